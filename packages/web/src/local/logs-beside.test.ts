import { parseDate, session, type Placement } from '@ironstride/core';
import { expect, test } from 'vitest';
import { logsBeside } from './logs-beside.ts';
import type { LogRow } from './rows.ts';

const day = (text: string): Placement['date'] => {
  const date = parseDate(text);
  if (date === undefined) throw new Error(text);
  return date;
};
const placements: readonly Placement[] = ['w01-easy-1', 'w01-easy-2'].map((id) => ({
  id,
  date: day('2027-03-02'),
  half: 'am',
  session: session({ kind: 'easy', minutes: 40 }),
}));
const log = (id: string, date: string): LogRow => ({
  id,
  date,
  title: 'Easy run',
  discipline: 'run',
  state: 'done',
  started: 1,
  sets: [],
  swaps: {},
});

test('a new season takes no log of an earlier one for its own', () => {
  const logs = [
    log('w01-easy-1', '2026-09-01'),
    log('w01-easy-2', '2027-03-02'),
    log('w40-long-1', '2026-09-03'),
    log('free-1', '2026-09-04'),
  ];
  expect(logsBeside({ placements }, logs)).toEqual([
    { table: 'logs', id: 'w01-easy-1' },
    { table: 'logs', id: 'free-2026-09-01-w01-easy-1', row: { ...logs[0], id: 'free-2026-09-01-w01-easy-1' } },
  ]);
});
