import type { LoadKind } from '../../exercises/exercise.ts';
import { dose } from '../../rules/dose.ts';

/** How much of a lift: sets, fewest and most repetitions, repetitions in reserve, rest in seconds. */
export interface Scheme {
  readonly sets: number;
  readonly reps: readonly [number, number];
  readonly rir: number;
  readonly rest: number;
}

const UNIT = 'sets, repetitions, RIR, seconds of rest';

/** What the main lifts of a session are done with, by block and by how heavy the weights at hand can be. */
export const SCHEMES = {
  learning: dose<Scheme>({ sets: 2, reps: [8, 12], rir: 4, rest: 75 }, UNIT, 'first four weeks of a new lifter', 'acsm-2009'),
  preparing: dose<Scheme>({ sets: 3, reps: [6, 8], rir: 3, rest: 120 }, UNIT, 'weeks five to eight of a new lifter', 'acsm-2009'),
  foundation: dose<Scheme>({ sets: 3, reps: [8, 10], rir: 3, rest: 90 }, UNIT, 'preparation of people who have lifted before'),
  heavy: dose<Scheme>({ sets: 3, reps: [4, 6], rir: 2, rest: 180 }, UNIT, 'heavy work while building', 'eihara-2022'),
  moderate: dose<Scheme>({ sets: 3, reps: [6, 10], rir: 2, rest: 120 }, UNIT, 'weights too light for heavy work, or a second session'),
  power: dose<Scheme>({ sets: 3, reps: [3, 5], rir: 2, rest: 180 }, UNIT, 'fewer heavy repetitions beside jumps'),
  maintain: dose<Scheme>({ sets: 2, reps: [3, 5], rir: 2, rest: 180 }, UNIT, 'the same load, half of the work', 'ronnestad-2010'),
  maintainModerate: dose<Scheme>({ sets: 2, reps: [6, 10], rir: 2, rest: 120 }, UNIT, 'the same with lighter weights', 'spiering-2021'),
  taper: dose<Scheme>({ sets: 2, reps: [3, 3], rir: 3, rest: 180 }, UNIT, 'before a race, nothing that grinds', 'pritchard-2015'),
  primer: dose<Scheme>(
    { sets: 2, reps: [3, 5], rir: 5, rest: 90 },
    UNIT,
    'a light reminder three or four days before a race',
    'pritchard-2015',
  ),
  light: dose<Scheme>({ sets: 2, reps: [8, 12], rir: 4, rest: 60 }, UNIT, 'light sessions'),
} as const;

/** Everything beside the main lifts. */
export const ASSISTANCE = {
  sets: dose(2, 'sets', 'of each exercise beside the main lifts'),
  setsRoom: dose(3, 'sets', 'when there is time'),
  fewestReps: dose(
    5,
    'repetitions',
    'main lifts that are done for fewer need warm-up sets and full rests; they are not done beside others',
  ),
  rir: dose(3, 'RIR', 'repetitions in reserve beside the main lifts', 'zourdos-2016'),
  rirLight: dose(4, 'RIR', 'the same in light sessions and for new lifters, who judge reserves badly far from failure', 'hackett-2017'),
  rest: dose(60, 's', 'rest after a set that stands alone'),
  bodyRest: dose(90, 's', 'most rest after a main exercise without weights'),
  oneSideRest: dose(120, 's', 'most rest after a main lift for one leg; each rests while the other works'),
  trunkRest: dose(30, 's', 'rest after a set for the trunk that stands alone'),
  superset: dose(45, 's', 'rest after both exercises of a superset'),
  change: dose(10, 's', 'from one exercise of a superset to the other'),
  otherSide: dose(5, 's', 'from one side to the other'),
} as const;

/** Times of a session that are not work. */
export const TIMES = {
  warmUp: dose<readonly (readonly [number, number])[]>(
    [
      [12, 60],
      [20, 180],
      [30, 240],
      [1440, 300],
    ],
    'min, s',
    'warm-up of strength sessions up to so many minutes; the article asks for five to ten minutes, and ramp sets come on top',
    'article-2025',
  ),
  coreWarmUp: dose(60, 's', 'easy movement before a core session'),
  setUp: dose<Readonly<Record<LoadKind, number>>>(
    { body: 15, band: 20, dumbbell: 20, dumbbells: 20, kettlebell: 20, barbell: 45, 'medicine-ball': 20, machine: 40 },
    's',
    'to get an exercise ready',
  ),
  ramp: dose({ work: 20, rest: 45 }, 's', 'one set that leads up to the work, and the rest after it'),
} as const;

/** When weights at home are heavy enough for sets of few repetitions, kilograms; nothing is known of the strength of the person. */
export const HEAVY_FROM = {
  dumbbells: dose(16, 'kg each', 'a pair of dumbbells'),
  dumbbell: dose(24, 'kg', 'one dumbbell held with both hands'),
  kettlebell: dose(24, 'kg', 'a kettlebell held with both hands'),
  barbell: dose(50, 'kg', 'bar and all plates'),
} as const;

/** Why one exercise is taken rather than another; points that are compared only with each other. */
export const FIT = {
  stays: dose(90, 'points', 'done in the weeks before: lifts need weeks to progress'),
  rotates: dose(40, 'points', 'off an assistance exercise of the block before, so that the rest changes'),
  staple: dose(60, 'points', 'the article names it, or trials with runners used its like', 'article-2025'),
  liked: dose(20, 'points', 'the athlete likes it'),
  known: dose(15, 'points', 'the athlete said what they lift in it'),
  level: dose(8, 'points', 'for each step of experience that it asks for, up to the athlete’s own'),
  bodyTimes: dose(6, '×', 'the same for a main exercise without weights, where only leverage makes it harder'),
  outgrown: dose(200, 'points', 'off an exercise without weights that has been done for its most, where a harder one can follow'),
  follows: dose(100, 'points', 'that harder one'),
  again: dose(50, 'points', 'off what an earlier session of the week holds already: variety'),
  againTrunk: dose(100, 'points', 'the same for the trunk, which has many equals'),
  unwonted: dose(400, 'points', 'off what was not done lately, when only keeping what is there, and before races'),
  mainTaste: dose(3, '×', 'how well it suits, for a main lift: its choice comes before a further exercise'),
  turn: dose(15, 'points', 'its turn: the second session of a week takes the second best'),
  eccentric: dose(30, 'points', 'off what makes sore, before races and in recovery'),
  heavyTimes: dose(12, '×', 'the same where the load can be heavy and the session is meant to be'),
  mainTimes: dose(6, '×', 'the same for other main lifts'),
  load: dose<Readonly<Record<LoadKind, number>>>(
    { barbell: 22, dumbbells: 18, kettlebell: 14, dumbbell: 14, machine: 8, band: 4, 'medicine-ball': 4, body: 0 },
    'points',
    'how far its load can grow; counts more for main lifts',
  ),
} as const;

/** What a week wants of its strength work; points. */
export const WORTH = {
  category: dose(1000, 'points', 'each movement category that the week covers', 'article-2025'),
  categoryTaper: dose(200, 'points', 'the same in a taper, where nothing is missed in a week or two'),
  main: dose(400, 'points', 'the first main lift of a session'),
  secondMain: dose(200, 'points', 'the second main lift'),
  assistance: dose(60, 'points', 'an exercise beside the main lifts'),
  extra: dose(25, 'points', 'an exercise that nobody asked for'),
  single: dose(60, 'points', 'off an exercise with a single set while building'),
  mainSet: dose(500, 'points', 'a further set of a main lift'),
  set: dose(30, 'points', 'a further set of the rest: rather two sets of few exercises than one of many'),
} as const;

/** Jumps and hops. */
export const JUMPS = {
  perSet: dose<Readonly<Record<'low' | 'medium' | 'high', number>>>(
    { low: 10, medium: 5, high: 4 },
    'repetitions',
    'most in a set, by impact',
  ),
  setsMost: dose(4, 'sets', 'of one jump'),
  rest: dose<Readonly<Record<'low' | 'medium' | 'high', number>>>({ low: 45, medium: 60, high: 90 }, 's', 'rest after a set, by impact'),
  kinds: dose(3, 'exercises', 'most kinds of jumps in a session'),
  perKind: dose(20, 'foot contacts', 'for each kind of jump'),
  hardest: dose<readonly [number, number]>(
    [16, 60],
    'years',
    'the hardest landings, such as depth jumps, only from the first age and before the second',
  ),
  share: dose(0.4, 'of the session', 'most time for jumps'),
} as const;
