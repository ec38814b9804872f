import type { Athlete } from '../athlete/athlete.ts';
import { healthProblems } from '../athlete/health.ts';
import { mondayOf, type PlainDate } from '../calendar/plain-date.ts';
import { withRhythm } from '../optimiser/rhythm.ts';
import { createSolver } from '../optimiser/solve.ts';
import { periodise } from '../periodisation/periodise.ts';
import type { Placement } from '../plan/placement.ts';
import type { Plan, PlannedDemand, PlannedWeek } from '../plan/plan.ts';
import type { RunPlan } from '../plan/run-plan.ts';
import { contentsNotes } from '../prescription/contents-notes.ts';
import { bad, good, type Result } from '../result.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Proposal } from './adapt.ts';
import { isOwn } from './apply-edits.ts';
import { differenceOf } from './difference.ts';
import { replanned, replanProblem } from './replan.ts';
import { movedByHand, placeOf, placeOfId, underOldIds, type Place } from './same-place.ts';

/** What changed for a season that has begun. */
export interface Renewal {
  readonly athlete: Athlete;
  readonly rulebook: Rulebook;
  /** Length from the first day of the season; as before when absent, and as the races ask when those have changed. */
  readonly weeks?: number;
  readonly runPlan?: { readonly plan: RunPlan; readonly move: boolean };
}

/**
 * Plans the rest of a season anew because the athlete changed: other days, races, club sessions, equipment or pains, time away.
 * The season is cut again from its first day; weeks before the present one stay, nothing before `today` moves, and what need not
 * move stays where it stood. Sessions that the person bound to a slot, changed, added or left out stay so where the new weeks still
 * have them or another of their role. A red flag in the answers about health stops it.
 */
export function renew(earlier: Plan, { athlete, rulebook, weeks, runPlan }: Renewal, today: PlainDate): Result<Proposal> {
  const unwell = healthProblems(athlete.health ?? []);
  if (unwell.length > 0) return bad(unwell);
  const sameRaces = JSON.stringify(athlete.races) === JSON.stringify(earlier.athlete.races);
  const cut = periodise(athlete, earlier.from, weeks ?? (sameRaces ? earlier.weeks.length : undefined), runPlan);
  if (!cut.ok) return cut;
  const monday = mondayOf(today);
  const old = new Map(earlier.demands.map((demand) => [demand.id, demand]));
  const asked = [
    ...earlier.demands.filter((demand) => demand.week < monday),
    ...cut.value.weeks
      .filter((week) => week.monday >= monday)
      .flatMap((week) =>
        underOldIds(placesOf(earlier, week, today), week.demands)
          .filter(({ id }) => earlier.skipped?.includes(id) !== true)
          .map((demand) => asBefore({ ...demand, week: week.monday }, old.get(demand.id))),
      ),
  ];
  const own = earlier.demands.filter((demand) => demand.week >= monday && isOwn(demand.id));
  const newWeeks = cut.value.weeks.map(({ demands: _, ...week }): PlannedWeek => week);
  const planned = [...earlier.weeks.filter((week) => week.monday < monday), ...newWeeks.filter((week) => week.monday >= monday)];
  const names = new Set(asked.map(({ id }) => id));
  const plan: Plan = {
    ...earlier,
    athlete,
    weeks: planned,
    demands: [...asked, ...own.filter(({ id }) => !names.has(id))],
    placements: [...earlier.placements.filter((one) => one.date < today), ...appointmentsOf(earlier, cut.value.fixed, today)],
  };
  const usual = earlier.athlete.wishes.usualDays;
  const sameWeek = JSON.stringify(earlier.athlete.availability?.week) === JSON.stringify(athlete.availability?.week);
  const rhythmic = sameWeek && usual ? { ...athlete, wishes: { usualDays: usual, ...athlete.wishes } } : athlete;
  const problem = withRhythm(replanProblem(plan, rulebook, today, rhythmic, earlier.placements));
  const after = replanned(plan, problem, createSolver(problem).solve(problem, earlier.placements), today);
  const noted = { ...after, notes: [...cut.value.notes, ...contentsNotes(after.athlete, after.placements)] };
  return good({ plan: noted, difference: differenceOf(earlier, noted) });
}

/** The places of a week's earlier sessions; those that were done, left out or bound come first, because they mean most to the person. */
function placesOf({ placements, demands, skipped = [] }: Plan, { number, monday }: PlannedWeek, today: PlainDate): readonly Place[] {
  const stem = `w${String(number).padStart(2, '0')}-`;
  const done = new Set(placements.filter(({ date }) => date < today).map(({ id }) => id));
  const here = demands.filter((demand) => demand.week === monday && !isOwn(demand.id));
  const matters = (demand: PlannedDemand): boolean => done.has(demand.id) || demand.required === true || demand.kept === true;
  return [
    ...here.filter((demand) => done.has(demand.id)).map(placeOf),
    ...skipped.filter((id) => id.startsWith(stem)).map(placeOfId),
    ...here.filter((demand) => matters(demand) && !done.has(demand.id)).map(placeOf),
    ...here.filter((demand) => !matters(demand)).map(placeOf),
  ];
}

/** A newly asked session with what the person made of the one before it. */
function asBefore(demand: PlannedDemand, before: PlannedDemand | undefined): PlannedDemand {
  if (!before) return demand;
  return {
    ...demand,
    ...(before.kept && { session: before.session, kept: true as const }),
    ...(before.required && before.slots?.length === 1 && { slots: before.slots, required: true as const }),
  };
}

/** Races, club sessions and runs of an own plan that are to come: not those that were left out, and those that were moved where they were moved to. */
function appointmentsOf(earlier: Plan, fixed: readonly Placement[], today: PlainDate): readonly Placement[] {
  const moved = new Map(earlier.placements.filter(movedByHand).map((one) => [one.id, one]));
  return fixed
    .filter(({ id }) => earlier.skipped?.includes(id) !== true)
    .map((one) => {
      const { date, half } = moved.get(one.id) ?? one;
      return { ...one, date, half };
    })
    .filter(({ date }) => date >= today);
}
