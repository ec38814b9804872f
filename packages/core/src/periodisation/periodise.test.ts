import { describe, expect, test } from 'vitest';
import { SOMEBODY, type Athlete, type Race } from '../athlete/athlete.ts';
import { addDays, dateOf, type PlainDate } from '../calendar/plain-date.ts';
import type { Season } from '../plan/season.ts';
import { has, session } from '../session/session.ts';
import { periodise } from './periodise.ts';

const MONDAY = day(2027, 1, 4);

function day(year: number, month: number, date: number): PlainDate {
  const found = dateOf(year, month, date);
  if (found === undefined) throw new Error(`${year}-${month}-${date} is no day`);
  return found;
}

/** A race on the Sunday of a week, or on another day of it. */
function raceIn(week: number, km: number, more: Partial<Race> & { readonly weekday?: number } = {}): Race {
  const { weekday = 6, ...rest } = more;
  return { name: `Race of week ${week}`, date: addDays(MONDAY, (week - 1) * 7 + weekday), km, priority: 'A', half: 'am', ...rest };
}

function seasonOf(athlete: Partial<Athlete>, weeks?: number, from = MONDAY): Season {
  const found = periodise({ ...SOMEBODY, ...athlete }, from, weeks);
  if (!found.ok) throw new Error(found.problems.map(({ code }) => code).join(', '));
  return found.value;
}

function problemsOf(athlete: Partial<Athlete>, weeks?: number): string[] {
  const found = periodise({ ...SOMEBODY, ...athlete }, MONDAY, weeks);
  return found.ok ? [] : found.problems.map(({ code }) => code);
}

/** `base*2 build*3D`: phases with their lengths. */
function phasesOf({ weeks }: Season): string {
  return runsOf(weeks.map(({ phase }) => phase ?? '?'));
}

function blocksOf({ weeks }: Season): string {
  return runsOf(weeks.map(({ block }) => block ?? '?'));
}

function runsOf(words: readonly string[]): string {
  const runs: { word: string; length: number }[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last?.word === word) last.length += 1;
    else runs.push({ word, length: 1 });
  }
  return runs.map(({ word, length }) => `${word} ${length}`).join(', ');
}

function kindsIn(season: Season, week: number): string[] {
  return (season.weeks[week - 1]?.demands ?? []).map(({ session: one }) => one.kind).sort();
}

function minutesOf(season: Season, week: number, kind: string): number {
  return season.weeks[week - 1]?.demands.find(({ session: one }) => one.kind === kind)?.session.minutes ?? 0;
}

const codes = (season: Season): string[] => season.notes.map(({ code }) => code);
const slots = (am: number, pm: number) => ({ am, pm });
const starts = [0, 1, 2, 3, 4, 5, 6].map(() => slots(420, 1080));
const base = { weeklyKm: 40, longestKm: 16, easyPace: 6 };

describe('Phases', () => {
  test('a marathon in twenty weeks has base, build, specific work, a three-week taper with the race week', () => {
    expect(phasesOf(seasonOf({ base, races: [raceIn(20, 42.195)] }))).toBe('base 6, build 5, specific 6, taper 2, race 1');
  });

  test('a half marathon in fourteen weeks tapers for two weeks', () => {
    expect(phasesOf(seasonOf({ base, races: [raceIn(14, 21.0975)] }))).toBe('base 4, build 4, specific 4, taper 1, race 1');
  });

  test('a 10 km race tapers from the Thursday ten days before, a 5 km race in its own week', () => {
    expect(phasesOf(seasonOf({ base, races: [raceIn(10, 10)] }))).toBe('build 4, specific 4, taper 1, race 1');
    expect(phasesOf(seasonOf({ base, races: [raceIn(8, 5)] }))).toBe('base 1, build 3, specific 3, race 1');
  });

  test('when time is short, base goes first, then build; the taper stays', () => {
    expect(phasesOf(seasonOf({ base, races: [raceIn(12, 42.195)] }))).toBe('build 3, specific 6, taper 2, race 1');
    expect(phasesOf(seasonOf({ base, races: [raceIn(6, 42.195)] }))).toBe('specific 3, taper 2, race 1');
    const three = seasonOf({ base, races: [raceIn(3, 42.195)] });
    expect(phasesOf(three)).toBe('specific 1, taper 1, race 1');
    expect(codes(three)).toContain('time-short');
  });

  test('a race far away is preceded by general training, not by a year of base', () => {
    expect(phasesOf(seasonOf({ base, races: [raceIn(60, 21.0975)] }))).toBe('general 40, base 10, build 4, specific 4, taper 1, race 1');
  });

  test('each A race has its own build-up, with recovery before the next', () => {
    const season = seasonOf({ base, races: [raceIn(12, 10), raceIn(30, 42.195)] }, 34);
    expect(phasesOf(season)).toBe(
      'base 2, build 4, specific 4, taper 1, race 1, recover 1, base 3, build 5, specific 6, taper 2, race 1, recover 3, general 1',
    );
  });

  test('two marathons five weeks apart leave room for recovery and freshness only, and the plan says so', () => {
    const season = seasonOf({ base, races: [raceIn(16, 42.195), raceIn(21, 42.195)] });
    expect(phasesOf(season).split('race 1, ')[1]).toBe('recover 2, taper 2, race 1');
    expect(codes(season)).toContain('races-close');
  });

  test('without a race there are twelve weeks of general training in cycles of four', () => {
    const season = seasonOf({ base });
    expect(phasesOf(season)).toBe('general 12');
    expect(season.weeks.flatMap(({ number, deload }) => (deload ? [number] : []))).toEqual([4, 8, 12]);
  });

  test('a B race alone is what the season is built for; a C race alone is a hard run', () => {
    const b = seasonOf({ base, races: [raceIn(10, 10, { priority: 'B' })] });
    expect(b.weeks.at(-1)?.phase).toBe('race');
    expect(codes(b)).toContain('no-a-race');
    expect(phasesOf(seasonOf({ base, races: [raceIn(10, 10, { priority: 'C' })] }))).toBe('general 10');
  });

  test('fewer weeks than the race is away are the first weeks of the way there', () => {
    const season = seasonOf({ base, races: [raceIn(20, 42.195)] }, 8);
    expect(phasesOf(season)).toBe('base 6, build 2');
    expect(codes(season)).toContain('race-beyond-plan');
  });
});

describe('Running', () => {
  const marathon = seasonOf({ base, races: [raceIn(20, 42.195)] });

  test('weeks grow slowly, every fourth at the latest is 30 to 50 % lighter, and the taper halves the distance', () => {
    const km = marathon.weeks.map((week) => week.km ?? 0);
    const loading = marathon.weeks
      .filter(({ phase, deload }) => phase !== 'taper' && phase !== 'race' && !deload)
      .map((week) => week.km ?? 0);
    loading.slice(1).forEach((now, index) => expect(now).toBeLessThanOrEqual((loading[index] ?? 0) * 1.2));
    marathon.weeks.forEach(({ deload }, index) => {
      const share = (km[index] ?? 0) / (km[index - 1] ?? 1);
      if (deload) expect(share > 0.48 && share < 0.75).toBe(true);
    });
    const peak = Math.max(...loading);
    expect(peak).toBeGreaterThan(55);
    const race = (km.at(-1) ?? 0) - 42.195;
    expect(race / peak).toBeLessThan(0.55);
    expect(km.at(-2) ?? 0).toBeLessThan(km.at(-3) ?? 0);
  });

  test('long runs reach 25 km and stop at two and a half hours', () => {
    const long = marathon.weeks.map((_, index) => minutesOf(marathon, index + 1, 'long'));
    expect(Math.max(...long)).toBeGreaterThanOrEqual(145);
    expect(Math.max(...long)).toBeLessThanOrEqual(150);
  });

  test('base has hills, build threshold runs, specific work race pace, and easy runs fill the rest', () => {
    expect(kindsIn(marathon, 1)).toEqual(['core', 'core', 'easy', 'full-body', 'full-body', 'hills', 'long', 'strides']);
    expect(kindsIn(marathon, 9)).toContain('tempo');
    expect(kindsIn(marathon, 14)).toContain('race-pace');
  });

  test('beginners run three times a week without hard runs for four weeks, and walk while their runs are short', () => {
    const season = seasonOf({ level: 'beginner', lifting: 'new', races: [raceIn(12, 5)] });
    for (const week of [1, 2, 3]) {
      const runs = season.weeks[week - 1]?.demands.filter(({ session: one }) => has(one, 'run')) ?? [];
      expect(runs.length).toBe(3);
      expect(runs.every(({ session: one }) => !has(one, 'hard-run'))).toBe(true);
    }
    expect(kindsIn(season, 1).filter((kind) => kind === 'run-walk').length).toBe(3);
    expect(season.weeks.flatMap(({ demands }) => demands).filter(({ session: one }) => has(one, 'hard-run')).length).toBeGreaterThan(1);
  });

  test('race week has easy runs before the race, a short touch of speed at least four days before it, and nothing after', () => {
    const season = seasonOf({ base, races: [raceIn(12, 10, { weekday: 5 })] });
    const week = season.weeks.at(-1);
    const dates = week?.demands.flatMap(({ slots: allowed = [] }) => allowed.map(({ date }) => date)) ?? [];
    const race = raceIn(12, 10, { weekday: 5 }).date;
    expect(Math.max(...dates)).toBe(race - 1);
    const hard = week?.demands.find(({ session: one }) => has(one, 'hard-run'));
    expect(Math.max(...(hard?.slots ?? []).map(({ date }) => date))).toBe(race - 4);
  });

  test('a B race makes its week a lighter one and takes the place of long and hard runs; hard running comes back days later', () => {
    const race = raceIn(9, 10, { priority: 'B' });
    const season = seasonOf({ base, races: [race, raceIn(14, 21.0975)] });
    expect(season.weeks[8]?.deload).toBe(true);
    expect(kindsIn(season, 9).filter((kind) => kind === 'long' || kind === 'race-pace' || kind === 'tempo')).toEqual([]);
    const after = season.weeks[9]?.demands.filter(({ session: one }) => has(one, 'hard-run')) ?? [];
    expect(after.length).toBeGreaterThan(0);
    for (const { slots: allowed = [] } of after) expect(Math.min(...allowed.map(({ date }) => date))).toBeGreaterThan(race.date + 4);
  });

  test('a C race is one of the hard runs of its week', () => {
    const plain = seasonOf({ base, races: [raceIn(12, 10)] });
    const raced = seasonOf({ base, races: [raceIn(12, 10), raceIn(7, 5, { priority: 'C', weekday: 5 })] });
    const hard = (season: Season): number => season.weeks[6]?.demands.filter(({ session: one }) => has(one, 'hard-run')).length ?? 0;
    expect(hard(raced)).toBe(hard(plain) - 1);
    expect(raced.fixed.map(({ id }) => id)).toContain('race-2027-02-20');
    expect(kindsIn(raced, 7)).toContain('long');
  });

  test('after a marathon come rest, a short week and slow growth', () => {
    const season = seasonOf({ base, races: [raceIn(20, 42.195)] }, 24);
    const [first, second, third] = season.weeks.slice(20);
    expect(
      first?.demands
        .filter(({ session: one }) => has(one, 'run'))
        .every(({ slots: allowed = [] }) => allowed.every(({ date }) => date > raceIn(20, 1).date + 4)),
    ).toBe(true);
    expect(first?.demands.some(({ session: one }) => has(one, 'strength'))).toBe(false);
    expect((first?.km ?? 0) < (second?.km ?? 0) && (second?.km ?? 0) < (third?.km ?? 0)).toBe(true);
  });
});

describe('Strength', () => {
  test('blocks follow each other before every taper: foundation, strength, power, maintenance', () => {
    expect(blocksOf(seasonOf({ base, races: [raceIn(20, 42.195)] }))).toBe('foundation 3, strength 7, power 4, maintain 3, taper 3');
  });

  test('new lifters learn for eight weeks with light full-body sessions before anything heavy', () => {
    const season = seasonOf({ base, lifting: 'new', races: [raceIn(20, 42.195)] });
    expect(blocksOf(season)).toMatch(/^foundation 8, strength/);
    const early = season.weeks
      .slice(0, 8)
      .flatMap(({ demands }) => demands.map(({ session: one }) => one).filter((one) => has(one, 'strength')));
    expect(early.every((one) => has(one, 'light-strength') && has(one, 'novice-lifter'))).toBe(true);
    expect(season.weeks.slice(8).some(({ demands }) => demands.some(({ session: one }) => one.kind === 'heavy-legs'))).toBe(true);
  });

  test('whoever returns from a break starts with four light weeks', () => {
    expect(blocksOf(seasonOf({ base, lifting: 'experienced', profiles: ['returning'], races: [raceIn(20, 42.195)] }))).toMatch(
      /^foundation 4/,
    );
  });

  test('maintenance is one session a week, two from sixty on', () => {
    const maintaining = (age: number): number =>
      kindsIn(seasonOf({ base, age, races: [raceIn(20, 42.195)] }), 16).filter((kind) => kind === 'heavy-legs' || kind === 'full-body')
        .length;
    expect(maintaining(40)).toBe(1);
    expect(maintaining(62)).toBe(2);
  });

  test('the first two weeks of a block are marked as new to the legs', () => {
    const season = seasonOf({ base, races: [raceIn(20, 42.195)] });
    const fresh = (week: number): boolean =>
      season.weeks[week - 1]?.demands.some(({ session: one }) => one.kind === 'heavy-legs' && has(one, 'new-block')) ?? false;
    expect([4, 5, 6, 7].map(fresh)).toEqual([true, true, false, false]);
  });

  test('jumps begin with twenty contacts, grow by ten a week and never pass the level', () => {
    const season = seasonOf({ base, races: [raceIn(20, 42.195)] });
    const contacts = season.weeks
      .filter(({ deload }) => !deload)
      .map(({ demands }) => Math.max(0, ...demands.map(({ session: one }) => one.contacts ?? 0)));
    expect(contacts[0]).toBe(20);
    contacts.slice(1).forEach((now, index) => expect(now - (contacts[index] ?? 0)).toBeLessThanOrEqual(10));
    expect(Math.max(...contacts)).toBeLessThanOrEqual(100);
  });

  test('the last heavy session stands a week before the race, and a primer three or four days before it', () => {
    const race = raceIn(20, 42.195, { weekday: 2 });
    const { weeks } = seasonOf({ base, races: [race] });
    const all = weeks.slice(-3).flatMap(({ demands }) => demands);
    const heavy = all.filter(({ session: one }) => has(one, 'heavy-legs'));
    expect(heavy.length).toBeGreaterThan(0);
    for (const { monday, demands } of weeks.slice(-3))
      for (const { session: one, slots: allowed } of demands) {
        const latest = allowed ? Math.max(...allowed.map(({ date }) => date)) : monday + 6;
        if (has(one, 'heavy-legs')) expect(latest).toBeLessThanOrEqual(race.date - 7);
      }
    const primer = all.find(({ session: one }) => one.kind === 'primer');
    expect([...new Set(primer?.slots?.map(({ date }) => date - race.date))]).toEqual([-4, -3]);
  });

  test('without weights there are full-body sessions and jumps, never heavy legs, and a note about limited loads', () => {
    const season = seasonOf({ base, equipment: ['bands'], races: [raceIn(20, 42.195)] });
    const kinds = season.weeks.flatMap((_, index) => kindsIn(season, index + 1));
    expect(kinds).toContain('plyometrics');
    expect(kinds).not.toContain('heavy-legs');
    expect(kinds).not.toContain('power');
    expect(codes(season)).toContain('loads-limited');
  });

  test('under sixteen nothing is heavy', () => {
    const season = seasonOf({ base, age: 15, races: [raceIn(14, 10)] });
    expect(season.weeks.some(({ demands }) => demands.some(({ session: one }) => has(one, 'heavy-legs')))).toBe(false);
    expect(codes(season)).toContain('under-age');
  });

  test('snacks are three sessions of ten minutes', () => {
    const season = seasonOf({ base, profiles: ['snacks'] });
    const strength = season.weeks[0]?.demands.filter(({ session: one }) => has(one, 'strength')) ?? [];
    expect(strength.map(({ session: one }) => one.minutes)).toEqual([10, 10, 10]);
  });

  test('every season says what strength work can be expected to give and what not', () => {
    const note = seasonOf({ base }).notes.find(({ code }) => code === 'strength-gives');
    expect(note?.says).toContain('0–8 %');
    expect(note?.says).toContain('not shown to prevent injuries');
  });
});

describe('Time and appointments', () => {
  test('a club session on Tuesday replaces one hard run and stands every week except on race day and shortly before the A race', () => {
    const clubs = [{ weekday: 1 as const, half: 'pm' as const, session: session({ kind: 'intervals', minutes: 60 }) }];
    const race = raceIn(12, 10, { weekday: 4 });
    const alone = seasonOf({ base, races: [race] });
    const club = seasonOf({ base, races: [race], clubs });
    const hard = (season: Season): number => season.weeks[6]?.demands.filter(({ session: one }) => has(one, 'hard-run')).length ?? 0;
    expect(hard(club)).toBe(hard(alone) - 1);
    expect(club.fixed.filter(({ session: one }) => one.kind === 'intervals').length).toBe(11);
    expect(codes(club)).toContain('club-left-out');
  });

  test('a pin with a half stands; a pin without one is required on its day; both replace a session of their kind', () => {
    const season = seasonOf({
      base,
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
    const [first, second] = seasonOf({ base }, 4, addDays(MONDAY, 4)).weeks;
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
    expect(codes(season)).toContain('runs-reduced');
  });

  test('a week away has no sessions, and training goes on afterwards without a jump', () => {
    const week = new Array(7).fill(slots(90, 90));
    const away = { from: addDays(MONDAY, 35), to: addDays(MONDAY, 41), free: { am: 0, pm: 0 } };
    const season = seasonOf({ base, availability: { week, starts, exceptions: [away] } });
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
