import { expect, test } from 'vitest';
import { SOMEBODY } from '../../athlete/athlete.ts';
import { patternOf, repetitionsIn, stridesIn } from './own-title.ts';
import { targetsFor } from './targets.ts';

test('repetitions in the title of somebody’s run are read as people write them', () => {
  expect(repetitionsIn('Intervals 7 km: 6 x 400 m')).toEqual({ times: 6, extent: { metres: 400 } });
  expect(repetitionsIn('4×1 km')).toEqual({ times: 4, extent: { metres: 1000 } });
  expect(repetitionsIn('5 x 3 min hard')).toEqual({ times: 5, extent: { seconds: 180 } });
  expect(repetitionsIn('3 x 1 mile')).toEqual({ times: 3, extent: { metres: 1609 } });
  expect(repetitionsIn('10x30s')).toEqual({ times: 10, extent: { seconds: 30 } });
});

test('a title without repetitions names none', () => {
  for (const title of ['Tempo 6 km', '1 x 5 km', 'Long run 10 km', '6 x mountain']) expect(repetitionsIn(title)).toBeUndefined();
});

test('strides are read from titles of easy runs', () => {
  expect(stridesIn('Easy 6 km with 4 strides')).toBe(4);
  expect(stridesIn('Easy 5 km + 6 x strides')).toBe(6);
  expect(stridesIn('Easy 6 km')).toBeUndefined();
});

test('who names only repetitions gets rests: half of fast work, short ones after threshold, shorter ones where time is short', () => {
  const targets = targetsFor({ ...SOMEBODY, base: { weeklyKm: 30, longestKm: 10, easyPace: 6 } }, 10);
  const fast = { times: 6, extent: { seconds: 240 } } as const;
  expect(patternOf(fast, 'interval', targets, 3600)?.rest).toBe(120);
  expect(patternOf({ times: 3, extent: { seconds: 480 } }, 'threshold', targets, 3600)?.rest).toBe(120);
  expect(patternOf(fast, 'interval', targets, 1900)?.rest).toBe(90);
  expect(patternOf(fast, 'interval', targets, 1600)).toBeUndefined();
});
