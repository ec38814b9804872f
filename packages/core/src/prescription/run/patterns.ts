import type { Distance } from '../../periodisation/doses.ts';
import type { RunEffort } from '../../session/content.ts';

/** Repetitions of running with rests between: what stands in the middle of a hard run. */
export interface Pattern {
  readonly times: number;
  /** Seconds of one repetition. */
  readonly work: number;
  /** Seconds between two repetitions. */
  readonly rest: number;
  readonly how: 'stand' | 'walk' | 'jog';
  readonly effort: RunEffort;
}

const minutes = (times: number, work: number, rest: number, effort: RunEffort, how: Pattern['how'] = 'jog'): Pattern => ({
  times,
  work: work * 60,
  rest: rest * 60,
  how,
  effort,
});

/**
 * The patterns of each kind of hard run, easier first; a phase goes through them from one time to the next. What coaches do (convention);
 * rests follow the effort: a minute for five of threshold, about as long as the work for intervals, full ones for hills.
 */
export const PATTERNS = {
  tempo: [
    minutes(3, 5, 1, 'threshold'),
    minutes(4, 5, 1, 'threshold'),
    minutes(3, 7, 1, 'threshold'),
    minutes(2, 10, 2, 'threshold'),
    minutes(3, 8, 1.5, 'threshold'),
    minutes(1, 20, 0, 'threshold'),
    minutes(2, 15, 2, 'threshold'),
    minutes(1, 25, 0, 'threshold'),
    minutes(3, 12, 2, 'threshold'),
  ],
  intervals: [
    minutes(5, 2, 2, 'interval'),
    minutes(6, 2, 2, 'interval'),
    minutes(5, 3, 2.5, 'interval'),
    minutes(6, 3, 2.5, 'interval'),
    minutes(4, 4, 3, 'interval'),
    minutes(5, 4, 3, 'interval'),
    minutes(4, 5, 4, 'interval'),
  ],
  hills: [
    minutes(6, 0.5, 1.5, 'hill', 'walk'),
    minutes(8, 0.5, 1.5, 'hill', 'walk'),
    minutes(6, 0.75, 2, 'hill', 'jog'),
    minutes(8, 0.75, 2, 'hill', 'jog'),
    minutes(8, 1, 2, 'hill', 'jog'),
    minutes(10, 1, 2, 'hill', 'jog'),
  ],
  fartlek: [
    minutes(8, 1, 1, 'interval'),
    minutes(10, 1, 1, 'interval'),
    minutes(6, 2, 1.5, 'threshold'),
    minutes(5, 3, 2, 'threshold'),
    minutes(8, 2, 1, 'threshold'),
  ],
  touch: [minutes(4, 1.5, 2, 'race')],
} as const satisfies Record<string, readonly Pattern[]>;

/** Race-pace running by distance; the marathon is run by its own effort. */
export const RACE_PACE: Readonly<Record<Distance, readonly Pattern[]>> = {
  '5k': [minutes(5, 2, 2, 'race'), minutes(6, 2, 1.5, 'race'), minutes(5, 3, 2, 'race'), minutes(4, 4, 2, 'race')],
  '10k': [minutes(4, 4, 2, 'race'), minutes(5, 4, 2, 'race'), minutes(4, 5, 2, 'race'), minutes(3, 8, 2, 'race')],
  half: [
    minutes(3, 8, 2, 'race'),
    minutes(2, 12, 2, 'race'),
    minutes(3, 10, 2, 'race'),
    minutes(2, 15, 2, 'race'),
    minutes(3, 12, 2, 'race'),
  ],
  marathon: [
    minutes(2, 10, 2, 'marathon'),
    minutes(3, 10, 2, 'marathon'),
    minutes(2, 15, 2, 'marathon'),
    minutes(3, 15, 2, 'marathon'),
    minutes(1, 40, 0, 'marathon'),
    minutes(2, 25, 2, 'marathon'),
    minutes(1, 60, 0, 'marathon'),
  ],
  general: [minutes(4, 4, 2, 'threshold')],
};

function timeOf({ times, work, rest }: Pattern): number {
  return times * work + (times - 1) * rest;
}

/** The pattern for the nth time that takes no longer than there is room and runs no more than the cap; shorter where it is a lighter week. */
export function patternFor(patterns: readonly Pattern[], nth: number, room: number, cap: number, shorter: boolean): Pattern | undefined {
  const fits = (one: Pattern): boolean => timeOf(one) <= room && one.times * one.work <= cap;
  const wanted = Math.min(nth, patterns.length - 1);
  const down = (one: Pattern): Pattern => (shorter && one.times > 2 ? { ...one, times: Math.max(2, Math.ceil(one.times * 0.7)) } : one);
  const fitting = patterns.map(down).filter((one, index) => index <= wanted && fits(one));
  const last = fitting.at(-1);
  // Where more than half of the time would be left, the next pattern is taken already.
  const next = patterns[wanted + 1];
  if (last && next && !shorter && timeOf(last) < room / 2 && fits(next)) return next;
  if (last) return last;
  const [first] = patterns;
  if (!first) return undefined;
  // Not even the first fits: fewer of it, then shorter ones.
  for (let times = first.times - 1; times >= 2; times -= 1) if (fits({ ...first, times })) return { ...first, times };
  const short = { ...first, times: 2, work: Math.floor(Math.min(cap / 2, (room - first.rest) / 2) / 30) * 30 };
  return short.work >= 30 && fits(short) ? short : undefined;
}
