import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RACE_KM, RUNNER_LEVELS, SOMEBODY, type Athlete } from '../../athlete/athlete.ts';
import { EQUIPMENT } from '../../athlete/availability.ts';
import { addDays } from '../../calendar/plain-date.ts';
import { MONDAY } from '../../periodisation/example-seasons.ts';
import { exerciseById } from '../../exercises/library.ts';
import { PHASES } from '../../plan/placement.ts';
import { EFFORTS, KINDS, SESSION_KINDS } from '../../session/kinds.ts';
import { session } from '../../session/session.ts';
import type { Part, RunStep, Step } from '../../session/content.ts';
import { traineeOn } from '../trainee.ts';
import { runContent, type RunContext } from './run-content.ts';
import { RUN } from './run-doses.ts';

const SEED = 20_270_104;
const RUNS = 3000;

const optional = <V>(value: fc.Arbitrary<V>): fc.Arbitrary<V | undefined> => fc.option(value, { nil: undefined });

const athletes: fc.Arbitrary<Athlete> = fc
  .record({
    level: fc.constantFrom(...RUNNER_LEVELS),
    age: optional(fc.integer({ min: 12, max: 85 })),
    heart: optional(fc.record({ max: fc.integer({ min: 140, max: 215 }) })),
    equipment: optional(fc.uniqueArray(fc.constantFrom(...EQUIPMENT), { maxLength: 4 })),
    hurts: fc.uniqueArray(fc.constantFrom('left knee', 'calf', 'shoulder', 'lower back', 'hip', 'foot', 'wrist'), { maxLength: 4 }),
    base: optional(
      fc
        .record({
          weeklyKm: fc.integer({ min: 4, max: 140 }),
          longestKm: fc.integer({ min: 2, max: 35 }),
          easyPace: fc.integer({ min: 36, max: 110 }).map((tenths) => tenths / 10),
          result: optional(
            fc
              .record({ km: fc.constantFrom(1, 3, ...Object.values(RACE_KM)), pace: fc.integer({ min: 28, max: 95 }) })
              .map(({ km, pace }) => ({ km, minutes: (km * pace) / 10 })),
          ),
        })
        .map(({ result, ...rest }) => ({ ...rest, ...(result && { result }) })),
    ),
  })
  .map(({ age, heart, equipment, base, ...rest }) => ({
    ...SOMEBODY,
    ...rest,
    ...(age !== undefined && { age }),
    ...(heart && { heart }),
    ...(equipment && { equipment }),
    ...(base && { base }),
  }));

const contexts: fc.Arbitrary<RunContext> = fc
  .record({
    athlete: athletes,
    kind: fc.constantFrom(...SESSION_KINDS.filter((kind) => KINDS[kind].discipline === 'run')),
    effort: fc.constantFrom(undefined, undefined, undefined, undefined, ...EFFORTS),
    minutes: fc.oneof(fc.integer({ min: 20, max: 90 }), fc.integer({ min: 1, max: 400 })),
    title: fc.constantFrom(undefined, undefined, undefined, '8 km tempo'),
    km: optional(fc.integer({ min: 1, max: 100 })),
    week: optional(
      fc.record({
        phase: fc.constantFrom(...PHASES),
        deload: fc.boolean(),
        number: fc.integer({ min: 1, max: 30 }),
        km: fc.integer({ min: 5, max: 140 }),
      }),
    ),
    race: optional(fc.record({ km: fc.constantFrom(...Object.values(RACE_KM), 15, 50), days: fc.integer({ min: 0, max: 120 }) })),
    nth: fc.integer({ min: 0, max: 14 }),
  })
  .map(({ athlete, kind, effort, minutes, title, km, week, race, nth }): RunContext => {
    const spec = { kind, minutes, ...(effort && { effort }), ...(title !== undefined && { title }), ...(km !== undefined && { km }) };
    const until = race && { name: 'Race', date: addDays(MONDAY, race.days), km: race.km, priority: 'A' as const, half: 'am' as const };
    return {
      trainee: traineeOn(athlete, MONDAY),
      placement: { id: `w01-${kind}-1`, date: MONDAY, half: 'am', session: session(spec) },
      ...(week && { week: { monday: MONDAY, focus: '', ...week } }),
      ...(until && race && { race: until, daysToRace: race.days }),
      nth,
    };
  });

function law(holds: (context: RunContext, parts: readonly Part[], seconds: number) => void): void {
  fc.assert(
    fc.property(contexts, (context) => {
      const { parts, seconds } = runContent(context);
      holds(context, parts, seconds);
    }),
    { seed: SEED, numRuns: RUNS },
  );
}

interface Stretch {
  readonly step: RunStep;
  readonly times: number;
}

function stretches(steps: readonly Step[], times = 1): readonly Stretch[] {
  return steps.flatMap((step): readonly Stretch[] => {
    if (step.does === 'run') return [{ step, times }];
    return step.does === 'repeat' ? stretches(step.steps, times * step.times) : [];
  });
}

/** Kilometres of running at hard efforts, at the fastest pace that is meant. */
function kmOf({ step, times }: Stretch): number | undefined {
  if ('metres' in step.extent) return (times * step.extent.metres) / 1000;
  return step.target.pace && (times * step.extent.seconds) / step.target.pace[0];
}

/** Seconds of running, distances at the slowest pace that is meant. */
function timeOf({ step, times }: Stretch): number {
  return times * ('seconds' in step.extent ? step.extent.seconds : (step.extent.metres * (step.target.pace?.[1] ?? 0)) / 1000);
}

const HARD = ['threshold', 'race', 'interval', 'hill'];

describe('Of runs of every kind, for runners of all sorts', () => {
  test('the time is that of the session, never more and at most a minute less', () => {
    law(({ placement }, parts, seconds) => {
      const total = placement.session.minutes * 60;
      expect(seconds).toBeLessThanOrEqual(total);
      expect(seconds).toBeGreaterThanOrEqual(total - 60);
      expect(parts.filter(({ role }) => role !== 'optional').reduce((sum, part) => sum + part.seconds, 0)).toBe(seconds);
      for (const part of parts) expect(Number.isInteger(part.seconds)).toBe(true);
    });
  });

  test('the parts hold what they say: the steps of each are as long as it is', () => {
    law(({ placement }, parts) => {
      if (placement.session.kind === 'race') return;
      for (const { steps, seconds, role } of parts) {
        const timed = steps.every((step) => step.does === 'run' && 'seconds' in step.extent);
        if (timed)
          expect(
            stretches(steps).reduce((sum, { step }) => sum + ('seconds' in step.extent ? step.extent.seconds : 0), 0),
            role,
          ).toBe(seconds);
      }
    });
  });

  test('every hard run opens with a warm-up of five minutes or more and ends with easy running', () => {
    law(({ placement }, parts) => {
      const { effort, kind, minutes } = placement.session;
      if (effort !== 'hard' || kind === 'race') return;
      expect(parts[0]?.role).toBe('warm-up');
      if (minutes * 60 < RUN.hardFrom.value) {
        for (const { step } of parts.flatMap(({ steps }) => stretches(steps))) expect(step.target.effort).toBe('easy');
        return;
      }
      const [jog] = stretches(parts[0]?.steps ?? []);
      expect(jog && timeOf(jog)).toBeGreaterThanOrEqual(RUN.warmUpLeast.value);
      expect(parts[0]?.steps.length).toBeGreaterThan(1);
      expect(parts.at(-1)?.role).toBe('cool-down');
      expect(parts.at(-1)?.seconds).toBeGreaterThanOrEqual(RUN.coolDownLeast.value - 30);
    });
  });

  test('something is to be done in every step, and what is repeated is done twice or more', () => {
    law((_, parts) => {
      expect(parts.some(({ role }) => role === 'main')).toBe(true);
      const check = (steps: readonly Step[]): void => {
        expect(steps.length).toBeGreaterThan(0);
        for (const step of steps) {
          if (step.does === 'run') expect('seconds' in step.extent ? step.extent.seconds : step.extent.metres).toBeGreaterThan(0);
          if (step.does === 'rest') expect(step.seconds).toBeGreaterThan(0);
          if (step.does === 'repeat') {
            expect(step.times).toBeGreaterThanOrEqual(2);
            check(step.steps);
          }
        }
      };
      for (const { steps } of parts) check(steps);
    });
  });

  test('paces stand only on a result or an easy pace, and lead from fast to slow', () => {
    law(({ trainee }, parts) => {
      const { base } = trainee.athlete;
      for (const { step } of parts.flatMap(({ steps }) => stretches(steps))) {
        const { pace, heart, rpe, effort } = step.target;
        if (pace) {
          expect(base).toBeDefined();
          if (!base?.result) expect(['easy', 'recovery']).toContain(effort);
          expect(pace[0]).toBeLessThan(pace[1]);
          expect(pace.every(Number.isInteger)).toBe(true);
        }
        if (heart) {
          expect(heart[0]).toBeLessThan(heart[1]);
          expect(trainee.athlete.heart?.max ?? trainee.athlete.age).toBeDefined();
        }
        expect(rpe[0]).toBeLessThanOrEqual(rpe[1]);
      }
    });
  });

  test('hard running keeps to the caps of the week, or is one small set', () => {
    law(({ placement, week, race }, parts) => {
      const { kind, title, effort } = placement.session;
      if (title !== undefined || week === undefined || effort !== 'hard' || kind === 'race' || kind === 'time-trial') return;
      const hard = parts.filter(({ role }) => role === 'main').flatMap(({ steps }) => stretches(steps));
      const of = (...efforts: string[]): readonly Stretch[] => hard.filter(({ step }) => efforts.includes(step.target.effort));
      const small = (some: readonly Stretch[], most = RUN.least.value): boolean =>
        some.reduce((sum, one) => sum + timeOf(one), 0) <= most + 2;
      const km = (some: readonly Stretch[]): number => some.reduce((sum, one) => sum + (kmOf(one) ?? 0), 0);
      const weekly = week.km ?? Infinity;
      const within = (some: readonly Stretch[], most: number, least?: number): void => {
        if (!small(some, least)) expect(km(some), kind).toBeLessThanOrEqual(most + 1e-9);
      };
      within(of('threshold'), 0.1 * weekly);
      within(of('interval'), Math.min(10, 0.08 * weekly));
      within(of('race'), (race && race.km <= 10.2 ? 0.08 : 0.1) * weekly);
      within(of('marathon'), Math.min(29, 0.25 * weekly), 2 * RUN.least.value);
      within(of('hill'), Math.min(10, 0.08 * weekly));
      expect(of('stride').reduce((sum, { times }) => sum + times, 0)).toBeLessThanOrEqual(6);
    });
  });

  test('beginners run by time, and never more than what a good half hour holds', () => {
    law(({ placement, trainee, nth }, parts) => {
      const { kind, title, effort } = placement.session;
      if (trainee.athlete.level !== 'beginner' || title !== undefined || kind === 'race') return;
      const main = parts.filter(({ role }) => role === 'main').flatMap(({ steps }) => stretches(steps));
      for (const { step } of main) expect('seconds' in step.extent).toBe(true);
      if (effort !== 'hard' || kind === 'time-trial' || nth > 0) return;
      const hard = main.filter(({ step }) => HARD.includes(step.target.effort));
      expect(
        hard.reduce((sum, { step, times }) => sum + ('seconds' in step.extent ? times * step.extent.seconds : 0), 0),
      ).toBeLessThanOrEqual(1320);
    });
  });

  test('the words of somebody else’s plan are kept, and no repetitions are made up for it', () => {
    law(({ placement }, parts) => {
      const { title, kind, minutes, effort } = placement.session;
      if (title === undefined || kind === 'race' || (effort === 'hard' && minutes < 15)) return;
      const main = parts.filter(({ role }) => role === 'main');
      expect(main.map((part) => part.title)).toEqual([title]);
      expect(main.flatMap(({ steps }) => steps).map(({ does }) => does)).toEqual(['run']);
    });
  });

  test('strength moves between intervals need nothing, land nowhere and load nothing that hurts; the running is controlled', () => {
    let seen = 0;
    law(({ placement, trainee }, parts) => {
      if (placement.session.kind !== 'circuit' || placement.session.title !== undefined) return;
      const main = parts.filter(({ role }) => role === 'main').flatMap(({ steps }) => steps);
      for (const { step } of stretches(main)) expect(['threshold', 'stride', 'easy', 'steady']).toContain(step.target.effort);
      for (const step of main.flatMap((one) => (one.does === 'repeat' ? one.steps : []))) {
        if (step.does !== 'exercise') continue;
        const exercise = exerciseById(step.exercise);
        if (!exercise) throw new Error(`${step.exercise} is no exercise`);
        seen += 1;
        expect(exercise.ways.some(({ load, needs }) => load === 'body' && needs.length === 0)).toBe(true);
        expect([exercise.props.length, exercise.contacts]).toEqual([0, 0]);
        expect(exercise.stresses.filter((region) => trainee.hurting.has(region))).toEqual([]);
      }
    });
    expect(seen).toBeGreaterThan(100);
  });

  test('the same run is filled in the same way', () => {
    law((context, parts) => expect(runContent(context).parts).toEqual(parts));
  });
});
