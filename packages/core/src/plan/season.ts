import type { WeekDemand } from './demand.ts';
import type { Placement } from './placement.ts';
import type { Note, PlannedWeek } from './plan.ts';

/** What periodisation hands to the scheduler: weeks with their demands, what stands already, and words for the athlete. */
export interface Season {
  readonly weeks: readonly (WeekDemand & PlannedWeek)[];
  /** Races, club sessions, fully pinned sessions and, with an own run plan, its runs. */
  readonly fixed: readonly Placement[];
  readonly notes: readonly Note[];
}
