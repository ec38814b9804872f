import { EXERCISES, exerciseById } from '../../exercises/library.ts';
import type { Exercise, Way } from '../../exercises/exercise.ts';
import { tellsOf } from '../../exercises/known-load.ts';
import { MOVEMENTS } from '../../session/session.ts';
import { amountOf } from '../amount-of.ts';
import { suits, waysFor } from '../trainee.ts';
import { STEP, type Option, type Want } from './choose.ts';
import { FIRST_STAPLES, fitOf, GROWING, STAPLES, type Memory } from './fit.ts';
import type { Lifter } from './lifter.ts';
import { rampCount } from './ramp-sets.ts';
import { setSeconds, setUpSeconds } from './seconds.ts';
import { belongsTo, menuOf, type Line } from './session-menu.ts';
import { ASSISTANCE, FIT, TIMES, WORTH, type Scheme } from './strength-doses.ts';
import { canBeHeavy, isGentle, schemeOf, type StrengthSession } from './strength-session.ts';

/** An exercise, done one way with so many sets, for one line of a session. */
export interface LineOption extends Option {
  readonly line: Line;
  readonly exercise: Exercise;
  readonly way: Way;
  readonly scheme: Scheme;
  /** Stands alone with its full rest; others take turns in pairs. */
  readonly alone: boolean;
}

/** So many exercises of a line are compared: the best ones (convention). */
const COMPARED = 6;
/** Sessions up to this length are done as a circuit: nothing stands alone (convention). */
const SNACK_MINUTES = 12;

/** What is known when the options of a session are compared. */
export interface Known {
  readonly memory: Memory;
  readonly lifter: Lifter;
  /** Exercises that earlier sessions of the week are likely to hold, main lifts left out. */
  readonly likely: ReadonlySet<string>;
  /** Exercises that it may not hold beside its main lifts. */
  readonly barred: ReadonlySet<string>;
}

/** The wants of a session with all options that are worth comparing. */
export function wantsOf(session: StrengthSession, { memory, lifter, likely, barred }: Known): readonly Want<LineOption>[] {
  const taken = new Set<string>();
  return menuOf(session.placement.session.kind, session.besideHeavy).map((line) => {
    const candidates = candidatesFor(line, session).filter(({ exercise: { id } }) => !taken.has(id) && !barred.has(id));
    for (const { exercise } of candidates) taken.add(exercise.id);
    const leverage = leveragePoints(candidates, session, lifter);
    const varied = line.role === 'trunk' || (line.role === 'assistance' && !session.learning);
    const ranked = candidates
      .map(({ exercise, way }) => {
        const again = !varied || !likely.has(exercise.id) ? 0 : (line.role === 'trunk' ? FIT.againTrunk : FIT.again).value;
        const fit = fitOf(exercise, way, line, session, memory) + (leverage.get(exercise.id) ?? 0) - again;
        return { exercise, way, fit: line.role === 'main' ? FIT.mainTaste.value * fit : fit };
      })
      .sort((a, b) => b.fit - a.fit); // stable: equals stay in the order of the library
    const options = compared(ranked).flatMap(({ exercise, way, fit }, rank) => {
      const turn = rank === session.place % Math.min(3, ranked.length) ? FIT.turn.value : 0;
      return withSets(session, line, exercise, way, line.worth + fit + turn);
    });
    return { options: undominated(options) };
  });
}

/** What has been done for its most without weights makes room for the next harder exercise that is possible; not in weeks that only keep what is there. */
function leveragePoints(
  candidates: readonly Candidate[],
  { block, deload, placement }: StrengthSession,
  lifter: Lifter,
): ReadonlyMap<string, number> {
  const points = new Map<string, number>();
  if (deload || !GROWING.includes(block)) return points;
  for (const { exercise, way } of candidates) {
    if (!lifter.outgrown(exercise, way.load, placement.date)) continue;
    const next = nextHarder(exercise, candidates);
    if (!next) continue;
    points.set(exercise.id, (points.get(exercise.id) ?? 0) - FIT.outgrown.value);
    points.set(next.id, (points.get(next.id) ?? 0) + FIT.follows.value);
  }
  return points;
}

/** The nearest harder exercise of the chain that is possible here. */
function nextHarder({ harder }: Exercise, candidates: readonly Candidate[]): Exercise | undefined {
  const next = harder === undefined ? undefined : exerciseById(harder);
  if (!next || candidates.some(({ exercise }) => exercise === next)) return next;
  return nextHarder(next, candidates);
}

/** The best exercises of a line, and the best of those that cover something else. */
function compared<T extends Candidate>(ranked: readonly T[]): readonly T[] {
  const covering = new Set<string>();
  return ranked.filter(({ exercise }, rank) => {
    const covers = exercise.covers.join();
    const fresh = !covering.has(covers);
    covering.add(covers);
    return rank < COMPARED || fresh;
  });
}

/**
 * Exercises that a line may take today, each in its best way: for main lifts one that can be heavy, then one of which a set is known. Lifts of
 * few repetitions need warm-up sets and full rests, so they are never done beside the main lifts; core sessions go without weights.
 */
function candidatesFor(line: Line, session: StrengthSession): readonly Candidate[] {
  const { trainee, placement } = session;
  const core = placement.session.discipline === 'core';
  const possible = (wanted: Line): readonly Candidate[] =>
    EXERCISES.filter((one) => belongsTo(one, wanted) && suits(one, trainee) && !(core && one.mainLift)).flatMap((exercise) => {
      if ((line.role !== 'main' || isSnack(session)) && exercise.mainLift && exercise.dose.amount[0] < ASSISTANCE.fewestReps.value)
        return [];
      const ways = waysFor(exercise, trainee).filter(({ load }) => !core || load === 'body' || load === 'band');
      const heavy = line.role === 'main' ? ways.filter((way) => canBeHeavy(way, trainee)) : [];
      const fitting = heavy.length > 0 ? heavy : ways;
      const told = fitting.find(({ load }) => trainee.athlete.lifts?.some((set) => tellsOf(set, exercise, load)));
      const way = told ?? fitting[0];
      return way ? [{ exercise, way }] : [];
    });
  const here = possible(line);
  if (line.role !== 'main') return here;
  const loaded = here.filter(({ exercise, way }) => exercise.mainLift && way.load !== 'body');
  const heavy = loaded.some(({ way }) => canBeHeavy(way, trainee));
  if (loaded.length > 0 && (heavy || placement.session.effort !== 'hard' || line.name !== 'squat')) return loaded;
  // Where nothing can be loaded heavily, one leg does the work of two, or balance makes the hinge harder.
  const oneLeg = possible({ ...line, from: [...line.from, 'single-leg'] }).filter(({ exercise }) => exercise.measure === 'reps');
  const fine = oneLeg.filter(({ exercise }) => replaces(exercise, line));
  const staples = fine.filter(({ exercise: { id } }) => STAPLES.has(id) || FIRST_STAPLES.has(id));
  return staples.length > 0 ? staples : fine;
}

/** True for exercises on one leg that do the work of a main lift; the others are left to the lines beside it. */
function replaces({ id, covers }: Exercise, { name }: Line): boolean {
  switch (name) {
    case 'hinge':
      return covers.includes('hinge');
    case 'squat':
      return covers.includes('squat') || id === 'rear-foot-elevated-split-squat';
    default:
      return !covers.includes('hinge');
  }
}

/** Whether a session is so short that its exercises are done in one round. */
export function isSnack({ placement }: StrengthSession): boolean {
  return placement.session.minutes <= SNACK_MINUTES;
}

interface Candidate {
  readonly exercise: Exercise;
  readonly way: Way;
}

function withSets(session: StrengthSession, line: Line, exercise: Exercise, way: Way, worth: number): readonly LineOption[] {
  const snack = isSnack(session);
  const alone = line.role === 'main' && !snack;
  const scheme =
    line.role === 'main' && exercise.measure === 'reps' ? mainScheme(session, exercise, way) : besideScheme(session, exercise, line);
  const usual = snack ? 1 : scheme.sets;
  const lighter = Math.max(1, usual - 1);
  const fewest = session.deload ? (alone ? lighter : 1) : Math.max(1, Math.min(usual, alone ? Math.max(2, usual - 1) : usual - 1));
  const most = session.deload ? lighter : !alone && !snack && !isGentle(session) ? ASSISTANCE.setsRoom.value : usual;
  const ramps = alone ? rampCount({ exercise, way, reps: scheme.reps, role: 'main' }) : 0;
  const once = setUpSeconds(way) + ramps * (TIMES.ramp.value.work + TIMES.ramp.value.rest);
  const rest = alone ? scheme.rest : Math.ceil((ASSISTANCE.superset.value + ASSISTANCE.change.value) / 2);
  const each = setSeconds(exercise, amountOf(exercise, reckoned(scheme, alone))) + rest;
  const covers = MOVEMENTS.reduce((mask, movement, bit) => (exercise.covers.includes(movement) ? mask | (1 << bit) : mask), 0);
  const counts = Array.from({ length: most - fewest + 1 }, (_, index) => most - index);
  return counts.map((sets) => ({
    covers,
    // To the nearest step: what is too long in the end is cut.
    seconds: Math.max(STEP, Math.round((once + sets * each) / STEP) * STEP),
    worth:
      worth +
      (alone ? WORTH.mainSet.value : WORTH.set.value) * (sets - 1) -
      (sets === 1 && usual > 1 && !session.deload ? WORTH.single.value : 0),
    line,
    exercise,
    way,
    scheme: { ...scheme, sets },
    alone,
  }));
}

/** Without a load nothing is heavy, and on one leg balance fails before strength: the exercise's own repetitions instead of few. */
function mainScheme(session: StrengthSession, exercise: Exercise, way: Way): Scheme {
  const scheme = schemeOf(session, way);
  const [low, high] = exercise.dose.amount;
  if (way.load === 'body' || way.load === 'band')
    return { ...scheme, reps: [low, high], rest: Math.min(scheme.rest, ASSISTANCE.bodyRest.value) };
  if (exercise.sides === 'both') return scheme;
  const reps = [Math.max(low, scheme.reps[0]), Math.max(high, scheme.reps[1])] as const;
  return { ...scheme, reps, rest: Math.min(scheme.rest, ASSISTANCE.oneSideRest.value) };
}

/** Beside the main lifts an exercise has its own usual amount. */
function besideScheme(session: StrengthSession, exercise: Exercise, line: Line): Scheme {
  const rest = line.role === 'trunk' ? ASSISTANCE.trunkRest.value : ASSISTANCE.rest.value;
  const gentle = isGentle(session) || session.learning;
  const rir = gentle ? ASSISTANCE.rirLight.value : ASSISTANCE.rir.value;
  return { sets: ASSISTANCE.sets.value, reps: exercise.dose.amount, rir, rest };
}

/** The amount by which the time of a set is reckoned: the middle of a main lift, less of the others, which are cut when they grow too long. */
function reckoned({ reps: [low, high] }: Scheme, main: boolean): number {
  return Math.ceil(low + (high - low) * (main ? 1 / 2 : 1 / 4));
}

/** Drops options that another of the same line beats in covering, time and points. */
function undominated(options: readonly LineOption[]): readonly LineOption[] {
  return options.filter(
    (one, index) =>
      !options.some(
        (other, at) =>
          at !== index &&
          other.worth >= one.worth &&
          other.seconds <= one.seconds &&
          (other.covers & one.covers) === one.covers &&
          (other.worth > one.worth || other.seconds < one.seconds || other.covers !== one.covers || at < index),
      ),
  );
}
