import { normalizeIP } from '@fastify/rate-limit';
import { expect, it } from 'vitest';
import { shortenedAddress } from './shortened-address.ts';

it.each([
  ['203.0.113.9', '203.0.113.0'],
  ['::ffff:203.0.113.9', '203.0.113.0'],
  ['2001:0db8:1:2:3::4', '2001:db8:1::'],
  ['2001:db8::1', '2001:db8::'],
  ['::1', '::'],
  ['', '-'],
  ['kim@example.org', '-'],
])('The address “%s” stands in the logs as “%s”, which names no household', (address, logged) => {
  expect(shortenedAddress(normalizeIP(address))).toBe(logged);
});
