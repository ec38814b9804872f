import { kgFrom, kgIn } from '@ironstride/core';
import { describe, expect, test } from 'vitest';
import { inUnits } from './units-text.ts';

const AMERICAN = { distance: 'mi', weight: 'lb' } as const;

describe('A sentence for people who run miles and lift pounds', () => {
  test.each([
    [
      'The plan assumes 20 km a week, 8 km as the longest run and 6:30 min per km.',
      'The plan assumes 12 mi a week, 5 mi as the longest run and 10:28 min/mi.',
    ],
    ['This run of 12.4 km is long.', 'This run of 7.7 mi is long.'],
    ['All repetitions were planned with 20 kg: now 22.5 kg.', 'All repetitions were planned with 44 lb: now 50 lb.'],
    ['8 × 400 m at 12 km/h', '8 × 400 m at 12 km/h'],
  ])('%s', (metric, said) => {
    expect(inUnits(metric, AMERICAN, 'en')).toBe(said);
  });
  test('has commas in German', () => {
    expect(inUnits('Dieser Lauf von 12,4 km ist lang.', AMERICAN, 'de')).toBe('Dieser Lauf von 7,7 mi ist lang.');
  });
});

test('metric sentences stay as they are', () => {
  expect(inUnits('20 km with 20 kg', { distance: 'km', weight: 'kg' }, 'en')).toBe('20 km with 20 kg');
});

describe('Weights that are made in pounds', () => {
  const plates = [45, 35, 25, 10, 5, 2.5];
  test('come back as the numbers that are stamped on them', () => {
    for (const pounds of [...plates, 8, 12, 15, 20, 30, 50, 100]) expect(kgIn(kgFrom(pounds, AMERICAN), AMERICAN)).toBe(pounds);
  });
  test('add up to whole numbers on a bar', () => {
    const kg = (pounds: number): number => kgFrom(pounds, AMERICAN);
    for (const pair of plates)
      for (const other of plates) expect(kgIn(kg(45) + 2 * (kg(pair) + kg(other)), AMERICAN)).toBe(45 + 2 * (pair + other));
  });
});
