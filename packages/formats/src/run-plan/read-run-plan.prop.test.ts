import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify } from './classify.ts';
import { readRunPlan } from './read-run-plan.ts';

const SEED = { seed: 20_270_302, numRuns: 500 };
const NAMES = fc.constantFrom('plan.json', 'plan.yaml', 'plan.csv', 'plan.ics', 'plan');
const WORDS = [
  'rest',
  'easy',
  'run',
  'AM',
  'PM',
  'AM:',
  '/',
  'or',
  '+',
  '{3}',
  '{4-6:6-10}',
  '{',
  '}',
  '5 km',
  '8 x 400',
  'with',
  '(',
  ')',
  'tempo',
  'MP',
  '95% 5k',
  '1:30',
  '30 min',
  'core',
  'Marathon',
  'race',
  '\n',
  ',',
  '–',
  '×',
  '1e9',
  '-5 km',
  '99999 miles',
  'long',
];
const titles = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(' '));

describe('any file', () => {
  test('is answered with a plan or with problems', () => {
    const starts = fc.constantFrom(
      '',
      '{',
      'schedule:\n- ',
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\n',
      'date,workout\n',
      'Mon,Tue,Wed,Thu,Fri,Sat,Sun\n',
    );
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.tuple(starts, fc.string({ unit: 'binary', maxLength: 200 })).map(([start, rest]) => new TextEncoder().encode(start + rest)),
      fc.tuple(starts, titles).map(([start, rest]) => new TextEncoder().encode(start + rest)),
    );
    fc.assert(
      fc.property(content, NAMES, (bytes, fileName) => {
        const read = readRunPlan(bytes, { fileName });
        if (!read.ok) expect(read.problems.length).toBeGreaterThan(0);
        else for (const entry of read.value.entries) expect(entry.day).toBeLessThan(read.value.days);
      }),
      { ...SEED, numRuns: 1500 },
    );
  });

  test('in the shape of a plan has every entry in the answer', () => {
    fc.assert(
      fc.property(fc.array(fc.array(titles, { minLength: 7, maxLength: 7 }), { minLength: 1, maxLength: 4 }), (weeks) => {
        const document = { units: 'mi', schedule: weeks.map((week) => ({ workouts: week.map((title) => ({ title })) })) };
        const read = readRunPlan(new TextEncoder().encode(JSON.stringify(document)), { fileName: 'p.json' });
        if (!read.ok) expect(read.problems.map((one) => one.code)).toEqual(['run-plan-empty']);
        else expect(new Set(read.value.entries.map((one) => one.day)).size).toBe(weeks.length * 7);
      }),
      { ...SEED, numRuns: 200 },
    );
  });
});

describe('any title', () => {
  test('becomes sessions with whole minutes from 1 to 1440 and no impossible distance', () => {
    fc.assert(
      fc.property(fc.oneof(titles, fc.string({ unit: 'binary' })), fc.constantFrom('km', 'mi'), (title, unit) => {
        const { parts, because } = classify({ day: 0, at: '', title }, unit);
        expect(because).not.toBe('');
        for (const { session } of parts) {
          expect(Number.isInteger(session.minutes) && session.minutes >= 1 && session.minutes <= 1440).toBe(true);
          expect(session.km === undefined || (session.km > 0 && session.km <= 1000)).toBe(true);
        }
      }),
      { ...SEED, numRuns: 2000 },
    );
  });

  test.each([
    'walk '.repeat(2000),
    '1 x '.repeat(2000),
    '{3}'.repeat(2000),
    'a or '.repeat(2000),
    '1-'.repeat(3000),
    `easy ${' '.repeat(20_000)} of (`,
    'run walk '.repeat(900),
    '('.repeat(4000),
  ])('is read quickly however odd', (title) => {
    const started = performance.now();
    classify({ day: 0, at: '', title }, 'mi');
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
