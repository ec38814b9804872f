import type { Athlete } from '../../athlete/athlete.ts';
import type { Equipment } from '../../athlete/availability.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { LoadKind } from '../../exercises/exercise.ts';
import { tellsOf } from '../../exercises/known-load.ts';
import type { Block } from '../../plan/placement.ts';
import { amount } from '../../rules/words.ts';
import { estimateMax, loadFor } from './estimate-max.ts';
import { allTooHeavy, harderNext, moreLoad } from './lifter-words.ts';
import type { Asked } from './lifter.ts';
import { LOADS } from './load-doses.ts';
import { roundDown } from './makeable-loads.ts';

/** What an exercise was last done with. */
export interface Last {
  readonly date: PlainDate;
  /** Repetitions, seconds or metres of a set. */
  readonly amount: number;
  readonly kg?: number;
  /** Since when it has been so much. */
  readonly since: PlainDate;
  /** Aim of that time and its reserve; another aim starts the repetitions anew. */
  readonly aim: readonly [number, number];
  readonly rir: number;
  /** The load that the aim allows, where it is more than one step away, kilograms. */
  readonly goal?: number;
  /** Heaviest load of the last two weeks, kilograms; unknown when absent. */
  readonly heaviest?: number;
}

/** The next amount and load with the words that explain them. */
export interface Next {
  readonly amount: number;
  readonly kg?: number;
  readonly notes: readonly string[];
  /** The load that the aim allows, where it is more than one step away, kilograms. */
  readonly goal?: number;
}

/** What there is to train with on a day. */
export interface AtHand {
  readonly equipment: readonly Equipment[];
  /** Loads that can be made for the exercise, kilograms, rising; undefined when nobody knows. */
  readonly loads: readonly number[] | undefined;
}

type Weighed = AtHand & { readonly loads: readonly number[] };

/** How much and with how many kilograms, after what was done last; kilograms only where they can be known. */
export function nextOf(asked: Asked, last: Last | undefined, athlete: Athlete, { equipment, loads }: AtHand): Next {
  if (asked.exercise.measure !== 'reps') {
    const hold = nextHold(asked, last);
    return { amount: hold, notes: last && hold > last.amount && hold >= asked.reps[1] ? harderNext(asked, equipment) : [] };
  }
  const known = loads ? nextLoad(asked, last, athlete, { equipment, loads }) : undefined;
  if (known) return known;
  const reps = nextReps(asked, last);
  const again = last !== undefined && sameAim(last, asked) && reps < last.amount;
  return { amount: reps, notes: again ? moreLoad(asked) : [] };
}

/** True when an exercise that nothing but leverage makes harder has been at its most for a while: a harder one is next. */
export function isOutgrown({ amount, aim, since }: Last, load: LoadKind, date: PlainDate): boolean {
  return load === 'body' && amount >= aim[1] && date - since >= LOADS.growDays.value;
}

/** A lift grows about once a week; that is long enough to get stronger. */
function isDue({ since }: Last, { deload, block, date }: Asked): boolean {
  return !deload && grows(block) && date - since >= LOADS.growDays.value;
}

/** Holds and carries grow a little from one time to the next, up to the aim and never beyond a minute. */
function nextHold(asked: Asked, last: Last | undefined): number {
  const { exercise, reps } = asked;
  const most = exercise.measure === 'seconds' ? Math.min(reps[1], LOADS.holdMost.value) : reps[1];
  const least = Math.min(reps[0], most);
  if (!last) return least;
  return Math.max(least, Math.min(most, last.amount + (isDue(last, asked) ? LOADS.holdStep.value : 0)));
}

/**
 * Repetitions without known kilograms: one more each week, from the bottom of the aim to its top, and from the bottom again with more weight. What
 * has no weight stays at its top.
 */
function nextReps(asked: Asked, last: Last | undefined): number {
  const { reps, exercise, way } = asked;
  const [low, high] = reps;
  const even = (count: number): number => (exercise.sides === 'alternating' ? count + (count % 2) : count);
  if (!last || (!sameAim(last, asked) && way.load !== 'body')) return even(low);
  const before = Math.min(high, Math.max(low, last.amount));
  if (!isDue(last, asked) || !sameAim(last, asked)) return even(before);
  if (last.amount >= high) return way.load === 'body' ? before : even(low);
  return Math.min(high, even(last.amount + 1));
}

/** Kilograms and repetitions, where the athlete’s strength in this exercise is known. */
function nextLoad(asked: Asked, last: Last | undefined, athlete: Athlete, atHand: Weighed): Next | undefined {
  const start = startingLoad(asked, athlete);
  if (last?.kg === undefined) return start === undefined ? undefined : rounded(asked, start, atHand);
  const done = { ...last, kg: last.kg };
  const rested = afterBreak(last, asked.date);
  if (rested < 1)
    return rounded(asked, Math.min(done.kg, convert(done, asked)) * rested, atHand, ['Taken up lighter after the weeks without it.']);
  if (!sameAim(last, asked)) return towards(asked, done, Math.max(convert(done, asked), start ?? 0), atHand);
  const [low, high] = asked.reps;
  if (!isDue(last, asked)) return { amount: Math.min(high, Math.max(low, last.amount)), kg: last.kg, notes: [], ...goalOf(last) };
  if (last.goal !== undefined && last.goal > last.kg) {
    const next = towards(asked, done, last.goal, atHand);
    if (next.kg !== undefined && next.kg > last.kg) return next;
  }
  if (last.amount < high) return { amount: last.amount + 1, kg: last.kg, notes: [] };
  return stepUp(asked, done, atHand.loads);
}

function goalOf({ goal }: Last): { readonly goal?: number } {
  return goal === undefined ? {} : { goal };
}

/** The load that a known set allows for the bottom of the aim with its reserve, kilograms. */
function startingLoad({ exercise, reps, rir, role, way }: Asked, athlete: Athlete): number | undefined {
  if ((athlete.age ?? LOADS.adult.value) < LOADS.adult.value) return undefined;
  const known = athlete.lifts?.findLast((one) => tellsOf(one, exercise, way.load));
  if (!known || known.kg <= 0) return undefined;
  const estimate = estimateMax(known);
  if (!estimate.ok) return undefined;
  const share = role === 'primer' ? LOADS.afterLong.value : 1;
  const [possible, shown] = [reps[0] + rir, known.reps + (known.rir ?? 0)];
  // Fewer repetitions than were shown: from the low end of the estimate, but never with less than was lifted for more of them.
  const fits = possible >= shown ? loadFor(estimate.value.kg, possible) : Math.max(known.kg, loadFor(estimate.value.low, possible));
  return share * fits;
}

type Done = Last & { readonly kg: number };

/** What the last load means for another aim: as many kilograms as the same strength moves for so many repetitions. */
function convert({ kg, amount: reps, rir }: Done, asked: Asked): number {
  const most = LOADS.convertReps.value;
  return (kg * loadFor(1, Math.min(most, asked.reps[0] + asked.rir))) / loadFor(1, Math.min(most, reps + rir));
}

/** A new aim changes the load step by step: down at once, up by a tenth or five kilograms at most from the heaviest of the last two weeks. */
function towards(asked: Asked, { kg, heaviest = kg }: Done, wanted: number, atHand: Weighed): Next {
  const most = Math.max(heaviest + LOADS.free.value, heaviest * (1 + LOADS.most.value));
  const next = rounded(asked, Math.min(wanted, most), atHand);
  return wanted > most ? { ...next, goal: wanted } : next;
}

/** The bottom of the aim with the heaviest load that is not above the wanted one. */
function rounded(asked: Asked, kg: number, { loads, equipment }: Weighed, notes: readonly string[] = []): Next {
  const [low] = asked.reps;
  const fits = roundDown(kg, loads);
  if (fits === undefined) return { amount: low, notes: loads.slice(0, 1).map((lightest) => allTooHeavy(asked, kg, lightest, equipment)) };
  const lost = kg - fits;
  const words =
    lost > kg * LOADS.stepLower.value ? [`${amount(kg)} kg would fit; ${amount(fits)} kg is the nearest below that can be made.`] : [];
  return { amount: low, kg: fits, notes: [...notes, ...words] };
}

/** All repetitions reached: the next weight, if it is near enough; else more repetitions with the same one. */
function stepUp({ exercise, reps: [low, high], role }: Asked, { kg, amount: reps }: Done, loads: readonly number[]): Next {
  const heavier = loads.find((one) => one > kg + 1e-9);
  const upper = exercise.covers.includes('push') || exercise.covers.includes('pull');
  const aim = kg * (1 + (upper ? LOADS.stepUpper.value : LOADS.stepLower.value));
  const near = roundDown(aim, loads);
  const most = Math.max(kg + LOADS.free.value, kg * (1 + LOADS.most.value));
  if (near !== undefined && near > kg)
    return { amount: low, kg: near, notes: [`All repetitions were planned with ${amount(kg)} kg: now ${amount(near)} kg.`] };
  if (heavier !== undefined && heavier <= most + 1e-9)
    return {
      amount: low,
      kg: heavier,
      notes: [`All repetitions were planned with ${amount(kg)} kg: now ${amount(heavier)} kg, your next weight.`],
    };
  const repsMost = Math.min(LOADS.repsMost.value, high + (role === 'main' ? LOADS.repsBeyond.value : LOADS.repsMost.value));
  const words = heavier === undefined ? 'no heavier weight is at hand' : `your next weight, ${amount(heavier)} kg, is too far away`;
  return {
    amount: Math.min(repsMost, reps + 1),
    kg,
    notes: reps === high ? [`More repetitions than planned at first: ${words}.`] : [],
  };
}

/** How much of the load is left after days without it (STR-DETRAIN). */
function afterBreak({ date }: Last, today: PlainDate): number {
  const days = today - date;
  if (days <= LOADS.breakShort.value) return 1;
  return days <= LOADS.breakLong.value ? LOADS.afterMiddle.value : LOADS.afterLong.value;
}

/** True when the last sets were done for the same repetitions with the same reserve. */
export function sameAim(last: Last, { reps: [low, high], rir }: Pick<Asked, 'reps' | 'rir'>): boolean {
  return last.aim[0] === low && last.aim[1] === high && last.rir === rir;
}

/** Blocks in which repetitions and loads grow; the others keep what was reached. */
function grows(block: Block): boolean {
  return block === 'foundation' || block === 'strength' || block === 'power';
}
