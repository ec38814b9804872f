import type { LiftingLevel, RaceName, RunnerLevel } from '../athlete/athlete.ts';
import { SAME_DISTANCE } from '../athlete/race-name.ts';
import { dose } from '../rules/dose.ts';

/** What a stretch of a season works towards: a race distance, or general fitness. */
export type Distance = RaceName | 'general';

type ByLevel = Readonly<Record<RunnerLevel, number>>;
type ByRace = Readonly<Record<RaceName, number>>;
type ByDistance<V> = Readonly<Record<Distance, V>>;

/** How long a season may be, and what stands in for things the athlete did not say. */
export const SEASON = {
  weeksMost: dose(104, 'weeks', 'the longest season'),
  weeksWithoutRace: dose(12, 'weeks', 'length when there is no race'),
  usualPlanWeeks: dose<Readonly<Record<RaceName, readonly [number, number]>>>(
    { '5k': [8, 10], '10k': [10, 12], half: [12, 14], marathon: [16, 20] },
    'weeks',
    'usual length of a plan; no comparison of lengths is known',
  ),
  sameDistance: dose(SAME_DISTANCE, '×', 'a race up to this much longer than a named distance counts as that distance'),
  farBeyond: dose(43.5, 'km', 'longer races are called longer than a marathon'),
  tooMuch: dose(2, '×', 'running so many times the free time is reported as a mistake'),
  youngestMarathoner: dose(18, 'years', 'no plan beyond the half marathon below this age', 'lloyd-2014'),
  weeklyKm: dose<ByLevel>({ beginner: 12, intermediate: 30, advanced: 50 }, 'km', 'assumed weekly distance when unknown'),
  longestKm: dose<ByLevel>({ beginner: 4, intermediate: 10, advanced: 16 }, 'km', 'assumed longest run when unknown'),
  easyPace: dose<ByLevel>({ beginner: 7.5, intermediate: 6.25, advanced: 5.25 }, 'min/km', 'assumed easy pace when unknown'),
  returningShare: dose(0.6, '×', 'share of the assumed distances for somebody who returns from a break'),
  knownPace: dose<readonly [number, number]>([3, 15], 'min/km', 'easy paces outside are read as the nearer bound'),
} as const;

/** Lengths and order of the running phases. */
export const PHASE = {
  specificWeeks: dose<Readonly<Record<RunnerLevel, ByRace>>>(
    {
      beginner: { '5k': 2, '10k': 3, half: 4, marathon: 5 },
      intermediate: { '5k': 3, '10k': 4, half: 4, marathon: 6 },
      advanced: { '5k': 4, '10k': 4, half: 5, marathon: 6 },
    },
    'weeks',
    'longest specific phase; filled first when time is short',
  ),
  buildWeeks: dose<ByRace>({ '5k': 3, '10k': 4, half: 4, marathon: 5 }, 'weeks', 'longest build phase; filled second'),
  baseWeeks: dose(10, 'weeks', 'longest base phase; weeks before it are general training'),
  baseWeeksWanted: dose(3, 'weeks', 'shorter base phases are reported as a loss'),
  taperDays: dose<ByRace>({ '5k': 7, '10k': 10, half: 14, marathon: 21 }, 'days', 'length of the taper', 'bosquet-2007'),
  taperDaysLeast: dose<ByRace>({ '5k': 7, '10k': 7, half: 10, marathon: 14 }, 'days', 'the taper is never made shorter', 'bosquet-2007'),
  recoveryDays: dose<ByRace>({ '5k': 5, '10k': 7, half: 10, marathon: 21 }, 'days', 'easy training after an A race'),
  weekCounts: dose(4, 'days', 'a week belongs to taper or recovery when so many of its days do'),
  clubApart: dose({ A: 6, B: 3 }, 'days', 'hard club sessions are left out so near before a race'),
  partWeek: dose(5, 'days', 'a first week with fewer days asks for one strength session and one hard run'),
  stubWeek: dose(3, 'days', 'a first week with fewer days asks for no strength and no long run'),
  ownTrainingDays: dose(6, 'days', 'around an own run plan strength leaves one day of the week free', 'article-2025'),
  ownLighterWeek: dose(0.8, '×', 'a week of an own run plan with so few minutes of the usual ones is a lighter one'),
  likelyRaceKm: dose({ '10k': 9, half: 14, marathon: 24 }, 'km', 'a race without distance is guessed from longest runs above'),
  deloadEvery: dose(4, 'weeks', 'every so many weeks one is lighter, runs and strength together', 'bell-2023'),
} as const;

/** Running volumes. */
export const RUNNING = {
  peakKm: dose<Readonly<Record<RunnerLevel, ByDistance<number>>>>(
    {
      beginner: { '5k': 25, '10k': 30, half: 38, marathon: 48, general: 20 },
      intermediate: { '5k': 40, '10k': 48, half: 55, marathon: 65, general: 35 },
      advanced: { '5k': 60, '10k': 70, half: 80, marathon: 95, general: 50 },
    },
    'km a week',
    'the distance that weeks grow towards; more when the athlete already runs more',
  ),
  longKm: dose<Readonly<Record<RunnerLevel, ByDistance<number>>>>(
    {
      beginner: { '5k': 8, '10k': 12, half: 18, marathon: 30, general: 10 },
      intermediate: { '5k': 12, '10k': 15, half: 20, marathon: 32, general: 14 },
      advanced: { '5k': 16, '10k': 18, half: 24, marathon: 34, general: 18 },
    },
    'km',
    'the distance that long runs grow towards',
  ),
  longGrowth: dose(1.1, '×', 'a run is at most so much longer than the longest of the last 30 days', 'frandsen-2025'),
  longMinutes: dose(150, 'min', 'longest training run', 'daniels-formula'),
  longShare: dose<ByDistance<readonly number[]>>(
    {
      '5k': [1, 0.6, 0.5, 0.4, 0.35, 0.3],
      '10k': [1, 0.6, 0.5, 0.4, 0.35, 0.3],
      half: [1, 0.6, 0.5, 0.45, 0.4, 0.35],
      marathon: [1, 0.6, 0.5, 0.45, 0.4, 0.35],
      general: [1, 0.6, 0.5, 0.4, 0.35, 0.3],
    },
    'of the week',
    'longest run by runs a week, one to six; a quarter of the week cannot be kept with few runs',
  ),
  longOffWeek: dose(0.85, '×', 'length of every other long run once the longest is reached (half marathon and marathon)'),
  worthRounding: dose(0.97, '×', 'a growing long run is not rounded below'),
  nearCeiling: dose(0.95, '×', 'long runs from here on count as the longest'),
  keptInShortWeek: dose(0.9, '×', 'what a week that was too short leaves of the usual week'),
  asPlanned: dose(0.9, '×', 'a week that reached so much of its distance counts as done'),
  freeMinutes: dose(30, 'min', 'everybody counts as having run this long'),
  freeStep: dose(5, 'min a week', 'growth of the first short runs up to that length'),
  shortestLong: dose(20, 'min', 'shortest long run'),
  growth: dose(0.08, 'a week', 'growth of the weekly distance; a soft guide, slow growth is not shown to protect', 'buist-2008'),
  growthKm: dose(2, 'km', 'small weeks may grow by so much instead'),
  growthMost: dose(0.2, 'a week', 'largest growth of a small week', 'nielsen-2014'),
  deloadShare: dose(0.65, '×', 'distance of a lighter week', 'bell-2023'),
  deloadLongShare: dose(0.7, '×', 'long run of a lighter week', 'bell-2023'),
  taperShare: dose<readonly number[]>([0.45, 0.6, 0.8, 0.85], '×', 'distance by weeks to the race, race week first', 'bosquet-2007'),
  taperLongShare: dose<readonly number[]>([0, 0.55, 0.75, 0.8], '×', 'long run by weeks to the race, race week first'),
  recoverShare: dose<ByDistance<readonly number[]>>(
    { '5k': [0.7], '10k': [0.65], half: [0.5, 0.8], marathon: [0.2, 0.45, 0.7], general: [0.7] },
    '×',
    'distance of the weeks after an A race',
  ),
  recoverLongShare: dose(0.7, '×', 'long run in recovery, as a share of what the weekly distance allows'),
  afterRecovery: dose<ByDistance<number>>(
    { '5k': 1, '10k': 0.95, half: 0.9, marathon: 0.8, general: 1 },
    '×',
    'distance at which training goes on after recovery',
  ),
  supportingRaceShare: dose(0.75, '×', 'distance of the week of a B race, the race included'),
  afterSupportingRace: dose<Readonly<Record<RaceName, readonly number[]>>>(
    { '5k': [1], '10k': [0.95], half: [0.75], marathon: [0.3, 0.5, 0.7, 0.85] },
    '×',
    'distance of the weeks after a B race',
  ),
  longOfRace: dose(0.6, 'of the race', 'a longest run below this is reported before races up to the half marathon'),
  noRunAfterRace: dose<ByRace>({ '5k': 1, '10k': 1, half: 2, marathon: 4 }, 'days', 'days without running after an A or B race'),
  noHardAfterRace: dose<ByRace>(
    { '5k': 2, '10k': 4, half: 7, marathon: 14 },
    'days',
    'days without hard or long runs after an A or B race',
  ),
  marathonBase: dose(30, 'km a week', 'less before a marathon is called a thin base', 'rasmussen-2013'),
  marathonWeekly: dose(40, 'km a week', 'runners below finished slower', 'fokkema-2020'),
  marathonLongest: dose(25, 'km', 'runners whose longest run was shorter finished slower', 'fokkema-2020'),
  halfBase: dose(32, 'km a week', 'runners above were faster over the half marathon; a recommendation only', 'fokkema-2020'),
} as const;

/** Numbers and lengths of run sessions. */
export const RUNS = {
  aWeek: dose<ByLevel>({ beginner: 3, intermediate: 4, advanced: 5 }, 'runs a week', 'when the athlete does not say'),
  marathon: dose(4, 'runs a week', 'before a marathon at least, when the athlete does not say'),
  most: dose(6, 'runs a week', 'one day a week stays free of running', 'ristolainen-2014'),
  hardMost: dose<ByLevel>(
    { beginner: 1, intermediate: 2, advanced: 2 },
    'a week',
    'hard runs with races; a third leaves strength no place',
  ),
  secondHardFrom: dose(180, 'min a week', 'with less running there is one hard run at most'),
  hardMostOlder: dose(1, 'a week', 'hard runs with races from 60 on; strength and the long run need days to recover too'),
  weeksWithoutHard: dose<ByLevel>({ beginner: 4, intermediate: 0, advanced: 0 }, 'weeks', 'no hard runs at the start of a season'),
  returningWithoutHard: dose(3, 'weeks', 'no hard runs after a break, then one a week'),
  runWalkBelow: dose(40, 'min', 'beginners whose longest run is shorter take walking breaks'),
  hardMinutes: dose<ByLevel>({ beginner: 35, intermediate: 45, advanced: 55 }, 'min', 'a hard run with warm-up and cool-down'),
  hardShare: dose(0.35, 'of the week', 'longest hard run', 'convention'),
  hardTotal: dose(0.2, 'of the week', 'hard run with warm-up, when it is longer than fifty minutes; half of it is hard', 'daniels-formula'),
  hardFree: dose(50, 'min', 'hard runs up to this length are not held to that share'),
  hardLeast: dose(25, 'min', 'shortest hard run worth a warm-up'),
  fasterLongFrom: dose(60, 'min', 'shorter long runs stay easy throughout'),
  fasterLongRuns: dose(4, 'a week', 'with fewer runs than that, a faster long run beside a hard run leaves too little that is easy'),
  deloadHard: dose(0.8, '×', 'hard run in a lighter week: shorter, as fast as ever', 'bosquet-2007'),
  taperHard: dose(0.75, '×', 'hard run in the taper: shorter, as fast as ever', 'bosquet-2007'),
  raceWeekHard: dose(30, 'min', 'the last short touch of speed'),
  raceWeekHardDays: dose(4, 'days', 'from the last touch of speed to the race'),
  marathonPace: dose(1.3, '×', 'marathon-pace runs are longer than other hard runs'),
  easyLeast: dose<ByLevel>({ beginner: 20, intermediate: 25, advanced: 30 }, 'min', 'shortest easy run'),
  easyMost: dose<ByLevel>({ beginner: 60, intermediate: 80, advanced: 90 }, 'min', 'longest easy run'),
  easyAfterRace: dose<ByLevel>(
    { beginner: 40, intermediate: 50, advanced: 60 },
    'min',
    'longest easy run in the first weeks after a half marathon or more',
  ),
  easyOfLong: dose(0.8, 'of the long run', 'longest easy run beside it'),
  raceWeekEasy: dose<ByLevel>(
    { beginner: 30, intermediate: 35, advanced: 40 },
    'min',
    'longest easy run in the week of an A race, and in the first days after one',
  ),
  shakeOut: dose(20, 'min', 'longest run on the day before an A race'),
  stridesMost: dose(60, 'min', 'longest easy run that ends with strides'),
  recoverShare: dose<ByDistance<readonly number[]>>(
    { '5k': [0.8], '10k': [0.7], half: [0.6, 0.9], marathon: [0.4, 0.6, 0.8], general: [0.8] },
    '×',
    'runs in the weeks after an A race',
  ),
  roundTo: dose(5, 'min', 'sessions are rounded to so much'),
  racePace: dose<ByRace>({ '5k': 0.78, '10k': 0.82, half: 0.87, marathon: 0.93 }, '× easy pace', 'guess of the time that a race takes'),
} as const;

/** Strength and core: how often, how long, which jumps. */
export const STRENGTH = {
  building: dose(2, 'a week', 'while building', 'blagrove-2018'),
  buildingMost: dose(3, 'a week', 'when the athlete asks', 'article-2025'),
  maintaining: dose(1, 'a week', 'keeps strength when the load is kept', 'ronnestad-2010'),
  maintainingOlder: dose(2, 'a week', 'from 60 on', 'bickel-2011'),
  maintainingBones: dose(2, 'a week', 'for bones that should stay dense', 'watson-2018'),
  maintainingWeight: dose(2, 'a week', 'for people who lose weight: muscle stays where it is used'),
  olderAge: dose(60, 'years', 'from here on maintenance needs more', 'bickel-2011'),
  liftAge: dose(16, 'years', 'below, nothing heavy: technique and light loads', 'lloyd-2014'),
  littleTime: dose(180, 'min a week', 'with less time in all, one strength session'),
  foundationWeeks: dose<Readonly<Record<LiftingLevel, number>>>(
    { new: 8, some: 3, experienced: 2 },
    'weeks',
    'light work and technique first',
    'acsm-2009',
  ),
  returningFoundation: dose(4, 'weeks', 'light work again after a break', 'bosquet-2013'),
  afterMarathon: dose(2, 'weeks', 'light work again after the weeks off that follow a marathon', 'bosquet-2013'),
  powerWeeks: dose(4, 'weeks', 'longest power block'),
  maintainWeeks: dose(3, 'weeks', 'longest maintenance block before a taper'),
  cycleWeeks: dose(12, 'weeks', 'without a race near: eight weeks of strength, four of power'),
  newBlockWeeks: dose(2, 'weeks', 'so long the work of a block is new to the legs', 'doma-2017'),
  minutes: dose(
    { foundation: 35, main: 45, second: 40, maintain: 35, taper: 30, light: 25, plyometrics: 25, primer: 20 },
    'min',
    'sessions with warm-up',
  ),
  shortest: dose(20, 'min', 'shortest strength session'),
  deloadShare: dose(0.65, '×', 'length of strength sessions in a lighter week; the load stays', 'bell-2023'),
  primerDays: dose<readonly [number, number]>([3, 4], 'days', 'before an A race: a light primer', 'pritchard-2015'),
  lastHeavyDays: dose(7, 'days', 'from the last heavy leg session to an A race', 'pritchard-2015'),
  contactsFirst: dose(20, 'foot contacts', 'jumps and hops in a session when they begin'),
  contactsStep: dose(10, 'foot contacts a week', 'growth of the jumps, as far as their block allows'),
  contactsKept: dose(
    3,
    'weeks',
    'after so many weeks without jumps they begin anew: on whatever days they stand, less than four weeks lie between',
  ),
  contactsMost: dose<Readonly<Record<'foundation' | 'strength' | 'power' | 'maintain', ByLevel>>>(
    {
      foundation: { beginner: 20, intermediate: 20, advanced: 20 },
      strength: { beginner: 30, intermediate: 50, advanced: 60 },
      power: { beginner: 60, intermediate: 100, advanced: 120 },
      maintain: { beginner: 20, intermediate: 40, advanced: 40 },
    },
    'foot contacts',
    'most in a session, below the numbers of textbooks',
  ),
  contactsNovice: dose(3, 'weeks', 'new lifters begin to hop in this week of the foundation'),
  snacks: dose(3, 'a week', 'ten-minute sessions for people without more time'),
  snackMinutes: dose(10, 'min', 'one of them'),
} as const;

/** Core work. */
export const CORE = {
  aWeek: dose<ByLevel>(
    { beginner: 2, intermediate: 2, advanced: 1 },
    'a week',
    'hips and trunk; twice as in the trial with novices',
    'leppanen-2024',
  ),
  most: dose(3, 'a week', 'when the athlete asks'),
  minutes: dose(15, 'min', 'one session', 'leppanen-2024'),
  shortest: dose(10, 'min', 'shortest session', 'leppanen-2024'),
} as const;

/** What leaving a session out costs on the second level of the score: long run, hard run, strength, easy runs, core. */
export const VALUES = {
  long: dose(16, 'points', 'the long run'),
  hard: dose(12, 'points', 'a hard run'),
  strength: dose(9, 'points', 'the first strength session of a week'),
  primer: dose(7, 'points', 'the primer before a race'),
  firstEasy: dose(6, 'points', 'the first easy run of a week'),
  secondStrength: dose(5, 'points', 'any further strength session'),
  easy: dose(4, 'points', 'any further easy run'),
  core: dose(1, 'points', 'a core session'),
} as const;
