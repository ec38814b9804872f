import { describe, expect, test } from 'vitest';
import { brzycki, epley, estimateMax, loadFor } from './estimate-max.ts';

const set = (reps: number, rir?: number): Parameters<typeof estimateMax>[0] => ({
  exercise: 'goblet-squat',
  kg: 100,
  reps,
  ...(rir !== undefined && { rir }),
});

describe('The estimated one-repetition maximum', () => {
  test('follows the formulas to the last digit that is given', () => {
    expect(epley(1, 5)).toBeCloseTo(1.1667, 4);
    expect(brzycki(1, 5)).toBeCloseTo(1.125, 4);
    expect(epley(1, 10)).toBeCloseTo(1.3333, 4);
    expect(brzycki(1, 10)).toBeCloseTo(1.3333, 4);
    expect(epley(1, 1)).toBe(1);
  });

  test('takes the lower formula, and errs by 5 % from few repetitions and by 10 % from many', () => {
    const few = estimateMax(set(5));
    expect(few.ok && [few.value.kg, few.value.low, few.value.high].map((kg) => Math.round(kg * 10) / 10)).toEqual([112.5, 106.9, 118.1]);
    const many = estimateMax(set(8));
    expect(many.ok && many.value.low / many.value.kg).toBeCloseTo(0.9, 6);
  });

  test('counts repetitions in reserve as done', () => {
    expect(estimateMax(set(4, 1))).toEqual(estimateMax(set(5)));
  });

  test('is refused for a set of twelve, or of nine with three in reserve', () => {
    for (const one of [set(12), set(9, 3)]) {
      const found = estimateMax(one);
      expect(found.ok ? [] : found.problems.map(({ code }) => code)).toEqual(['estimate-too-many-reps']);
    }
  });

  test('gives back the load of the set that it came from, or a little less', () => {
    for (const reps of [1, 3, 5, 8, 10]) {
      const found = estimateMax(set(reps));
      if (found.ok) expect(loadFor(found.value.kg, reps)).toBeLessThanOrEqual(100.0001);
    }
  });
});
