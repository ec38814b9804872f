import type { Athlete } from '../../athlete/athlete.ts';
import type { Equipment } from '../../athlete/availability.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
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
  /** Aim of that time; another aim starts the repetitions anew. */
  readonly aim: readonly [number, number];
}

/** The next amount and load with the words that explain them. */
export interface Next {
  readonly amount: number;
  readonly kg?: number;
  readonly notes: readonly string[];
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
  const again = last !== undefined && sameAim(last, asked.reps) && reps < last.amount;
  return { amount: reps, notes: again ? moreLoad(asked, equipment) : [] };
}

/** Holds and carries grow a little from one time to the next, up to the aim and never beyond a minute. */
function nextHold({ exercise, reps: [low, high], deload }: Asked, last: Last | undefined): number {
  const most = exercise.measure === 'seconds' ? Math.min(high, LOADS.holdMost.value) : high;
  if (!last) return Math.min(low, most);
  return Math.max(Math.min(low, most), Math.min(most, last.amount + (deload ? 0 : LOADS.holdStep.value)));
}

/** Repetitions without known kilograms: one more each time, from the bottom of the aim to its top, and from the bottom again with more weight. */
function nextReps({ reps: [low, high], exercise, deload, block }: Asked, last: Last | undefined): number {
  const even = (reps: number): number => (exercise.sides === 'alternating' ? reps + (reps % 2) : reps);
  if (!last || !sameAim(last, [low, high])) return even(low);
  if (deload || !grows(block)) return Math.min(high, Math.max(low, last.amount));
  return last.amount >= high ? even(low) : Math.min(high, even(last.amount + 1));
}

/** Kilograms and repetitions, where the athlete's strength in this exercise is known. */
function nextLoad(asked: Asked, last: Last | undefined, athlete: Athlete, atHand: Weighed): Next | undefined {
  const start = startingLoad(asked, athlete);
  if (last?.kg === undefined) return start === undefined ? undefined : rounded(asked, start, atHand);
  const [low, high] = asked.reps;
  const rested = afterBreak(last, asked.date);
  if (rested < 1) return rounded(asked, last.kg * rested, atHand, ['Taken up lighter after the weeks without it.']);
  if (!sameAim(last, asked.reps)) return towards(asked, last.kg, start, atHand);
  if (asked.deload || !grows(asked.block)) return { amount: Math.min(high, Math.max(low, last.amount)), kg: last.kg, notes: [] };
  if (last.amount < high) return { amount: last.amount + 1, kg: last.kg, notes: [] };
  return stepUp(asked, last.kg, last.amount, atHand.loads);
}

/** The load that estimates allow for the top of the aim with its reserve, kilograms; from the low end of the estimate. */
function startingLoad({ exercise, reps, rir, role, way }: Asked, athlete: Athlete): number | undefined {
  if ((athlete.age ?? LOADS.adult.value) < LOADS.adult.value) return undefined;
  const known = athlete.lifts?.findLast((one) => tellsOf(one, exercise, way.load));
  if (!known || known.kg <= 0) return undefined;
  const estimate = estimateMax(known);
  if (!estimate.ok) return undefined;
  const share = role === 'primer' ? LOADS.afterLong.value : 1;
  return share * loadFor(estimate.value.low, reps[1] + rir);
}

/** A new aim changes the load step by step: down at once, up by a tenth or five kilograms at most. */
function towards(asked: Asked, before: number, start: number | undefined, atHand: Weighed): Next {
  const wanted = start ?? before;
  const most = Math.max(before + LOADS.free.value, before * (1 + LOADS.most.value));
  return rounded(asked, Math.min(wanted, most), atHand);
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
function stepUp({ exercise, reps: [low, high], role }: Asked, kg: number, reps: number, loads: readonly number[]): Next {
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

function sameAim({ aim }: Last, [low, high]: readonly [number, number]): boolean {
  return aim[0] === low && aim[1] === high;
}

/** Blocks in which repetitions and loads grow; the others keep what was reached. */
function grows(block: Block): boolean {
  return block === 'foundation' || block === 'strength' || block === 'power';
}
