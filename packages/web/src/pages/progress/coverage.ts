import { addDays, exerciseById, formatDate, MOVEMENTS, type Movement, type PlainDate, type Placement } from '@ironstride/core';
import type { LogRow } from '../../local/rows.ts';
import { momentsOf } from '../session/moments.ts';
import type { PlannedAndDone } from './week-progress.ts';

/** Days that are looked back on, today among them (convention: four weeks). */
export const DAYS = 28;

/** Sets of one movement category. */
export interface Coverage extends PlannedAndDone {
  readonly movement: Movement;
}

/** Sets of each of the nine movement categories in the last four weeks; left and right together are one set. */
export function coverage(placements: readonly Placement[], logs: readonly LogRow[], today: PlainDate): readonly Coverage[] {
  const first = addDays(today, 1 - DAYS);
  const [from, to] = [formatDate(first), formatDate(today)];
  const planned = placements
    .filter(({ date }) => date >= first && date <= today)
    .flatMap(({ content }) => (content ? momentsOf(content) : []))
    .flatMap((moment) => (moment.does === 'set' ? [{ exercise: moment.step.exercise, side: moment.side }] : []));
  const done = logs.filter(({ state, date }) => state === 'done' && date >= from && date <= to).flatMap(({ sets }) => sets);
  return MOVEMENTS.map((movement) => ({ movement, planned: setsOf(movement, planned), done: setsOf(movement, done) }));
}

function setsOf(movement: Movement, sets: readonly { readonly exercise?: string; readonly side?: unknown }[]): number {
  const halves = sets
    .filter(({ exercise }) => exerciseById(exercise ?? '')?.covers.includes(movement))
    .reduce((sum, { side }) => sum + (side === undefined ? 2 : 1), 0);
  return Math.ceil(halves / 2);
}
