import type { Exercise } from '../../exercises/exercise.ts';
import { exerciseById } from '../../exercises/library.ts';
import type { Placement } from '../../plan/placement.ts';
import type { ExerciseStep, Part } from '../../session/content.ts';
import { MOVEMENTS, type Movement, type SessionDetail } from '../../session/session.ts';
import { warmUp } from '../around/warm-up.ts';
import { fitted, inOrder, evenedOut, type Filled } from './assemble.ts';
import { chooseWeek, type Choice, type Solved } from './choose.ts';
import { lineKey, STAPLES, type Memory } from './fit.ts';
import { jumpsFor, type Jumps } from './jumps.ts';
import type { Asked, Lifter } from './lifter.ts';
import { isSnack, wantsOf, type LineOption } from './options.ts';
import type { Line } from './session-menu.ts';
import { stepsSeconds } from './seconds.ts';
import { ASSISTANCE, JUMPS, TIMES, WORTH } from './strength-doses.ts';
import type { StrengthSession } from './strength-session.ts';

/** The contents of one strength or core session and what rules may know of it. */
export interface StrengthContent {
  readonly parts: readonly Part[];
  readonly seconds: number;
  readonly detail: Pick<SessionDetail, 'movements' | 'rir' | 'load' | 'lift' | 'warmUp'>;
}

/** Fills the strength and core sessions of one week, in the order of time; returns them with what the next week should know. */
export function strengthWeek(
  sessions: readonly StrengthSession[],
  memory: Memory,
  lifter: Lifter,
  solved: Solved,
): { readonly contents: readonly StrengthContent[]; readonly memory: Memory } {
  const frames = sessions.map((session) => frameOf(session));
  const choose = (barred: Barred): Choice<LineOption> => {
    const likely = new Set<string>();
    const rooms = frames.map(({ session, left }) => {
      const wants = wantsOf(session, { memory, lifter, likely, barred: barred.get(session) ?? NONE });
      for (const [best] of wants.map(({ options }) => options)) if (best && best.line.role !== 'main') addLikely(best.exercise, likely);
      return { seconds: left, wants };
    });
    const { category, categoryTaper } = WORTH;
    return chooseWeek(rooms, (sessions[0]?.block === 'taper' ? categoryTaper : category).value, solved);
  };
  const first = choose(new Map());
  const repeated = repeatedTrunk(sessions, first);
  const { filled } = repeated.size > 0 ? choose(repeated) : first;
  const byLine = new Map(memory.byLine);
  const mains = new Map(memory.mains);
  const seen = new Map(memory.done);
  const contents = frames.map(({ session, warm, jumps, room }, index) => {
    const options = (filled[index] ?? []).filter((one) => one !== undefined);
    for (const option of options) {
      const last = { exercise: option.exercise.id, block: session.block, date: session.placement.date };
      byLine.set(lineKey(session, option.line), last);
      seen.set(option.exercise.id, session.placement.date);
      if (option.line.role === 'main') mains.set(option.exercise.id, last);
    }
    const done = options.map((option) => ({ option, step: stepOf(option, session, lifter) }));
    const title = session.placement.session.discipline === 'core' ? 'Core' : 'Strength';
    const content = contentOf(warm, title, session, [...jumps.steps, ...inOrder(done)], done, room);
    const held = new Set(content.parts.flatMap(({ steps }) => steps.map((step) => (step.does === 'exercise' ? step.exercise : ''))));
    for (const { exercise } of options) if (!held.has(exercise.id)) lifter.leaveOut(exercise.id);
    return content;
  });
  return { contents, memory: { byLine, mains, done: seen } };
}

/** Exercises that a session may not hold. */
type Barred = ReadonlyMap<StrengthSession, ReadonlySet<string>>;
const NONE: ReadonlySet<string> = new Set();

/** For sessions that stand on one day with another before them: the trunk exercises that the other holds, where they share one. */
function repeatedTrunk(sessions: readonly StrengthSession[], { filled }: Choice<LineOption>): Barred {
  const barred = new Map<StrengthSession, ReadonlySet<string>>();
  const trunkOf = (index: number): readonly string[] =>
    (filled[index] ?? []).flatMap((one) => (one?.line.role === 'trunk' ? [one.exercise.id] : []));
  for (const [index, session] of sessions.entries()) {
    const earlier = sessions.slice(0, index).flatMap((one, at) => (one.placement.date === session.placement.date ? trunkOf(at) : []));
    if (trunkOf(index).some((id) => earlier.includes(id))) barred.set(session, new Set(earlier));
  }
  return barred;
}

/** What a session is likely to hold, and what is easier of the same kind, staples left out: nobody who did the harder one this week wants that. */
function addLikely(best: Exercise, likely: Set<string>): void {
  likely.add(best.id);
  for (let one = easierThan(best); one; one = easierThan(one)) if (!STAPLES.has(one.id)) likely.add(one.id);
}

function easierThan({ easier }: Exercise): Exercise | undefined {
  return easier === undefined ? undefined : exerciseById(easier);
}

interface Frame {
  readonly session: StrengthSession;
  readonly warm: Part;
  readonly jumps: Jumps;
  /** Seconds after the warm-up. */
  readonly room: number;
  /** Seconds for exercises beside jumps, a little kept back for one without a partner. */
  readonly left: number;
}

function frameOf(session: StrengthSession): Frame {
  const { kind, minutes, contacts = 0, discipline } = session.placement.session;
  const before = discipline === 'core' ? 'core' : contacts > 0 ? 'jumps' : 'strength';
  const warm = warmUp(before, discipline === 'core' ? TIMES.coreWarmUp.value : warmUpSeconds(minutes), session.trainee, session.turn);
  const room = minutes * 60 - warm.seconds;
  const share = kind === 'plyometrics' ? room : JUMPS.share.value * room;
  const jumps = contacts > 0 ? jumpsFor(session, contacts, share) : { steps: [], contacts: 0 };
  const taken = stepsSeconds(jumps.steps, exerciseOf) + (jumps.steps.at(-1)?.rest ?? 0);
  const spare = ASSISTANCE.setsRoom.value * (ASSISTANCE.rest.value - (ASSISTANCE.superset.value + ASSISTANCE.change.value) / 2);
  return { session, warm, jumps, room, left: Math.max(0, Math.floor(room - taken - spare)) };
}

function warmUpSeconds(minutes: number): number {
  return TIMES.warmUp.value.find(([most]) => minutes <= most)?.[1] ?? 0;
}

function stepOf(
  { exercise, way, scheme, line, alone }: LineOption,
  { block, deload, placement }: StrengthSession,
  lifter: Lifter,
): ExerciseStep {
  const { sets, first, notes } = lifter.plan({
    exercise,
    way,
    role: roleOf(line, alone, placement),
    block,
    deload,
    sets: scheme.sets,
    reps: scheme.reps,
    rir: scheme.rir,
    date: placement.date,
  });
  return { does: 'exercise', exercise: exercise.id, sets, rest: scheme.rest, ...(first && { first }), ...(notes.length > 0 && { notes }) };
}

/** In a snack nothing is a main lift; the lift of a primer is done lightly. */
function roleOf({ role }: Line, alone: boolean, { session }: Placement): Asked['role'] {
  if (role !== 'main') return role;
  if (!alone) return 'assistance';
  return session.kind === 'primer' ? 'primer' : 'main';
}

function contentOf(
  warm: Part,
  title: string,
  session: StrengthSession,
  wanted: readonly ExerciseStep[],
  filled: readonly Filled[],
  room: number,
): StrengthContent {
  const fitting = fitted(wanted, room, exerciseOf);
  const steps = session.deload || isSnack(session) ? fitting : evenedOut(fitting, room, isBeside(filled), exerciseOf);
  const seconds = stepsSeconds(steps, exerciseOf);
  const done = new Set(steps.map(({ exercise }) => exercise));
  const covered = new Set<Movement>([...done].flatMap((id) => exerciseOf(id).covers));
  const reserves = steps.flatMap(({ sets }) => sets.flatMap(({ rir }) => (rir === undefined ? [] : [rir])));
  const main = filled.find(
    ({ option, step }) => option.line.role === 'main' && done.has(option.exercise.id) && heaviest(step) !== undefined,
  );
  const load = main && heaviest(main.step);
  return {
    parts: [warm, { role: 'main', title, steps, seconds }],
    seconds: warm.seconds + seconds,
    detail: {
      warmUp: true,
      movements: MOVEMENTS.filter((movement) => covered.has(movement)),
      ...(reserves.length > 0 && { rir: Math.min(...reserves) }),
      ...(main && load !== undefined && { load, lift: main.option.exercise.id }),
    },
  };
}

/** True for steps of exercises that are neither jumps nor stand alone. */
function isBeside(filled: readonly Filled[]): (step: ExerciseStep) => boolean {
  const ids = new Set(filled.flatMap(({ option }) => (option.alone ? [] : [option.exercise.id])));
  return ({ exercise, sets }) => ids.has(exercise) && sets.every(({ purpose }) => purpose === 'work');
}

function heaviest({ sets }: ExerciseStep): number | undefined {
  const loads = sets.flatMap(({ purpose, load }) => (purpose === 'work' && load?.kg !== undefined ? [load.kg] : []));
  return loads.length > 0 ? Math.max(...loads) : undefined;
}

function exerciseOf(id: string): Exercise {
  const found = exerciseById(id);
  if (!found) throw new Error(`There is no exercise ${id}.`);
  return found;
}
