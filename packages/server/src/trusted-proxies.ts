import { BlockList, isIP } from 'node:net';

/** Tells whether an address is one of a proxy that may say whom it speaks for; `proxies` are addresses and ranges such as 10.0.0.0/8. */
export function trustedProxies(proxies: readonly string[]): (address: string | undefined) => boolean {
  const list = new BlockList();
  for (const proxy of proxies) {
    const [address = '', bits] = proxy.split('/');
    if (bits === undefined) list.addAddress(address, familyOf(address));
    else list.addSubnet(address, Number(bits), familyOf(address));
  }
  // Nearly all requests come from the same one.
  let last: string | undefined;
  let trusted = false;
  return (address) => {
    if (address === last) return trusted;
    last = address;
    // Who hung up already has no address any more.
    trusted = address !== undefined && isIP(address) > 0 && list.check(address, familyOf(address));
    return trusted;
  };
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4';
}
