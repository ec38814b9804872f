import { describe, expect, test } from 'vitest';
import { SOMEBODY, type Athlete, type Race } from '../../athlete/athlete.ts';
import { addDays } from '../../calendar/plain-date.ts';
import { MONDAY } from '../../periodisation/example-seasons.ts';
import type { PlannedWeek } from '../../plan/plan.ts';
import type { Part, RunStep, Step } from '../../session/content.ts';
import { session, type SessionSpec } from '../../session/session.ts';
import { traineeOn } from '../trainee.ts';
import { runContent } from './run-content.ts';

const RESULT = { weeklyKm: 50, longestKm: 20, easyPace: 5.3, result: { km: 5, minutes: 20 } };

interface Given {
  readonly athlete?: Partial<Athlete>;
  readonly week?: Partial<PlannedWeek>;
  readonly raceKm?: number;
  readonly days?: number;
  readonly nth?: number;
}

function partsOf(spec: SessionSpec, { athlete = { base: RESULT }, week, raceKm, days = 40, nth = 0 }: Given = {}): readonly Part[] {
  const race: Race | undefined =
    raceKm === undefined ? undefined : { name: 'Race', date: addDays(MONDAY, days), km: raceKm, priority: 'A', half: 'am' };
  return runContent({
    trainee: traineeOn({ ...SOMEBODY, ...athlete }, MONDAY),
    placement: { id: 'w01-run-1', date: MONDAY, half: 'am', session: session(spec) },
    week: { number: 1, monday: MONDAY, focus: '', phase: 'build', ...week },
    ...(race && { race, daysToRace: days }),
    nth,
  }).parts;
}

function runsIn(steps: readonly Step[]): readonly RunStep[] {
  return steps.flatMap((step) => (step.does === 'run' ? [step] : step.does === 'repeat' ? runsIn(step.steps) : []));
}

function mainOf(parts: readonly Part[]): Part {
  const main = parts.find(({ role, title }) => role === 'main' && title !== 'Easy') ?? parts.find(({ role }) => role === 'main');
  if (!main) throw new Error('a session without main part');
  return main;
}

const titleOf = (spec: SessionSpec, given?: Given): string => mainOf(partsOf(spec, given)).title;

describe('Hard runs', () => {
  test('threshold running grows from time to time and is shorter in lighter weeks and in the taper', () => {
    const spec = { kind: 'tempo', minutes: 60 } as const;
    const titles = [0, 1, 2, 3, 4].map((nth) => titleOf(spec, { nth, week: { km: 90 } }));
    expect(titles).toEqual(['3 × 5 min', '4 × 5 min', '2 × 10 min', '3 × 7 min', '20 min']);
    expect(titleOf(spec, { nth: 1, week: { km: 90, deload: true } })).toBe('3 × 5 min');
    expect(titleOf(spec, { nth: 2, week: { km: 90, phase: 'taper' } })).toBe('14 min');
  });

  test('a phase goes on where an earlier one had the same kind, and race pace begins anew', () => {
    expect(titleOf({ kind: 'tempo', minutes: 60 }, { week: { phase: 'specific', km: 90 } })).toBe('2 × 10 min');
    expect(titleOf({ kind: 'race-pace', minutes: 60 }, { week: { phase: 'specific', km: 90 }, raceKm: 42.195 })).toBe('2 × 10 min');
  });

  test('beginners begin with less, by time even on a track', () => {
    const athlete = { base: RESULT, level: 'beginner', equipment: ['track'] } as const;
    expect(titleOf({ kind: 'intervals', minutes: 40 }, { athlete })).toBe('5 × 2 min');
    expect(titleOf({ kind: 'intervals', minutes: 40 }, { athlete: { ...athlete, level: 'advanced' }, week: { km: 60 } })).toBe('4 × 800 m');
  });

  test('few kilometres a week allow little hard running', () => {
    expect(titleOf({ kind: 'tempo', minutes: 60 }, { nth: 8, week: { km: 20 } })).toBe('2 × 4 min');
  });

  test('what a short week of hills allows is walked down', () => {
    const [hills] = mainOf(partsOf({ kind: 'hills', minutes: 45 })).steps;
    expect(hills).toMatchObject({
      does: 'repeat',
      times: 8,
      steps: [{ extent: { seconds: 30 } }, { does: 'rest', how: 'walk', seconds: 90 }],
    });
  });

  test('hills and fartlek go by feel, intervals by pace', () => {
    const paced = (kind: 'hills' | 'fartlek' | 'intervals'): boolean =>
      runsIn(mainOf(partsOf({ kind, minutes: 50 })).steps).every(({ target }) => target.pace !== undefined);
    expect([paced('hills'), paced('fartlek'), paced('intervals')]).toEqual([false, false, true]);
  });

  test('easy running warms up for ten minutes and at most twenty; what is left of a long session comes at the end', () => {
    const [warmUp, , coolDown] = partsOf({ kind: 'intervals', minutes: 120 });
    expect(runsIn(warmUp?.steps ?? []).map(({ extent }) => extent)).toEqual([{ seconds: 1200 }]);
    expect(coolDown?.seconds).toBeGreaterThan(3000);
  });

  test('a quarter of an hour is too short for a warm-up and intervals, and says so', () => {
    const runs = partsOf({ kind: 'intervals', minutes: 12 }).flatMap(({ steps }) => runsIn(steps));
    expect(runs.map(({ target }) => target.effort)).toEqual(['easy', 'easy']);
    expect(runs[1]?.note).toMatch(/Too short/);
  });

  test('the last touch of speed before a race is short and at its pace', () => {
    const titles = [5, 10, 21.0975, 42.195].map((raceKm) =>
      titleOf({ kind: 'race-pace', minutes: 30 }, { week: { phase: 'race', km: 40 }, raceKm, days: 4 }),
    );
    expect(titles).toEqual(['4 × 1 min', '4 × 90 s', '3 × 3 min', '2 × 5 min']);
  });

  test('somebody else’s plan keeps its words; ours says how hard', () => {
    const main = mainOf(partsOf({ kind: 'intervals', minutes: 50, title: '6 × 800 m with 400 m jog' }));
    expect(main.title).toBe('6 × 800 m with 400 m jog');
    expect(main.steps).toMatchObject([{ does: 'repeat', times: 6, steps: [{ does: 'run', extent: { metres: 800 } }, { does: 'rest' }] }]);
    expect(runsIn(main.steps)[0]?.note).toMatch(/As your plan says/);
    const tempo = mainOf(partsOf({ kind: 'tempo', minutes: 50, title: 'Tempo as you like it' }));
    expect(tempo.steps.map(({ does }) => does)).toEqual(['run']);
    expect(runsIn(tempo.steps)[0]?.note).toMatch(/As your plan says/);
  });

  test('strength moves stand between controlled runs, different ones the next time', () => {
    const exercisesOf = (nth: number): readonly string[] =>
      mainOf(partsOf({ kind: 'circuit', minutes: 50 }, { nth }))
        .steps.flatMap((step) => (step.does === 'repeat' ? step.steps : []))
        .flatMap((step) => (step.does === 'exercise' ? [step.exercise] : []));
    const [first, second] = [exercisesOf(0), exercisesOf(1)];
    expect(first.length).toBe(4);
    expect(second.length).toBe(4);
    expect(first.filter((id) => second.includes(id))).toEqual([]);
    const runs = runsIn(mainOf(partsOf({ kind: 'circuit', minutes: 50 })).steps);
    expect(runs.every(({ target }) => target.effort === 'threshold')).toBe(true);
  });
});

describe('Easy runs', () => {
  test('run-walk grows from week to week', () => {
    const titles = [1, 2, 3, 4, 5].map((number) => titleOf({ kind: 'run-walk', minutes: 30 }, { week: { number } }));
    expect(titles).toEqual(['6 × 1 min running', '10 × 1 min running', '5 × 2 min running', '5 × 3 min running', '4 × 4 min running']);
  });

  test('a long run that is meant to be more than easy is so by the race; an easy one is easy throughout', () => {
    const spec = { kind: 'long', minutes: 120, effort: 'moderate' } as const;
    const specific = { week: { phase: 'specific' } } as const;
    expect(titleOf(spec)).toBe('Long run, a little faster at the end');
    expect(titleOf(spec, { ...specific, raceKm: 21.0975 })).toBe('Long run, faster by and by');
    expect(titleOf(spec, { ...specific, raceKm: 42.195 })).toBe('Long run with 2 × 12 min at marathon effort');
    for (const nth of [0, 1, 2]) {
      const parts = partsOf({ kind: 'long', minutes: 120 }, { ...specific, raceKm: 42.195, nth });
      expect(parts.flatMap(({ steps }) => runsIn(steps)).map(({ target }) => target.effort)).toEqual(['easy']);
    }
  });

  test('the run on the eve of a race ends with three strides, not for beginners', () => {
    const eve = { raceKm: 10, days: 1, week: { phase: 'race' } } as const;
    expect(titleOf({ kind: 'easy', minutes: 20 }, eve)).toBe('3 strides');
    expect(titleOf({ kind: 'easy', minutes: 20 }, { ...eve, athlete: { level: 'beginner' } })).toBe('Shake-out');
  });
});

describe('Races', () => {
  const stretchesOf = (km: number, given?: Given): readonly RunStep[] =>
    runsIn(mainOf(partsOf({ kind: 'race', minutes: 45, km }, given)).steps);

  test('begin at the predicted pace or a little slower', () => {
    const [start, rest] = stretchesOf(10, { raceKm: 10 });
    expect(start?.extent).toEqual({ metres: 1000 });
    expect(rest?.extent).toEqual({ metres: 9000 });
    // Riegel: 20:00 for 5 km makes 41:42 for 10 km, 4:10 per km.
    expect(rest?.target.pace?.[0]).toBeLessThan(250);
    expect(start?.target.pace?.[0]).toBeGreaterThanOrEqual(250);
  });

  test('have their own pace, whatever race comes after them', () => {
    expect(stretchesOf(10, { raceKm: 42.195 })[1]?.target.pace).toEqual(stretchesOf(10, { raceKm: 10 })[1]?.target.pace);
  });

  test('of the marathon begin with caution, and a range that says how little a 5 km tells', () => {
    const [start, rest] = stretchesOf(42.195, { raceKm: 42.195 });
    expect(start?.note).toMatch(/Hold back/);
    expect(rest?.note).toMatch(/trust the effort/);
    const [fast, slow] = rest?.target.pace ?? [0, 0];
    expect(fast).toBe(Math.round((191.822 * 60) / 42.195));
    expect(slow).toBeGreaterThan((200.182 * 60) / 42.195);
  });

  test('beyond the marathon have no pace', () => {
    for (const { target } of stretchesOf(80, { raceKm: 80 })) expect(target.pace).toBeUndefined();
  });
});
