import { isIPv4, isIPv6 } from 'node:net';

/**
 * The network that an address is in: the first `groups` of the eight groups of IPv6, the whole address of IPv4, also where it comes written as IPv6.
 * Text that is no address stays as it is.
 */
export function networkOf(address: string, groups: number): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIPv4(plain) || !isIPv6(plain)) return plain;
  const [head = '', tail = ''] = plain.toLowerCase().split('::');
  const [first, last] = [head, tail].map((part) => part.split(':').filter(Boolean));
  const zeros = Array.from({ length: 8 - (first?.length ?? 0) - (last?.length ?? 0) }, () => '0');
  return `${[...(first ?? []), ...zeros, ...(last ?? [])].slice(0, groups).join(':')}::`;
}
