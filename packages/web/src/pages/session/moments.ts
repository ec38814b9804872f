import {
  exerciseById,
  type ExerciseSet,
  type ExerciseStep,
  type RestStep,
  type RunStep,
  type SessionContent,
  type Side,
  type Step,
} from '@ironstride/core';

/** One thing to do at a time, in the order in which it is done. */
export type Moment =
  | { readonly does: 'run'; readonly at: string; readonly part: string; readonly step: RunStep }
  | { readonly does: 'rest'; readonly at: string; readonly part: string; readonly step: RestStep }
  | {
      readonly does: 'set';
      readonly at: string;
      readonly part: string;
      readonly step: ExerciseStep;
      readonly set: ExerciseSet;
      /** From 1, and how many there are; for each side the same number. */
      readonly number: number;
      readonly of: number;
      readonly side?: Side;
      /** Seconds of rest after it; 0 when the next thing follows at once. */
      readonly rest: number;
    };

/** A session as one flow: supersets take turns set by set, one-sided sets come side by side, and a rest at the very end is left out. */
export function momentsOf(content: SessionContent): readonly Moment[] {
  const parts = content.parts.filter((part) => part.role !== 'optional');
  const all = parts.flatMap((part, index) => stepMoments(part.steps, String(index), part.title));
  return all.at(-1)?.does === 'rest' ? all.slice(0, -1) : all;
}

function stepMoments(steps: readonly Step[], at: string, part: string): readonly Moment[] {
  const moments: Moment[] = [];
  const grouped = new Set<string>();
  for (const [index, step] of steps.entries()) {
    const here = `${at}.${index}`;
    if (step.does === 'repeat') {
      for (let round = 0; round < step.times; round += 1) {
        const inside = stepMoments(step.steps, `${here}.${round}`, part);
        const last = round === step.times - 1 && inside.at(-1)?.does === 'rest';
        moments.push(...(last ? inside.slice(0, -1) : inside));
      }
    } else if (step.does === 'run') moments.push({ does: 'run', at: here, part, step });
    else if (step.does === 'rest') moments.push({ does: 'rest', at: here, part, step });
    else if (step.superset === undefined) moments.push(...rounds([{ step, at: here }], part));
    else if (!grouped.has(step.superset)) {
      grouped.add(step.superset);
      const members = steps.flatMap((other, place) =>
        other.does === 'exercise' && other.superset === step.superset ? [{ step: other, at: `${at}.${place}` }] : [],
      );
      moments.push(...rounds(members, part));
    }
  }
  return moments;
}

/** Sets of one exercise, or of several that take turns. */
function rounds(members: readonly { readonly step: ExerciseStep; readonly at: string }[], part: string): readonly Moment[] {
  const most = Math.max(...members.map(({ step }) => step.sets.length));
  return Array.from({ length: most }, (_, round) => round).flatMap((round) =>
    members.flatMap(({ step, at }): Moment[] => {
      const set = step.sets[round];
      if (!set) return [];
      const sides = sidesOf(step, set);
      const base = { does: 'set' as const, part, step, set, number: round + 1, of: step.sets.length };
      if (sides.length === 0) return [{ ...base, at: `${at}.${round}`, rest: step.rest }];
      return sides.map((side, index) => ({
        ...base,
        at: `${at}.${round}.${side}`,
        side,
        rest: index === sides.length - 1 ? step.rest : 0,
      }));
    }),
  );
}

function sidesOf(step: ExerciseStep, set: ExerciseSet): readonly Side[] {
  if (set.only) return [set.only];
  if (exerciseById(step.exercise)?.sides !== 'each') return [];
  return step.first === 'right' ? ['right', 'left'] : ['left', 'right'];
}
