import { parseDate, readSession, training, type PlainDate, type Placement, type Session } from '@ironstride/core';
import { describe, expect, test } from 'vitest';
import { chosenWeeks } from './chosen-weeks.ts';
import { citation } from './citation.ts';
import { columnsOf, cut, pad, wrap } from './columns.ts';
import { dayNamesFor, datesText } from './dates.ts';
import { plainPage } from './page.ts';
import { printable } from './printable.ts';
import { priceText } from './score-text.ts';
import { weekLines } from './week-lines.ts';

function day(text: string): PlainDate {
  const date = parseDate(text);
  if (date === undefined) throw new Error(text);
  return date;
}

function session(text: string): Session {
  const read = readSession(text, '');
  if (!read.ok) throw new Error(text);
  return read.value;
}

describe('text on a screen', () => {
  test('counts columns, not characters', () => {
    expect(columnsOf('Zoë')).toBe(3);
    expect(columnsOf('Zoe\u0308')).toBe(3);
    expect(columnsOf('東京')).toBe(4);
    expect(columnsOf('🏃')).toBe(2);
  });

  test('is cut with a mark and never wider than its room', () => {
    expect(cut('heavy-legs', 6)).toBe('heavy…');
    expect(columnsOf(cut('東京マラソン', 6))).toBeLessThanOrEqual(6);
    expect(pad('run', 5)).toBe('run  ');
  });

  test('is wrapped between words, and a word that is too long is cut', () => {
    expect(wrap('one two three', 10, '  ')).toEqual(['  one two', '  three']);
    expect(wrap('x'.repeat(50), 20)).toEqual([`${'x'.repeat(19)}…`]);
  });

  test('has no control characters left, wherever they stood', () => {
    expect(printable({ name: 'a\u001b[31mb\nc', list: ['\u202eevil'], number: 3 })).toEqual({
      name: 'a\ufffd[31mb c',
      list: ['\ufffdevil'],
      number: 3,
    });
  });
});

describe('days in words', () => {
  test('are as short as they can be', () => {
    expect(datesText([day('2027-05-09')])).toBe('Sun 9 May');
    expect(datesText([day('2027-05-04'), day('2027-05-05')])).toBe('Tue 4 – Wed 5 May');
    expect(datesText([day('2027-04-30'), day('2027-05-01')])).toBe('Fri 30 Apr – Sat 1 May');
    expect(datesText([])).toBe('the whole season');
  });

  test('are weekdays where a calendar has no dates', () => {
    const one = dayNamesFor([{ monday: day('2001-01-01') }]);
    expect(one.days([day('2001-01-02'), day('2001-01-03')])).toBe('Tue – Wed');
    const two = dayNamesFor([{ monday: day('2001-01-01') }, { monday: day('2001-01-08') }]);
    expect(two.slot({ date: day('2001-01-09'), half: 'pm' })).toBe('week 2 Tue pm');
  });
});

test('a week is a grid of mornings and evenings, with a shape for each kind of session', () => {
  const placements: Placement[] = [
    { id: 'a', date: day('2027-03-01'), half: 'am', session: session('easy 40') },
    { id: 'b', date: day('2027-03-01'), half: 'pm', session: session('heavy-legs 45'), start: 19 * 60 },
    { id: 'c', date: day('2027-03-07'), half: 'am', session: session('race 10k A'), fixed: true },
    { id: 'd', date: day('2027-03-07'), half: 'am', session: session('core 15 easy') },
  ];
  const [week] = training(placements).weeks;
  if (!week) throw new Error('no week');
  expect(weekLines(week, placements, plainPage(60)).join('\n')).toBe(`Week · 1 Mar – 7 Mar
           am                       pm
Mon 1 Mar  ▸ easy 40                ■ heavy-legs 45 19:00
Tue 2 Mar
Wed 3 Mar
Thu 4 Mar
Fri 5 Mar
Sat 6 Mar
Sun 7 Mar  ★ race 10 km *
           ◆ core 15 easy`);
});

test('sources are cited by their first names and year', () => {
  expect(citation('sporer-2003')).toBe('Sporer & Wenger 2003');
  expect(citation('riebe-2015')).toBe('Riebe et al. 2015');
  expect(citation('acog-2020')).toBe('American College of Obstetricians and Gynecologists 2020');
  expect(citation('convention')).toBe('convention');
});

test('a price names each level that changes', () => {
  expect(priceText({ must: 0, leftOut: 0, should: 0 })).toBe('costs nothing');
  expect(priceText({ must: 10, leftOut: 0, should: -2 })).toBe('+10 must, −2 cost');
});

test.each([
  ['all', [1, 2, 3, 4]],
  ['none', []],
  ['2', [2]],
  ['2-3', [2, 3]],
  ['1,3-9', [1, 3, 4]],
])('the weeks “%s” of four are %j', (text, weeks) => {
  const chosen = chosenWeeks(text);
  expect(chosen.ok && chosen.value(4)).toEqual(weeks);
});

test.each(['x', '1-', '', '-3', '1,,2'])('“%s” names no weeks', (text) => {
  expect(chosenWeeks(text).ok).toBe(false);
});
