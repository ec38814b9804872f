import { equipmentFor, type Athlete } from '../../athlete/athlete.ts';
import type { Equipment } from '../../athlete/availability.ts';
import type { Side } from '../../athlete/body.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Exercise, LoadKind, Way } from '../../exercises/exercise.ts';
import type { Block } from '../../plan/placement.ts';
import type { ExerciseSet, Load } from '../../session/content.ts';
import { amountOf } from '../amount-of.ts';
import { byFeel, extraNote } from './lifter-words.ts';
import { LOADS } from './load-doses.ts';
import { makeableLoads, platesFor, roundDown } from './makeable-loads.ts';
import { isOutgrown, nextOf, sameAim, type Last } from './next-load.ts';
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
  /** Takes back what was last planned of an exercise, because there was no time for it. */
  leaveOut(exercise: string): void;
  /** Whether so much of an exercise was done that a harder one is next, since no weight can be added. */
  outgrown(exercise: Exercise, load: LoadKind, date: PlainDate): boolean;
}

/** Starts with the sets that the athlete told of; the same calls give the same answers. */
export function createLifter(athlete: Athlete): Lifter {
  const lasts = new Map<string, Last>();
  const weighed = new Map<string, readonly { readonly date: PlainDate; readonly kg: number }[]>();
  const made = new Map<string, readonly number[] | undefined>();
  const takeBack = new Map<string, () => void>();
  const told = new Set<string>();

  const makeable = (kind: LoadKind, equipment: readonly Equipment[]): readonly number[] | undefined => {
    const key = `${kind}|${equipment.includes('gym')}`;
    if (!made.has(key)) made.set(key, makeableLoads(kind, athlete.weights, equipment));
    return made.get(key);
  };

  return {
    plan(wanted) {
      const asked: Asked = { ...wanted, rir: reserveOf(wanted.rir, athlete) };
      const { exercise, way, date, role, sets, rir, deload } = asked;
      const key = `${exercise.id}|${way.load}`;
      // Heavy and light days of a week go on each for itself.
      const ofAim = `${key}|${asked.reps.join('–')}|${rir}`;
      const latest = lasts.get(key);
      const own = lasts.get(ofAim);
      const recent = (weighed.get(key) ?? []).filter((one) => date - one.date <= LOADS.breakShort.value);
      const before = own && date - own.date <= LOADS.breakShort.value ? own : latest;
      const last = before && recent.length > 0 ? { ...before, heaviest: Math.max(...recent.map(({ kg }) => kg)) } : before;
      const equipment = equipmentFor(athlete, date);
      const loads = makeable(way.load, equipment);
      const next = nextOf(asked, last, athlete, { equipment, loads });
      const { first, extra } = sidesFor(exercise, athlete.sides ?? []);
      const load = loadOf(way.load, next.kg, athlete, equipment);
      const amount = amountOf(exercise, next.amount);
      const reserve = exercise.measure === 'reps' && role !== 'jump' ? { rir } : {};
      const work: ExerciseSet = { purpose: 'work', amount, ...reserve, load };
      const ramps = rampSets(asked, load, (kg) => {
        const lighter = roundDown(kg, loads ?? []);
        return lighter === undefined || lighter >= (next.kg ?? 0) ? undefined : loadOf(way.load, lighter, athlete, equipment);
      });
      // A lighter week neither adds nor takes away; the week after goes on from the one before.
      const kg = next.kg ?? last?.kg;
      const same = last !== undefined && last.amount === next.amount && last.kg === kg;
      const { goal } = next;
      const now: Last =
        deload && last && sameAim(last, asked)
          ? { ...last, date, ...withKg(kg) }
          : {
              date,
              amount: next.amount,
              since: same ? last.since : date,
              aim: asked.reps,
              rir,
              ...withKg(kg),
              ...(goal !== undefined && { goal }),
            };
      const [wasLast, wasOfAim, wasWeighed] = [lasts.get(key), lasts.get(ofAim), weighed.get(key)];
      takeBack.set(exercise.id, () => {
        restore(lasts, key, wasLast);
        restore(lasts, ofAim, wasOfAim);
        restore(weighed, key, wasWeighed);
      });
      if (next.kg !== undefined) weighed.set(key, [...recent, { date, kg: next.kg }]);
      lasts.set(key, now);
      lasts.set(ofAim, now);
      const isNew = !told.has(`${key}|${asked.block}`);
      told.add(`${key}|${asked.block}`);
      const notes = [
        ...next.notes,
        ...(isNew && next.kg === undefined && next.notes.length === 0 ? byFeel(asked, equipment) : []),
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
    leaveOut(exercise) {
      takeBack.get(exercise)?.();
    },
    outgrown(exercise, load, date) {
      const last = lasts.get(`${exercise.id}|${load}`);
      return last !== undefined && isOutgrown(last, load, date);
    },
  };
}

function restore<V>(map: Map<string, V>, key: string, value: V | undefined): void {
  if (value === undefined) map.delete(key);
  else map.set(key, value);
}

/** What was last lifted is not forgotten by a time without it. */
function withKg(kg: number | undefined): { readonly kg?: number } {
  return kg === undefined ? {} : { kg };
}

/** People under 18 leave more in reserve. */
function reserveOf(rir: number, { age = LOADS.adult.value }: Athlete): number {
  return age < LOADS.adult.value ? Math.max(rir, LOADS.youngRir.value) : rir;
}

function loadOf(kind: LoadKind, kg: number | undefined, { weights }: Athlete, equipment: readonly Equipment[]): Load {
  const plates = kind === 'barbell' && kg !== undefined ? platesFor(kg, weights, equipment) : undefined;
  return { kind, ...(kg !== undefined && { kg }), ...(plates && { plates }) };
}
