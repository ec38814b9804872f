import type { Athlete } from '../../athlete/athlete.ts';
import type { Exercise } from '../../exercises/exercise.ts';
import { EXERCISES } from '../../exercises/library.ts';
import type { ExerciseStep } from '../../session/content.ts';
import { has } from '../../session/session.ts';
import { suits, waysFor } from '../trainee.ts';
import { setSeconds, setUpSeconds } from './seconds.ts';
import { JUMPS } from './strength-doses.ts';
import type { StrengthSession } from './strength-session.ts';

type Impact = NonNullable<Exercise['impact']>;

/** Which landings a block allows, hardest first. */
const IMPACTS: Readonly<Record<StrengthSession['block'], readonly Impact[]>> = {
  foundation: ['low'],
  strength: ['medium', 'low'],
  power: ['high', 'medium', 'low'],
  maintain: ['medium', 'low'],
  taper: ['low'],
  recover: [],
};

/** Depth jumps need a day before the next hard run, which only sessions that load the legs heavily are given. */
const DEPTH = 'drop-jump';
/** The drill that teaches to land; it stands only in the first block. */
const LANDING = 'snap-down';

/** The jumps of a session and their foot contacts. */
export interface Jumps {
  readonly steps: readonly ExerciseStep[];
  /** Whole number, never above what the session was planned with. */
  readonly contacts: number;
}

/** Turns planned foot contacts into jumps: the hardest landings first while the legs are fresh, springy hops for the rest. */
export function jumpsFor(session: StrengthSession, planned: number, seconds: number): Jumps {
  const kinds = kindsFor(session, planned);
  const steps: ExerciseStep[] = [];
  let [left, time] = [planned, seconds];
  for (const [index, exercise] of kinds.entries()) {
    const share = index === kinds.length - 1 ? left : Math.floor(left / (kinds.length - index));
    const made = stepOf(exercise, share, time, session);
    if (!made) continue;
    steps.push(made.step);
    left -= made.contacts;
    time -= made.seconds;
  }
  return { steps, contacts: planned - left };
}

function kindsFor(session: StrengthSession, planned: number): readonly Exercise[] {
  const { trainee, block, ofBlock } = session;
  const able = EXERCISES.filter(
    (one) =>
      one.category === 'jump' &&
      suits(one, trainee) &&
      waysFor(one, trainee).length > 0 &&
      (one.impact !== 'high' || isGrown(trainee.athlete)) &&
      (one.id !== DEPTH || has(session.placement.session, 'heavy-legs')),
  );
  // In the power block the harder ones of a kind come first; landing is learnt once.
  const ordered = block === 'power' ? able.toReversed() : block === 'foundation' ? able : able.filter(({ id }) => id !== LANDING);
  // One kind for every twenty contacts, so that each is done often enough to be learnt.
  const count = Math.min(JUMPS.kinds.value, Math.max(1, Math.ceil(planned / JUMPS.perKind.value)));
  const turn = session.turn + Math.floor((ofBlock - 1) / 4);
  const byImpact = IMPACTS[block]
    .map((impact) =>
      rotated(
        ordered.filter((one) => one.impact === impact),
        turn,
      ),
    )
    .filter((list) => list.length > 0);
  const low = byImpact.at(-1) ?? [];
  const firsts = byImpact.flatMap((list) => list.slice(0, 1));
  const chosen = count === 1 ? low.slice(0, 1) : [...firsts.slice(0, count - 1), ...low];
  return [...new Set([...chosen, ...byImpact.flat()])].slice(0, count).sort((a, b) => order(a, block) - order(b, block));
}

/** Neither growing bones and tendons nor those of old people are for the hardest landings; an unknown age counts as between. */
function isGrown({ age = JUMPS.hardest.value[0] }: Athlete): boolean {
  const [youngest, oldest] = JUMPS.hardest.value;
  return age >= youngest && age < oldest;
}

function order({ impact = 'low' }: Exercise, block: StrengthSession['block']): number {
  return IMPACTS[block].indexOf(impact);
}

function rotated<T>(list: readonly T[], by: number): readonly T[] {
  return list.map((_, index) => list[(index + by) % list.length]).filter((one): one is T => one !== undefined);
}

/** One jump with as many sets as its share of contacts and the time allow. */
function stepOf(
  exercise: Exercise,
  contacts: number,
  seconds: number,
  { trainee }: StrengthSession,
): { readonly step: ExerciseStep; readonly contacts: number; readonly seconds: number } | undefined {
  const { impact = 'low', sides, contacts: perRep } = exercise;
  const [way] = waysFor(exercise, trainee);
  if (!way) return undefined;
  const perUnit = perRep * (sides === 'each' ? 2 : 1);
  const most = Math.min(JUMPS.perSet.value[impact], exercise.dose.amount[1]);
  const reps = even(Math.min(most, Math.floor(contacts / perUnit)), sides);
  if (reps < 1) return undefined;
  const rest = JUMPS.rest.value[impact];
  const each = setSeconds(exercise, { reps: [reps, reps] }) + rest;
  const sets = Math.min(JUMPS.setsMost.value, Math.floor(contacts / (reps * perUnit)), Math.floor((seconds - setUpSeconds(way)) / each));
  if (sets < 1) return undefined;
  const set = { purpose: 'work', amount: { reps: [reps, reps] }, load: { kind: way.load } } as const;
  return {
    step: { does: 'exercise', exercise: exercise.id, sets: Array.from({ length: sets }, () => set), rest },
    contacts: sets * reps * perUnit,
    seconds: setUpSeconds(way) + sets * each,
  };
}

/** Where sides take turns, both get the same number. */
function even(reps: number, sides: Exercise['sides']): number {
  return sides === 'alternating' ? reps - (reps % 2) : reps;
}
