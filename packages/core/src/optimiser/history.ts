import { addDays, type PlainDate } from '../calendar/plain-date.ts';
import type { SchedulingProblem } from '../plan/demand.ts';
import { comparePlacements, type Placement } from '../plan/placement.ts';
import type { Session } from '../session/session.ts';
import type { Memory } from './memory.ts';
import type { Workshop } from './week-shape.ts';

/**
 * What the first Monday remembers. Fixed sessions act on others through the costs of slots, so only streaks remain.
 */
export function initialMemory(problem: SchedulingProblem, { judges }: Workshop): Memory {
  const monday = problem.weeks[0]?.monday;
  const byDate = sessionsByDate(problem.fixed);
  const streaks = judges.streak.map((judge) => {
    let length = 0;
    while (monday !== undefined && length < judge.longest && judge.matches(byDate.get(addDays(monday, -1 - length)) ?? [])) length += 1;
    return length;
  });
  return { items: [], counts: { streaks, totals: [] } };
}

/** By week, then streak judge, then day: what the fixed sessions alone break, which no schedule can mend. */
export function streakBases(problem: SchedulingProblem, workshop: Workshop): (week: number) => readonly (readonly number[])[] {
  const { athlete, judges } = workshop;
  const byDate = sessionsByDate(problem.fixed);
  const start = initialMemory(problem, workshop).counts.streaks;
  const first = problem.weeks[0]?.monday;
  const all = judges.streak.map((judge, index) => {
    let length = start[index] ?? 0;
    return Array.from({ length: problem.weeks.length * 7 }, (_, day) => {
      const sessions = first === undefined ? [] : (byDate.get(addDays(first, day)) ?? []);
      length = judge.matches(sessions) ? Math.min(length + 1, judge.longest) : 0;
      const objection = length > 0 ? judge.judge(length, athlete) : undefined;
      return objection?.level === 'must' ? objection.cost : 0;
    });
  });
  return (week) => all.map((costs) => costs.slice(week * 7, week * 7 + 7));
}

function sessionsByDate(placements: readonly Placement[]): ReadonlyMap<PlainDate, readonly Session[]> {
  const byDate = new Map<PlainDate, Session[]>();
  for (const one of [...placements].sort(comparePlacements)) {
    const sessions = byDate.get(one.date) ?? [];
    sessions.push(one.session);
    byDate.set(one.date, sessions);
  }
  return byDate;
}

/** What the streak rules charge when placed sessions join the fixed ones, both levels added: only good for comparing. */
export function streakCost(problem: SchedulingProblem, placed: readonly Placement[], { athlete, judges }: Workshop): number {
  const byDate = sessionsByDate([...problem.fixed, ...placed]);
  const first = problem.weeks[0]?.monday;
  let cost = 0;
  for (const judge of judges.streak) {
    let length = 0;
    for (let day = -judge.longest; first !== undefined && day < problem.weeks.length * 7; day += 1) {
      length = judge.matches(byDate.get(addDays(first, day)) ?? []) ? length + 1 : 0;
      if (day >= 0 && length > 0) cost += judge.judge(Math.min(length, judge.longest), athlete)?.cost ?? 0;
    }
  }
  return cost;
}
