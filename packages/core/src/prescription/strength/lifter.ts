import type { Athlete } from '../../athlete/athlete.ts';
import type { Side } from '../../athlete/body.ts';
import { equipmentOn, type Equipment } from '../../athlete/availability.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { possibleWith, type Exercise, type LoadKind, type Way } from '../../exercises/exercise.ts';
import { tellsOf } from '../../exercises/known-load.ts';
import { exerciseById } from '../../exercises/library.ts';
import type { Block } from '../../plan/placement.ts';
import type { Amount, ExerciseSet, Load } from '../../session/content.ts';
import { estimateMax, loadFor } from './estimate-max.ts';
import { LOADS } from './load-doses.ts';
import { makeableLoads, platesFor, roundDown } from './makeable-loads.ts';
import { rampSets } from './ramp-sets.ts';
import { sidesFor } from './sides.ts';

/** What a session asks of one exercise. */
export interface Asked {
  readonly exercise: Exercise;
  readonly way: Way;
  readonly role: 'main' | 'assistance' | 'trunk' | 'jump' | 'primer';
  readonly block: Block;
  readonly deload: boolean;
  readonly sets: number;
  /** Fewest and most of the exercise's measure in a set. */
  readonly reps: readonly [number, number];
  /** Repetitions in reserve aimed at. */
  readonly rir: number;
  readonly date: PlainDate;
}

/** The sets of one exercise in one session. */
export interface SetsPlan {
  readonly sets: readonly ExerciseSet[];
  /** The weaker side, where it is known. */
  readonly first?: Side;
  readonly notes: readonly string[];
}

/** Plans the sets of one athlete's sessions in the order of time; remembers what each exercise was last done with. */
export interface Lifter {
  plan(asked: Asked): SetsPlan;
}

/** What an exercise was last done with. */
interface Last {
  readonly date: PlainDate;
  readonly block: Block;
  /** Repetitions, seconds or metres of a set. */
  readonly amount: number;
  readonly kg?: number;
  /** Aim of that time; another aim starts the repetitions anew. */
  readonly aim: readonly [number, number];
}

/** The next amount and load with the words that explain them. */
interface Next {
  readonly amount: number;
  readonly kg?: number;
  readonly notes: readonly string[];
}

/** Starts with the sets that the athlete told of; the same calls give the same answers. */
export function createLifter(athlete: Athlete): Lifter {
  const lasts = new Map<string, Last>();
  const loads = new Map<string, readonly number[] | undefined>();
  const told = new Set<string>();

  const makeable = (kind: LoadKind, date: PlainDate): readonly number[] | undefined => {
    const gym = equipmentAt(athlete, date);
    const key = `${kind}|${gym.includes('gym')}`;
    if (!loads.has(key)) loads.set(key, makeableLoads(kind, athlete.weights, gym));
    return loads.get(key);
  };

  return {
    plan(asked) {
      const { exercise, way, date, role, sets, rir, deload } = asked;
      const key = `${exercise.id}|${way.load}`;
      const last = lasts.get(key);
      const next = nextOf(asked, last, athlete, makeable(way.load, date));
      const { first, extra } = sidesFor(exercise, athlete.sides ?? []);
      const load = loadOf(way.load, next.kg, athlete, date);
      const amount = amountFor(exercise, next.amount);
      const reserve = exercise.measure === 'reps' && role !== 'jump' ? { rir: reserveOf(rir, athlete) } : {};
      const work: ExerciseSet = { purpose: 'work', amount, ...reserve, load };
      const ramps = rampSets(asked, load, (kg) => {
        const lighter = roundDown(kg, makeable(way.load, date) ?? []);
        return lighter === undefined || lighter >= (next.kg ?? 0) ? undefined : loadOf(way.load, lighter, athlete, date);
      });
      // A lighter week neither adds nor takes away; the week after goes on from the one before.
      if (!deload || !last)
        lasts.set(key, { date, block: asked.block, amount: next.amount, aim: asked.reps, ...withKg(next.kg ?? last?.kg) });
      else lasts.set(key, { ...last, date, ...withKg(next.kg ?? last.kg) });
      const isNew = !told.has(`${key}|${asked.block}`);
      told.add(`${key}|${asked.block}`);
      const notes = [
        ...next.notes,
        ...(isNew && next.kg === undefined ? byFeel(asked, equipmentAt(athlete, date)) : []),
        ...(extra && isNew ? [extraNote(extra)] : []),
      ];
      return {
        sets: [
          ...ramps,
          ...Array.from({ length: sets }, () => work),
          ...(extra && role !== 'primer' && !deload ? [{ ...work, purpose: 'extra' as const, only: extra }] : []),
        ],
        ...(first && { first }),
        notes,
      };
    },
  };
}

/** What was last lifted is not forgotten by a time without it. */
function withKg(kg: number | undefined): { readonly kg?: number } {
  return kg === undefined ? {} : { kg };
}

function equipmentAt({ availability, equipment = [] }: Athlete, date: PlainDate): readonly Equipment[] {
  return availability ? equipmentOn(availability, equipment, date) : equipment;
}

function nextOf(asked: Asked, last: Last | undefined, athlete: Athlete, loads: readonly number[] | undefined): Next {
  if (asked.exercise.measure !== 'reps') {
    const amount = nextHold(asked, last);
    return {
      amount,
      notes: last && amount > last.amount && amount >= asked.reps[1] ? harderNext(asked, equipmentAt(athlete, asked.date)) : [],
    };
  }
  const known = loads ? nextLoad(asked, last, athlete, loads) : undefined;
  if (known) return known;
  const amount = nextReps(asked, last);
  const again = last !== undefined && sameAim(last, asked.reps) && amount < last.amount;
  return { amount, notes: again ? moreLoad(asked, equipmentAt(athlete, asked.date)) : [] };
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
function nextLoad(asked: Asked, last: Last | undefined, athlete: Athlete, loads: readonly number[]): Next | undefined {
  const start = startingLoad(asked, athlete);
  if (last?.kg === undefined && start === undefined) return undefined;
  const [low, high] = asked.reps;
  if (last?.kg === undefined) return fromEstimate(asked, start ?? 0, loads, last);
  const rested = afterBreak(last, asked.date);
  if (rested < 1) return rounded(last.kg * rested, low, loads, ['Taken up lighter after the weeks without it.']);
  if (!sameAim(last, asked.reps)) return towards(asked, last.kg, start, loads);
  if (asked.deload || !grows(asked.block)) return { amount: Math.min(high, Math.max(low, last.amount)), kg: last.kg, notes: [] };
  if (last.amount < high) return { amount: last.amount + 1, kg: last.kg, notes: [] };
  return stepUp(asked, last.kg, last.amount, loads);
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

function fromEstimate({ reps: [low] }: Asked, kg: number, loads: readonly number[], last: Last | undefined): Next {
  return rounded(kg, last ? Math.max(low, Math.min(last.amount, low)) : low, loads, []);
}

/** A new aim changes the load step by step: down at once, up by a tenth or five kilograms at most. */
function towards({ reps: [low] }: Asked, before: number, start: number | undefined, loads: readonly number[]): Next {
  const wanted = start ?? before;
  const most = Math.max(before + LOADS.free.value, before * (1 + LOADS.most.value));
  return rounded(Math.min(wanted, most), low, loads, []);
}

function rounded(kg: number, amount: number, loads: readonly number[], notes: readonly string[]): Next {
  const fits = roundDown(kg, loads);
  if (fits === undefined)
    return {
      amount,
      notes: [
        ...notes,
        `Your lightest weight, ${loads[0]} kg, is more than the ${tidy(kg)} kg that would fit; do it without weight, slowly.`,
      ],
    };
  const lost = kg - fits;
  const words =
    lost > kg * LOADS.stepLower.value ? [`${tidy(kg)} kg would fit; ${tidy(fits)} kg is the nearest below that can be made.`] : [];
  return { amount, kg: fits, notes: [...notes, ...words] };
}

/** All repetitions reached: the next weight, if it is near enough; else more repetitions with the same one. */
function stepUp({ exercise, reps: [low, high], role }: Asked, kg: number, amount: number, loads: readonly number[]): Next {
  const heavier = loads.find((one) => one > kg + 1e-9);
  const upper = exercise.covers.includes('push') || exercise.covers.includes('pull');
  const aim = kg * (1 + (upper ? LOADS.stepUpper.value : LOADS.stepLower.value));
  const near = roundDown(aim, loads);
  const most = Math.max(kg + LOADS.free.value, kg * (1 + LOADS.most.value));
  if (near !== undefined && near > kg)
    return { amount: low, kg: near, notes: [`All repetitions were planned with ${tidy(kg)} kg: now ${tidy(near)} kg.`] };
  if (heavier !== undefined && heavier <= most + 1e-9)
    return {
      amount: low,
      kg: heavier,
      notes: [`All repetitions were planned with ${tidy(kg)} kg: now ${tidy(heavier)} kg, your next weight.`],
    };
  const repsMost = Math.min(LOADS.repsMost.value, high + (role === 'main' ? LOADS.repsBeyond.value : LOADS.repsMost.value));
  const words = heavier === undefined ? 'no heavier weight is at hand' : `your next weight, ${tidy(heavier)} kg, is too far away`;
  return {
    amount: Math.min(repsMost, amount + 1),
    kg,
    notes: amount === high ? [`More repetitions than planned at first: ${words}.`] : [],
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

function reserveOf(rir: number, { age = LOADS.adult.value }: Athlete): number {
  return age < LOADS.adult.value ? Math.max(rir, LOADS.youngRir.value) : rir;
}

function amountFor({ measure }: Exercise, amount: number): Amount {
  if (measure === 'seconds') return { seconds: amount };
  return measure === 'metres' ? { metres: amount } : { reps: [amount, amount] };
}

function loadOf(kind: LoadKind, kg: number | undefined, athlete: Athlete, date: PlainDate): Load {
  const plates = kind === 'barbell' && kg !== undefined ? platesFor(kg, athlete.weights, equipmentAt(athlete, date)) : undefined;
  return { kind, ...(kg !== undefined && { kg }), ...(plates && { plates }) };
}

/** How to find a load once; said the first time in a block. */
function byFeel({ exercise, way, reps: [low], rir, role }: Asked, equipment: readonly Equipment[]): readonly string[] {
  if (exercise.measure !== 'reps' || role === 'jump' || role === 'trunk') return [];
  if (way.load === 'band') return [`Take a band with which you could do ${rir} more than the last repetition.`];
  if (way.load !== 'body')
    return [`Take a weight with which you could do about ${low + rir} repetitions, and stop ${rir} before the last.`];
  const harder = harderFor(exercise, equipment);
  return [`Too easy with more than ${rir + 2} in reserve? Lower more slowly${harder ? `, or take the ${harder.name.toLowerCase()}` : ''}.`];
}

/** A hold that has reached its time becomes harder by leverage, not longer. */
function harderNext({ exercise, reps: [, most] }: Asked, equipment: readonly Equipment[]): readonly string[] {
  const harder = harderFor(exercise, equipment);
  const unit = exercise.measure === 'seconds' ? 's' : 'm';
  return harder
    ? [`${most} ${unit} reached: from now on rather the ${harder.name.toLowerCase()} than more ${unit === 's' ? 'seconds' : 'metres'}.`]
    : [];
}

/** All repetitions were planned the last time: more load from here on, found by feel. */
function moreLoad({ exercise, way, rir }: Asked, equipment: readonly Equipment[]): readonly string[] {
  const harder = harderFor(exercise, equipment);
  if (way.load === 'body')
    return harder ? [`All repetitions done with ${rir} in reserve? Lower more slowly, or take the ${harder.name.toLowerCase()}.`] : [];
  if (way.load === 'band') return [`All repetitions done with ${rir} in reserve? Take the next stronger band.`];
  return [`All repetitions done with ${rir} in reserve? Take the next heavier weight.`];
}

/** The next harder exercise that can be done with what is at hand. */
function harderFor({ harder }: Exercise, equipment: readonly Equipment[]): Exercise | undefined {
  const found = harder === undefined ? undefined : exerciseById(harder);
  return found?.ways.some((way) => possibleWith(way, equipment)) ? found : undefined;
}

function extraNote(side: Side): string {
  return `The last two tests agree that the ${side} side is weaker, so it gets one more set. That predicts no injury.`;
}

function tidy(kg: number): string {
  return String(Math.round(kg * 10) / 10);
}
