import { isIPv4, isIPv6 } from 'node:net';

/** An address without the part that names one household, which is enough to see where load comes from: `203.0.113.0`, `2001:db8:1::`. */
export function shortenedAddress(address: string): string {
  if (isIPv4(address)) return address.replace(/\d+$/, '0');
  return isIPv6(address) ? `${address.replace(/::.*/, '').split(':').slice(0, 3).join(':')}::` : '-';
}
