import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deviceOf, FURTHEST_AHEAD, isStamp, nextStamp, serverTime, timeOf } from './stamp.ts';

const PHONE = 'phone0000000';
const LAPTOP = 'laptop000000';
const clocks = fc.oneof(
  fc.integer({ min: 0, max: 2 ** 42 }),
  fc.constantFrom(Number.NaN, Infinity, -Infinity, -1, Number.MAX_SAFE_INTEGER, 36 ** 9, 36 ** 9 - 2),
);

describe('A stamp says when something was done, and never contradicts what was seen', () => {
  test('it is the time, a counter and the device, and sorts as text', () => {
    expect(nextStamp(PHONE, 1_796_000_000_000)).toBe(
      '0mx2nsfls.0000.phone0000000'.replace('0mx2nsfls', (1_796_000_000_000).toString(36).padStart(9, '0')),
    );
    expect(nextStamp(PHONE, 9) < nextStamp(PHONE, 1_796_000_000_000)).toBe(true);
    expect(timeOf(nextStamp(PHONE, 1_796_000_000_000))).toBe(1_796_000_000_000);
    expect(deviceOf(nextStamp(PHONE, 0))).toBe(PHONE);
  });

  test('whatever a clock says, the next stamp is well-formed and greater than any seen', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(clocks, fc.constantFrom(PHONE, LAPTOP)), { minLength: 1, maxLength: 20 }), (times) => {
        const seen: string[] = [];
        for (const [now, device] of times) {
          const stamp = nextStamp(device, now, seen.at(-1));
          expect(isStamp(stamp)).toBe(true);
          expect(seen.every((earlier) => earlier < stamp)).toBe(true);
          seen.push(stamp);
        }
      }),
      { seed: 20_270_301, numRuns: 500 },
    );
  });

  test('when the counter is used up, the time goes on', () => {
    expect(nextStamp(PHONE, 0, `00000000z.zzzz.${LAPTOP}`)).toBe(`000000010.0000.${PHONE}`);
  });

  test('words of other shapes are no stamps, and a device needs a proper name', () => {
    for (const text of ['', 'now', '000000001.0000.', '000000001.0000.PHONE0000000', '1.0.phone0000000']) expect(isStamp(text)).toBe(false);
    expect(() => nextStamp('my phone', 0)).toThrow('no name of a device');
    expect(() => nextStamp(PHONE, 0, 'yesterday')).toThrow('no stamp');
  });
});

describe('The server’s time as far as a device can tell', () => {
  const known = { server: 1_000_000, device: 4_000_000 };

  test('a clock that is wrong but runs is corrected', () => {
    expect(serverTime(4_000_500, known)).toBe(1_000_500);
  });

  test('a clock that ran back, or leapt further than a server takes, stands still', () => {
    expect(serverTime(3_999_999, known)).toBe(1_000_000);
    expect(serverTime(4_000_000 + FURTHEST_AHEAD, known)).toBe(1_000_000);
    expect(serverTime(Number.NaN, known)).toBe(1_000_000);
  });

  test('before any server was heard, the device’s own clock is all there is', () => {
    expect(serverTime(77, undefined)).toBe(77);
  });
});
