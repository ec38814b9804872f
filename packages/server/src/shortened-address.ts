import { isIPv4, isIPv6 } from 'node:net';

/** An address without the part that names one household: enough to see where load comes from. */
export function shortenedAddress(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIPv4(plain)) return plain.replace(/\.\d+$/, '.0');
  if (!isIPv6(plain)) return '-';
  const [head = ''] = plain.split('::');
  return `${head.split(':').filter(Boolean).slice(0, 3).join(':')}::`;
}
