import type { Placement } from '../plan/placement.ts';

/** A schedule of a problem. */
export interface Schedule {
  /** The demanded sessions that found a place, sorted; without the fixed ones. */
  readonly placements: readonly Placement[];
  /** Ids of the demands that did not. */
  readonly leftOut: readonly string[];
  /** True when nothing better exists; false only when the search had to cut states. */
  readonly optimal: boolean;
  /** States made: the work it took, the same on every machine. */
  readonly states: number;
}
