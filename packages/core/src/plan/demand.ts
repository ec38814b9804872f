import type { Athlete } from '../athlete/athlete.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Slot } from '../calendar/slot.ts';
import type { Session } from '../session/session.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Placement, WeekContext } from './placement.ts';

/** One session that a week asks for. Demands that differ in nothing but their id are interchangeable. */
export interface Demand {
  /** Unique within the season, readable: `w03-tempo-1`. Becomes the id of the placement. */
  readonly id: string;
  readonly session: Session;
  /** What leaving it out costs on the second level of the score; whole number, at least 1. */
  readonly value: number;
  /** Left out only when nothing else is possible: that counts as {@link REQUIRED_PRICE} on the first level. */
  readonly required?: true;
  /** The slots it may stand in; every slot of its week when absent. */
  readonly slots?: readonly Slot[];
}

/** A week and what it asks for. */
export interface WeekDemand extends WeekContext {
  readonly demands: readonly Demand[];
}

/** Everything the scheduler needs; nothing of it is guessed there. */
export interface SchedulingProblem {
  readonly athlete: Athlete;
  readonly rulebook: Rulebook;
  /** Whole weeks without gaps. */
  readonly weeks: readonly WeekDemand[];
  /** History before the first week, and everything inside the weeks that may not move. */
  readonly fixed: readonly Placement[];
  /** An earlier schedule of the same demands: leaving it costs, more for days near `today`. */
  readonly stability?: { readonly previous: readonly Placement[]; readonly today: PlainDate };
}

/** What leaving out a required session costs among the broken musts; more than any rule asks (convention). */
export const REQUIRED_PRICE = 1000;

/** Three whole numbers, compared one after the other, less is better. */
export interface Score {
  /** Cost of broken `must` rules and of required sessions without a place. */
  readonly must: number;
  /** Value of the demands that were left out. */
  readonly leftOut: number;
  /** Cost of `should` rules and of changes to an earlier plan. */
  readonly should: number;
}

/** Negative when `a` is better, 0 when they are equal. */
export function compareScores(a: Score, b: Score): number {
  return a.must - b.must || a.leftOut - b.leftOut || a.should - b.should;
}
