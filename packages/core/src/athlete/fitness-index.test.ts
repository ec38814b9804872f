import { describe, expect, test } from 'vitest';
import { fitnessIndex, paceAt } from './fitness-index.ts';

describe('the fitness index', () => {
  test.each([
    [5, 20, 49.806],
    [10, 41 + 21 / 60, 49.967],
    [10, 40, 51.944],
    [21.0975, 90, 50.977],
    [42.195, 180, 53.528],
    [5, 30, 30.822],
    [1.5, 5, 54.457],
  ])('of %d km in %d minutes is %d', (km, minutes, index) => {
    expect(fitnessIndex(km, minutes)).toBeCloseTo(index, 3);
  });

  test('is not made from a dash or from a very long day', () => {
    expect(fitnessIndex(1, 3)).toBeUndefined();
    expect(fitnessIndex(42.195, 290)).toBeUndefined();
  });

  test.each([
    [0.59, 353.0],
    [0.7, 307.9],
    [0.74, 294.5],
    [0.84, 265.8],
    [0.88, 256.0],
    [0.975, 235.6],
    [1, 230.8],
  ])('of 49.806 gives at a share of %d the pace of %d seconds per kilometre', (share, seconds) => {
    expect(paceAt(49.806, share) * 60).toBeCloseTo(seconds, 1);
  });

  // The share that a race of so many minutes takes is seen through the index: at that share its pace is that of the race.
  test.each([
    [5, 0.95298, 20],
    [1.5, 1.09146, 5],
    [2.7, 1.00999, 10],
    [2.9, 1.00027, 11],
    [42.195, 0.8088, 240],
  ])('of %d km rests on a share of %d for a race of %d minutes', (km, share, minutes) => {
    const index = fitnessIndex(km, minutes) ?? 0;
    const digits = share === 0.8088 ? 0.0001 : 0.00001; // one of the last digit
    const pace = minutes / km;
    expect(paceAt(index, share + digits)).toBeLessThan(pace);
    expect(paceAt(index, share - digits)).toBeGreaterThan(pace);
  });

  test('is the oxygen cost of a pace at the full share: 47.465 ml/kg/min for four minutes per kilometre', () => {
    expect(paceAt(47.465, 1) * 60).toBeCloseTo(240, 2);
  });
});
