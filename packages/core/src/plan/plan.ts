import type { Athlete } from '../athlete/athlete.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Demand, Score } from './demand.ts';
import type { Finding, Unknown } from './finding.ts';
import type { Placement, WeekContext } from './placement.ts';

/** Something the athlete should read about the season: time is short, a race was treated as training, a base is missing. */
export interface Note {
  /** Kebab-case, stable. */
  readonly code: string;
  readonly level: 'good-to-know' | 'warning';
  readonly says: string;
}

/** A week of a plan: what it is for, in rule terms and in words. */
export interface PlannedWeek extends WeekContext {
  /** Position from 1. */
  readonly number: number;
  /** One short sentence: what this week is for. */
  readonly focus: string;
  /** Planned running distance, kilometres; absent when the runs are not ours. */
  readonly km?: number;
}

/** A demand with the Monday of the week that asks for it. */
export interface PlannedDemand extends Demand {
  readonly week: PlainDate;
  /** The person made the session what it is: a new cut of the season leaves it so. */
  readonly kept?: true;
}

/** A scheduled season: immutable, complete, checked. */
export interface Plan {
  readonly athlete: Athlete;
  /** Id of the rulebook it was made with. */
  readonly rulebook: string;
  /** First planned day. */
  readonly from: PlainDate;
  readonly weeks: readonly PlannedWeek[];
  /** Sorted; includes fixed sessions inside the weeks and the history that was known. */
  readonly placements: readonly Placement[];
  readonly demands: readonly PlannedDemand[];
  /** Demands for which there was no place. */
  readonly leftOut: readonly PlannedDemand[];
  /** Ids of demanded sessions that the athlete does not want. */
  readonly skipped?: readonly string[];
  readonly score: Score;
  /** Whether the schedule is proven optimal, and how many states that took. */
  readonly proof: { readonly optimal: boolean; readonly states: number };
  readonly findings: readonly Finding[];
  readonly unknown: readonly Unknown[];
  readonly notes: readonly Note[];
}
