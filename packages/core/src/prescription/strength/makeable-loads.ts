import type { Equipment } from '../../athlete/availability.ts';
import type { Weights } from '../../athlete/strength-record.ts';
import type { LoadKind } from '../../exercises/exercise.ts';
import { GYM } from './load-doses.ts';

/** The loads that can be made, kilograms, rising; undefined when nobody said what there is, or nothing is counted in kilograms. */
export function makeableLoads(
  kind: LoadKind,
  weights: Weights | undefined,
  equipment: readonly Equipment[],
): readonly number[] | undefined {
  const gym = equipment.includes('gym');
  switch (kind) {
    case 'dumbbells':
      return rising(gym ? GYM.dumbbells.value : weights?.dumbbellPairs);
    case 'dumbbell':
      return rising(gym ? GYM.dumbbells.value : both(weights?.dumbbellPairs, weights?.singleDumbbells));
    case 'kettlebell':
      return rising(gym ? GYM.kettlebells.value : weights?.kettlebells);
    case 'medicine-ball':
      return rising(gym ? GYM.medicineBalls.value : weights?.medicineBalls);
    case 'barbell':
      return gym
        ? barLoads(GYM.bar.value, GYM.plates.value)
        : weights?.bar === undefined
          ? undefined
          : barLoads(weights.bar, weights.plates ?? []);
    case 'machine':
      return Array.from({ length: GYM.machineMost.value / GYM.machineStep.value }, (_, index) => (index + 1) * GYM.machineStep.value);
    case 'body':
    case 'band':
      return undefined;
  }
}

/** The heaviest of the loads that is not above the wanted one; undefined when even the lightest is. */
export function roundDown(kg: number, loads: readonly number[]): number | undefined {
  return loads.findLast((one) => one <= kg + 1e-9);
}

/** Plates on each side of the bar that make a load, heaviest first, as few as possible; undefined when it cannot be made. */
export function platesFor(kg: number, weights: Weights | undefined, equipment: readonly Equipment[]): readonly number[] | undefined {
  const gym = equipment.includes('gym');
  const bar = gym ? GYM.bar.value : weights?.bar;
  if (bar === undefined) return undefined;
  return sides(gym ? GYM.plates.value : (weights?.plates ?? [])).get(hundredths((kg - bar) / 2));
}

function barLoads(bar: number, plates: readonly { readonly kg: number; readonly pairs: number }[]): readonly number[] {
  return [...sides(plates).keys()].map((side) => bar + (2 * side) / 100).sort((a, b) => a - b);
}

/** Everything that fits on one side, by its weight in hundredths of a kilogram, with the fewest plates. */
function sides(plates: readonly { readonly kg: number; readonly pairs: number }[]): ReadonlyMap<number, readonly number[]> {
  let made = new Map<number, readonly number[]>([[0, []]]);
  for (const { kg, pairs } of [...plates].sort((a, b) => b.kg - a.kg)) {
    const next = new Map(made);
    for (const [side, list] of made)
      for (let count = 1; count <= pairs; count += 1) {
        const total = side + count * hundredths(kg);
        const longer = [...list, ...Array.from({ length: count }, () => kg)];
        const known = next.get(total);
        if (!known || longer.length < known.length) next.set(total, longer);
      }
    made = next;
  }
  return made;
}

function hundredths(kg: number): number {
  return Math.round(kg * 100);
}

function both(a: readonly number[] | undefined, b: readonly number[] | undefined): readonly number[] | undefined {
  return a || b ? [...(a ?? []), ...(b ?? [])] : undefined;
}

function rising(list: readonly number[] | undefined): readonly number[] | undefined {
  return list && list.length > 0 ? [...new Set(list)].sort((a, b) => a - b) : undefined;
}
