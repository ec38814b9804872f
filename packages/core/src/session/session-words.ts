import { KINDS } from './kinds.ts';
import type { Session } from './session.ts';

/** A session in plain words, such as `long 90 min` or `race 8 km, Club Cross`: what a person needs to know which one is meant. */
export function sessionWords({ kind, minutes, effort, km, title }: Session): string {
  const length = kind === 'race' && km !== undefined ? `${Math.round(km * 10) / 10} km` : `${minutes} min`;
  const own = effort === KINDS[kind].effort ? '' : ` ${effort}`;
  return `${kind} ${length}${own}${title === undefined ? '' : `, ${title}`}`;
}
