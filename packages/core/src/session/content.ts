import type { LoadKind } from '../exercises/exercise.ts';
import type { ReferenceKey } from '../rules/references.ts';
import type { Side } from '../athlete/body.ts';

/** What a session consists of, ready to be done step by step. */
export interface SessionContent {
  readonly parts: readonly Part[];
  /** Estimated time of all parts but the optional ones, whole seconds; at most the minutes of the session. */
  readonly seconds: number;
  readonly advice: readonly Advice[];
}

/** A stretch of a session with one purpose. */
export interface Part {
  readonly role: 'warm-up' | 'main' | 'cool-down' | 'optional';
  /** A few words: `Warm-up`, `4 × 1 km`, `Strength`. */
  readonly title: string;
  readonly steps: readonly Step[];
  /** Estimated time, whole seconds. */
  readonly seconds: number;
}

/** One thing to do. */
export type Step = RunStep | RestStep | ExerciseStep | RepeatStep;

/** How long something lasts: exactly one of the two. */
export type Extent = { readonly seconds: number } | { readonly metres: number };

/** How hard a stretch of running is meant; fastest last. `stride` is fast but relaxed, `walk` is walking. */
export const RUN_EFFORTS = ['walk', 'recovery', 'easy', 'steady', 'marathon', 'threshold', 'race', 'interval', 'hill', 'stride'] as const;
export type RunEffort = (typeof RUN_EFFORTS)[number];

/** What a stretch of running aims at; effort in words is always there, the rest only when it can be known. */
export interface RunTarget {
  readonly effort: RunEffort;
  /** Fastest and slowest pace, whole seconds per kilometre. */
  readonly pace?: readonly [number, number];
  /** Lowest and highest heart rate, whole beats a minute. */
  readonly heart?: readonly [number, number];
  /** Perceived effort on the scale from 0 to 10, lowest and highest. */
  readonly rpe: readonly [number, number];
  /** How it should feel, one short sentence. */
  readonly feels: string;
}

/** A stretch of running or walking. */
export interface RunStep {
  readonly does: 'run';
  readonly extent: Extent;
  readonly target: RunTarget;
  readonly note?: string;
}

/** Standing, walking about or an easy jog without a target. */
export interface RestStep {
  readonly does: 'rest';
  readonly seconds: number;
  readonly how: 'stand' | 'walk' | 'jog';
}

/** Steps done several times in a row. The last step of the last round is left out when it is a rest. */
export interface RepeatStep {
  readonly does: 'repeat';
  /** Whole number from 2. */
  readonly times: number;
  readonly steps: readonly (RunStep | RestStep | ExerciseStep)[];
}

/** How much of an exercise one set holds. For one-sided exercises it is meant for each side. */
export type Amount =
  /** Fewest and most repetitions; equal when there is one number. */
  { readonly reps: readonly [number, number] } | { readonly seconds: number } | { readonly metres: number };

/** What to load an exercise with. */
export interface Load {
  readonly kind: LoadKind;
  /** Kilograms: the whole load of a barbell or machine, one piece for dumbbells, kettlebells and balls. Absent when it must be found by feel. */
  readonly kg?: number;
  /** Plates on each side of the bar, heaviest first, kilograms. */
  readonly plates?: readonly number[];
}

/** One set. */
export interface ExerciseSet {
  /** `ramp` sets lead up to the work; an `extra` set goes to the weaker side. */
  readonly purpose: 'ramp' | 'work' | 'extra';
  readonly amount: Amount;
  /** Repetitions left in reserve at the end, 0 to 10; absent where counting them makes no sense. */
  readonly rir?: number;
  readonly load?: Load;
  /** Set only where one side alone works. */
  readonly only?: Side;
}

/** An exercise with its sets. */
export interface ExerciseStep {
  readonly does: 'exercise';
  /** Id in the exercise library. */
  readonly exercise: string;
  /** At least one. */
  readonly sets: readonly ExerciseSet[];
  /** Rest after each set, whole seconds; 0 when the next thing follows at once. */
  readonly rest: number;
  /** Steps with the same letter take turns, set by set. */
  readonly superset?: string;
  /** The side to begin with, for one-sided exercises; the weaker one where it is known. */
  readonly first?: Side;
  /** Why this exercise or this load, or what was rounded; short sentences. */
  readonly notes?: readonly string[];
}

/** A word about fuel, fluid, sleep, recovery, technique or safety, where it matters. */
export interface Advice {
  /** Kebab-case, stable. */
  readonly code: string;
  readonly topic: 'fuel' | 'fluid' | 'sleep' | 'recovery' | 'technique' | 'safety' | 'equipment';
  readonly says: string;
  readonly source: ReferenceKey | 'convention';
}
