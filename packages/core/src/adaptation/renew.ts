import type { Athlete } from '../athlete/athlete.ts';
import { mondayOf, type PlainDate } from '../calendar/plain-date.ts';
import { withRhythm } from '../optimiser/rhythm.ts';
import { createSolver } from '../optimiser/solve.ts';
import { periodise } from '../periodisation/periodise.ts';
import type { Plan, PlannedDemand, PlannedWeek } from '../plan/plan.ts';
import type { RunPlan } from '../plan/run-plan.ts';
import { contentsNotes } from '../prescription/contents-notes.ts';
import { good, type Result } from '../result.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Proposal } from './adapt.ts';
import { isOwn } from './apply-edits.ts';
import { differenceOf } from './difference.ts';
import { replanned, replanProblem } from './replan.ts';

/** What changed for a season that has begun. */
export interface Renewal {
  readonly athlete: Athlete;
  readonly rulebook: Rulebook;
  readonly weeks?: number;
  readonly runPlan?: { readonly plan: RunPlan; readonly move: boolean };
}

/**
 * Plans the rest of a season anew because the athlete changed: other days, races, club sessions, equipment or pains, time away.
 * The season is cut again from its first day; weeks before the present one stay, nothing before `today` moves, and what need not
 * move stays where it stood. Sessions that the person bound to a slot, added or left out stay so where the new weeks still have them.
 */
export function renew(earlier: Plan, { athlete, rulebook, weeks, runPlan }: Renewal, today: PlainDate): Result<Proposal> {
  const cut = periodise(athlete, earlier.from, weeks ?? earlier.weeks.length, runPlan);
  if (!cut.ok) return cut;
  const monday = mondayOf(today);
  const old = new Map(earlier.demands.map((demand) => [demand.id, demand]));
  const demands = [
    ...earlier.demands.filter((demand) => demand.week < monday),
    ...cut.value.weeks.flatMap((week): PlannedDemand[] =>
      week.monday < monday ? [] : week.demands.map((demand) => ({ ...demand, week: week.monday })),
    ),
  ];
  const asked = demands
    .filter(({ id }) => earlier.skipped?.includes(id) !== true)
    .map((demand): PlannedDemand => {
      const before = old.get(demand.id);
      return before?.required && before.slots?.length === 1 ? { ...demand, slots: before.slots, required: true } : demand;
    });
  const own = earlier.demands.filter((demand) => demand.week >= monday && isOwn(demand.id));
  const newWeeks = cut.value.weeks.map(({ demands: _, ...week }): PlannedWeek => week);
  const planned = [...earlier.weeks.filter((week) => week.monday < monday), ...newWeeks.filter((week) => week.monday >= monday)];
  const names = new Set(asked.map(({ id }) => id));
  const plan: Plan = {
    ...earlier,
    athlete,
    weeks: planned,
    demands: [...asked, ...own.filter(({ id }) => !names.has(id))],
    placements: [...earlier.placements.filter((one) => one.date < today), ...cut.value.fixed.filter((one) => one.date >= today)],
  };
  const usual = earlier.athlete.wishes.usualDays;
  const sameWeek = JSON.stringify(earlier.athlete.availability?.week) === JSON.stringify(athlete.availability?.week);
  const rhythmic = sameWeek && usual ? { ...athlete, wishes: { usualDays: usual, ...athlete.wishes } } : athlete;
  const problem = withRhythm(replanProblem(plan, rulebook, today, rhythmic, earlier.placements));
  const after = replanned(plan, problem, createSolver(problem).solve(problem, earlier.placements), today);
  const noted = { ...after, notes: [...cut.value.notes, ...contentsNotes(after.athlete, after.placements)] };
  return good({ plan: noted, difference: differenceOf(earlier, noted) });
}
