import { describe, expect, it } from 'vitest';
import { dateOf, type PlainDate } from '../calendar/plain-date.ts';
import { painLight } from './pain-light.ts';

const march = (day: number): PlainDate => {
  const date = dateOf(2027, 3, day);
  if (date === undefined) throw new Error(`No day ${day}`);
  return date;
};

describe('The light of pain', () => {
  it.each([
    [0, 'green'],
    [2, 'green'],
    [3, 'amber'],
    [5, 'amber'],
    [6, 'red'],
  ])('is for a pain of %d of 10 %s', (level, light) => {
    expect(painLight(level, march(20), [])).toBe(light);
  });

  it('turns red when a slight pain lasts longer than two weeks, days without a word in between included', () => {
    expect(painLight(1, march(18), [5, 8, 11, 15].map(march))).toBe('green');
    expect(painLight(1, march(19), [5, 8, 11, 15].map(march))).toBe('red');
  });

  it('begins anew after five days without pain', () => {
    expect(painLight(1, march(25), [3, 6, 10, 20].map(march))).toBe('green');
  });
});
