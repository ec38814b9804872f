import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../calendar/plain-date.ts';
import { HALVES } from '../calendar/slot.ts';
import { EFFORTS, SESSION_KINDS } from '../session/kinds.ts';
import { MOVEMENTS, session, type Session, type SessionSpec } from '../session/session.ts';
import { TAGS } from '../session/tags.ts';
import { BLOCKS, PHASES, training, type Placement, type WeekContext } from './placement.ts';
import { readSession, writeSession } from './session-notation.ts';
import { FIRST_MONDAY, readTraining, writeTraining } from './week-notation.ts';

const SEED = { seed: 20_270_301, numRuns: 400 };

const sessions: fc.Arbitrary<Session> = fc
  .record(
    {
      kind: fc.constantFrom(...SESSION_KINDS),
      minutes: fc.integer({ min: 1, max: 1440 }),
      effort: fc.constantFrom(...EFFORTS),
      extraTags: fc.subarray([...TAGS]),
      title: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\\u0007', '\u0007', '', '"', '\\', '\n', 'a; b | c + d!')),
      km: fc.oneof(fc.constantFrom(5, 10, 21.0975, 42.195, 15), fc.double({ min: 0.001, max: 1000, noNaN: true })),
      contacts: fc.integer({ min: 0, max: 100_000 }),
      rir: fc.double({ min: 0, max: 10, noNaN: true }).map(Math.abs),
      load: fc.double({ min: 0, max: 2000, noNaN: true }).map(Math.abs),
      lift: fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,12}){0,3}$/),
      warmUp: fc.boolean(),
      movements: fc.array(fc.constantFrom(...MOVEMENTS), { maxLength: 4 }),
      order: fc.integer({ min: 0, max: 999 }),
    },
    { requiredKeys: ['kind', 'minutes'] },
  )
  .map((spec) => session(spec as SessionSpec)); // fast-check types missing keys as undefined, and leaves them out

const contexts = fc.record(
  { phase: fc.constantFrom(...PHASES), block: fc.constantFrom(...BLOCKS), deload: fc.boolean() },
  { requiredKeys: [] },
) as fc.Arbitrary<Omit<WeekContext, 'monday'>>; // as above

const placements = fc.array(
  fc.record(
    {
      day: fc.integer({ min: -21, max: 27 }),
      half: fc.constantFrom(...HALVES),
      session: sessions,
      start: fc.integer({ min: 0, max: 1439 }),
      fixed: fc.constant(true),
    },
    { requiredKeys: ['day', 'half', 'session'] },
  ),
  { maxLength: 12 },
);

describe('week notation', () => {
  test('reads every session as it was written', () => {
    fc.assert(
      fc.property(sessions, (one) => {
        expect(readSession(writeSession(one), '')).toEqual({ ok: true, value: one });
      }),
      SEED,
    );
  });

  test('reads every training as it was written, apart from ids', () => {
    fc.assert(
      fc.property(placements, fc.array(contexts, { minLength: 4, maxLength: 4 }), (some, weeks) => {
        const given = training(
          some.map(({ day, ...one }, index) => ({ ...one, id: String.fromCharCode(97 + index), date: addDays(FIRST_MONDAY, day) })),
          weeks.map((week, index) => ({ ...week, monday: addDays(FIRST_MONDAY, 7 * index) })),
        );
        const read = readTraining(writeTraining(given));
        const bare = (one: Placement): Placement => ({ ...one, id: '' });
        const canonical = (list: readonly Placement[]): string[] => list.map((one) => JSON.stringify(sortKeys(bare(one)))).sort();
        expect(read.ok).toBe(true);
        if (!read.ok) return;
        expect(canonical(read.value.placements)).toEqual(canonical(given.placements));
        expect(read.value.weeks).toEqual(given.weeks);
        // A training that was read once has its final ids: from here on nothing changes at all.
        expect(readTraining(writeTraining(read.value))).toEqual(read);
      }),
      SEED,
    );
  });

  test('answers any text with weeks or problems', () => {
    const pieces = fc.constantFrom(
      'Mon',
      'Wed am',
      'pm',
      ':',
      '|',
      '+',
      ' easy 40',
      ' race half',
      '!',
      '"',
      '\\',
      ';',
      '\n',
      '---\n',
      'Week of 2027-03-01',
      ': taper',
      '#',
      '06:30',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces).map((parts) => parts.join('')),
          fc.string({ unit: 'binary', maxLength: 200 }),
        ),
        (text) => {
          const read = readTraining(text);
          expect(read.ok ? read.value.weeks.length : read.problems.length).toBeGreaterThan(0);
        },
      ),
      { ...SEED, numRuns: 2000 },
    );
  });
});

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value) || value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sortKeys(inner)]),
  );
}
