import { describe, expect, test } from 'vitest';
import { addDays } from '../calendar/plain-date.ts';
import type { Season } from '../plan/season.ts';
import { has } from '../session/session.ts';
import { BASE, codesOf, kindsIn, MONDAY, raceIn, runsOf, seasonOf } from './example-seasons.ts';

function blocksOf({ weeks }: Season): string {
  return runsOf(weeks.map(({ block }) => block ?? '?'));
}

describe('Strength', () => {
  test('blocks follow each other before every taper: foundation, strength, power, maintenance', () => {
    expect(blocksOf(seasonOf({ base: BASE, races: [raceIn(20, 42.195)] }))).toBe('foundation 3, strength 7, power 4, maintain 3, taper 3');
  });

  test('new lifters learn for eight weeks with light full-body sessions before anything heavy', () => {
    const season = seasonOf({ base: BASE, lifting: 'new', races: [raceIn(20, 42.195)] });
    expect(blocksOf(season)).toMatch(/^foundation 8, strength/);
    const early = season.weeks
      .slice(0, 8)
      .flatMap(({ demands }) => demands.map(({ session: one }) => one).filter((one) => has(one, 'strength')));
    expect(early.every((one) => has(one, 'light-strength') && has(one, 'novice-lifter'))).toBe(true);
    expect(season.weeks.slice(8).some(({ demands }) => demands.some(({ session: one }) => one.kind === 'heavy-legs'))).toBe(true);
  });

  test('whoever returns from a break starts with four light weeks', () => {
    expect(blocksOf(seasonOf({ base: BASE, lifting: 'experienced', profiles: ['returning'], races: [raceIn(20, 42.195)] }))).toMatch(
      /^foundation 4/,
    );
  });

  test('maintenance is one session a week, two from sixty on', () => {
    const maintaining = (age: number): number =>
      kindsIn(seasonOf({ base: BASE, age, races: [raceIn(20, 42.195)] }), 16).filter(
        (kind) => kind === 'heavy-legs' || kind === 'full-body',
      ).length;
    expect(maintaining(40)).toBe(1);
    expect(maintaining(62)).toBe(2);
  });

  test('the first two weeks of a block are marked as new to the legs', () => {
    const season = seasonOf({ base: BASE, races: [raceIn(20, 42.195)] });
    const fresh = (week: number): boolean =>
      season.weeks[week - 1]?.demands.some(({ session: one }) => one.kind === 'heavy-legs' && has(one, 'new-block')) ?? false;
    expect([4, 5, 6, 7].map(fresh)).toEqual([true, true, false, false]);
  });

  test('jumps begin with twenty contacts, grow by ten a week and never pass the level', () => {
    const season = seasonOf({ base: BASE, races: [raceIn(20, 42.195)] });
    const contacts = season.weeks
      .filter(({ deload }) => !deload)
      .map(({ demands }) => Math.max(0, ...demands.map(({ session: one }) => one.contacts ?? 0)));
    expect(contacts[0]).toBe(20);
    contacts.slice(1).forEach((now, index) => expect(now - (contacts[index] ?? 0)).toBeLessThanOrEqual(10));
    expect(Math.max(...contacts)).toBeLessThanOrEqual(100);
  });

  test('the last heavy session stands a week before the race, and a primer three or four days before it', () => {
    const race = raceIn(20, 42.195, { weekday: 2 });
    const { weeks } = seasonOf({ base: BASE, races: [race] });
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
    const season = seasonOf({ base: BASE, equipment: ['bands'], races: [raceIn(20, 42.195)] });
    const kinds = season.weeks.flatMap((_, index) => kindsIn(season, index + 1));
    expect(kinds).toContain('plyometrics');
    expect(kinds).not.toContain('heavy-legs');
    expect(kinds).not.toContain('power');
    expect(codesOf(season)).toContain('loads-limited');
  });

  test('a week that is mostly spent away from the weights asks for nothing heavy', () => {
    const week = Array.from({ length: 7 }, () => ({ am: 60, pm: 60 }));
    const starts = week.map(() => ({ am: 420, pm: 1080 }));
    const away = { from: addDays(MONDAY, 28), to: addDays(MONDAY, 33), equipment: [] };
    const season = seasonOf({ base: BASE, equipment: ['gym'], availability: { week, starts, exceptions: [away] } }, 8);
    expect(kindsIn(season, 5)).toContain('plyometrics');
    expect(kindsIn(season, 5)).not.toContain('heavy-legs');
    expect(kindsIn(season, 6)).toContain('heavy-legs');
  });

  test('under sixteen nothing is heavy', () => {
    const season = seasonOf({ base: BASE, age: 15, races: [raceIn(14, 10)] });
    expect(season.weeks.some(({ demands }) => demands.some(({ session: one }) => has(one, 'heavy-legs')))).toBe(false);
    expect(codesOf(season)).toContain('under-age');
  });

  test('snacks are three sessions of ten minutes', () => {
    const season = seasonOf({ base: BASE, profiles: ['snacks'] });
    const strength = season.weeks[0]?.demands.filter(({ session: one }) => has(one, 'strength')) ?? [];
    expect(strength.map(({ session: one }) => one.minutes)).toEqual([10, 10, 10]);
  });

  test('every season says what strength work can be expected to give and what not', () => {
    const note = seasonOf({ base: BASE }).notes.find(({ code }) => code === 'strength-gives');
    expect(note?.says).toContain('0–8 %');
    expect(note?.says).toContain('not shown to prevent injuries');
  });

  test('two heavy sessions a week are for fresh legs: not in a lighter week, not in the week after a race, not after a break', () => {
    const heavy = (season: Season, week: number): number =>
      season.weeks[week - 1]?.demands.filter(({ session: one }) => has(one, 'heavy-legs')).length ?? 0;
    const season = seasonOf({ base: BASE, races: [raceIn(20, 42.195), raceIn(6, 10, { priority: 'B' })] });
    expect(season.weeks.slice(3, 7).map(({ block, deload }) => `${block}${deload ? ', lighter' : ''}`)).toEqual([
      'strength',
      'strength',
      'maintain, lighter',
      'strength',
    ]);
    expect([4, 5, 7].map((week) => heavy(season, week))).toEqual([2, 2, 1]);
    const lighter = season.weeks.find(({ block, deload }) => block === 'strength' && deload);
    expect(lighter?.demands.filter(({ session: one }) => has(one, 'heavy-legs')).length).toBe(1);
    const back = seasonOf({ base: BASE, profiles: ['returning'], races: [raceIn(20, 42.195)] });
    expect(Math.max(...back.weeks.map(({ number }) => heavy(back, number)))).toBe(1);
  });

  test('the two weeks after a marathon that was not the goal are lighter, with light strength work', () => {
    const season = seasonOf({ base: BASE, races: [raceIn(12, 42.195, { priority: 'B' }), raceIn(22, 42.195)] });
    for (const { deload, block, demands } of season.weeks.slice(12, 14)) {
      expect([deload, block]).toEqual([true, 'maintain']);
      expect(demands.some(({ session: one }) => has(one, 'heavy-legs'))).toBe(false);
    }
    const km = season.weeks.slice(12, 16).map((week) => week.km ?? 0);
    expect(km).toEqual([...km].sort((a, b) => a - b));
  });
});
