import { mondayOf, type PlainDate } from '../calendar/plain-date.ts';
import { HALVES, type ClockMinutes, type Half } from '../calendar/slot.ts';
import type { SessionContent } from '../session/content.ts';
import { orderInSlot, type Session } from '../session/session.ts';

/** A session on a day. */
export interface Placement {
  /** Unique within its plan, readable: `w03-tempo-1`. */
  readonly id: string;
  readonly date: PlainDate;
  readonly half: Half;
  readonly session: Session;
  /** Clock time when it differs from the athlete's usual start of that half. */
  readonly start?: ClockMinutes;
  /** What to do, step by step; absent where nobody filled it. */
  readonly content?: SessionContent;
  /** True when nobody may move it: past, done, locked, a race, a club session, an imported run. */
  readonly fixed?: boolean;
}

/** What strength work is for in a week. */
export const BLOCKS = ['foundation', 'strength', 'power', 'maintain', 'taper', 'recover'] as const;
export type Block = (typeof BLOCKS)[number];

/** What running is for in a week. */
export const PHASES = ['base', 'build', 'specific', 'taper', 'race', 'recover', 'general'] as const;
export type Phase = (typeof PHASES)[number];

/** What a rule may know about a week as a whole; each part is unknown when absent. */
export interface WeekContext {
  readonly monday: PlainDate;
  readonly block?: Block;
  readonly phase?: Phase;
  readonly deload?: boolean;
}

/** Sessions on days: planned, hand-written, imported or done. The one thing that the checker reads. */
export interface Training {
  /** Sorted by {@link comparePlacements}. */
  readonly placements: readonly Placement[];
  /** Whole weeks without gaps, first to last; at least one. Every placement lies in one of them, or before them (history). */
  readonly weeks: readonly WeekContext[];
}

/** Sorts placements into weeks, filling the gaps; weeks named in `contexts` keep what they say. */
export function training(placements: readonly Placement[], contexts: readonly WeekContext[] = []): Training {
  const known = new Map(contexts.map((week) => [week.monday, week]));
  const mondays = contexts.length > 0 ? contexts.map((week) => week.monday) : placements.map((one) => mondayOf(one.date));
  const sorted = [...placements].sort(comparePlacements);
  const weeks: WeekContext[] = [];
  for (let monday = Math.min(...mondays); monday <= Math.max(...mondays); monday += 7) {
    const date = mondayOf(monday as PlainDate); // a Monday counted from a Monday
    weeks.push(known.get(date) ?? { monday: date });
  }
  return { placements: sorted, weeks };
}

/** By date, half, explicit start, order within the slot, then id. */
export function comparePlacements(a: Placement, b: Placement): number {
  return (
    a.date - b.date ||
    HALVES.indexOf(a.half) - HALVES.indexOf(b.half) ||
    (a.start ?? 0) - (b.start ?? 0) ||
    orderInSlot(a.session, b.session) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}
