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

  test('the marathon from a 5 km has low confidence and the careful exponent', () => {
    const found = predictRace({ km: 5, minutes: 20 }, 42.195);
    expect(found?.confidence).toBe('low');
    expect(found?.minutes).toBeCloseTo(200.182, 3);
    expect(found?.range[0]).toBeCloseTo(191.822, 3);
  });

  test('up to the half marathon the usual formula is well calibrated', () => {
    expect(predictRace({ km: 10, minutes: 45 }, 21.0975)?.confidence).toBe('usual');
  });

  test('a result says nothing beyond the marathon, nor does one of three minutes', () => {
    expect(predictRace({ km: 10, minutes: 45 }, 100)).toBeUndefined();
    expect(predictRace({ km: 1, minutes: 3 }, 10)).toBeUndefined();
  });
});

describe('Results that nobody ran', () => {
  test('a 5 km in 9 minutes is refused, the fastest runners of the world are not', () => {
    expect(believableResult(5, 9)).toBe(false);
    expect(believableResult(5, 12.6)).toBe(true);
    expect(believableResult(42.195, 120.6)).toBe(true);
    expect(believableResult(42.195, 110)).toBe(false);
  });
});
