import { describe, expect, test } from 'vitest';
import { REFERENCES } from '../rules/references.ts';
import { MOVEMENTS } from '../session/session.ts';
import { CATEGORIES, type Exercise } from './exercise.ts';
import { EXERCISES, exerciseById } from './library.ts';

test('the library has well over 120 exercises, each with an id and a name of its own', () => {
  expect(EXERCISES.length).toBeGreaterThan(120);
  expect(new Set(EXERCISES.map(({ id }) => id)).size).toBe(EXERCISES.length);
  expect(new Set(EXERCISES.map(({ name }) => name)).size).toBe(EXERCISES.length);
});

test('it goes through the categories in their order and leaves none out', () => {
  const order = EXERCISES.map(({ category }) => category).filter((one, index, all) => one !== all[index - 1]);
  expect([...new Set(order)].sort()).toEqual([...CATEGORIES].sort());
});

test('everything that the article names is there', () => {
  const named = [
    'single-leg-deadlift',
    'forward-lunge',
    'body-weight-squat',
    'plank',
    'side-plank',
    'russian-twist',
    'leg-raise',
    'bicycle-crunch',
    'leg-swing-forward',
    'arm-circle',
    'hip-circle',
    'standing-hamstring-stretch',
    'standing-quad-stretch',
    'roll-quads',
    'single-leg-squat',
    'goblet-squat',
    'lateral-lunge',
    'mountain-climber',
    'push-up',
    'single-leg-glute-bridge',
    'squat-jump',
    'box-jump',
  ];
  expect(named.filter((id) => !exerciseById(id))).toEqual([]);
});

test('every movement category can be trained without any equipment, by people who have never lifted', () => {
  const bare = EXERCISES.filter(({ ways, level }) => level === 'new' && ways.some(({ needs }) => needs.length === 0));
  expect(MOVEMENTS.filter((movement) => !bare.some(({ covers }) => covers.includes(movement)))).toEqual([]);
});

describe.each(EXERCISES.map((one) => ({ one, id: one.id })))('$id', ({ one }) => {
  test('says how, what goes wrong and when not', () => {
    expect(one.cues.length).toBeGreaterThanOrEqual(3);
    expect(one.cues.length).toBeLessThanOrEqual(5);
    expect(one.mistakes.length).toBeGreaterThanOrEqual(2);
    expect(one.mistakes.length).toBeLessThanOrEqual(4);
    for (const text of [one.purpose, ...one.cues, ...one.mistakes, ...one.notWhen]) expect(text).toMatch(/^[A-Z].*\.$/);
    const loaded = one.mainLift || one.contacts > 0;
    if (loaded && one.stresses.length > 0) expect(one.notWhen.length).toBeGreaterThan(0);
  });

  test('promises nothing and repeats no myth', () => {
    const text = JSON.stringify(one);
    expect(text).not.toMatch(/prevents? injur|bulletproof|behind (your|the) toes|eliminat/i);
  });

  test('points to easier, harder and other exercises that exist, and never in a circle', () => {
    for (const id of [one.easier, one.harder, ...one.swaps]) if (id !== undefined) expect(exerciseById(id), id).toBeDefined();
    expect(chain(one, 'harder')).not.toContain(one.id);
    expect(chain(one, 'easier')).not.toContain(one.id);
  });

  test('counts what it counts: holds of a minute at most, contacts exactly where something lands', () => {
    const [low, high] = one.dose.amount;
    expect(low).toBeLessThanOrEqual(high);
    if (one.measure === 'seconds') expect(high).toBeLessThanOrEqual(60);
    expect(one.contacts > 0).toBe(one.impact !== undefined);
    expect(one.ways.length).toBeGreaterThan(0);
    expect(one.primary.filter((muscle) => one.secondary.includes(muscle))).toEqual([]);
    if (one.evidence) expect(REFERENCES).toHaveProperty([one.evidence.source]);
  });
});

function chain(one: Exercise, way: 'easier' | 'harder'): readonly string[] {
  const seen: string[] = [];
  for (let next = one[way]; next !== undefined && seen.length < 50; next = exerciseById(next)?.[way]) {
    if (seen.includes(next)) return [...seen, next, one.id];
    seen.push(next);
  }
  return seen;
}
