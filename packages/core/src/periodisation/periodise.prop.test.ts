import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIFTING_LEVELS, PROFILES, RUNNER_LEVELS, SOMEBODY, type Athlete, type Race } from '../athlete/athlete.ts';
import { freeMinutes } from '../athlete/availability.ts';
import { addDays, dateOf, mondayOf, type PlainDate, type Weekday } from '../calendar/plain-date.ts';
import { HALVES } from '../calendar/slot.ts';
import type { Season } from '../plan/season.ts';
import { session } from '../session/session.ts';
import { periodise } from './periodise.ts';
import { primerDays } from './strength-sessions.ts';

const monday = dateOf(2027, 1, 4) ?? failing();

function failing(): never {
  throw new Error('4 January 2027 is a day');
}

interface Case {
  readonly athlete: Athlete;
  readonly from: PlainDate;
  readonly weeks: number | undefined;
}

const minutes = fc.constantFrom(0, 0, 20, 30, 45, 60, 60, 90, 120, 240);
const weekday = fc.integer({ min: 0, max: 6 }).map((day) => day as Weekday); // 0 to 6
const races = (from: PlainDate): fc.Arbitrary<readonly Race[]> =>
  fc
    .uniqueArray(
      fc.record({
        day: fc.integer({ min: 0, max: 600 }),
        km: fc.constantFrom(5, 8, 10, 21.0975, 42.195),
        priority: fc.constantFrom('A' as const, 'B' as const, 'C' as const),
        half: fc.constantFrom(...HALVES),
      }),
      { maxLength: 7, selector: ({ day }) => day },
    )
    .map((drawn) =>
      drawn.map(({ day, km, priority, half }, index): Race => ({
        name: `Race ${index + 1}`,
        date: addDays(from, day),
        km,
        priority,
        half,
      })),
    );

const cases: fc.Arbitrary<Case> = fc
  .record({ start: fc.integer({ min: 0, max: 6 }), weeks: fc.option(fc.integer({ min: 1, max: 104 }), { nil: undefined }) })
  .chain(({ start, weeks }) => {
    const from = addDays(monday, start);
    return fc
      .record(
        {
          level: fc.constantFrom(...RUNNER_LEVELS),
          lifting: fc.constantFrom(...LIFTING_LEVELS),
          age: fc.integer({ min: 18, max: 80 }),
          profiles: fc.uniqueArray(fc.constantFrom(...PROFILES), { maxLength: 2 }),
          races: races(from),
          base: fc.record({
            weeklyKm: fc.integer({ min: 0, max: 110 }),
            longestKm: fc.integer({ min: 0, max: 32 }),
            easyPace: fc.integer({ min: 40, max: 90 }).map((tenths) => tenths / 10),
          }),
          availability: fc.record({
            week: fc.array(fc.record({ am: minutes, pm: minutes }), { minLength: 7, maxLength: 7 }),
            starts: fc.constant([0, 1, 2, 3, 4, 5, 6].map(() => ({ am: 420, pm: 1080 }))),
            exceptions: fc.array(
              fc.record({ day: fc.integer({ min: 0, max: 300 }), days: fc.integer({ min: 0, max: 20 }) }).map(({ day, days }) => ({
                from: addDays(from, day),
                to: addDays(from, day + days),
                free: { am: 0, pm: 0 },
              })),
              { maxLength: 2 },
            ),
          }),
          asks: fc.record(
            { runs: fc.integer({ min: 1, max: 8 }), strength: fc.integer({ min: 0, max: 4 }), core: fc.integer({ min: 0, max: 4 }) },
            { requiredKeys: [] },
          ),
          clubs: fc.array(
            fc.record({
              weekday,
              half: fc.constantFrom(...HALVES),
              session: fc.constantFrom(session({ kind: 'intervals', minutes: 60 }), session({ kind: 'easy', minutes: 50 })),
            }),
            { maxLength: 1 },
          ),
        },
        { requiredKeys: ['level', 'lifting', 'races'] },
      )
      .map((drawn) => ({ athlete: { ...SOMEBODY, ...drawn }, from, weeks }));
  });

/** Seasons of random athletes; wishes that make no season are counted, not judged. */
function holds(law: (season: Season, one: Case) => void): void {
  let planned = 0;
  fc.assert(
    fc.property(cases, (one) => {
      const season = periodise(one.athlete, one.from, one.weeks);
      if (!season.ok) return;
      planned += 1;
      law(season.value, one);
    }),
    { seed: 20_270_104, numRuns: 300 },
  );
  expect(planned).toBeGreaterThan(150);
}

describe('Whatever the athlete', { timeout: 120_000 }, () => {
  test('the same wishes give the same season, whole weeks without gaps', () => {
    holds((season, { athlete, from, weeks }) => {
      expect(periodise(athlete, from, weeks)).toEqual({ ok: true, value: season });
      season.weeks.forEach((week, index) => expect(week.monday).toBe(mondayOf(from) + index * 7));
      if (weeks !== undefined) expect(season.weeks.length).toBe(weeks);
    });
  });

  test('every session has a name of its own', () => {
    holds(({ weeks, fixed }) => {
      const ids = [...weeks.flatMap(({ demands }) => demands.map(({ id }) => id)), ...fixed.map(({ id }) => id)];
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  test('no session is longer than the longest slot that it may stand in, or outside its week, or before the first day', () => {
    holds(({ weeks }, { athlete, from }) => {
      for (const { monday: start, demands } of weeks)
        for (const { session: one, slots, value } of demands) {
          expect(value).toBeGreaterThan(0);
          const allowed = slots ?? [0, 1, 2, 3, 4, 5, 6].flatMap((day) => HALVES.map((half) => ({ date: addDays(start, day), half })));
          expect(allowed.every(({ date }) => date >= from && date >= start && date < start + 7)).toBe(true);
          const { availability } = athlete;
          const longest = availability ? Math.max(...allowed.map(({ date, half }) => freeMinutes(availability, date, half))) : 720;
          expect(one.minutes).toBeLessThanOrEqual(longest);
        }
    });
  });

  test('a week asks for no more minutes than it has', () => {
    holds(({ weeks }, { athlete: { availability } }) => {
      if (!availability) return;
      for (const { monday: start, demands } of weeks) {
        const free = [0, 1, 2, 3, 4, 5, 6].reduce(
          (sum, day) => sum + HALVES.reduce((all, half) => all + freeMinutes(availability, addDays(start, day), half), 0),
          0,
        );
        expect(demands.reduce((sum, { session: one }) => sum + one.minutes, 0)).toBeLessThanOrEqual(free);
      }
    });
  });

  test('no run is more than a tenth longer than the longest of the three weeks before', () => {
    holds(({ weeks, fixed }, { athlete }) => {
      const { base } = athlete;
      if (!base) return;
      const longest = weeks.map(({ monday: start, demands }) =>
        Math.max(
          0,
          ...demands.map(({ session: one }) => one.km ?? 0),
          ...fixed
            .filter(({ date, session: one }) => date >= start && date < start + 7 && one.discipline === 'run')
            .map(({ session: one }) => one.km ?? one.minutes / base.easyPace),
        ),
      );
      weeks.forEach(({ demands }, index) => {
        const before = [...(index < 3 ? [base.longestKm] : []), ...longest.slice(Math.max(0, index - 3), index)];
        const most = 1.1 * Math.max(30 / base.easyPace, ...before) + 0.06;
        for (const { session: one } of demands) if (one.discipline === 'run') expect(one.km).toBeLessThanOrEqual(most);
      });
    });
  });

  test('at least every fourth week of training is lighter', () => {
    holds(({ weeks }) => {
      let loading = 0;
      for (const { phase, deload } of weeks) {
        loading = deload || phase === 'taper' || phase === 'race' || phase === 'recover' ? 0 : loading + 1;
        expect(loading).toBeLessThanOrEqual(3);
      }
    });
  });

  test('hard runs keep to the level, races included', () => {
    holds(({ weeks, fixed }, { athlete }) => {
      const most = athlete.level === 'beginner' ? 1 : 2;
      for (const { monday: start, demands } of weeks) {
        const standing = fixed.filter(
          ({ date, session: one }) => date >= start && date < start + 7 && one.tags.includes('hard-run'),
        ).length;
        const asked = demands.filter(({ session: one }) => one.tags.includes('hard-run')).length;
        expect(asked).toBeLessThanOrEqual(Math.max(0, most - standing));
      }
    });
  });

  test('every A race has its week, and a primer when there is time and strength work', () => {
    holds(({ weeks, notes }, { athlete, from }) => {
      const last = (weeks.at(-1)?.monday ?? from) + 7;
      for (const race of athlete.races) {
        if (race.priority !== 'A' || race.date >= last) continue;
        const own = weeks.find(({ monday: start }) => race.date >= start && race.date < start + 7);
        expect(own?.phase).toBe('race');
        if (athlete.asks.strength === 0 || athlete.availability) continue;
        const days = primerDays(race);
        const primed = weeks.some(({ demands }) =>
          demands.some(({ session: one, slots = [] }) => one.kind === 'primer' && slots.some(({ date }) => days.includes(date))),
        );
        const raced = days.every((day) => athlete.races.some(({ date }) => date === day));
        expect(primed || raced || notes.some(({ code }) => code === 'no-primer')).toBe(true);
      }
    });
  });
});
