import { addDays, exerciseById, formatDate, MOVEMENTS, type Movement, type PlainDate, type Placement, type Side } from '@ironstride/core';
import type { LogRow } from '../../local/rows.ts';
import { AS_PLANNED, momentsOf } from '../session/moments.ts';
import type { PlannedAndDone } from './week-progress.ts';

/** Days that are looked back on, today among them (convention: four weeks). */
export const DAYS = 28;

/** Sets of one movement category. */
export interface Coverage extends PlannedAndDone {
  readonly movement: Movement;
}

/** Sets of each of the nine movement categories in the last four weeks, warm-up sets not counted; left and right together are one set. */
export function coverage(placements: readonly Placement[], logs: readonly LogRow[], today: PlainDate): readonly Coverage[] {
  const first = addDays(today, 1 - DAYS);
  const [from, to] = [formatDate(first), formatDate(today)];
  const planned = placements
    .filter(({ date }) => date >= first && date <= today)
    .flatMap(({ content }) => (content ? momentsOf(content, AS_PLANNED) : []))
    .flatMap((moment) =>
      moment.does === 'set' && moment.purpose !== 'ramp' && moment.role !== 'optional'
        ? [{ exercise: moment.exercise, side: moment.side }]
        : [],
    );
  const done = logs
    .filter(({ state, date }) => state === 'done' && date >= from && date <= to)
    .flatMap(({ sets }) => sets.filter(({ ramp }) => !ramp));
  return MOVEMENTS.map((movement) => ({ movement, planned: setsOf(movement, planned), done: setsOf(movement, done) }));
}

function setsOf(movement: Movement, sets: readonly { readonly exercise?: string; readonly side?: Side | undefined }[]): number {
  const halves = sets
    .filter(({ exercise }) => exerciseById(exercise ?? '')?.covers.includes(movement))
    .reduce((sum, { side }) => sum + (side === undefined ? 2 : 1), 0);
  return Math.ceil(halves / 2);
}
