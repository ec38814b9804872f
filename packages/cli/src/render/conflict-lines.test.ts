import { parseDate, type Conflict, type PlainDate } from '@ironstride/core';
import { describe, expect, test } from 'vitest';
import { conflictsLines } from './conflict-lines.ts';
import { plainPage } from './page.ts';

function day(text: string): PlainDate {
  const date = parseDate(text);
  if (date === undefined) throw new Error(text);
  return date;
}

const tempo = { kind: 'pin', id: 'pin-1', says: 'tempo 50 min on Thu 2027-02-04' } as const;
const legs = { kind: 'session', id: 'w01-heavy-legs-1', says: 'heavy-legs 50 min' } as const;
const rule = { kind: 'rule', id: 'hard-run-cap', says: 'Keep to two hard runs a week.' } as const;
const conflict: Conflict = {
  clash: [legs, tempo, rule],
  smallest: true,
  cures: [
    { wish: tempo, score: { must: 0, leftOut: 0, should: 4 } },
    { wish: legs, score: { must: 0, leftOut: 9, should: 2 } },
  ],
  weeks: [day('2027-02-01'), day('2027-02-08')],
};
const text = (...conflicts: readonly Conflict[]): string => conflictsLines(conflicts, plainPage(100)).join('\n');

describe('clashes of wishes', () => {
  test('name each wish once, those that cure it alone first, and say what the numbers are', () => {
    expect(text(conflict)).toBe(`
These wishes cannot all hold in the week of 1 Feb (and likewise in that of 8 Feb):
→ tempo 50 min on Thu 2027-02-04 (without it: cost 4)
→ heavy-legs 50 min (without it: left out 9, cost 2)
– Keep to two hard runs a week.
Any one marked → is enough to give up; the cheapest stands first.

Scores compare three numbers, one after the other, less is better: must (rules broken that should
never be), left out (worth of sessions without a place), cost (notices, and wishes not met).`);
  });

  test('explain the numbers once, however many there are', () => {
    expect(text(conflict, conflict).match(/Scores compare/g)).toHaveLength(1);
    expect(text()).toBe('');
  });

  test('are not called the smallest when that is not certain', () => {
    expect(text(conflict)).not.toContain('too many wishes');
    expect(text({ ...conflict, smallest: false })).toContain('too many wishes to be sure that no other clash has fewer');
  });

  test('that no single wish cures say so', () => {
    expect(text({ ...conflict, cures: [] })).toContain('No single one of them is enough to give up.');
  });
});
