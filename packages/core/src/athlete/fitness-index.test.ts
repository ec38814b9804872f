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
    [1, 230.8],
  ])('gives the pace at a share of %d', (share, seconds) => {
    expect(paceAt(49.806, share) * 60).toBeCloseTo(seconds, 0);
  });
});
