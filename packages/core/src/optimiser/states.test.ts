import { expect, test } from 'vitest';
import { SOMEBODY, type Athlete } from '../athlete/athlete.ts';
import { parseDate } from '../calendar/plain-date.ts';
import { USUAL_START } from '../calendar/slot.ts';
import { schedulingProblem } from '../planner.ts';
import { RULEBOOKS } from '../rules/rulebook.ts';
import { createSolver } from './solve.ts';

/** A runner with ten sessions a week and an hour in the morning and the evening of every weekday. */
const BUSY: Athlete = {
  ...SOMEBODY,
  level: 'advanced',
  lifting: 'experienced',
  availability: {
    week: Array.from({ length: 7 }, (_, day) => (day < 5 ? { am: 60, pm: 75 } : { am: 180, pm: 60 })),
    starts: Array.from({ length: 7 }, () => USUAL_START),
    exceptions: [],
  },
  equipment: ['gym'],
  base: { weeklyKm: 60, longestKm: 20, easyPace: 5.5 },
  asks: { runs: 6, strength: 2, core: 2 },
};

function statesOf(weeks: number): number {
  const from = parseDate('2027-01-04');
  if (from === undefined) throw new Error('no such day');
  const problem = schedulingProblem(BUSY, { from, weeks, rulebook: RULEBOOKS.article });
  if (!problem.ok) throw new Error(JSON.stringify(problem.problems));
  const { states, optimal } = createSolver(problem.value).solve(problem.value);
  expect(optimal).toBe(true);
  return states;
}

test('twice as many weeks of the same kinds take hardly more states', () => {
  expect(statesOf(104)).toBeLessThan(statesOf(52) * 1.5);
});

test('a year of ten sessions a week takes fewer than half a million states', () => {
  expect(statesOf(52)).toBeLessThan(500_000);
});
