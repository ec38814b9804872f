import type { PlainDate } from '../calendar/plain-date.ts';
import type { Half } from '../calendar/slot.ts';
import type { Facts, Level } from '../rules/rule.ts';

/** One change that would mend a finding: move a session to a slot of its week, or leave it out. */
export interface Repair {
  readonly session: string;
  readonly to: { readonly date: PlainDate; readonly half: Half } | 'leave-out';
}

/** One objection of one rule at one place. */
export interface Finding {
  /** The rule's id. */
  readonly rule: string;
  readonly level: Level;
  /** Whole number, at least 1. */
  readonly cost: number;
  /** The days concerned, in order. */
  readonly dates: readonly PlainDate[];
  /** Ids of the placements concerned; empty when it is about whole weeks. */
  readonly sessions: readonly string[];
  readonly facts: Facts;
  /** One sentence for the person. */
  readonly says: string;
}

/** A rule that could not judge, and what it would need. */
export interface Unknown {
  readonly rule: string;
  readonly needs: string;
}
