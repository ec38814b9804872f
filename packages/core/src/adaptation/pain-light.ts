import type { PlainDate } from '../calendar/plain-date.ts';
import { PAIN } from './today-doses.ts';

/** What the pain of a day lets one do: go on, go on gently, or stop and ask a professional. */
export type PainLight = 'green' | 'amber' | 'red';

/**
 * The light for pain of a level from 0 to 10 in one place on a day; `earlier` are the days before on which the same place hurt.
 * Red above the level, and for lesser pain that lasts too long (Silbernagel 2007; SAFE-REFER).
 */
export function painLight(level: number, day: PlainDate, earlier: readonly PlainDate[]): PainLight {
  if (level > PAIN.most.value || lasting(day, earlier) > PAIN.longest.value) return 'red';
  return level > PAIN.mild.value ? 'amber' : 'green';
}

/** For how many days a place has hurt, the day itself included. */
function lasting(day: PlainDate, earlier: readonly PlainDate[]): number {
  let first: number = day;
  for (const one of earlier.toSorted((a, b) => b - a)) if (one < day && first - one <= PAIN.gap.value) first = one;
  return day - first + 1;
}
