import type { PlainDate } from '../calendar/plain-date.ts';
import type { ClockMinutes, Half } from '../calendar/slot.ts';
import type { Session } from '../session/session.ts';
import type { Note } from './plan.ts';

/** How sure the reading of a free-text entry is. */
export type Confidence = 'sure' | 'likely' | 'guess';

/** One entry of somebody's plan and what was made of it; every entry of the source appears here, rest days too. */
export interface RunPlanEntry {
  /** Days after the plan's first day. */
  readonly day: number;
  readonly half?: Half;
  readonly start?: ClockMinutes;
  /** The source's own words. */
  readonly text: string;
  /** Where it stands in the source: `week 3, Tue`, `row 12`, a UID. */
  readonly at: string;
  /** None for rest; two for two runs hidden in one title. */
  readonly sessions: readonly Session[];
  readonly confidence: Confidence;
  /** Why it was read so, in a few words. */
  readonly because: string;
  /** Already done according to the source. */
  readonly done?: true;
}

/** A run plan by anybody, read into sessions. */
export interface RunPlan {
  readonly name: string;
  /** Known when the source has dates; otherwise the plan is laid so that it ends on race day. */
  readonly firstDay?: PlainDate;
  /** Number of days covered, first to last entry. */
  readonly days: number;
  /** By day, then in the order of the source. */
  readonly entries: readonly RunPlanEntry[];
  /** What the person should know of how the file was read: an older encoding, a series cut short, a week with missing days. */
  readonly notes?: readonly Note[];
}
