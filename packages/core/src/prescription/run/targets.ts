import { RACE_KM, type Athlete } from '../../athlete/athlete.ts';
import { fitnessIndex, paceAt } from '../../athlete/fitness-index.ts';
import { SAME_DISTANCE } from '../../athlete/race-name.ts';
import { predictRace, type Prediction } from '../../athlete/race-prediction.ts';
import type { RunEffort, RunTarget } from '../../session/content.ts';
import { HEART, SHARES } from './run-doses.ts';

/** What can be known of an athlete's paces and heart: the efforts of running as targets. */
export interface Targets {
  of(effort: RunEffort): RunTarget;
  /** Slowest pace of an effort, seconds per kilometre; for reckoning times. A guess from the easy pace where no result is known. */
  slowest(effort: RunEffort): number;
  /** Fastest pace of an effort, seconds per kilometre, known or guessed likewise; for reckoning distances. */
  fastest(effort: RunEffort): number;
}

type Span = readonly [number, number];
type Result = NonNullable<NonNullable<Athlete['base']>['result']>;

const RPE: Readonly<Record<RunEffort, Span>> = {
  walk: [0, 1],
  recovery: [1, 2],
  easy: [2, 3],
  steady: [3, 5],
  marathon: [4, 6],
  threshold: [6, 7],
  race: [7, 9],
  interval: [8, 9],
  hill: [8, 9],
  stride: [7, 8],
};

const FEELS: Readonly<Record<RunEffort, string>> = {
  walk: 'Walk briskly.',
  recovery: 'So slow that it seems too slow.',
  easy: 'You can talk in whole sentences.',
  steady: 'You can still talk, in shorter sentences.',
  marathon: 'Controlled; you could go on for hours.',
  threshold: 'Comfortably hard; a few words at a time.',
  race: 'The effort of the race.',
  interval: 'Hard but even; the last is as fast as the first.',
  hill: 'Strong uphill, tall posture; no sprint.',
  stride: 'Fast and relaxed, never strained.',
};

/** Share of the easy pace that a harder effort takes, for reckoning times when no result is known (convention). */
const GUESS: Readonly<Record<RunEffort, number>> = {
  walk: 1.7,
  recovery: 1.1,
  easy: 1.06,
  steady: 0.97,
  marathon: 0.95,
  threshold: 0.9,
  race: 0.88,
  interval: 0.85,
  hill: 0.95,
  stride: 0.75,
};

/** Easy pace of somebody of whom nothing is known, minutes per kilometre; only for reckoning times (convention). */
const UNKNOWN_PACE = 6.5;

/**
 * The targets of an athlete for a race of so many kilometres; paces only from a result of the last months, or the easy pace that the
 * athlete runs.
 */
export function targetsFor(athlete: Athlete, raceKm: number | undefined): Targets {
  const { result, easyPace } = athlete.base ?? {};
  const index = result && fitnessIndex(result.km, result.minutes);
  const paceOf = (effort: RunEffort): Span | undefined => {
    if (result && index !== undefined) return paceByIndex(effort, index, result, raceKm);
    const around = SHARES.easyAround.value;
    if (easyPace === undefined || (effort !== 'easy' && effort !== 'recovery')) return undefined;
    const slower = effort === 'recovery' ? around : 0;
    return [seconds(easyPace * (1 - around + slower)), seconds(easyPace * (1 + around + slower))];
  };
  const guess = (effort: RunEffort): number => Math.round((easyPace ?? UNKNOWN_PACE) * 60 * GUESS[effort]);
  return {
    of(effort) {
      const pace = paceOf(effort);
      const heart = heartOf(effort, athlete);
      return { effort, ...(pace && { pace }), ...(heart && { heart }), rpe: RPE[effort], feels: FEELS[effort] };
    },
    slowest: (effort) => paceOf(effort)?.[1] ?? guess(effort),
    fastest: (effort) => paceOf(effort)?.[0] ?? guess(effort),
  };
}

function paceByIndex(effort: RunEffort, index: number, result: Result, raceKm: number | undefined): Span | undefined {
  const at = ([low, high]: Span): Span => [seconds(paceAt(index, high)), seconds(paceAt(index, low))];
  switch (effort) {
    case 'walk':
    case 'hill':
      return undefined;
    case 'recovery':
      return at([SHARES.easyLeast.value, SHARES.easy.value[0]]);
    case 'easy':
      return at(SHARES.easy.value);
    case 'steady':
      return at(SHARES.steady.value);
    case 'marathon':
      return marathonPace(at(SHARES.marathon.value), result);
    case 'threshold':
      return at(SHARES.threshold.value);
    case 'interval':
      return at(SHARES.interval.value);
    case 'stride':
      return at(SHARES.fast.value);
    case 'race':
      return racePace(result, raceKm);
  }
}

/** Nobody trains at a marathon pace that is faster than what the result suggests for the marathon; a short result says little of it, so the range widens to the careful side. */
function marathonPace(zone: Span, result: Result): Span {
  const predicted = result.km * SAME_DISTANCE < RACE_KM.marathon ? predictRace(result, RACE_KM.marathon) : undefined;
  if (!predicted) return zone;
  const [fast, slow] = around(predicted, RACE_KM.marathon);
  return [Math.max(zone[0], fast), Math.max(zone[1], slow)];
}

/** Around the predicted pace of the race; as wide as the prediction where that is uncertain. */
function racePace(result: Result, raceKm: number | undefined): Span | undefined {
  const predicted = raceKm === undefined ? undefined : predictRace(result, raceKm);
  if (!predicted || raceKm === undefined) return undefined;
  const [fast, slow] = around(predicted, raceKm);
  const perKm = (predicted.minutes * 60) / raceKm;
  const margin = SHARES.race.value;
  return [Math.min(fast, Math.round(perKm * (1 - margin))), Math.max(slow, Math.round(perKm * (1 + margin)))];
}

function around({ range: [fast, slow] }: Prediction, km: number): Span {
  return [seconds(fast / km), seconds(slow / km)];
}

/** Beats a minute: from the measured highest rate, else by age with the error of that formula on both sides. */
function heartOf(effort: RunEffort, { heart, age }: Athlete): Span | undefined {
  const span = spanOf(effort);
  if (!span) return undefined;
  const [low, high] = span;
  if (heart?.max !== undefined) return [Math.round(low * heart.max), Math.round(high * heart.max)];
  if (age === undefined) return undefined;
  const [base, perYear] = HEART.byAge.value;
  const guess = base - perYear * age;
  const error = HEART.byAgeError.value;
  return [Math.round(low * (guess - error)), Math.round(high * (guess + error))];
}

/** Short efforts end before the heart shows them. */
function spanOf(effort: RunEffort): Span | undefined {
  switch (effort) {
    case 'recovery':
    case 'easy':
      return HEART.easy.value;
    case 'steady':
    case 'marathon':
      return HEART.steady.value;
    case 'threshold':
      return HEART.threshold.value;
    case 'interval':
      return HEART.interval.value;
    case 'walk':
    case 'race':
    case 'hill':
    case 'stride':
      return undefined;
  }
}

function seconds(minutesPerKm: number): number {
  return Math.round(minutesPerKm * 60);
}
