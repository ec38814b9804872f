import type { PlainDate } from '../calendar/plain-date.ts';
import { READINESS } from './today-doses.ts';

/** How somebody felt on a day: each mark from 1 (bad) to 5 (great), 0 for one that was not given. */
export interface CheckIn {
  readonly date: PlainDate;
  readonly marks: readonly number[];
}

/** What a day's check-in says, beside the person's own usual days; `unknown` without an answer. */
export type Readiness = 'unknown' | 'usual' | 'low' | 'very-low';

/** Judges the check-in of a day by those of the weeks before it. */
export function readinessOn(today: PlainDate, all: readonly CheckIn[]): Readiness {
  const given = all.find(({ date }) => date === today)?.marks.filter((mark) => mark > 0) ?? [];
  if (given.length === 0) return 'unknown';
  if (Math.min(...given) <= READINESS.worst.value) return 'very-low';
  const now = mean(given);
  const usual = all
    .filter(({ date }) => date < today && date >= today - READINESS.window.value)
    .map(({ marks }) => marks.filter((mark) => mark > 0))
    .filter((marks) => marks.length > 0)
    .map(mean);
  if (usual.length < READINESS.fewest.value) return now < READINESS.lowMark.value ? 'low' : 'usual';
  const below = (mean(usual) - now) / Math.max(READINESS.smallest.value, deviation(usual));
  return below > READINESS.veryLow.value ? 'very-low' : below > READINESS.low.value ? 'low' : 'usual';
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
}
