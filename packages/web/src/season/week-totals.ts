import { has, mondayOf, type Placement, type Plan, type PlannedWeek } from '@ironstride/core';

/** What a week of a plan adds up to. */
export interface WeekTotals {
  readonly week: PlannedWeek;
  readonly placements: readonly Placement[];
  /** Whole minutes. */
  readonly run: number;
  readonly strength: number;
  readonly races: readonly Placement[];
}

/** The weeks of a plan with their sessions and sums. */
export function weekTotals(plan: Plan): readonly WeekTotals[] {
  const byWeek = new Map(plan.weeks.map(({ monday }) => [monday, [] as Placement[]]));
  for (const one of plan.placements) byWeek.get(mondayOf(one.date))?.push(one);
  return plan.weeks.map((week) => {
    const placements = byWeek.get(week.monday) ?? [];
    const minutes = (discipline: string): number =>
      placements.reduce((sum, { session }) => sum + (session.discipline === discipline ? session.minutes : 0), 0);
    return {
      week,
      placements,
      run: minutes('run'),
      strength: minutes('strength'),
      races: placements.filter(({ session }) => has(session, 'race')),
    };
  });
}

/** The last heavy strength before the first A race, or before the end. */
export function lastHeavy(plan: Plan): Placement | undefined {
  const race = plan.placements.findLast(({ session }) => has(session, 'race'));
  return plan.placements.findLast((one) => has(one.session, 'heavy-legs') && (!race || one.date < race.date));
}
