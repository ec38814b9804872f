import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  addDays,
  dateOf,
  formatDate,
  has,
  plan as planSeason,
  problemText,
  RULEBOOKS,
  session,
  type Placement,
  type Plan,
} from '@ironstride/core';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { readAthleteFile } from '../athlete-file/athlete-file.ts';
import { readRunPlan } from '../run-plan/read-run-plan.ts';
import { writeCalendar } from './write-calendar.ts';

const TODAY = dateOf(2027, 1, 1);
if (TODAY === undefined) throw new Error('no such day');
const today = TODAY;
const STAMP = '20270101T000000Z';

function season(name: string): Plan {
  const read = readAthleteFile(readFileSync(join(import.meta.dirname, '../../../../examples', name)), name, { today });
  if (!read.ok) throw new Error(read.problems.map(problemText).join('\n'));
  const { athlete, from, weeks } = read.value;
  const made = planSeason(athlete, { from, rulebook: RULEBOOKS.article, ...(weeks !== undefined && { weeks }) });
  if (!made.ok) throw new Error(made.problems.map(problemText).join('\n'));
  return made.value;
}

const early = season('early-bird.yaml');
const written = writeCalendar(early, { name: 'Bo', stamp: STAMP });
const lines = (text: string): readonly string[] => text.replaceAll('\r\n ', '').split('\r\n');

/** The value of the first property of that name. */
function first(text: string, name: string): string | undefined {
  return lines(text)
    .find((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))
    ?.replace(/^[^:]*:/, '');
}

function withPlacements(placements: readonly Placement[]): Plan {
  return { ...early, placements };
}

const monday = early.weeks[0]?.monday ?? early.from;
const run: Placement = { id: 'a', date: monday, half: 'am', session: session({ kind: 'easy', minutes: 45 }) };
const lift: Placement = { id: 'b', date: monday, half: 'am', session: session({ kind: 'full-body', minutes: 90 }) };

describe('a season as a calendar', () => {
  test('has an event for each session, at the usual start of its half of the day', () => {
    const calendar = new ICAL.Component(ICAL.parse(written) as unknown[]); // one component in, one out
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(events.map(({ startDate }) => startDate.toString().slice(0, 10))).toEqual(early.placements.map(({ date }) => formatDate(date)));
    expect(events.map(({ duration }) => duration.toSeconds() / 60)).toEqual(early.placements.map(({ session: one }) => one.minutes));
    const [event] = events;
    expect(event?.startDate.toString()).toMatch(/T05:30:00$/);
    expect(event?.startDate.zone).toBe(ICAL.Timezone.localTimezone);
  });

  test('tells each session by its title, what it is for, and its steps', () => {
    expect(first(written, 'SUMMARY')).toMatch(/^[A-Z][\w: -]+ \d+ min/);
    expect(first(written, 'DESCRIPTION')).toMatch(/^Why: [^.]+\.\\nAbout \d+ min.*\\n\\nWarm-up · \d+ min\\n {2}/);
    const categories = new Set(lines(written).flatMap((line) => /^CATEGORIES:(.*)$/.exec(line)?.[1] ?? []));
    expect([...categories].sort()).toEqual(['core', 'run', 'run,race', 'strength']);
  });

  test('has lines of at most 75 octets, each with CR and LF, and no character cut', () => {
    const octets = new TextEncoder();
    expect(written.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of written.split('\r\n')) {
      expect(octets.encode(line).length).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n]|\p{Surrogate}/u);
    }
    expect(written.split('\r\n').some((line) => octets.encode(line).length > 73)).toBe(true);
  });

  test('is the same text every time, and names its events by session, name and first week', () => {
    expect(writeCalendar(early, { name: 'Bo', stamp: STAMP })).toBe(written);
    const uids = (text: string) => lines(text).filter((line) => line.startsWith('UID:'));
    expect(new Set(uids(written)).size).toBe(early.placements.length);
    expect(uids(written)[0]).toMatch(/^UID:w01-[a-z-]+-1@[0-9a-f]{16}\.ironstride$/);
    expect(uids(writeCalendar(early, { name: 'Bo', stamp: '20280101T000000Z', allDay: true }))).toEqual(uids(written));
    expect(uids(writeCalendar(early, { name: 'Kim', stamp: STAMP }))).not.toEqual(uids(written));
    const later = { ...early, weeks: early.weeks.slice(1) };
    expect(uids(writeCalendar(later, { name: 'Bo', stamp: STAMP }))).not.toEqual(uids(written));
  });

  test('has days without times when asked', () => {
    const text = writeCalendar(withPlacements([run]), { name: 'Bo', stamp: STAMP, allDay: true });
    expect(first(text, 'DTSTART')).toBe(formatDate(monday).replaceAll('-', ''));
    expect(first(text, 'DURATION')).toBe('P1D');
    expect(text).toContain('TRANSP:TRANSPARENT');
  });

  test('lets sessions of one half follow each other, and keeps times of their own', () => {
    const club: Placement = { ...run, id: 'c', half: 'pm', start: 19 * 60 + 15 };
    const text = writeCalendar(withPlacements([run, lift, club]), { name: 'Bo', stamp: STAMP });
    const of = (name: string) => lines(text).flatMap((line) => (line.startsWith(`${name}:`) ? [line.slice(name.length + 1)] : []));
    expect(of('DTSTART').map((one) => one.slice(9))).toEqual(['053000', '061500', '191500']);
    expect(of('DURATION')).toEqual(['PT45M', 'PT1H30M', 'PT45M']);
  });

  test('keeps every session on its date, however long the one before it is', () => {
    const long: Placement = { ...run, half: 'pm', session: session({ kind: 'walk', minutes: 1440 }) };
    const after: Placement = { ...lift, half: 'pm' };
    const text = writeCalendar(withPlacements([long, after]), { name: 'Bo', stamp: STAMP });
    expect(lines(text).filter((line) => line.startsWith('DTSTART'))).toEqual([
      expect.stringMatching(/T180000$/),
      expect.stringMatching(/T235900$/),
    ]);
  });

  test('says the language when it is told', () => {
    const text = writeCalendar(withPlacements([run]), { name: 'Bo', stamp: STAMP, language: 'en-GB' });
    expect(text).toContain('SUMMARY;LANGUAGE=en-GB:Easy run 45 min\r\n');
  });

  test.each([
    ['stamp', { stamp: '2027-01-01' }],
    ['language', { stamp: STAMP, language: 'en:\r\nX' }],
  ])('takes no other %s than a calendar can hold', (_, options) => {
    expect(() => writeCalendar(early, { name: 'Bo', ...options })).toThrow(RangeError);
  });
});

describe('a calendar of ours, read as a run plan', () => {
  test.each(['early-bird.yaml', 'one-week.yaml'])('has the same days and disciplines, and the same minutes but for races: %s', (name) => {
    const plan = name === 'early-bird.yaml' ? early : season(name);
    const text = writeCalendar(plan, { name: 'Süd, West; \\ Ost', stamp: STAMP });
    const read = readRunPlan(new TextEncoder().encode(text), { fileName: 'season.ics' });
    if (!read.ok) throw new Error('not read');
    const { firstDay = today, entries, name: title } = read.value;
    expect(title).toBe('Süd, West; \\ Ost');
    const told = (date: number, one: Placement['session']) => `${date} ${has(one, 'race') ? 'race' : `${one.discipline} ${one.minutes}`}`;
    expect(entries.flatMap(({ day, sessions }) => sessions.map((one) => told(addDays(firstDay, day), one))).sort()).toEqual(
      plan.placements.map(({ date, session: one }) => told(date, one)).sort(),
    );
  });
});
