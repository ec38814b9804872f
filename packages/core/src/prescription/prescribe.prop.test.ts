import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { LIFTING_LEVELS, PROFILES, RACE_KM, RUNNER_LEVELS, SOMEBODY, type Athlete } from '../athlete/athlete.ts';
import { EQUIPMENT } from '../athlete/availability.ts';
import { regionsHurting } from '../athlete/pains.ts';
import type { KnownSet } from '../athlete/strength-record.ts';
import { addDays, type PlainDate } from '../calendar/plain-date.ts';
import { HALVES } from '../calendar/slot.ts';
import { possibleWith, type Exercise } from '../exercises/exercise.ts';
import { tellsOf, weighedKinds } from '../exercises/known-load.ts';
import { EXERCISES, exerciseById } from '../exercises/library.ts';
import { periodise } from '../periodisation/periodise.ts';
import { MONDAY } from '../periodisation/example-seasons.ts';
import { training, type Placement } from '../plan/placement.ts';
import type { PlannedWeek } from '../plan/plan.ts';
import type { ExerciseStep, Step } from '../session/content.ts';
import { MOVEMENTS, type Movement } from '../session/session.ts';
import { prescribe } from './prescribe.ts';
import { makeableLoads } from './strength/makeable-loads.ts';
import { suits, traineeOn, waysFor } from './trainee.ts';

interface Made {
  readonly athlete: Athlete;
  readonly weeks: readonly PlannedWeek[];
  readonly placements: readonly Placement[];
}

/** How many athletes; the laws are about every session of each. */
const ATHLETES = 1000;
const made: Made[] = [];

/** Contents don't depend on how good a schedule is: demands simply stand on one allowed day after the other. */
function seasonOf(athlete: Athlete): Made | undefined {
  const season = periodise(athlete, MONDAY, 12);
  if (!season.ok) return undefined;
  const { weeks, fixed } = season.value;
  const placed = weeks.flatMap(({ monday, demands }) =>
    demands.flatMap((demand, index): Placement[] => {
      const slots = demand.slots ?? [0, 1, 2, 3, 4, 5, 6].flatMap((day) => HALVES.map((half) => ({ date: addDays(monday, day), half })));
      const slot = slots[(index * 3) % slots.length];
      return slot ? [{ id: demand.id, session: demand.session, ...slot }] : [];
    }),
  );
  return { athlete, weeks, placements: prescribe(training([...placed, ...fixed], weeks), weeks, athlete, MONDAY) };
}

beforeAll(() => {
  for (const athlete of fc.sample(athletes(MONDAY), { seed: 20_270_104, numRuns: ATHLETES })) {
    const one = seasonOf(athlete);
    if (one) made.push(one);
  }
}, 1_200_000);

describe(`Of ${ATHLETES} athletes of all sorts`, () => {
  test('nearly all get a season, and every run, strength and core session of it has contents', () => {
    expect(made.length).toBeGreaterThan(ATHLETES * 0.8);
    const empty = all(({ session, content }) => {
      const filled = content?.parts.some(({ role, steps }) => role === 'main' && steps.length > 0) ?? false;
      return filled || session.discipline === 'other' ? undefined : `${session.kind} ${session.minutes}`;
    });
    expect(empty).toEqual([]);
  });

  test('every session fits its minutes', () => {
    const long = all(({ session, content }) => ((content?.seconds ?? 0) > session.minutes * 60 ? `${content?.seconds} s` : undefined));
    expect(long).toEqual([]);
  });

  test('no exercise needs what the athlete lacks', () => {
    const lacking = each(({ exercise, step, athlete }) => {
      const kind = step.sets[0]?.load?.kind ?? 'body';
      const ways = exercise.ways.filter(({ load }) => load === kind);
      return ways.some((way) => possibleWith(way, athlete.equipment ?? [])) ? undefined : `with ${kind}`;
    });
    expect(lacking).toEqual([]);
  });

  test('no exercise loads what hurts, and none that is disliked is chosen', () => {
    const unwanted = each(({ exercise, athlete, hurting }) => {
      const hurts = exercise.stresses.find((region) => hurting.has(region));
      return hurts ?? (athlete.dislikes?.includes(exercise.id) ? 'disliked' : undefined);
    });
    expect(unwanted).toEqual([]);
  });

  test('no load appears that the athlete’s weights cannot make', () => {
    const impossible = each(({ step, athlete }) => {
      const kgs = step.sets.flatMap(({ load }) => (load?.kg === undefined ? [] : [{ kind: load.kind, kg: load.kg }]));
      const bad = kgs.find(({ kind, kg }) => !makeableLoads(kind, athlete.weights, athlete.equipment ?? [])?.includes(kg));
      return bad && `${bad.kg} kg`;
    });
    expect(impossible).toEqual([]);
  });

  test('lifts of few repetitions never take turns with others, for they need warm-up sets and full rests', () => {
    const beside = each(({ exercise, step }) =>
      step.superset !== undefined && exercise.mainLift && exercise.dose.amount[0] < 5 ? 'in a superset' : undefined,
    );
    expect(beside).toEqual([]);
  });

  test('kilograms follow only from sets whose kilograms mean the same: one piece, a pair, or the whole', () => {
    const guessed = each(({ exercise, step, athlete }) => {
      const load = step.sets.find((set) => set.load?.kg !== undefined)?.load;
      return load === undefined || athlete.lifts?.some((one) => tellsOf(one, exercise, load.kind)) ? undefined : `${load.kg} kg`;
    });
    expect(guessed).toEqual([]);
  });

  test('loads of a lift never go beyond the heaviest of the last two weeks by more than a tenth or five kilograms', () => {
    const steep: string[] = [];
    for (const { placements } of made) {
      const done = new Map<string, { readonly date: PlainDate; readonly kg: number }[]>();
      for (const { date, content } of placements)
        for (const step of exerciseSteps(content)) {
          const kind = `${step.exercise}|${step.sets[0]?.load?.kind}`;
          const kg = step.sets.find(({ purpose, load }) => purpose === 'work' && load?.kg !== undefined)?.load?.kg;
          if (kg === undefined) continue;
          const before = done.get(kind) ?? [];
          const recent = before.filter((one) => date - one.date <= 14);
          const most = recent.length > 0 ? Math.max(...recent.map((one) => one.kg)) : before.at(-1)?.kg;
          if (most !== undefined && kg - most > 5 && kg > most * 1.1 + 1e-9) steep.push(`${kind} ${most} → ${kg}`);
          done.set(kind, [...before, { date, kg }]);
        }
    }
    expect(steep).toEqual([]);
  });

  test('foot contacts never go beyond what the week was planned with', () => {
    const beyond = all(({ session, content }) => {
      const own = (content?.parts ?? []).filter(({ role }) => role === 'main').flatMap(({ steps }) => stepsIn(steps));
      const contacts = own.reduce((sum, step) => sum + contactsOf(step), 0);
      return session.discipline === 'strength' && contacts > (session.contacts ?? 0) ? `${contacts} of ${session.contacts}` : undefined;
    });
    expect(beyond).toEqual([]);
  });

  test('every building week covers the movement categories that equipment, pains, experience and time allow', () => {
    let weeksJudged = 0;
    const missing: string[] = [];
    for (const { athlete, weeks, placements } of made) {
      const trainee = traineeOn(athlete, MONDAY);
      const able = new Set<Movement>(
        EXERCISES.filter((one) => suits(one, trainee) && waysFor(one, trainee).length > 0).flatMap(({ covers }) => covers),
      );
      for (const { monday, block, deload } of weeks) {
        const own = placements.filter(
          ({ date, session }) =>
            date >= monday && date < monday + 7 && (session.discipline === 'strength' || session.discipline === 'core'),
        );
        const roomy = own.filter(({ session }) => session.minutes >= 35 && session.kind !== 'upper').length >= 2;
        if (!roomy || deload || block === 'taper' || block === 'recover') continue;
        weeksJudged += 1;
        const covered = new Set(own.flatMap(({ session }) => session.movements ?? []));
        const sessions = own.map(({ session }) => `${session.kind} ${session.minutes}`).join(', ');
        missing.push(...MOVEMENTS.filter((one) => able.has(one) && !covered.has(one)).map((one) => `${one} in ${sessions}`));
      }
    }
    expect(missing).toEqual([]);
    expect(weeksJudged).toBeGreaterThan(1000);
  });

  test('the same athlete gets the same sessions', () => {
    for (const { athlete, placements } of made.slice(0, 50))
      expect(JSON.stringify(seasonOf(athlete)?.placements) === JSON.stringify(placements), athlete.name).toBe(true);
  });
});

interface Seen {
  readonly athlete: Athlete;
  readonly hurting: ReturnType<typeof regionsHurting>;
  readonly exercise: Exercise;
  readonly step: ExerciseStep;
}

/** All sessions that break a law, each with what is wrong. */
function all(wrong: (placement: Placement) => string | undefined): readonly string[] {
  return made.flatMap(({ placements }) =>
    placements.flatMap((placement) => {
      const found = wrong(placement);
      return found === undefined ? [] : [`${placement.id}: ${found}`];
    }),
  );
}

/** All exercises of sessions that break a law, each with what is wrong. */
function each(wrong: (seen: Seen) => string | undefined): readonly string[] {
  return made.flatMap(({ athlete, placements }) => {
    const hurting = regionsHurting(athlete.hurts);
    return placements.flatMap(({ id, content }) =>
      exerciseSteps(content).flatMap((step) => {
        const exercise = exerciseById(step.exercise);
        const found = exercise ? wrong({ athlete, hurting, exercise, step }) : 'no such exercise';
        return found === undefined ? [] : [`${id} ${step.exercise}: ${found}`];
      }),
    );
  });
}

function exerciseSteps(content: Placement['content']): readonly ExerciseStep[] {
  return (content?.parts ?? []).flatMap(({ steps }) => stepsIn(steps));
}

function stepsIn(steps: readonly Step[]): readonly ExerciseStep[] {
  return steps.flatMap((step) => (step.does === 'exercise' ? [step] : step.does === 'repeat' ? stepsIn(step.steps) : []));
}

function contactsOf({ exercise, sets }: ExerciseStep): number {
  const found = exerciseById(exercise);
  const sides = found?.sides === 'each' ? 2 : 1;
  return sets.reduce((sum, { amount }) => sum + ('reps' in amount ? amount.reps[1] * (found?.contacts ?? 0) * sides : 0), 0);
}

const minutes = fc.constantFrom(0, 10, 20, 30, 45, 60, 60, 90, 150);
const kg = (...choices: readonly number[]): fc.Arbitrary<number[]> => fc.uniqueArray(fc.constantFrom(...choices), { maxLength: 5 });

const weights = fc.record(
  {
    dumbbellPairs: kg(2, 4, 5, 7.5, 10, 12, 16, 20),
    singleDumbbells: kg(6, 14, 24),
    kettlebells: kg(8, 12, 16, 24),
    medicineBalls: kg(2, 3, 5),
    bar: fc.constantFrom(10, 15, 20),
    plates: fc.uniqueArray(fc.record({ kg: fc.constantFrom(1.25, 2.5, 5, 10, 20), pairs: fc.integer({ min: 1, max: 3 }) }), {
      selector: (one) => one.kg,
    }),
  },
  { requiredKeys: [] },
);

const PAINS = [
  'left knee',
  'knees',
  'right Achilles',
  'calf',
  'lower back',
  'hip',
  'shoulder',
  'wrist',
  'foot',
  'hamstring',
  'groin',
  'neck',
];
const LIFTS = ['goblet-squat', 'back-squat', 'deadlift', 'romanian-deadlift', 'split-squat', 'hip-thrust', 'dumbbell-row', 'bench-press'];
const lift = fc.constantFrom(...LIFTS.flatMap((id) => weighedIn(id)));

/** An exercise with each kind of load that a set of it can name, and without a name. */
function weighedIn(id: string): readonly Pick<KnownSet, 'exercise' | 'with'>[] {
  const found = exerciseById(id);
  return [{ exercise: id }, ...(found ? weighedKinds(found) : []).map((kind) => ({ exercise: id, with: kind }))];
}

/** All sorts of athletes with a race in the next twelve weeks. */
function athletes(from: PlainDate): fc.Arbitrary<Athlete> {
  const parts = {
    age: fc.integer({ min: 14, max: 80 }),
    level: fc.constantFrom(...RUNNER_LEVELS),
    lifting: fc.constantFrom(...LIFTING_LEVELS),
    profiles: fc.uniqueArray(fc.constantFrom(...PROFILES), { maxLength: 2 }),
    equipment: fc.uniqueArray(fc.constantFrom(...EQUIPMENT), { maxLength: 6 }),
    weights,
    hurts: fc.uniqueArray(fc.constantFrom(...PAINS), { maxLength: 2 }),
    lifts: fc.uniqueArray(
      fc
        .record({
          lift,
          kg: fc.constantFrom(8, 12.5, 20, 40, 60, 82.5),
          reps: fc.integer({ min: 1, max: 8 }),
          rir: fc.integer({ min: 0, max: 2 }),
        })
        .map(({ lift: { exercise, ...kind }, ...set }): KnownSet => ({ exercise, ...kind, ...set })),
      { maxLength: 4, selector: (one) => one.exercise },
    ),
    dislikes: fc.subarray(['push-up', 'plank', 'goblet-squat', 'single-leg-glute-bridge']),
    base: fc.record({
      weeklyKm: fc.integer({ min: 5, max: 90 }),
      longestKm: fc.integer({ min: 3, max: 30 }),
      easyPace: fc.integer({ min: 42, max: 85 }).map((tenths) => tenths / 10),
    }),
    races: fc
      .record({ km: fc.constantFrom(...Object.values(RACE_KM)), week: fc.integer({ min: 6, max: 12 }) })
      .map(({ km, week }) => [{ name: 'Race', date: addDays(from, week * 7 - 1), km, priority: 'A' as const, half: 'am' as const }]),
    availability: fc.record({
      week: fc.array(fc.record({ am: minutes, pm: minutes }), { minLength: 7, maxLength: 7 }),
      starts: fc.constant([0, 1, 2, 3, 4, 5, 6].map(() => ({ am: 420, pm: 1080 }))),
      exceptions: fc.constant([]),
    }),
    asks: fc.record({ strength: fc.integer({ min: 0, max: 3 }), core: fc.integer({ min: 0, max: 3 }) }, { requiredKeys: [] }),
  };
  return fc.record(parts, { requiredKeys: ['level', 'lifting', 'profiles', 'hurts'] }).map((drawn) => ({ ...SOMEBODY, ...drawn }));
}
