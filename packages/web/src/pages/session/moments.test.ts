import type { ExerciseSet, ExerciseStep, SessionContent, Step } from '@ironstride/core';
import { describe, expect, test } from 'vitest';
import type { LogRow } from '../../local/rows.ts';
import { lastTime, nextMoment, withDone, withoutLast, withoutPart } from './log-steps.ts';
import { AS_PLANNED, momentsOf, type Moment } from './moments.ts';

const content = (...steps: readonly Step[]): SessionContent => ({
  parts: [{ role: 'main', title: 'Main', steps, seconds: 600 }],
  seconds: 600,
  advice: [],
});
const work: ExerciseSet = { purpose: 'work', amount: { reps: [8, 8] } };
const exercise = (id: string, sets: number, more: Partial<ExerciseStep> = {}): ExerciseStep => ({
  does: 'exercise',
  exercise: id,
  sets: Array.from({ length: sets }, () => work),
  rest: 90,
  ...more,
});
const flow = (one: SessionContent, swaps: Readonly<Record<string, string>> = {}): readonly Moment[] =>
  momentsOf(one, { ...AS_PLANNED, swaps });
const nameOf = (moment: Moment): string =>
  moment.does === 'set'
    ? `${moment.exercise} ${moment.purpose === 'ramp' ? 'ramp ' : ''}${moment.nth}${moment.side ? ` ${moment.side}` : ''}`
    : moment.does;
const names = (one: SessionContent): readonly string[] => flow(one).map(nameOf);
const LOG: LogRow = { id: 'a', date: '2027-02-10', title: 'A', discipline: 'strength', state: 'running', started: 0, sets: [], swaps: {} };

describe('A session is done one thing at a time', () => {
  test('sets follow each other', () => {
    expect(names(content(exercise('goblet-squat', 3)))).toEqual(['goblet-squat 1', 'goblet-squat 2', 'goblet-squat 3']);
  });

  test('supersets take turns set by set, also with unequal numbers of sets', () => {
    const one = content(exercise('goblet-squat', 3, { superset: 'A' }), exercise('push-up', 2, { superset: 'A' }));
    expect(names(one)).toEqual(['goblet-squat 1', 'push-up 1', 'goblet-squat 2', 'push-up 2', 'goblet-squat 3']);
  });

  test('warm-up sets come before exercises take turns', () => {
    const ramped = exercise('goblet-squat', 2, { superset: 'A' });
    const one = content({ ...ramped, sets: [{ ...work, purpose: 'ramp' }, ...ramped.sets] }, exercise('push-up', 2, { superset: 'A' }));
    expect(names(one)).toEqual(['goblet-squat ramp 1', 'goblet-squat 1', 'push-up 1', 'goblet-squat 2', 'push-up 2']);
  });

  test('one-sided exercises are done side by side, the weaker side first, with a rest after both', () => {
    const one = content(exercise('split-squat', 1, { first: 'right' }));
    expect(names(one)).toEqual(['split-squat 1 right', 'split-squat 1 left']);
    expect(flow(one).map(({ pause }) => pause.seconds)).toEqual([0, 90]);
  });

  test('an extra set goes to its side alone', () => {
    const step = exercise('split-squat', 1);
    const one = content({ ...step, sets: [...step.sets, { ...work, purpose: 'extra', only: 'left' }] });
    expect(names(one)).toEqual(['split-squat 1 left', 'split-squat 1 right', 'split-squat 1 left']);
    expect(new Set(flow(one).map(({ at }) => at)).size).toBe(3);
  });

  test('intervals with strength between them are one flow, and the last rest is left out', () => {
    const run: Step = { does: 'run', extent: { metres: 400 }, target: { effort: 'interval', rpe: [8, 9], feels: 'Hard.' } };
    const one = content({ does: 'repeat', times: 2, steps: [run, exercise('push-up', 1), { does: 'rest', seconds: 60, how: 'walk' }] });
    expect(names(one)).toEqual(['run', 'push-up 1', 'run', 'push-up 1']);
    expect(new Set(flow(one).map(({ at }) => at)).size).toBe(4);
    expect(flow(one).map(({ pause }) => pause.seconds)).toEqual([0, 150, 0, 90]);
  });

  test('an exercise of one’s own that the library does not know keeps the amount, but no kilograms that were meant for another', () => {
    const step = exercise('goblet-squat', 1);
    const loaded = { ...step, sets: step.sets.map((set) => ({ ...set, load: { kind: 'dumbbell' as const, kg: 12 } })) };
    const [own] = flow(content(loaded), { '0.0': 'Turkish get-up' });
    expect(own).toMatchObject({
      exercise: 'Turkish get-up',
      planned: 'goblet-squat',
      amount: { reps: [8, 8] },
      load: { kind: 'dumbbell' },
    });
    expect(own).not.toMatchObject({ load: { kg: 12 } });
  });

  test('an exercise that was swapped keeps its sets, and its kilograms are found anew', () => {
    const load = { kind: 'dumbbell', kg: 20 } as const;
    const one = content(exercise('goblet-squat', 1, { sets: [{ ...work, load }] }));
    const [swapped] = flow(one, { '0.0': 'body-weight-squat' });
    expect(swapped).toMatchObject({ exercise: 'body-weight-squat', planned: 'goblet-squat', load: { kind: 'body' } });
  });
});

describe('The log of a session', () => {
  const moments = flow(content(exercise('goblet-squat', 2), exercise('push-up', 1)));
  const [first, second] = moments;
  if (!first || !second) throw new Error('There are moments');

  test('says what comes next, whatever was tapped twice', () => {
    const once = withDone(LOG, first, { reps: 8 }, 1000);
    const twice = withDone(once, first, { reps: 9 }, 2000);
    expect(twice.sets.map(({ reps }) => reps)).toEqual([9]);
    expect(nextMoment(moments, twice)).toBe(second);
    expect(nextMoment(moments, withoutLast(twice))).toBe(first);
  });

  test('begins the rest by the clock, and none after what was left out', () => {
    expect(withDone(LOG, first, { reps: 8 }, 1000).restUntil).toBe(91_000);
    expect(withDone(LOG, first, undefined, 1000).restUntil).toBeUndefined();
  });

  test('marks warm-up sets, so that they count for nothing', () => {
    const [ramp] = flow(content(exercise('goblet-squat', 1, { sets: [{ ...work, purpose: 'ramp' }] })));
    if (!ramp) throw new Error('There is a warm-up set');
    expect(withDone(LOG, ramp, { reps: 5 }, 1).sets[0]?.ramp).toBe(true);
    expect(withDone(LOG, first, { reps: 8 }, 1).sets[0]).not.toHaveProperty('ramp');
  });

  test('leaves out all that is left of an optional part at once', () => {
    const part = { role: 'optional' as const, title: 'Rolling', steps: [exercise('roll-calves', 2)], seconds: 60 };
    const main = content(exercise('push-up', 1));
    const all = flow({ ...main, parts: [part, ...main.parts] });
    const [rolling] = all;
    if (!rolling) throw new Error('There is rolling');
    expect(nextMoment(all, withoutPart(LOG, all, rolling, 1))).toMatchObject({ exercise: 'push-up' });
  });

  test('shows the last time an exercise was done, not what was left out', () => {
    const earlier: LogRow = { ...LOG, id: 'b', started: -5, sets: [{ at: '0', exercise: 'push-up', reps: 7, time: 1 }] };
    const latest: LogRow = { ...LOG, id: 'c', started: -1, sets: [{ at: '0', exercise: 'push-up', time: 1 }] };
    expect(lastTime([earlier, latest, LOG], LOG.id, 'push-up').map(({ reps }) => reps)).toEqual([7]);
  });
});
