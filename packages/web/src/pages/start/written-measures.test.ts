import { describe, expect, test } from 'vitest';
import { paceKept, paceShown, raceShown } from './written-measures.ts';

const METRIC = { distance: 'km', weight: 'kg' } as const;
const AMERICAN = { distance: 'mi', weight: 'lb' } as const;

describe('An easy pace', () => {
  test('is shown in the unit of the person and kept as it was said', () => {
    expect(paceShown('6:30', METRIC)).toBe('6:30');
    expect(paceShown('6:30', AMERICAN)).toBe('10:28');
    expect(paceShown(paceKept('10:30', AMERICAN), AMERICAN)).toBe('10:30');
    expect(paceShown('10:30 /mi', METRIC)).toBe('6:31');
  });
  test('may be half typed', () => {
    for (const typed of ['1', '10:', '10:3', '']) expect(paceShown(paceKept(typed, AMERICAN), AMERICAN)).toBe(typed);
  });
});

test('A race of ten miles is ten miles, and sixteen kilometres for others', () => {
  expect(raceShown('10 mi', AMERICAN)).toBe(10);
  expect(raceShown('10 mi', METRIC)).toBe(16.1);
  expect(raceShown(' mi', AMERICAN)).toBeUndefined();
});
