import {
  exerciseById,
  TIMES,
  type Amount,
  type Exercise,
  type ExerciseSet,
  type ExerciseStep,
  type Extent,
  type Load,
  type Part,
  type RepeatStep,
  type RestStep,
  type RunStep,
  type RunTarget,
  type SessionContent,
  type Side,
  type Step,
} from '@ironstride/core';

/** A pause between two moments. */
export interface Pause {
  readonly seconds: number;
  readonly how: RestStep['how'];
}

interface Common {
  /** Unique within the session and stable: what a log names it by. */
  readonly at: string;
  readonly part: string;
  readonly role: Part['role'];
  /** Where steps are repeated. */
  readonly round?: { readonly nth: number; readonly of: number };
  /** The pause before the next moment; 0 seconds where that follows at once. */
  readonly pause: Pause;
}

/** One set of an exercise, on one side where sides are done one after the other. */
export interface SetMoment extends Common {
  readonly does: 'set';
  /** Position of the step, the same in every round: what swaps are kept by. */
  readonly step: string;
  /** Position of the set without its side. */
  readonly set: string;
  readonly exercise: string;
  /** The exercise that was planned. */
  readonly planned: string;
  readonly purpose: ExerciseSet['purpose'];
  /** Counted among the sets of its purpose. */
  readonly nth: number;
  readonly of: number;
  readonly amount: Amount;
  readonly rir?: number;
  readonly load?: Load;
  readonly side?: Side;
  /** The amount counts both sides, which take turns. */
  readonly alternating: boolean;
  readonly superset?: string;
  readonly notes: readonly string[];
}

/** A stretch of running or walking. */
export interface RunMoment extends Common {
  readonly does: 'run';
  readonly extent: Extent;
  readonly target: RunTarget;
  readonly note?: string;
}

/** Time with nothing to count: a pause that nothing comes before, or a whole session that nobody filled. */
export interface TimeMoment extends Common {
  readonly does: 'time';
  readonly seconds: number;
  readonly how?: RestStep['how'];
}

/** One thing on the screen at a time. */
export type Moment = SetMoment | RunMoment | TimeMoment;

/** What has to be known to lay a session out. */
export interface Ways {
  readonly exerciseOf: (id: string) => Exercise | undefined;
  /** Exercises taken instead of planned ones, by position of the step. */
  readonly swaps: Readonly<Record<string, string>>;
  /** Rest after a set that leads up to the work, seconds. */
  readonly rampRest: number;
}

/** The session as it was planned. */
export const AS_PLANNED: Ways = { exerciseOf: exerciseById, swaps: {}, rampRest: TIMES.ramp.value.rest };

const NO_PAUSE: Pause = { seconds: 0, how: 'stand' };

/** A session as one flow of moments, in the order in which they are done. */
export function momentsOf(content: SessionContent, ways: Ways): readonly Moment[] {
  return content.parts.flatMap((part, index) =>
    flow(part.steps, { part: part.title, role: part.role }, String(index), String(index), ways),
  );
}

/** A session that nobody filled: its time, nothing else. */
export function wholeMoment(title: string, minutes: number): TimeMoment {
  return { does: 'time', at: '0', part: title, role: 'main', seconds: minutes * 60, pause: NO_PAUSE };
}

type Frame = Pick<Common, 'part' | 'role' | 'round'>;

/** `at` tells rounds apart, `path` does not. */
function flow(steps: readonly Step[], frame: Frame, at: string, path: string, ways: Ways): readonly Moment[] {
  const moments: Moment[] = [];
  const taken = new Set<number>();
  steps.forEach((step, index) => {
    if (taken.has(index)) return;
    const here = `${at}.${index}`;
    switch (step.does) {
      case 'run':
        moments.push(runMoment(step, frame, here));
        return;
      case 'rest':
        pauseAfter(moments, step, frame, here);
        return;
      case 'repeat':
        moments.push(...rounds(step, frame, here, `${path}.${index}`, ways));
        return;
      case 'exercise': {
        const group = turns(steps, index);
        for (const other of group) taken.add(other);
        const lists = group.flatMap((other) => {
          const one = steps[other];
          return one?.does === 'exercise' ? [setsOf(one, frame, `${at}.${other}`, `${path}.${other}`, ways)] : [];
        });
        moments.push(...inTurn(lists));
      }
    }
  });
  return moments;
}

function runMoment({ extent, target, note }: RunStep, frame: Frame, at: string): RunMoment {
  return { does: 'run', at, ...frame, extent, target, ...(note !== undefined && { note }), pause: NO_PAUSE };
}

/** A rest belongs to the moment before it; one that opens a part is a moment of its own. */
function pauseAfter(moments: Moment[], { seconds, how }: RestStep, frame: Frame, at: string): void {
  const last = moments.at(-1);
  if (last) moments[moments.length - 1] = { ...last, pause: { seconds: last.pause.seconds + seconds, how } };
  else moments.push({ does: 'time', at, ...frame, seconds, how, pause: NO_PAUSE });
}

/** The last step of the last round is left out when it is a rest. */
function rounds({ times, steps }: RepeatStep, frame: Frame, at: string, path: string, ways: Ways): readonly Moment[] {
  const last = steps.at(-1)?.does === 'rest' ? steps.slice(0, -1) : steps;
  return Array.from({ length: times }, (_, round) =>
    flow(round === times - 1 ? last : steps, { ...frame, round: { nth: round + 1, of: times } }, `${at}.r${round + 1}`, path, ways),
  ).flat();
}

/** Positions of the steps that take turns with this one, itself included. */
function turns(steps: readonly Step[], index: number): readonly number[] {
  const own = steps[index];
  if (own?.does !== 'exercise' || own.superset === undefined) return [index];
  return steps.flatMap((step, other) => (step.does === 'exercise' && step.superset === own.superset ? [other] : []));
}

/** The sets of one exercise; each is one moment, or one for each side. */
function setsOf(step: ExerciseStep, frame: Frame, at: string, path: string, ways: Ways): readonly (readonly SetMoment[])[] {
  const id = ways.swaps[path] ?? step.exercise;
  const found = ways.exerciseOf(id);
  const swapped = id !== step.exercise;
  const counts = new Map<ExerciseSet['purpose'], number>();
  return step.sets.map((set, index) => {
    const nth = (counts.get(set.purpose) ?? 0) + 1;
    counts.set(set.purpose, nth);
    const pause: Pause = { seconds: set.purpose === 'ramp' ? Math.min(step.rest, ways.rampRest) : step.rest, how: 'stand' };
    const { amount, load, rir } = swapped ? swappedSet(set, found) : set;
    const moment: SetMoment = {
      does: 'set',
      at: `${at}.${index}`,
      set: `${at}.${index}`,
      step: path,
      ...frame,
      exercise: id,
      planned: step.exercise,
      purpose: set.purpose,
      nth,
      of: step.sets.filter(({ purpose }) => purpose === set.purpose).length,
      amount,
      ...(rir !== undefined && { rir }),
      ...(load && { load }),
      alternating: found?.sides === 'alternating',
      ...(step.superset !== undefined && { superset: step.superset }),
      notes: swapped ? [] : (step.notes ?? []),
      pause,
    };
    if (found?.sides !== 'each') return [moment];
    if (set.only) return [onSide(moment, set.only)];
    const first = step.first ?? 'left';
    // The other side follows at once.
    return [{ ...onSide(moment, first), pause: NO_PAUSE }, onSide(moment, first === 'left' ? 'right' : 'left')];
  });
}

function onSide(moment: SetMoment, side: Side): SetMoment {
  return { ...moment, at: `${moment.set}.${side}`, side };
}

/** Another exercise keeps what still makes sense; its kilograms have to be found anew. One that the library does not know keeps amount and kind of load. */
function swappedSet(set: ExerciseSet, exercise: Exercise | undefined): Pick<ExerciseSet, 'amount' | 'load' | 'rir'> {
  if (!exercise)
    return { amount: set.amount, ...(set.load && { load: { kind: set.load.kind } }), ...(set.rir !== undefined && { rir: set.rir }) };
  const kind = exercise.ways.find(({ load }) => load === set.load?.kind)?.load ?? exercise.ways[0]?.load;
  const [least, most] = exercise.dose.amount;
  const usual: Amount =
    exercise.measure === 'reps' ? { reps: [least, most] } : exercise.measure === 'seconds' ? { seconds: least } : { metres: least };
  const same = exercise.measure in set.amount;
  return {
    amount: same ? set.amount : usual,
    ...(kind && { load: { kind } }),
    ...(same && set.rir !== undefined && { rir: set.rir }),
  };
}

/** Set by set in turn, the sets that lead up to the work first; whoever is alone in the end takes the longest rest of the group. */
function inTurn(lists: readonly (readonly (readonly SetMoment[])[])[]): readonly SetMoment[] {
  const longest = Math.max(...lists.flat(2).map(({ pause }) => pause.seconds));
  const isRamp = (sets: readonly SetMoment[]): boolean => sets[0]?.purpose === 'ramp';
  const ramps = lists.flatMap((list) => list.filter(isRamp));
  const work = lists.map((list) => list.filter((sets) => !isRamp(sets)));
  const most = Math.max(...work.map((list) => list.length));
  const turned = Array.from({ length: most }, (_, turn) => {
    const round = work.flatMap((list) => list.slice(turn, turn + 1));
    const alone = lists.length > 1 && round.length === 1;
    return round.map((sets) =>
      sets.map((one, index) => (alone && index === sets.length - 1 ? { ...one, pause: { ...one.pause, seconds: longest } } : one)),
    );
  }).flat();
  return [...ramps, ...turned].flat();
}
