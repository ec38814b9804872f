import type { Athlete, KnownSet, SideTest, Weights } from '@ironstride/core';
import type { Parts } from './parts.ts';

type Strength = Pick<Athlete, 'lifts' | 'weights' | 'sides' | 'likes' | 'dislikes' | 'heart' | 'health' | 'bodyMass'>;

/** What the file says of lifts, weights, sides, exercises, heart and health; nothing of what it does not say. */
export function strengthOf(parts: Parts): Strength {
  const { heart, health, likes, dislikes } = parts;
  const lifts = parts.lifts.map(({ value: { exercise, ...set } }): KnownSet => ({ exercise: exercise.id, ...set }));
  const sides = parts['side-tests'].map(({ value: { exercise, ...test } }): SideTest => ({ exercise: exercise.id, ...test }));
  const bodyMass = parts['body-mass'];
  return {
    ...(lifts.length > 0 && { lifts }),
    ...(parts.weights && { weights: weightsOf(parts.weights) }),
    ...(sides.length > 0 && { sides: sides.toSorted((a, b) => (a.date ?? 0) - (b.date ?? 0)) }),
    ...(likes && { likes: ids(likes) }),
    ...(dislikes && { dislikes: ids(dislikes) }),
    ...(heart && { heart }),
    ...(health && { health: [...new Set(health)] }),
    ...(bodyMass !== undefined && { bodyMass }),
  };
}

/** Each weight once, light to heavy. */
function weightsOf({ dumbbells, kettlebells, bar, plates, ...rest }: NonNullable<Parts['weights']>): Weights {
  const { 'single-dumbbells': single, 'medicine-balls': balls } = rest;
  return {
    ...(dumbbells && { dumbbellPairs: once(dumbbells) }),
    ...(single && { singleDumbbells: once(single) }),
    ...(kettlebells && { kettlebells: once(kettlebells) }),
    ...(balls && { medicineBalls: once(balls) }),
    ...(bar !== undefined && { bar }),
    ...(plates && {
      plates: Object.entries(plates)
        .map(([kg, pairs]) => ({ kg: Number(kg), pairs }))
        .toSorted((a, b) => a.kg - b.kg),
    }),
  };
}

function once(kilograms: readonly number[]): readonly number[] {
  return [...new Set(kilograms)].toSorted((a, b) => a - b);
}

function ids(exercises: readonly { readonly id: string }[]): readonly string[] {
  return [...new Set(exercises.map(({ id }) => id))];
}
