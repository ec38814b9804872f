import { expect, test } from 'vitest';
import { FIT_EXERCISES } from './fit-codes.ts';
import { EXERCISES } from './library.ts';

test('every exercise has a code for watches, and every code an exercise', () => {
  expect(Object.keys(FIT_EXERCISES)).toEqual(EXERCISES.map(({ id }) => id));
});

test('codes are whole numbers with the word that they stand for', () => {
  for (const { category, name, label } of Object.values(FIT_EXERCISES)) {
    expect(Number.isInteger(category) && category >= 0 && category <= 37).toBe(true);
    if (name !== undefined) expect(Number.isInteger(name) && name >= 0).toBe(true);
    expect(label).toMatch(/^[a-z_]+$/);
  }
});

test('well-known exercises have the codes of the FIT profile', () => {
  expect(FIT_EXERCISES['goblet-squat']).toEqual({ category: 28, name: 37, label: 'goblet_squat' });
  expect(FIT_EXERCISES['plank']?.category).toBe(19);
  expect(FIT_EXERCISES['romanian-deadlift']?.category).toBe(8);
});
