import { describe, expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const KINDS = ['easy', 'tempo', 'intervals', 'heavy-legs', 'full-body', 'race', 'race-pace'];

describe('a misspelt word', () => {
  test.each([
    ['tmepo', 'tempo'],
    ['interval', 'intervals'],
    ['Intervalls', 'intervals'],
    ['heavy', 'heavy-legs'],
    ['heavylegs', 'heavy-legs'],
    ['raec', 'race'],
  ])('%s is taken for %s', (word, meant) => {
    expect(nearest(word, KINDS)).toBe(meant);
  });

  test.each(['yoga', 'x', '', 'swimming'])('%j is taken for nothing', (word) => {
    expect(nearest(word, KINDS)).toBeUndefined();
  });

  test('a very long word is not compared', () => {
    expect(nearest('e'.repeat(1_000_000), KINDS)).toBeUndefined();
  });
});
