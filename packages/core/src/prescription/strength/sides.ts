import type { Side } from '../../athlete/body.ts';
import type { SideTest } from '../../athlete/strength-record.ts';
import { exerciseById } from '../../exercises/library.ts';
import type { Exercise } from '../../exercises/exercise.ts';
import { SIDES } from './load-doses.ts';

/** What tests say of the sides in an exercise. */
export interface SideVerdict {
  /** The weaker side in the latest test that tells them apart. */
  readonly first?: Side;
  /** Set when the last two tests agree that it is weaker by more than they err. */
  readonly extra?: Side;
}

/** Compares left and right for a one-sided exercise by the tests of its own movement category; predicts no injury (ASYM-LSI). */
export function sidesFor(exercise: Exercise, tests: readonly SideTest[]): SideVerdict {
  if (exercise.sides !== 'each') return {};
  const own = tests.filter((test) => exerciseById(test.exercise)?.category === exercise.category);
  const judged = own.map(({ left, right }): { side?: Side; symmetry: number } =>
    left === right ? { symmetry: 1 } : { side: left < right ? 'left' : 'right', symmetry: Math.min(left, right) / Math.max(left, right) },
  );
  const latest = judged.findLast(({ side }) => side !== undefined)?.side;
  if (!latest) return {};
  // A test that finds both sides equal is a test too: it speaks against the one before.
  const agreeing = judged.slice(-SIDES.tests.value).filter(({ side, symmetry }) => side === latest && symmetry < SIDES.symmetry.value);
  return { first: latest, ...(agreeing.length >= SIDES.tests.value && { extra: latest }) };
}
