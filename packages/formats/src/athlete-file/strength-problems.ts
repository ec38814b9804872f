import { HEAVIEST_LOAD, needsKind, problem, weighedKinds, type Equipment, type Problem, type WeighedKind } from '@ironstride/core';
import type { Places } from '../schema-problems.ts';
import type { Parts } from './parts.ts';

/** Repetitions up to which a set says how strong somebody is (the bound of the core's `KnownSet`). */
const MOST_REPS = 10;

/** Which equipment each part of `weights` belongs to. */
const EQUIPMENT_OF = {
  dumbbells: 'dumbbells',
  'single-dumbbells': 'dumbbells',
  kettlebells: 'kettlebell',
  'medicine-balls': 'medicine-ball',
  bar: 'barbell',
} as const satisfies Readonly<Record<string, Equipment>>;

/** Sets, weights and wishes about exercises that cannot be meant. */
export function strengthProblems(parts: Parts, places: Places): readonly Problem[] {
  return [...liftProblems(parts, places), ...weightProblems(parts, places), ...sideProblems(parts, places), ...wishProblems(parts, places)];
}

function liftProblems({ lifts }: Parts, places: Places): readonly Problem[] {
  return lifts.flatMap(({ value: { exercise, kg, reps, rir = 0, with: used }, path }) => {
    const at = (key: string): string => places.at([...path, key]);
    const { name, measure } = exercise;
    const kinds = measure === 'reps' ? weighedKinds(exercise) : [];
    const found: Problem[] = [];
    if (kinds.length === 0) found.push(problem('athlete-lift-weightless', at('exercise'), { name }));
    else if (used !== undefined && !kinds.includes(used))
      found.push(problem('athlete-lift-with-impossible', at('with'), { name, found: used, kinds: choices(kinds) }));
    else {
      if (used === undefined && needsKind(exercise))
        found.push(problem('athlete-lift-with', at('exercise'), { name, kg, kinds: choices(kinds) }));
      const most = Math.max(...(used ? [used] : kinds).map((kind) => HEAVIEST_LOAD[kind]));
      if (kg > most) found.push(problem('athlete-lift-heavy', at('kg'), { kg, name, most }));
    }
    if (reps > MOST_REPS) found.push(problem('athlete-lift-reps', at('reps'), { reps, most: MOST_REPS }));
    else if (reps + rir > MOST_REPS) found.push(problem('estimate-too-many-reps', at('reps'), { reps: reps + rir, most: MOST_REPS }));
    return found;
  });
}

/** `“with: barbell” or “with: dumbbells”`: what may be written, best first. */
function choices(kinds: readonly WeighedKind[]): string {
  const words = kinds.map((kind) => `“with: ${kind}”`);
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(' or ');
}

function weightProblems({ weights, equipment }: Parts, places: Places): readonly Problem[] {
  if (!weights) return [];
  const found: Problem[] = [];
  if (weights.plates && weights.bar === undefined) found.push(problem('athlete-plates-without-bar', places.atKey(['weights', 'plates'])));
  if (equipment?.includes('gym')) return found;
  for (const [key, needs] of Object.entries(EQUIPMENT_OF)) {
    if (!Object.hasOwn(weights, key) || equipment?.includes(needs)) continue;
    found.push(problem('athlete-weights-unlisted', places.atKey(['weights', key]), { key, needs }));
  }
  return found;
}

function sideProblems(parts: Parts, places: Places): readonly Problem[] {
  return parts['side-tests'].flatMap(({ value: { exercise }, path }) =>
    exercise.sides === 'both' ? [problem('athlete-side-test-both', places.at([...path, 'exercise']), { name: exercise.name })] : [],
  );
}

function wishProblems({ likes = [], dislikes = [] }: Parts, places: Places): readonly Problem[] {
  return dislikes.flatMap((one, index) =>
    likes.includes(one) ? [problem('athlete-liked-and-disliked', places.at(['dislikes', index]), { name: one.name })] : [],
  );
}
