import { isIP } from 'node:net';
import { networkOf } from './network-of.ts';

/** An address without the part that names one household: enough to see where load comes from. */
export function shortenedAddress(address: string): string {
  const network = networkOf(address, 3);
  return isIP(network) === 0 ? '-' : network.replace(/^(\d+\.\d+\.\d+)\.\d+$/, '$1.0');
}
