import fc from 'fast-check';
import { LIFTING_LEVELS, PROFILES, RACE_KM, RUNNER_LEVELS, SOMEBODY, type Athlete } from '../../athlete/athlete.ts';
import { EQUIPMENT } from '../../athlete/availability.ts';
import { addDays, type PlainDate } from '../../calendar/plain-date.ts';

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

/** For tests: all sorts of athletes with a season of twelve weeks from a Monday. */
export function athletes(from: PlainDate): fc.Arbitrary<Athlete> {
  const parts = {
    age: fc.integer({ min: 14, max: 80 }),
    level: fc.constantFrom(...RUNNER_LEVELS),
    lifting: fc.constantFrom(...LIFTING_LEVELS),
    profiles: fc.uniqueArray(fc.constantFrom(...PROFILES), { maxLength: 2 }),
    equipment: fc.uniqueArray(fc.constantFrom(...EQUIPMENT), { maxLength: 6 }),
    weights,
    hurts: fc.uniqueArray(fc.constantFrom(...PAINS), { maxLength: 2 }),
    lifts: fc.uniqueArray(
      fc.record({
        exercise: fc.constantFrom(...LIFTS),
        kg: fc.constantFrom(8, 12.5, 20, 40, 60, 82.5),
        reps: fc.integer({ min: 1, max: 8 }),
        rir: fc.integer({ min: 0, max: 2 }),
      }),
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
