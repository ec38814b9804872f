import type { ExerciseStep, SessionContent, Step } from '@ironstride/core';
import { describe, expect, test } from 'vitest';
import { momentsOf } from './moments.ts';

const content = (...steps: readonly Step[]): SessionContent => ({
  parts: [{ role: 'main', title: 'Main', steps, seconds: 600 }],
  seconds: 600,
  advice: [],
});
const exercise = (id: string, sets: number, more: Partial<ExerciseStep> = {}): ExerciseStep => ({
  does: 'exercise',
  exercise: id,
  sets: Array.from({ length: sets }, () => ({ purpose: 'work', amount: { reps: [8, 8] } })),
  rest: 90,
  ...more,
});
const names = (one: SessionContent): readonly string[] =>
  momentsOf(one).map((moment) =>
    moment.does === 'set' ? `${moment.step.exercise} ${moment.number}${moment.side ? ` ${moment.side}` : ''}` : moment.does,
  );

describe('A session is done one thing at a time', () => {
  test('sets follow each other', () => {
    expect(names(content(exercise('goblet-squat', 3)))).toEqual(['goblet-squat 1', 'goblet-squat 2', 'goblet-squat 3']);
  });

  test('supersets take turns set by set, also with unequal numbers of sets', () => {
    const one = content(exercise('goblet-squat', 3, { superset: 'A' }), exercise('push-up', 2, { superset: 'A' }));
    expect(names(one)).toEqual(['goblet-squat 1', 'push-up 1', 'goblet-squat 2', 'push-up 2', 'goblet-squat 3']);
  });

  test('one-sided exercises are done side by side, the weaker side first, with a rest after both', () => {
    const one = content(exercise('split-squat', 1, { first: 'right' }));
    expect(names(one)).toEqual(['split-squat 1 right', 'split-squat 1 left']);
    expect(momentsOf(one).map((moment) => moment.does === 'set' && moment.rest)).toEqual([0, 90]);
  });

  test('an extra set goes to its side alone', () => {
    const step = exercise('split-squat', 1);
    const one = content({ ...step, sets: [...step.sets, { purpose: 'extra', amount: { reps: [8, 8] }, only: 'left' }] });
    expect(names(one)).toEqual(['split-squat 1 left', 'split-squat 1 right', 'split-squat 2 left']);
  });

  test('intervals with strength between them are one flow, and the last rest is left out', () => {
    const run: Step = { does: 'run', extent: { metres: 400 }, target: { effort: 'interval', rpe: [8, 9], feels: 'Hard.' } };
    const one = content({ does: 'repeat', times: 2, steps: [run, exercise('push-up', 1), { does: 'rest', seconds: 60, how: 'walk' }] });
    expect(names(one)).toEqual(['run', 'push-up 1', 'rest', 'run', 'push-up 1']);
    expect(new Set(momentsOf(one).map(({ at }) => at)).size).toBe(5);
  });
});
