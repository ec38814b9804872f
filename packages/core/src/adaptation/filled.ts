import type { Athlete } from '../athlete/athlete.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Training } from '../plan/placement.ts';
import type { Plan, PlannedWeek } from '../plan/plan.ts';
import { prescribe } from '../prescription/prescribe.ts';
import { judgeTraining } from '../rules/judge-training.ts';
import type { Rulebook } from '../rules/rulebook.ts';

/** Fills the sessions and judges them; sessions before the day from which contents may change stay as they were. */
export function filled(
  calendar: Training,
  weeks: readonly PlannedWeek[],
  athlete: Athlete,
  rulebook: Rulebook,
  from: PlainDate,
  change: PlainDate = from,
): Pick<Plan, 'placements' | 'findings' | 'unknown'> {
  const fresh = prescribe(calendar, weeks, athlete, from);
  const placements = fresh.map((one, index) => (one.date < change ? (calendar.placements[index] ?? one) : one));
  return { placements, ...judgeTraining({ ...calendar, placements }, athlete, rulebook) };
}
