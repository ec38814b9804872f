import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeableLoads, platesFor, roundDown } from './makeable-loads.ts';

const HOME = {
  bar: 20,
  plates: [
    { kg: 10, pairs: 1 },
    { kg: 2.5, pairs: 2 },
  ],
  dumbbellPairs: [10, 4, 6],
  singleDumbbells: [16],
} as const;

describe('What can be loaded at home', () => {
  test('is every sum of the pairs of plates that there are, and nothing else', () => {
    expect(makeableLoads('barbell', HOME, ['barbell'])).toEqual([20, 25, 30, 40, 45, 50]);
  });

  test('is a pair for two hands, and a single one only for one', () => {
    expect(makeableLoads('dumbbells', HOME, ['dumbbells'])).toEqual([4, 6, 10]);
    expect(makeableLoads('dumbbell', HOME, ['dumbbells'])).toEqual([4, 6, 10, 16]);
  });

  test('is not known where nobody said what there is, and never counted for bands', () => {
    expect(makeableLoads('kettlebell', HOME, ['kettlebell'])).toBeUndefined();
    expect(makeableLoads('band', HOME, ['bands'])).toBeUndefined();
  });

  test('is rounded down, never up', () => {
    expect(roundDown(44, [20, 25, 30, 40, 45])).toBe(40);
    expect(roundDown(19, [20, 25])).toBeUndefined();
  });

  test('is put on the bar with the fewest plates, heaviest first', () => {
    expect(platesFor(45, HOME, ['barbell'])).toEqual([10, 2.5]);
    expect(platesFor(35, HOME, ['barbell'])).toBeUndefined();
    expect(platesFor(100, undefined, ['gym'])).toEqual([25, 15]);
  });

  test('every load of the list can be put on the bar, and its plates weigh just that', () => {
    const weights = fc.record({
      bar: fc.constantFrom(10, 15, 20),
      plates: fc.uniqueArray(fc.record({ kg: fc.constantFrom(1.25, 2.5, 5, 10, 20), pairs: fc.integer({ min: 1, max: 3 }) }), {
        selector: (one) => one.kg,
      }),
    });
    fc.assert(
      fc.property(weights, (own) => {
        for (const kg of makeableLoads('barbell', own, ['barbell']) ?? []) {
          const side = platesFor(kg, own, ['barbell']) ?? [Number.NaN];
          expect(own.bar + 2 * side.reduce((sum, plate) => sum + plate, 0)).toBeCloseTo(kg, 6);
        }
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});
