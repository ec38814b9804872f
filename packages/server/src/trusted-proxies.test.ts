import { expect, it } from 'vitest';
import { trustedProxies } from './trusted-proxies.ts';

const trusted = trustedProxies(['127.0.0.1', '10.1.0.0/16', '::1', 'fd00:1::/32']);

it.each(['127.0.0.1', '10.1.0.0', '10.1.255.255', '::1', 'fd00:1:2::3', '::ffff:127.0.0.1', '::ffff:10.1.2.3'])(
  'A proxy at %s is believed, as it was named',
  (address) => expect([trusted(address), trusted(address)]).toEqual([true, true]),
);

it.each(['127.0.0.2', '10.2.0.0', '::2', 'fd00:2::1', '::ffff:10.2.0.0', '', 'unknown', 'kim@example.org', undefined])(
  'Nobody else is believed: %s',
  (address) => expect([trusted('127.0.0.1'), trusted(address), trusted(address)]).toEqual([true, false, false]),
);

it('Nobody at all where nobody is named', () => {
  expect([undefined, '', '127.0.0.1'].map(trustedProxies([]))).toEqual([false, false, false]);
});
