import { describe, expect, test } from 'vitest';
import { PROFILES, type Athlete } from '../athlete/athlete.ts';
import type { Season } from '../plan/season.ts';
import { BASE, codesOf, kindsIn, raceIn, seasonOf } from './example-seasons.ts';

const TEN = { races: [raceIn(16, 10)], base: BASE, equipment: ['gym'] } as const satisfies Partial<Athlete>;
const usual = seasonOf(TEN);

/** Strength sessions, hard runs and foot contacts of each week. */
function numbersOf({ weeks }: Season): readonly (readonly number[])[] {
  return weeks.map(({ demands }) => {
    const strength = demands.filter(({ session }) => session.discipline === 'strength');
    return [
      strength.length,
      demands.filter(({ session }) => session.tags.includes('hard-run')).length,
      Math.max(0, ...strength.map(({ session }) => session.contacts ?? 0)),
    ];
  });
}

function strengthIn(season: Season, block: string): readonly number[] {
  return season.weeks.flatMap((week) =>
    week.block === block && !week.deload ? [week.demands.filter(({ session }) => session.discipline === 'strength').length] : [],
  );
}

function kinds(season: Season): readonly string[] {
  return season.weeks.flatMap((_, index) => kindsIn(season, index + 1));
}

describe('A profile changes the numbers of a season', () => {
  test.each(PROFILES.filter((one) => one !== 'body-weight'))('%s', (profile) => {
    const season = seasonOf({ ...TEN, profiles: [profile] });
    const same = JSON.stringify([numbersOf(season), kinds(season)]) === JSON.stringify([numbersOf(usual), kinds(usual)]);
    expect(same).toBe(false);
  });

  test('body weight only asks for nothing heavy, whatever a gym offers', () => {
    const season = seasonOf({ ...TEN, profiles: ['body-weight'] });
    expect(kinds(usual)).toContain('heavy-legs');
    expect(kinds(season)).not.toContain('heavy-legs');
    expect(codesOf(season)).toContain('loads-limited');
  });

  test('bones, age and losing weight keep two strength sessions where one would keep the strength', () => {
    expect(strengthIn(usual, 'maintain')).toContain(1);
    for (const profile of ['bone-health', 'ageing-strong', 'weight'] as const)
      expect(strengthIn(seasonOf({ ...TEN, profiles: [profile] }), 'maintain'), profile).not.toContain(1);
  });

  test('losing weight comes without calorie targets', () => {
    const { notes } = seasonOf({ ...TEN, profiles: ['weight'] });
    expect(notes.map(({ says }) => says).join(' ')).not.toMatch(/\d+ ?(?:kcal|calories)/);
    expect(notes.map(({ code }) => code)).toContain('weight');
  });

  test('a sprinter runs intervals and hills where others run tempo; somebody curious about ultras climbs', () => {
    const share = (season: Season, kind: string): number => kinds(season).filter((one) => one === kind).length;
    expect(share(seasonOf({ ...TEN, profiles: ['sprint'] }), 'intervals')).toBeGreaterThan(share(usual, 'intervals'));
    expect(share(seasonOf({ ...TEN, profiles: ['ultra'] }), 'hills')).toBeGreaterThan(share(usual, 'hills'));
  });
});

describe('Age changes the numbers of a season', () => {
  test('from fifty on a week has two rest days, from sixty on one hard run and two strength sessions all year', () => {
    const [fifty, sixty] = [seasonOf({ ...TEN, age: 52 }), seasonOf({ ...TEN, age: 62 })];
    expect(Math.max(...numbersOf(sixty).map(([, hard = 0]) => hard))).toBeLessThan(
      Math.max(...numbersOf(usual).map(([, hard = 0]) => hard)),
    );
    expect(strengthIn(sixty, 'maintain')).not.toContain(1);
    const runs = ({ weeks }: Season): number =>
      Math.max(...weeks.map(({ demands }) => demands.filter(({ session }) => session.discipline === 'run').length));
    expect(runs(seasonOf({ ...TEN, age: 52, level: 'advanced' }))).toBeLessThanOrEqual(5);
    expect(codesOf(fifty)).not.toContain('under-age');
  });

  test('from sixty on, and for who never lifted, jumps stay fewer', () => {
    const most = (season: Season): number => Math.max(...numbersOf(season).map(([, , contacts = 0]) => contacts));
    expect(most(seasonOf({ ...TEN, age: 62, level: 'advanced', lifting: 'experienced' }))).toBeLessThan(
      most(seasonOf({ ...TEN, age: 40, level: 'advanced', lifting: 'experienced' })),
    );
    expect(most(seasonOf({ ...TEN, level: 'advanced', lifting: 'new' }))).toBeLessThan(
      most(seasonOf({ ...TEN, level: 'advanced', lifting: 'experienced' })),
    );
  });
});
