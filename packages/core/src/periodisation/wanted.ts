import type { PlainDate } from '../calendar/plain-date.ts';
import type { Session, SessionSpec } from '../session/session.ts';
import { has } from '../session/session.ts';
import { RUNS } from './doses.ts';

/** What a session does for a week; a club session replaces one of the same role. */
export type Role = 'long' | 'hard' | 'easy' | 'strength' | 'core';

/** A session that a week should have, before it is fitted into the time there is. */
export interface Wanted {
  readonly role: Role;
  readonly spec: SessionSpec;
  /** What leaving it out costs. */
  readonly value: number;
  /** Below this many minutes it is not worth doing. */
  readonly least: number;
  /** The days it may stand on; all days of the week when absent. */
  readonly on?: readonly PlainDate[];
  readonly required?: true;
}

/** The role that an existing session plays in its week; none for races, walks, mobility and other sports. */
export function roleOf(one: Session): Role | undefined {
  if (has(one, 'race')) return undefined;
  if (has(one, 'long-run')) return 'long';
  if (has(one, 'hard-run')) return 'hard';
  if (one.discipline === 'run') return 'easy';
  return one.discipline === 'strength' || one.discipline === 'core' ? one.discipline : undefined;
}

/** What makes an existing session anew. */
export function specOf({ discipline: _, tags, ...spec }: Session): SessionSpec {
  return { ...spec, extraTags: tags };
}

/** Minutes rounded down to the step of five. */
export function wholeSteps(minutes: number): number {
  const step = RUNS.roundTo.value;
  return Math.floor(minutes / step + 1e-9) * step;
}

/** Kilometres with one decimal. */
export function roundKm(km: number): number {
  return Math.round(km * 10) / 10;
}
