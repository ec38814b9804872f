import type { RaceName } from '../../athlete/athlete.ts';
import type { RunEffort } from '../../session/content.ts';

/** Repetitions of running with rests between: what stands in the middle of a hard run. */
export interface Pattern {
  /** Rounds, whole number from 1. */
  readonly times: number;
  /** Seconds of each repetition of one round; mostly there is one. */
  readonly work: readonly number[];
  /** Seconds after each repetition but the last. */
  readonly rest: number;
  readonly how: 'walk' | 'jog';
  readonly effort: RunEffort;
}

/** In minutes, as coaches write it. */
function minutes(times: number, work: number | readonly number[], rest: number, effort: RunEffort, how: Pattern['how'] = 'jog'): Pattern {
  const each = typeof work === 'number' ? [work] : work;
  return { times, work: each.map((one) => one * 60), rest: rest * 60, how, effort };
}

/**
 * The patterns of each kind of hard run, easier first; a phase goes through them from one time to the next. What coaches do (convention);
 * rests follow the effort: about a minute for five of threshold, about as long as the work for intervals, and twice as long as the hill.
 */
export const PATTERNS = {
  tempo: [
    minutes(3, 4, 1, 'threshold'),
    minutes(3, 5, 1, 'threshold'),
    minutes(4, 5, 1, 'threshold'),
    minutes(2, 10, 2, 'threshold'),
    minutes(3, 7, 1.5, 'threshold'),
    minutes(1, 20, 0, 'threshold'),
    minutes(3, 8, 1.5, 'threshold'),
    minutes(2, 12, 2.5, 'threshold'),
    minutes(1, 25, 0, 'threshold'),
    minutes(2, 15, 3, 'threshold'),
    minutes(3, 12, 2.5, 'threshold'),
  ],
  intervals: [
    minutes(5, 2, 2, 'interval'),
    minutes(6, 2, 2, 'interval'),
    minutes(4, 3, 2.5, 'interval'),
    minutes(5, 3, 2.5, 'interval'),
    minutes(4, 4, 3.5, 'interval'),
    minutes(6, 3, 2.5, 'interval'),
    minutes(5, 4, 3.5, 'interval'),
    minutes(4, 5, 4, 'interval'),
  ],
  hills: [
    minutes(6, 0.5, 1.5, 'hill', 'walk'),
    minutes(8, 0.5, 1.5, 'hill', 'walk'),
    minutes(10, 0.5, 1.5, 'hill', 'walk'),
    minutes(8, 0.75, 1.5, 'hill'),
    minutes(10, 0.75, 1.5, 'hill'),
    minutes(8, 1, 2, 'hill'),
    minutes(10, 1, 2, 'hill'),
    minutes(12, 1, 2, 'hill'),
  ],
  fartlek: [
    minutes(6, 1, 1, 'interval'),
    minutes(8, 1, 1, 'interval'),
    minutes(10, 1, 1, 'interval'),
    minutes(2, [3, 2, 1], 1.5, 'threshold'),
    minutes(6, 2, 1.5, 'threshold'),
    minutes(5, 3, 2, 'threshold'),
    minutes(8, 2, 1, 'threshold'),
  ],
} as const satisfies Record<string, readonly Pattern[]>;

/** What running at the pace of the race is made of, by distance. */
export const RACE_PACE: Readonly<Record<RaceName | 'general', readonly Pattern[]>> = {
  '5k': [
    minutes(5, 2, 2, 'race'),
    minutes(6, 2, 1.5, 'race'),
    minutes(5, 3, 2, 'race'),
    minutes(4, 4, 2.5, 'race'),
    minutes(6, 3, 2, 'race'),
  ],
  '10k': [
    minutes(3, 4, 2, 'race'),
    minutes(4, 4, 2, 'race'),
    minutes(4, 5, 2, 'race'),
    minutes(3, 7, 2, 'race'),
    minutes(5, 5, 2, 'race'),
    minutes(3, 9, 2, 'race'),
  ],
  half: [
    minutes(3, 6, 2, 'race'),
    minutes(3, 8, 2, 'race'),
    minutes(2, 12, 2, 'race'),
    minutes(3, 10, 2, 'race'),
    minutes(2, 16, 2, 'race'),
    minutes(3, 12, 2, 'race'),
  ],
  marathon: [
    minutes(2, 8, 2, 'marathon'),
    minutes(2, 10, 2, 'marathon'),
    minutes(3, 8, 2, 'marathon'),
    minutes(2, 15, 2, 'marathon'),
    minutes(3, 12, 2, 'marathon'),
    minutes(1, 40, 0, 'marathon'),
    minutes(3, 15, 2, 'marathon'),
    minutes(2, 25, 2, 'marathon'),
    minutes(1, 60, 0, 'marathon'),
  ],
  general: [minutes(3, 4, 1, 'threshold'), minutes(4, 4, 1, 'threshold'), minutes(4, 5, 1, 'threshold')],
};

/** The last touch of speed in the week of a race. */
export const TOUCH: Readonly<Record<RaceName | 'general', Pattern>> = {
  '5k': minutes(4, 1, 2, 'race'),
  '10k': minutes(4, 1.5, 2, 'race'),
  half: minutes(3, 3, 2, 'race'),
  marathon: minutes(2, 5, 2, 'marathon'),
  general: minutes(4, 1, 2, 'threshold'),
};
