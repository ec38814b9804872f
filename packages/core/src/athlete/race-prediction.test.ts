import { describe, expect, test } from 'vitest';
import { believableResult, predictRace, riegel } from './race-prediction.ts';

describe('Race predictions', () => {
  test.each([
    [1.06, 191.822],
    [1.07, 195.957],
    [1.08, 200.182],
  ])('a 5 km of 20:00 gives the marathon by the exponent %s', (exponent, minutes) => {
    expect(riegel(20, 5, 42.195, exponent)).toBeCloseTo(minutes, 3);
  });

  test('a marathon from a 5 km has low confidence, the careful exponent, and a range from the usual one to a more careful one', () => {
    const found = predictRace({ km: 5, minutes: 20 }, 42.195);
    expect(found?.confidence).toBe('low');
    expect(found?.minutes).toBeCloseTo(200.182, 3);
    expect(found?.range[0]).toBeCloseTo(191.822, 3);
    expect(found?.range[1]).toBeGreaterThan(200.182 + 5);
  });

  test('up to the half marathon the usual formula is well calibrated, upwards and downwards', () => {
    expect(predictRace({ km: 10, minutes: 45 }, 21.0975)).toMatchObject({ confidence: 'usual' });
    expect(predictRace({ km: 21.0975, minutes: 100 }, 5)).toMatchObject({ confidence: 'usual' });
  });

  test('between marathon and shorter races confidence is low in both directions, and the range is fastest first', () => {
    for (const [from, to] of [
      [21.0975, 42.195],
      [42.195, 10],
    ] as const) {
      const found = predictRace({ km: from, minutes: from * 4.6 }, to);
      expect(found?.confidence).toBe('low');
      const [fast, slow] = found?.range ?? [0, 0];
      expect(fast < (found?.minutes ?? 0) && (found?.minutes ?? 0) < slow).toBe(true);
    }
  });

  test('a marathon says of the next marathon what it was', () => {
    const found = predictRace({ km: 42.195, minutes: 200 }, 42.195);
    expect(found?.confidence).toBe('usual');
    expect(found?.minutes).toBeCloseTo(200, 9);
  });

  test('a result says nothing beyond the marathon, nor does one of three minutes or of a long day', () => {
    expect(predictRace({ km: 10, minutes: 45 }, 100)).toBeUndefined();
    expect(predictRace({ km: 1, minutes: 3 }, 10)).toBeUndefined();
    expect(predictRace({ km: 42.195, minutes: 300 }, 10)).toBeUndefined();
    expect(predictRace({ km: 45, minutes: 220 }, 10)).toBeUndefined();
  });
});

describe('Results that nobody ran', () => {
  test('a 5 km in 9 minutes is not believed, the fastest runners of the world are', () => {
    expect(believableResult(5, 9)).toBe(false);
    expect(believableResult(42.195, 110)).toBe(false);
    for (const [km, minutes] of [
      [0.4, 43.1 / 60],
      [0.8, 100.9 / 60],
      [1, 131.9 / 60],
      [1.5, 206 / 60],
      [3, 437 / 60],
      [5, 12.59],
      [10, 26.18],
      [21.0975, 57.4],
      [42.195, 120.58],
    ] as const)
      expect(believableResult(km, minutes), `${km} km`).toBe(true);
  });
});
