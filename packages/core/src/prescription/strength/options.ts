import { EXERCISES } from '../../exercises/library.ts';
import type { Exercise, Way } from '../../exercises/exercise.ts';
import { tellsOf } from '../../exercises/known-load.ts';
import { MOVEMENTS } from '../../session/session.ts';
import { amountOf } from '../amount-of.ts';
import { suits, waysFor } from '../trainee.ts';
import type { Option, Want } from './choose.ts';
import { FIRST_STAPLES, fitOf, STAPLES, type Memory } from './fit.ts';
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

/** The wants of a session with all options that are worth comparing. */
export function wantsOf(session: StrengthSession, memory: Memory): readonly Want<LineOption>[] {
  const taken = new Set<string>();
  return menuOf(session.placement.session.kind, session.besideHeavy).map((line) => {
    const candidates = candidatesFor(line, session).filter(({ exercise }) => !taken.has(exercise.id));
    for (const { exercise } of candidates) taken.add(exercise.id);
    const ranked = candidates
      .map(({ exercise, way }) => ({ exercise, way, fit: fitOf(exercise, way, line, session, memory) }))
      .sort((a, b) => b.fit - a.fit); // stable: equals stay in the order of the library
    const options = compared(ranked).flatMap(({ exercise, way, fit }, rank) => {
      const turn = rank === session.place % Math.min(3, ranked.length) ? FIT.turn.value : 0;
      return withSets(session, line, exercise, way, line.worth + fit + turn);
    });
    return { options: undominated(options) };
  });
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
  const fine = oneLeg.filter(({ exercise }) => (line.name === 'hinge' ? exercise.covers.includes('hinge') : true));
  const staples = fine.filter(({ exercise: { id } }) => STAPLES.has(id) || FIRST_STAPLES.has(id));
  return staples.length > 0 ? staples : fine;
}

function isSnack({ placement }: StrengthSession): boolean {
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
    seconds: Math.ceil(once + sets * each),
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

/** Without a load nothing is heavy: the exercise's own repetitions instead of few. */
function mainScheme(session: StrengthSession, exercise: Exercise, way: Way): Scheme {
  const scheme = schemeOf(session, way);
  return way.load === 'body' || way.load === 'band' ? { ...scheme, reps: exercise.dose.amount } : scheme;
}

/** Beside the main lifts an exercise has its own usual amount. */
function besideScheme(session: StrengthSession, exercise: Exercise, line: Line): Scheme {
  const rest = line.role === 'trunk' ? ASSISTANCE.trunkRest.value : ASSISTANCE.rest.value;
  const gentle = isGentle(session) || session.learning;
  const rir = gentle ? ASSISTANCE.rirLight.value : ASSISTANCE.rir.value;
  return { sets: ASSISTANCE.sets.value, reps: exercise.dose.amount, rir, rest };
}

/** The amount by which the time of a set is reckoned: the largest of a main lift, the middle of the others. */
function reckoned({ reps: [low, high] }: Scheme, largest: boolean): number {
  return largest ? high : Math.ceil((low + high) / 2);
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
