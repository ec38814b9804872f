import { dateOf, session, type Athlete, type Placement, type Plan } from '@ironstride/core';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { readRunPlan } from '../run-plan/read-run-plan.ts';
import { writeCalendar } from './write-calendar.ts';

const FIRST = dateOf(2027, 1, 4);
if (FIRST === undefined) throw new Error('no such day');
const monday = FIRST;
const STAMP = '20270101T000000Z';

const athlete: Athlete = {
  name: 'Kim',
  level: 'beginner',
  lifting: 'new',
  profiles: [],
  priority: 'run',
  wishes: {},
  races: [],
  clubs: [],
  pins: [],
  asks: {},
  hurts: [],
};

function planOf(placements: readonly Placement[]): Plan {
  return {
    athlete,
    rulebook: 'article',
    from: monday,
    weeks: [{ monday, number: 1, focus: '' }],
    placements,
    demands: [],
    leftOut: [],
    score: { must: 0, leftOut: 0, should: 0 },
    proof: { optimal: true, states: 0 },
    findings: [],
    unknown: [],
    notes: [],
  };
}

/** Text that tries to be more than text. */
const nasty = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        '\r\n',
        '\r',
        '\n',
        '\u2028',
        '\u0085',
        '\v',
        '\\',
        '\\n',
        ';',
        ',',
        ':',
        '"',
        '\t',
        ' ',
        '🏃🏽‍♀️',
        'ü',
        '\ud800',
        '\udc00',
        '\ufeff',
      ),
      fc.constantFrom('\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil', '\nDTSTART:19990101', 'SUMMARY:x', '\u2028END:VCALENDAR'),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

const placements = fc
  .array(fc.record({ title: nasty, note: nasty, id: nasty, day: fc.nat(60), half: fc.constantFrom('am' as const, 'pm' as const) }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((list) =>
    list.map(({ title, note, id, day, half }, index): Placement => ({
      id: `${id}${index}`,
      date: dateOf(2027, 1 + Math.floor(day / 28), 1 + (day % 28)) ?? monday,
      half,
      session: session({ kind: 'intervals', minutes: 45, title }),
      content: {
        parts: [
          {
            role: 'main',
            title,
            seconds: 60,
            steps: [
              { does: 'run', extent: { seconds: 60 }, target: { effort: 'easy', rpe: [2, 3], feels: note }, note: title },
              { does: 'exercise', exercise: id, sets: [{ purpose: 'work', amount: { reps: [5, 5] } }], rest: 60, notes: [note] },
            ],
          },
        ],
        seconds: 60,
        advice: [{ code: 'x', topic: 'fuel', says: note, source: 'convention' }],
      },
    })),
  );

/** What a text may come back as: line ends are one kind, what cannot be written is marked. */
function writable(text: string): string {
  return text
    .replace(/\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]|\p{Surrogate}/gu, '\ufffd');
}

test('whatever the words are, each event is one event, and its words come back', () => {
  fc.assert(
    fc.property(placements, nasty, (list, name) => {
      const text = writeCalendar(planOf(list), { name, stamp: STAMP });
      for (const line of text.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]|\p{Surrogate}/u);
      }
      const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]); // one component in, one out
      const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(list.length);
      events.forEach(({ summary, description }, index) => {
        const { session: { title = '' } = {}, content } = list[index] ?? {};
        expect(summary).toBe(writable(`Intervals 45 min – ${title}`.replace(/[\s\u0085]+/g, ' ').trim()));
        expect(description).toContain(writable(title));
        expect(description).toContain(writable(content?.advice[0]?.says ?? ''));
      });
    }),
    { seed: 20_270_104, numRuns: 500 },
  );
});

const daysOf = (days: readonly number[]) => [...new Set(days)].sort((a, b) => a - b);

test('whatever the words are, the run plan that is read back stands on the same days', () => {
  fc.assert(
    fc.property(placements, (list) => {
      const text = writeCalendar(planOf(list), { name: 'Kim', stamp: STAMP });
      const read = readRunPlan(new TextEncoder().encode(text), { fileName: 'season.ics' });
      // A title may say that there is nothing to do; then nothing at all may be left.
      if (!read.ok) return expect(read.problems.map(({ code }) => code)).toEqual(['run-plan-empty']);
      const { firstDay = 0, entries } = read.value;
      expect(daysOf(entries.map(({ day }) => firstDay + day))).toEqual(daysOf(list.map(({ date }) => date)));
    }),
    { seed: 20_270_104, numRuns: 500 },
  );
});
