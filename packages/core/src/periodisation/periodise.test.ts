import { describe, expect, test } from 'vitest';
import { SOMEBODY, type Athlete } from '../athlete/athlete.ts';
import { addDays } from '../calendar/plain-date.ts';
import type { Season } from '../plan/season.ts';
import { has, session } from '../session/session.ts';
import { BASE, codesOf, kindsIn, MONDAY, raceIn, runsOf, seasonOf } from './example-seasons.ts';
import { periodise } from './periodise.ts';

function problemsOf(athlete: Partial<Athlete>, weeks?: number): string[] {
  const found = periodise({ ...SOMEBODY, ...athlete }, MONDAY, weeks);
  return found.ok ? [] : found.problems.map(({ code }) => code);
}

/** `base*2 build*3D`: phases with their lengths. */
function phasesOf({ weeks }: Season): string {
  return runsOf(weeks.map(({ phase }) => phase ?? '?'));
}

const slots = (am: number, pm: number) => ({ am, pm });
const starts = [0, 1, 2, 3, 4, 5, 6].map(() => slots(420, 1080));

describe('Phases', () => {
  test('a marathon in twenty weeks has base, build, specific work, a three-week taper with the race week', () => {
    expect(phasesOf(seasonOf({ base: BASE, races: [raceIn(20, 42.195)] }))).toBe('base 6, build 5, specific 6, taper 2, race 1');
  });

  test('a half marathon in fourteen weeks tapers for two weeks', () => {
    expect(phasesOf(seasonOf({ base: BASE, races: [raceIn(14, 21.0975)] }))).toBe('base 4, build 4, specific 4, taper 1, race 1');
  });

  test('a 10 km race tapers from the Thursday ten days before, a 5 km race in its own week', () => {
    expect(phasesOf(seasonOf({ base: BASE, races: [raceIn(10, 10)] }))).toBe('build 4, specific 4, taper 1, race 1');
    expect(phasesOf(seasonOf({ base: BASE, races: [raceIn(8, 5)] }))).toBe('base 1, build 3, specific 3, race 1');
  });

  test('when time is short, base goes first, then build; the taper stays', () => {
    expect(phasesOf(seasonOf({ base: BASE, races: [raceIn(12, 42.195)] }))).toBe('build 3, specific 6, taper 2, race 1');
    expect(phasesOf(seasonOf({ base: BASE, races: [raceIn(6, 42.195)] }))).toBe('specific 3, taper 2, race 1');
    const three = seasonOf({ base: BASE, races: [raceIn(3, 42.195)] });
    expect(phasesOf(three)).toBe('specific 1, taper 1, race 1');
    expect(codesOf(three)).toContain('time-short');
  });

  test('a race far away is preceded by general training, not by a year of base', () => {
    expect(phasesOf(seasonOf({ base: BASE, races: [raceIn(60, 21.0975)] }))).toBe(
      'general 40, base 10, build 4, specific 4, taper 1, race 1',
    );
  });

  test('each A race has its own build-up, with recovery before the next', () => {
    const season = seasonOf({ base: BASE, races: [raceIn(12, 10), raceIn(30, 42.195)] }, 34);
    expect(phasesOf(season)).toBe(
      'base 2, build 4, specific 4, taper 1, race 1, recover 1, base 3, build 5, specific 6, taper 2, race 1, recover 3, general 1',
    );
  });

  test('two marathons five weeks apart leave room for recovery and freshness only, and the plan says so', () => {
    const season = seasonOf({ base: BASE, races: [raceIn(16, 42.195), raceIn(21, 42.195)] });
    expect(phasesOf(season).split('race 1, ')[1]).toBe('recover 2, taper 2, race 1');
    expect(codesOf(season)).toContain('races-close');
  });

  test('without a race there are twelve weeks of general training in cycles of four', () => {
    const season = seasonOf({ base: BASE });
    expect(phasesOf(season)).toBe('general 12');
    expect(season.weeks.flatMap(({ number, deload }) => (deload ? [number] : []))).toEqual([4, 8, 12]);
  });

  test('a B race alone is what the season is built for; a C race alone is a hard run', () => {
    const b = seasonOf({ base: BASE, races: [raceIn(10, 10, { priority: 'B' })] });
    expect(b.weeks.at(-1)?.phase).toBe('race');
    expect(codesOf(b)).toContain('no-a-race');
    expect(phasesOf(seasonOf({ base: BASE, races: [raceIn(10, 10, { priority: 'C' })] }))).toBe('general 10');
  });

  test('fewer weeks than the race is away are the first weeks of the way there', () => {
    const season = seasonOf({ base: BASE, races: [raceIn(20, 42.195)] }, 8);
    expect(phasesOf(season)).toBe('base 6, build 2');
    expect(codesOf(season)).toContain('race-beyond-plan');
  });
});

describe('Time and appointments', () => {
  test('a club session on Tuesday replaces one hard run and stands every week except on race day and shortly before the A race', () => {
    const clubs = [{ weekday: 1 as const, half: 'pm' as const, session: session({ kind: 'intervals', minutes: 60 }) }];
    const race = raceIn(12, 10, { weekday: 4 });
    const alone = seasonOf({ base: BASE, races: [race] });
    const club = seasonOf({ base: BASE, races: [race], clubs });
    const hard = (season: Season): number => season.weeks[6]?.demands.filter(({ session: one }) => has(one, 'hard-run')).length ?? 0;
    expect(hard(club)).toBe(hard(alone) - 1);
    expect(club.fixed.filter(({ session: one }) => one.kind === 'intervals').length).toBe(11);
    expect(codesOf(club)).toContain('club-left-out');
  });

  test('the full club session of the week of an A race makes room for a short touch of speed', () => {
    const clubs = [{ weekday: 1 as const, half: 'pm' as const, session: session({ kind: 'intervals', minutes: 60 }) }];
    const season = seasonOf({ base: BASE, races: [raceIn(12, 10)], clubs });
    expect(season.fixed.filter(({ session: one }) => one.kind === 'intervals').length).toBe(11);
    const hard = season.weeks[11]?.demands.filter(({ session: one }) => has(one, 'hard-run')) ?? [];
    expect(hard.map(({ session: one }) => one.minutes)).toEqual([30]);
  });

  test('a pin with a half stands; a pin without one is required on its day; both replace a session of their kind', () => {
    const season = seasonOf({
      base: BASE,
      pins: [
        { date: addDays(MONDAY, 2), half: 'pm', session: session({ kind: 'heavy-legs', minutes: 40 }) },
        { date: addDays(MONDAY, 6), session: session({ kind: 'long', minutes: 80 }) },
      ],
    });
    expect(season.fixed.map(({ id }) => id)).toEqual(['pin-2027-01-06-pm-1']);
    const long = season.weeks[0]?.demands.filter(({ session: one }) => has(one, 'long-run')) ?? [];
    expect(long.map(({ required, session: one }) => [required, one.minutes])).toEqual([[true, 80]]);
    expect(long[0]?.slots?.map(({ date }) => date - MONDAY)).toEqual([6, 6]);
    expect(kindsIn(season, 1).filter((kind) => kind === 'full-body').length).toBe(1);
  });

  test('a first week that starts on Friday asks only for what fits into its days', () => {
    const [first, second] = seasonOf({ base: BASE }, 4, addDays(MONDAY, 4)).weeks;
    expect(first?.demands.length).toBeLessThan((second?.demands.length ?? 0) - 2);
    expect(first?.demands.every(({ slots: allowed }) => allowed?.every(({ date }) => date >= MONDAY + 4))).toBe(true);
  });

  test('with three slots of forty-five minutes there are two runs and a strength session, and the note says what is missing', () => {
    const week = [slots(0, 45), slots(0, 0), slots(0, 45), slots(0, 0), slots(0, 0), slots(45, 0), slots(0, 0)];
    const season = seasonOf({ base: { weeklyKm: 15, longestKm: 7, easyPace: 6 }, availability: { week, starts, exceptions: [] } });
    const main = season.weeks[0]?.demands.filter(({ session: one }) => one.discipline !== 'core') ?? [];
    expect(main.filter(({ session: one }) => has(one, 'run')).length).toBe(2);
    expect(main.filter(({ session: one }) => has(one, 'strength')).length).toBe(1);
    expect(main.every(({ session: one }) => one.minutes <= 45)).toBe(true);
    expect(codesOf(season)).toContain('runs-reduced');
  });

  test('a week away has no sessions, and training goes on afterwards without a jump', () => {
    const week = new Array(7).fill(slots(90, 90));
    const away = { from: addDays(MONDAY, 35), to: addDays(MONDAY, 41), free: { am: 0, pm: 0 } };
    const season = seasonOf({ base: BASE, availability: { week, starts, exceptions: [away] } });
    expect(season.weeks[5]?.demands).toEqual([]);
    expect(season.weeks[6]?.km).toBeLessThanOrEqual((season.weeks[4]?.km ?? 0) * 1.1);
  });
});

describe('Wishes that make no season', () => {
  test('every problem is named at once', () => {
    const found = problemsOf({ age: 17, races: [raceIn(0, 5), raceIn(120, 10), raceIn(20, 42.195), raceIn(20, 5)] }, 105);
    expect(found.sort()).toEqual([
      'athlete-race-past',
      'athlete-races-same-day',
      'season-marathon-age',
      'season-race-too-far',
      'season-weeks',
    ]);
  });

  test('no time at all, and far too many sessions for the time', () => {
    expect(problemsOf({ availability: { week: new Array(7).fill(slots(0, 0)), starts, exceptions: [] } })).toEqual(['athlete-no-days']);
    const scarce = { week: new Array(7).fill(slots(0, 25)), starts, exceptions: [] };
    expect(problemsOf({ asks: { runs: 6, strength: 8 }, availability: scarce })).toEqual(['season-asks-too-much']);
    expect(problemsOf({ base: { weeklyKm: 100, longestKm: 30, easyPace: 6 }, availability: scarce })).toEqual(['athlete-time-short']);
  });

  test('two runs pinned to one slot, and a pin where a race stands', () => {
    const pin = { date: addDays(MONDAY, 1), half: 'am' as const, session: session({ kind: 'tempo', minutes: 40 }) };
    expect(problemsOf({ pins: [pin, pin] })).toEqual(['athlete-pins-clash']);
    expect(problemsOf({ races: [raceIn(1, 5, { weekday: 1 })], pins: [pin] })).toEqual(['athlete-pins-clash']);
  });

  test('half a week, no week and a hundred and five weeks', () => {
    for (const weeks of [0, 2.5, 105, -1, NaN]) expect(problemsOf({}, weeks)).toEqual(['season-weeks']);
  });
});
