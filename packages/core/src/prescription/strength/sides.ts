import type { Side } from '../../athlete/body.ts';
import type { SideTest } from '../../athlete/strength-record.ts';
import { exerciseById } from '../../exercises/library.ts';
import type { Exercise } from '../../exercises/exercise.ts';
import { SIDES } from './load-doses.ts';

/** What tests say of the sides in an exercise. */
export interface SideVerdict {
  /** The weaker side in the latest test that tells them apart. */
  readonly first?: Side;
  /** Set when two tests agree that it is weaker by more than they err. */
  readonly extra?: Side;
}

/** Compares left and right for a one-sided exercise by the tests of its own movement category; predicts no injury (ASYM-LSI). */
export function sidesFor(exercise: Exercise, tests: readonly SideTest[]): SideVerdict {
  if (exercise.sides !== 'each') return {};
  const own = tests.filter((test) => exerciseById(test.exercise)?.category === exercise.category);
  const weaker = own.flatMap(({ left, right }): { side: Side; symmetry: number }[] =>
    left === right ? [] : [{ side: left < right ? 'left' : 'right', symmetry: Math.min(left, right) / Math.max(left, right) }],
  );
  const latest = weaker.at(-1);
  if (!latest) return {};
  const agreeing = weaker.slice(-SIDES.tests.value).filter(({ side, symmetry }) => side === latest.side && symmetry < SIDES.symmetry.value);
  return { first: latest.side, ...(agreeing.length >= SIDES.tests.value && { extra: latest.side }) };
}
