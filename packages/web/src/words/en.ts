import type { Tongue, Units } from '@ironstride/core';
import { app } from './en/app.ts';
import { evidence } from './en/evidence.ts';
import { exercises } from './en/exercises.ts';
import { plan } from './en/plan.ts';
import { print } from './en/print.ts';
import { progress } from './en/progress.ts';
import { session } from './en/session.ts';
import { settings } from './en/settings.ts';
import { start } from './en/start.ts';
import { today } from './en/today.ts';
import type { ExerciseWords } from './exercise-words.ts';
import { inUnits } from './units-text.ts';

/** Nothing is said otherwise in English. */
const NO_LIBRARY: Readonly<Record<string, ExerciseWords>> = {};
const NO_TONGUE: Partial<Tongue> = {};

/** Every text of the app in English; the other languages have the same keys, which the compiler checks. */
export const en = {
  language: 'en',
  /** A sentence of core in the language; undefined where nobody has translated it. */
  say: (english: string): string | undefined => english,
  /** A number as the language writes it. */
  number: (value: number): string => String(value),
  /** What stands between numbers of a list, so that decimal commas don’t confuse. */
  apart: ', ',
  /** Words of exercises by id, where they are not those of core. */
  library: NO_LIBRARY,
  /** Words that sessions are told in, where they are not those of core. */
  tongue: NO_TONGUE,
  app,
  steps: {
    'plan-made': 'season planned',
    'plan-changed': 'plan changed',
    'answers-changed': 'answers changed',
    'settings-changed': 'settings changed',
    'check-in': 'check-in',
    'session-skipped': 'session skipped',
    'log-removed': 'log removed',
    imported: 'file read in',
    'signed-in': 'signed in',
  },
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  weekdaysShort: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  halves: { am: 'morning', pm: 'evening' },
  halvesShort: { am: 'am', pm: 'pm' },
  disciplines: { run: 'Run', strength: 'Strength', core: 'Core', mobility: 'Mobility', other: 'Other', race: 'Race' },
  efforts: { easy: 'easy', light: 'light', moderate: 'moderate', hard: 'hard' },
  kinds: {
    easy: 'Easy run',
    recovery: 'Recovery run',
    'run-walk': 'Run and walk',
    long: 'Long run',
    strides: 'Easy run with strides',
    steady: 'Steady run',
    tempo: 'Tempo run',
    intervals: 'Intervals',
    hills: 'Hills',
    fartlek: 'Fartlek',
    'race-pace': 'Race pace',
    'time-trial': 'Time trial',
    circuit: 'Intervals with strength',
    race: 'Race',
    'heavy-legs': 'Heavy legs',
    'full-body': 'Full-body strength',
    power: 'Power',
    plyometrics: 'Jumps',
    primer: 'Primer',
    upper: 'Upper body',
    core: 'Core',
    mobility: 'Mobility',
    cross: 'Cross-training',
    walk: 'Walk',
  },
  phases: { base: 'Base', build: 'Build', specific: 'Specific', taper: 'Taper', race: 'Race', recover: 'Recover', general: 'General' },
  blocks: {
    foundation: 'Foundation',
    strength: 'Strength',
    power: 'Power',
    maintain: 'Maintain',
    taper: 'Taper',
    recover: 'Recover',
  },
  minutes: (n: number) => `${n} min`,
  evidence,
  exercises,
  plan,
  print,
  progress,
  session,
  settings,
  start,
  today,
  equipment: {
    gym: 'A gym',
    barbell: 'Barbell',
    rack: 'Rack',
    dumbbells: 'Dumbbells',
    kettlebell: 'Kettlebell',
    bands: 'Bands',
    'medicine-ball': 'Medicine ball',
    box: 'Box or step',
    bench: 'Bench',
    'pull-up-bar': 'Pull-up bar',
    roller: 'Foam roller',
    treadmill: 'Treadmill',
    bike: 'Bike',
    track: 'Track',
  },
  regions: {
    neck: 'Neck',
    shoulder: 'Shoulder',
    elbow: 'Elbow',
    wrist: 'Wrist',
    back: 'Back',
    hip: 'Hip',
    groin: 'Groin',
    hamstring: 'Hamstring',
    knee: 'Knee',
    shin: 'Shin',
    calf: 'Calf',
    achilles: 'Achilles',
    ankle: 'Ankle',
    foot: 'Foot',
  },
  /** Words of problems where those of the files would not fit a page; by code. */
  problems: {
    'athlete-easy-pace-missing': 'Give a recent result or your easy pace.',
    'date-impossible': 'Please give a date.',
    'athlete-no-days': 'No day has time for training. Give at least one day some minutes.',
    'athlete-race-priority': 'There are several races. Say how much each matters.',
  },
  season: {
    line: 'The season on one line',
    summary: (weeks: number, runs: number, strength: number) => `${weeks} weeks, ${runs} runs, ${strength} strength sessions`,
    week: (n: number) => `Week ${n}`,
    weekOf: (n: number, of: number) => `Week ${n} of ${of}`,
    distance: { km: 'km running', mi: 'miles running' },
    minutesRun: 'min running',
    minutesStrength: 'min strength',
    upTo: (most: number) => `up to ${most}`,
    deload: 'lighter week',
    lastHeavy: 'Last heavy strength',
    race: 'Race',
    asTable: 'As a table',
    phase: 'Running',
    block: 'Strength',
    whatMatters: 'What matters',
    notes: 'Good to know',
  },
};

/** Every text of the app in one language. */
export type Language = typeof en;

/** A language as somebody wants to read it: with their units. */
export interface Words extends Language {
  readonly units: Units;
  /** A sentence of core in the language and the units; what nobody has translated stays English. */
  readonly says: (english: string) => string;
}

/** A language with the units of a person. */
export function spoken(language: Language, units: Units): Words {
  return { ...language, units, says: (english) => inUnits(language.say(english) ?? english, units, language.language) };
}
