import type { Equipment } from '../../athlete/availability.ts';
import type { Side } from '../../athlete/body.ts';
import { possibleWith, type Exercise } from '../../exercises/exercise.ts';
import { exerciseById } from '../../exercises/library.ts';
import { amount } from '../../rules/words.ts';
import type { Asked } from './lifter.ts';
import { LOADS } from './load-doses.ts';

/** How to find a load once; said the first time in a block. */
export function byFeel({ exercise, way, reps: [low], rir, role }: Asked, equipment: readonly Equipment[]): readonly string[] {
  if (exercise.measure !== 'reps' || role === 'jump' || role === 'trunk') return [];
  if (way.load === 'band') return [`Take a band with which you could do ${rir} more than the last repetition.`];
  if (way.load !== 'body')
    return [`Take a weight with which you could do about ${low + rir} repetitions, and stop ${rir} before the last.`];
  const felt = Math.min(rir + 2, LOADS.reserveFelt.value);
  if (felt <= rir) return []; // a primer is meant to be too easy
  const harder = atHand(exercise.harder, equipment);
  return [`Too easy with more than ${felt} in reserve? Lower more slowly${harder ? `, or take the ${harder.name.toLowerCase()}` : ''}.`];
}

/** A hold that has reached its time becomes harder by leverage, not longer. */
export function harderNext({ exercise, reps: [, most] }: Asked, equipment: readonly Equipment[]): readonly string[] {
  const harder = atHand(exercise.harder, equipment);
  const unit = exercise.measure === 'seconds' ? 's' : 'm';
  return harder
    ? [`${most} ${unit} reached: from now on rather the ${harder.name.toLowerCase()} than more ${unit === 's' ? 'seconds' : 'metres'}.`]
    : [];
}

/** All repetitions were planned the last time: more load from here on, found by feel. */
export function moreLoad({ way, rir }: Asked): readonly string[] {
  if (way.load === 'band') return [`All repetitions done with ${rir} in reserve? Take the next stronger band.`];
  return [`All repetitions done with ${rir} in reserve? Take the next heavier weight.`];
}

/** All weights are heavier than what fits: fewer repetitions with the same reserve, or an easier exercise. */
export function allTooHeavy({ exercise, rir }: Asked, kg: number, lightest: number, equipment: readonly Equipment[]): string {
  const easier = atHand(exercise.easier, equipment);
  const instead = easier ? `, or take the ${easier.name.toLowerCase()}` : '';
  return `${amount(kg)} kg would fit, and your lightest weight is ${amount(lightest)} kg: do fewer repetitions with it, always ${rir} in reserve${instead}.`;
}

/** An easier or harder exercise, where it can be done with what is at hand. */
function atHand(id: string | undefined, equipment: readonly Equipment[]): Exercise | undefined {
  const found = id === undefined ? undefined : exerciseById(id);
  return found?.ways.some((way) => possibleWith(way, equipment)) ? found : undefined;
}

/** Why the weaker side gets one more set. */
export function extraNote(side: Side): string {
  return `The last two tests agree that the ${side} side is weaker, so it gets one more set. That predicts no injury.`;
}
