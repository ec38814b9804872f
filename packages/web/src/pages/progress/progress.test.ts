import { dateOf, session, type ExerciseStep, type PlainDate, type Placement, type Plan } from '@ironstride/core';
import { describe, expect, test } from 'vitest';
import type { DoneSet, LogRow } from '../../local/rows.ts';
import { coverage } from './coverage.ts';
import { liftLines } from './lift-lines.ts';
import { adherence, overall, weekProgress } from './week-progress.ts';

const day = (number: number): PlainDate => {
  const date = dateOf(2027, 2, number);
  if (date === undefined) throw new Error(`no day ${number}`);
  return date;
};
const squats = (load: 'barbell' | 'dumbbell', sets = 2): ExerciseStep => ({
  does: 'exercise',
  exercise: 'goblet-squat',
  sets: Array.from({ length: sets }, () => ({ purpose: 'work', amount: { reps: [8, 8] }, load: { kind: load, kg: 16 } })),
  rest: 90,
});
const placement = (id: string, on: number, kind: 'easy' | 'full-body', minutes: number): Placement => ({
  id,
  date: day(on),
  half: 'am',
  session: session({ kind, minutes }),
  ...(kind === 'full-body' && {
    content: { parts: [{ role: 'main', title: 'Strength', steps: [squats('dumbbell')], seconds: 600 }], seconds: 600, advice: [] },
  }),
});
const placements = [
  placement('a', 1, 'easy', 40),
  placement('b', 3, 'full-body', 30),
  placement('c', 10, 'easy', 50),
  placement('d', 12, 'easy', 60),
];
const plan: Pick<Plan, 'placements' | 'weeks'> = {
  weeks: [1, 8, 15].map((monday, index) => ({ monday: day(monday), number: index + 1, focus: '' })),
  placements,
};
const log = (id: string, date: string, more: Partial<LogRow> = {}): LogRow => ({
  id,
  date,
  title: id,
  discipline: 'run',
  state: 'done',
  started: 0,
  sets: [],
  swaps: {},
  ...more,
});
const set = (more: Partial<DoneSet>): DoneSet => ({ at: '0.0.0', exercise: 'goblet-squat', time: 0, ...more });

describe('Weeks, planned and done', () => {
  test('minutes of weeks that have begun; sessions of today count once they are done', () => {
    const before = weekProgress(plan, day(1), [log('a', '2027-02-01', { minutes: 42 })], day(10));
    expect(before).toEqual([
      { monday: day(1), number: 1, run: { planned: 40, done: 42 }, strength: { planned: 30, done: 0 }, sessions: { planned: 2, done: 1 } },
      { monday: day(8), number: 2, run: { planned: 110, done: 0 }, strength: { planned: 0, done: 0 }, sessions: { planned: 0, done: 0 } },
    ]);
    const after = weekProgress(plan, day(1), [log('c', '2027-02-10', { minutes: 50 })], day(10));
    expect(after[1]?.sessions).toEqual({ planned: 1, done: 1 });
  });

  test('skipped sessions and those that still run are not done', () => {
    const logs = [log('a', '2027-02-01', { state: 'skipped', minutes: 9 }), log('b', '2027-02-03', { state: 'running' })];
    expect(weekProgress(plan, day(1), logs, day(4))[0]?.sessions).toEqual({ planned: 2, done: 0 });
  });

  test('weeks that only logs know are there too', () => {
    expect(weekProgress(undefined, day(1), [log('free-1', '2027-02-09', { minutes: 30 })], day(20))).toEqual([
      { monday: day(8), run: { planned: 0, done: 30 }, strength: { planned: 0, done: 0 }, sessions: { planned: 0, done: 0 } },
    ]);
  });

  test('the share of all weeks; unknown when nothing was due', () => {
    const weeks = weekProgress(plan, day(1), [log('a', '2027-02-01'), log('c', '2027-02-10')], day(11));
    expect(overall(weeks)).toEqual({ planned: 3, done: 2 });
    expect(adherence(overall(weeks))).toBe(67);
    expect(adherence({ planned: 0, done: 0 })).toBeUndefined();
  });
});

describe('Lifts', () => {
  test('the best set of each day with its error; more than ten repetitions with reserve say nothing', () => {
    const lines = liftLines(
      [
        log('b', '2027-02-03', { sets: [set({ kg: 16, reps: 8, rir: 2 }), set({ kg: 20, reps: 8, rir: 2 }), set({ kg: 90, reps: 12 })] }),
        log('x', '2027-02-01', { sets: [set({ kg: 16, reps: 5 }), set({ kg: 16, reps: 9, rir: 2 }), set({ reps: 8 })] }),
      ],
      placements,
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]?.sets).toBe(5);
    expect(lines[0]?.points.map(({ date, kg }) => [date, Math.round(kg)])).toEqual([
      ['2027-02-01', 18],
      ['2027-02-03', 27],
    ]);
    for (const { low, kg, high } of lines[0]?.points ?? []) expect(low < kg && kg < high).toBe(true);
  });

  test('sides stand apart', () => {
    const sets = (['left', 'right'] as const).map((side) => set({ exercise: 'split-squat', side, kg: 10, reps: 8 }));
    expect(liftLines([log('b', '2027-02-03', { sets })], placements).map(({ side }) => side)).toEqual(['left', 'right']);
  });
});

describe('Movements', () => {
  test('sets planned and done in the last 28 days; both sides are one set', () => {
    const done = log('b', '2027-02-03', {
      sets: [set({}), set({ exercise: 'split-squat', side: 'left' }), set({ exercise: 'split-squat', side: 'right' })],
    });
    const at = (on: PlainDate) =>
      coverage(placements, [done], on).filter(({ movement }) => movement === 'squat' || movement === 'single-leg');
    expect(at(day(10))).toEqual([
      { movement: 'squat', planned: 2, done: 1 },
      { movement: 'single-leg', planned: 0, done: 1 },
    ]);
    const later = dateOf(2027, 3, 3);
    expect(later && at(later).every(({ planned, done: sets }) => planned + sets === 0)).toBe(true);
  });
});
