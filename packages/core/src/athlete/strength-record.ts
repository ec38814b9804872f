import type { PlainDate } from '../calendar/plain-date.ts';
import type { WeighedKind } from '../exercises/exercise.ts';

/** A set that the athlete did: the ground of every load in kilograms. */
export interface KnownSet {
  /** Id of an exercise of the library. */
  readonly exercise: string;
  /** What it was done with; absent where the exercise leaves no doubt what the kilograms are of. */
  readonly with?: WeighedKind;
  /** Load in kilograms: the whole of it for a barbell or a machine, one piece for dumbbells, kettlebells and balls; above 0. */
  readonly kg: number;
  /** Whole repetitions done, 1 to 10; more say too little about strength and are refused. */
  readonly reps: number;
  /** Repetitions that were left in reserve, 0 to 5; 0 when absent. */
  readonly rir?: number;
  readonly date?: PlainDate;
}

/** A test done once on each side on one day: repetitions, seconds or kilograms, the same unit on both. */
export interface SideTest {
  /** Id of a one-sided exercise of the library. */
  readonly exercise: string;
  readonly left: number;
  readonly right: number;
  readonly date?: PlainDate;
}

/** What the athlete owns to load exercises with; a part that is absent is unknown. Kilograms. */
export interface Weights {
  /** Dumbbells owned as pairs, each weight once. */
  readonly dumbbellPairs?: readonly number[];
  /** Dumbbells of which there is only one. */
  readonly singleDumbbells?: readonly number[];
  /** Kettlebells, one of each. */
  readonly kettlebells?: readonly number[];
  readonly medicineBalls?: readonly number[];
  /** The empty bar. */
  readonly bar?: number;
  /** Pairs of plates for the bar. */
  readonly plates?: readonly { readonly kg: number; readonly pairs: number }[];
}
