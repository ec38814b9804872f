import { describe, expect, test } from 'vitest';
import type { Demand } from '../plan/demand.ts';
import type { Season } from '../plan/season.ts';
import { has } from '../session/session.ts';
import { BASE, codesOf, kindsIn, raceIn, seasonOf } from './example-seasons.ts';

function minutesOf(season: Season, week: number, kind: string): number {
  return season.weeks[week - 1]?.demands.find(({ session: one }) => one.kind === kind)?.session.minutes ?? 0;
}

/** Whether the long run of a week, counted from 1, is more than easy. */
function hasFaster(season: Season, week: number): boolean {
  return season.weeks[week - 1]?.demands.some(({ session: one }) => has(one, 'long-run') && has(one, 'steady-run')) ?? false;
}

describe('Running', () => {
  const marathon = seasonOf({ base: BASE, races: [raceIn(20, 42.195)] });

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

  test('every other long run of build and specific weeks holds faster running, beside one hard run at most; all others are easy', () => {
    marathon.weeks.forEach(({ phase, deload }, index) => {
      const runs = runsIn(marathon, index + 1).map(({ session: one }) => one);
      const faster = runs.some((one) => has(one, 'long-run') && has(one, 'steady-run'));
      if (faster) {
        expect([phase, deload]).toEqual([expect.stringMatching(/build|specific/), false]);
        expect(runs.filter((one) => has(one, 'hard-run')).length).toBeLessThanOrEqual(1);
        expect(hasFaster(marathon, index)).toBe(false);
      }
    });
    const fasterIn = (season: Season): number => season.weeks.filter((_, index) => hasFaster(season, index + 1)).length;
    expect(fasterIn(marathon)).toBeGreaterThanOrEqual(3);
    expect(fasterIn(seasonOf({ base: BASE, level: 'beginner', races: [raceIn(20, 42.195)] }))).toBe(0);
    expect(fasterIn(seasonOf({ base: BASE, races: [raceIn(20, 5)] }))).toBe(0);
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
    const season = seasonOf({ base: BASE, races: [raceIn(12, 10, { weekday: 5 })] });
    const week = season.weeks.at(-1);
    const dates = week?.demands.flatMap(({ slots: allowed = [] }) => allowed.map(({ date }) => date)) ?? [];
    const race = raceIn(12, 10, { weekday: 5 }).date;
    expect(Math.max(...dates)).toBe(race - 1);
    const hard = week?.demands.find(({ session: one }) => has(one, 'hard-run'));
    expect(Math.max(...(hard?.slots ?? []).map(({ date }) => date))).toBe(race - 4);
  });

  test('a B race makes its week a lighter one and takes the place of long and hard runs; hard running comes back days later', () => {
    const race = raceIn(9, 10, { priority: 'B' });
    const season = seasonOf({ base: BASE, races: [race, raceIn(14, 21.0975)] });
    expect(season.weeks[8]?.deload).toBe(true);
    expect(kindsIn(season, 9).filter((kind) => kind === 'long' || kind === 'race-pace' || kind === 'tempo')).toEqual([]);
    const after = season.weeks[9]?.demands.filter(({ session: one }) => has(one, 'hard-run')) ?? [];
    expect(after.length).toBeGreaterThan(0);
    for (const { slots: allowed = [] } of after) expect(Math.min(...allowed.map(({ date }) => date))).toBeGreaterThan(race.date + 4);
  });

  test('a C race is one of the hard runs of its week', () => {
    const plain = seasonOf({ base: BASE, races: [raceIn(12, 10)] });
    const raced = seasonOf({ base: BASE, races: [raceIn(12, 10), raceIn(7, 5, { priority: 'C', weekday: 5 })] });
    const hard = (season: Season): number => season.weeks[6]?.demands.filter(({ session: one }) => has(one, 'hard-run')).length ?? 0;
    expect(hard(raced)).toBe(hard(plain) - 1);
    expect(raced.fixed.map(({ id }) => id)).toContain('race-2027-02-20');
    expect(kindsIn(raced, 7)).toContain('long');
  });

  test('after a marathon come rest, a short week and slow growth', () => {
    const season = seasonOf({ base: BASE, races: [raceIn(20, 42.195)] }, 24);
    const [first, second, third] = season.weeks.slice(20);
    expect(
      first?.demands
        .filter(({ session: one }) => has(one, 'run'))
        .every(({ slots: allowed = [] }) => allowed.every(({ date }) => date > raceIn(20, 1).date + 4)),
    ).toBe(true);
    expect(first?.demands.some(({ session: one }) => has(one, 'strength'))).toBe(false);
    expect((first?.km ?? 0) < (second?.km ?? 0) && (second?.km ?? 0) < (third?.km ?? 0)).toBe(true);
  });

  test('the last two days before an A race hold a short run at most, and the race week leaves rest days free', () => {
    for (const age of [30, 55]) {
      const race = raceIn(20, 42.195);
      const runs = runsIn(seasonOf({ base: BASE, age, level: 'advanced', races: [race] }), 20);
      const late = runs.filter(({ slots = [] }) => slots.some(({ date }) => date >= race.date - 2));
      expect(late.map(({ session: one }) => one.minutes)).toEqual([20]);
      // The race, the primer and the runs stand on a day each.
      expect(runs.length + 2).toBeLessThanOrEqual(age < 50 ? 6 : 5);
    }
  });

  test('runs with strides last an hour at most; what they leave goes to the other easy runs', () => {
    const season = seasonOf({ base: { weeklyKm: 80, longestKm: 26, easyPace: 5.5 }, level: 'advanced', races: [raceIn(20, 42.195)] });
    const runs = season.weeks.flatMap((_, index) => runsIn(season, index + 1).map(({ session: one }) => one));
    expect(Math.max(...runs.filter(({ kind }) => kind === 'strides').map(({ minutes }) => minutes))).toBe(60);
    expect(Math.max(...runs.filter(({ kind }) => kind === 'easy').map(({ minutes }) => minutes))).toBe(90);
  });

  test('no easy run is longer than the long run of its week', () => {
    for (const level of ['beginner', 'intermediate', 'advanced'] as const) {
      const season = seasonOf({ level, base: { weeklyKm: 6, longestKm: 2, easyPace: 7 }, races: [raceIn(14, 10)] });
      season.weeks.forEach((_, index) => {
        const runs = runsIn(season, index + 1).map(({ session: one }) => one);
        const long = runs.find((one) => has(one, 'long-run'));
        if (long) for (const one of runs) if (has(one, 'easy-run')) expect(one.minutes).toBeLessThanOrEqual(long.minutes);
      });
    }
  });

  test('a second hard run needs three hours of running, and is not for people of sixty or after a break', () => {
    const hardest = (athlete: Parameters<typeof seasonOf>[0]): number => {
      const season = seasonOf({ races: [raceIn(12, 10)], ...athlete });
      return Math.max(
        ...season.weeks.map((_, index) => runsIn(season, index + 1).filter(({ session: one }) => has(one, 'hard-run')).length),
      );
    };
    expect(hardest({ base: BASE })).toBe(2);
    expect(hardest({ base: { weeklyKm: 12, longestKm: 5, easyPace: 6 } })).toBe(1);
    expect(hardest({ base: BASE, age: 62 })).toBe(1);
    expect(hardest({ base: BASE, profiles: ['returning'] })).toBe(1);
  });

  test('a long run is a round number of minutes unless the minutes are what may grow', () => {
    const first = seasonOf({ level: 'beginner', base: { weeklyKm: 26, longestKm: 12, easyPace: 6.83 }, races: [raceIn(20, 42.195)] });
    expect(minutesOf(first, 1, 'long') % 5).toBe(0);
  });

  test('three weeks before a marathon the long runs that were done already count', () => {
    const done = { weeklyKm: 50, longestKm: 30, easyPace: 6 };
    expect(codesOf(seasonOf({ base: done, races: [raceIn(3, 42.195)] }))).not.toContain('marathon-base');
    expect(codesOf(seasonOf({ base: { ...done, longestKm: 18 }, races: [raceIn(3, 42.195)] }))).toContain('marathon-base');
  });
});

describe('Strength moves between intervals', () => {
  const phasesWith = (athlete: Parameters<typeof seasonOf>[0], weeks?: number): (string | undefined)[] => {
    const season = seasonOf(athlete, weeks);
    return season.weeks.flatMap(({ phase, deload }, index) =>
      kindsIn(season, index + 1).includes('circuit') ? [deload ? 'deload' : phase] : [],
    );
  };
  const marathon = { base: { weeklyKm: 50, longestKm: 20, easyPace: 5.5 }, level: 'advanced', races: [raceIn(20, 42.195)] } as const;

  test('are planned only for those who wish them', () => {
    expect(phasesWith(marathon)).toEqual([]);
    expect(phasesWith({ ...marathon, wishes: { circuits: true } }).length).toBeGreaterThan(1);
  });

  test('take the place of a hard run in ordinary weeks far from a race, never in two weeks in a row', () => {
    for (const races of [[raceIn(20, 42.195)], [raceIn(12, 10)], [raceIn(14, 21.0975)], []])
      for (const profiles of [[], ['sprint'], ['ultra']] as const) {
        const athlete = { ...marathon, races, profiles };
        const plain = seasonOf(athlete, races.length === 0 ? 12 : undefined);
        const wished = seasonOf({ ...athlete, wishes: { circuits: true } }, races.length === 0 ? 12 : undefined);
        const weeks = wished.weeks.flatMap(({ number }) => (kindsIn(wished, number).includes('circuit') ? [number] : []));
        expect(weeks.length).toBeGreaterThan(0);
        weeks.slice(1).forEach((week, index) => expect(week - (weeks[index] ?? 0)).toBeGreaterThan(1));
        wished.weeks.forEach(({ number, phase, deload, demands }) => {
          if (weeks.includes(number))
            expect([deload ? 'deload' : '', phase]).toEqual(['', expect.stringMatching(/^(base|build|general)$/)]);
          expect(demands.map(({ session: one }) => one.minutes)).toEqual(
            plain.weeks[number - 1]?.demands.map(({ session: one }) => one.minutes),
          );
        });
      }
  });
});

function runsIn(season: Season, week: number): readonly Demand[] {
  return season.weeks[week - 1]?.demands.filter(({ session: one }) => one.discipline === 'run') ?? [];
}
