import type { Pattern } from './patterns.ts';
import { RUN } from './run-doses.ts';

/** What a pattern must keep to. */
export interface Limits {
  /** Seconds for the whole pattern, rests included. */
  readonly room: number;
  /** Most seconds at the effort of a pattern. */
  readonly cap: (pattern: Pattern) => number;
  /** True in lighter weeks, tapers and race weeks. */
  readonly lighter: boolean;
}

/** Seconds of hard running in a pattern. */
export function workOf({ times, work }: Pattern): number {
  return times * work.reduce((sum, one) => sum + one, 0);
}

/** Seconds from the first step of a pattern to the last. */
export function lengthOf(pattern: Pattern): number {
  return workOf(pattern) + (pattern.times * pattern.work.length - 1) * pattern.rest;
}

/**
 * The pattern of a place in the progression, 0 for the first. What is too long or too much gives way to the hardest that is not; where the
 * progression has come to that end, the two hardest take turns. Undefined where not even two short repetitions fit.
 */
export function choosePattern(patterns: readonly Pattern[], place: number, limits: Limits): Pattern | undefined {
  const fits = (one: Pattern): boolean => lengthOf(one) <= limits.room && workOf(one) <= limits.cap(one);
  const wanted = Math.min(place, patterns.length - 1);
  const reached = patterns.slice(0, wanted + 1);
  const fitting = reached.filter(fits);
  const beyond = place - reached.findLastIndex(fits);
  const chosen = fitting.at(beyond % 2 === 1 && fitting.length > 2 ? -2 : -1);
  if (chosen) return limits.lighter ? lightened(chosen) : chosen;
  const [first] = patterns;
  return first && reduced(first, fits);
}

/** Fewer repetitions, as fast as ever. */
function lightened(pattern: Pattern): Pattern {
  const share = RUN.lighterShare.value;
  if (pattern.times > 2) return { ...pattern, times: Math.max(2, Math.round(pattern.times * share)) };
  return { ...pattern, work: pattern.work.map((one) => Math.max(Math.min(one, 60), Math.floor((one * share) / 60) * 60)) };
}

/** Not even the first fits: fewer of it, then shorter ones. */
function reduced(first: Pattern, fits: (one: Pattern) => boolean): Pattern | undefined {
  for (let times = first.times - 1; times >= 2; times -= 1) if (fits({ ...first, times })) return { ...first, times };
  const each = Math.max(...first.work);
  for (let work = each - 30; work >= 30; work -= 30) {
    const rest = Math.min(first.rest, Math.max(60, work));
    for (let times = 4; times >= 2; times -= 1)
      if (fits({ ...first, times, work: [work], rest })) return { ...first, times, work: [work], rest };
  }
  return undefined;
}
