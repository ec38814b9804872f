import type { Exercise } from '../../exercises/exercise.ts';
import type { ExerciseSet, ExerciseStep } from '../../session/content.ts';
import type { LineOption } from './options.ts';
import { stepsSeconds } from './seconds.ts';
import { ASSISTANCE } from './strength-doses.ts';

/** A chosen exercise with its sets. */
export interface Filled {
  readonly option: LineOption;
  readonly step: ExerciseStep;
}

/**
 * Puts the exercises of a session in order: main lifts alone with their full rest, then the others in pairs that take turns without sharing
 * a main muscle, the trunk last because everything else needs it fresh.
 */
export function inOrder(filled: readonly Filled[]): readonly ExerciseStep[] {
  const alone = filled.filter(({ option }) => option.alone).map(({ option, step }) => ({ ...step, rest: option.scheme.rest }));
  const waiting = filled.filter(({ option }) => !option.alone);
  const steps: ExerciseStep[] = [...alone];
  let letter = 0;
  while (waiting.length > 0) {
    const first = waiting.shift();
    if (!first) break;
    const at = partnerOf(first, waiting);
    const [second] = at < 0 ? [] : waiting.splice(at, 1);
    if (!second) {
      steps.push({ ...first.step, rest: first.option.line.role === 'trunk' ? ASSISTANCE.trunkRest.value : ASSISTANCE.rest.value });
      continue;
    }
    const superset = String.fromCharCode(65 + letter); // A, B, C …
    letter += 1;
    steps.push({ ...first.step, rest: ASSISTANCE.change.value, superset }, { ...second.step, rest: ASSISTANCE.superset.value, superset });
  }
  return steps;
}

/** The best partner: no shared main muscle, then the same number of sets, then the nearest; -1 for none. */
function partnerOf(first: Filled, others: readonly Filled[]): number {
  const fine = others
    .map((other, index) => ({ other, index }))
    .filter(({ other }) => !sharesMuscle(first.option.exercise, other.option.exercise));
  const same = fine.find(({ other }) => other.option.scheme.sets === first.option.scheme.sets);
  return (same ?? fine[0])?.index ?? -1;
}

function sharesMuscle(a: Exercise, b: Exercise): boolean {
  return a.primary.some((muscle) => b.primary.includes(muscle));
}

/** Takes sets away from the end, main lifts last, until the steps fit; never the last set of an exercise while another has two. */
export function fitted(steps: readonly ExerciseStep[], seconds: number, exerciseOf: (id: string) => Exercise): readonly ExerciseStep[] {
  let fitting = steps;
  while (fitting.length > 0 && stepsSeconds(fitting, exerciseOf) > seconds) fitting = shorter(fitting);
  return fitting;
}

/** Evens out the exercises beside the main lifts: time that is left, and third sets of others, go to those that have a single set. */
export function evenedOut(
  steps: readonly ExerciseStep[],
  seconds: number,
  beside: (step: ExerciseStep) => boolean,
  exerciseOf: (id: string) => Exercise,
): readonly ExerciseStep[] {
  const isSingle = (step: ExerciseStep): boolean => beside(step) && step.sets.length === 1;
  if (!steps.some(isSingle)) return steps;
  const most = ASSISTANCE.sets.value;
  let made = steps.map((step) => (beside(step) ? { ...step, sets: step.sets.slice(0, most) } : step));
  // First where the partner of a superset has more.
  const uneven = (step: ExerciseStep): number =>
    made.some(({ superset, sets }) => superset !== undefined && superset === step.superset && sets.length > 1) ? 0 : 1;
  for (const single of made.filter(isSingle).toSorted((a, b) => uneven(a) - uneven(b))) {
    const more = made.map((one) => (one === single ? { ...one, sets: [...one.sets, ...one.sets] } : one));
    if (stepsSeconds(more, exerciseOf) <= seconds) made = more;
  }
  return made;
}

function shorter(steps: readonly ExerciseStep[]): readonly ExerciseStep[] {
  const spare = steps.findLastIndex(({ sets }) => workSets(sets) > 1);
  if (spare < 0) return withoutLonely(steps.slice(0, -1));
  return steps.map((step, index) => (index === spare ? { ...step, sets: withoutLastWork(step.sets) } : step));
}

/** Whoever lost the partner of a superset rests like one that stands alone. */
function withoutLonely(steps: readonly ExerciseStep[]): readonly ExerciseStep[] {
  return steps.map((step) => {
    const { superset, ...rest } = step;
    const lonely = superset !== undefined && steps.every((other) => other === step || other.superset !== superset);
    return lonely ? { ...rest, rest: ASSISTANCE.trunkRest.value } : step;
  });
}

function workSets(sets: readonly ExerciseSet[]): number {
  return sets.filter(({ purpose }) => purpose === 'work').length;
}

function withoutLastWork(sets: readonly ExerciseSet[]): readonly ExerciseSet[] {
  const last = sets.findLastIndex(({ purpose }) => purpose === 'work');
  return sets.filter((_, index) => index !== last);
}
