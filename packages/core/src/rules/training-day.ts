import { has, type Session } from '../session/session.ts';

/** True when the sessions of a day make it a training day: at least one is more than easy core, easy mobility or a walk. */
export function isTrainingDay(sessions: readonly Session[]): boolean {
  return sessions.some((one) => !has(one, 'restful'));
}

/** True for sessions that take a trip out of the house: everything but core, mobility and restful ones. */
export function isMainSession(one: Session): boolean {
  return !has(one, 'restful') && !has(one, 'core') && !has(one, 'mobility');
}

/** Sessions of a week judge's day that carry a tag. */
export function countTagged(sessions: readonly Session[], tag: 'hard-run' | 'strength'): number {
  return sessions.filter((one) => has(one, tag)).length;
}
