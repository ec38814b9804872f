import type { Athlete, Race } from '../../athlete/athlete.ts';
import { fitnessIndex, paceAt } from '../../athlete/fitness-index.ts';
import { predictRace } from '../../athlete/race-prediction.ts';
import type { RunEffort, RunTarget } from '../../session/content.ts';
import { HEART, SHARES } from './run-doses.ts';

/** What can be known of an athlete's paces and heart: the efforts of running as targets. */
export interface Targets {
  of(effort: RunEffort): RunTarget;
  /** Slowest pace of an effort, seconds per kilometre; for reckoning times. A guess from the easy pace where no result is known. */
  slowest(effort: RunEffort): number;
}

type Span = readonly [number, number];

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

/** The targets of an athlete for a race; paces only from a result of the last months, or the easy pace that the athlete runs. */
export function targetsFor(athlete: Athlete, race: Race | undefined): Targets {
  const { result, easyPace } = athlete.base ?? {};
  const index = result && fitnessIndex(result.km, result.minutes);
  const paceOf = (effort: RunEffort): Span | undefined => {
    if (index !== undefined) return paceByIndex(effort, index, athlete, race);
    const around = SHARES.easyAround.value;
    if (easyPace === undefined || (effort !== 'easy' && effort !== 'recovery')) return undefined;
    const slower = effort === 'recovery' ? around : 0;
    return [seconds(easyPace * (1 - around + slower)), seconds(easyPace * (1 + around + slower))];
  };
  return {
    of(effort) {
      const pace = paceOf(effort);
      const heart = heartOf(effort, athlete);
      return { effort, ...(pace && { pace }), ...(heart && { heart }), rpe: RPE[effort], feels: FEELS[effort] };
    },
    slowest: (effort) => paceOf(effort)?.[1] ?? Math.round((easyPace ?? 6.5) * 60 * GUESS[effort]),
  };
}

function paceByIndex(effort: RunEffort, index: number, athlete: Athlete, race: Race | undefined): Span | undefined {
  const at = ([low, high]: Span): Span => [seconds(paceAt(index, high)), seconds(paceAt(index, low))];
  switch (effort) {
    case 'walk':
    case 'hill':
      return undefined;
    case 'recovery':
      return at([SHARES.easyAll.value[0], SHARES.easy.value[0]]);
    case 'easy':
      return at(SHARES.easy.value);
    case 'steady':
      return at(SHARES.steady.value);
    case 'marathon':
      return at(SHARES.marathon.value);
    case 'threshold':
      return at(SHARES.threshold.value);
    case 'interval':
      return at(SHARES.interval.value);
    case 'stride':
      return at(SHARES.fast.value);
    case 'race':
      return racePace(athlete, race);
  }
}

/** Around the predicted pace of the race; wider for the marathon, whose prediction is uncertain. */
function racePace({ base }: Athlete, race: Race | undefined): Span | undefined {
  const predicted = base?.result && race && predictRace(base.result, race.km);
  if (!predicted) return undefined;
  const per = (minutes: number): number => minutes / race.km;
  const around = SHARES.race.value;
  const [fast, slow] = predicted.range;
  return [seconds(per(Math.min(fast, predicted.minutes)) * (1 - around)), seconds(per(Math.max(slow, predicted.minutes)) * (1 + around))];
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
