import type { LiftingLevel } from '../athlete/athlete.ts';
import type { Equipment } from '../athlete/availability.ts';
import type { Region } from '../athlete/body.ts';
import type { ReferenceKey } from '../rules/references.ts';
import { MOVEMENTS, type Movement } from '../session/session.ts';

/** Kinds of exercise; each has a file of its own. The first nine are the movement categories of a balanced week. */
export const CATEGORIES = [...MOVEMENTS, 'trunk', 'foot', 'carry', 'jump', 'throw', 'drill', 'stretch', 'rolling'] as const;
export type Category = (typeof CATEGORIES)[number];

/** Muscles and groups of muscles as people name them; the body map has a shape for each. */
export const MUSCLES = [
  'neck',
  'chest',
  'shoulders',
  'upper-back',
  'lats',
  'biceps',
  'triceps',
  'forearms',
  'abs',
  'obliques',
  'lower-back',
  'hip-flexors',
  'glutes',
  'hip-abductors',
  'adductors',
  'quads',
  'hamstrings',
  'calves',
  'soleus',
  'shins',
  'feet',
] as const;
export type Muscle = (typeof MUSCLES)[number];

/** Loads that are counted in kilograms. */
export const WEIGHED_KINDS = ['dumbbell', 'dumbbells', 'kettlebell', 'barbell', 'medicine-ball', 'machine'] as const;
export type WeighedKind = (typeof WEIGHED_KINDS)[number];

/** What makes an exercise harder: `body` is nothing but body weight; `dumbbells` are two, `dumbbell` is one; `machine` includes cables. */
export const LOAD_KINDS = ['body', 'band', ...WEIGHED_KINDS] as const;
export type LoadKind = (typeof LOAD_KINDS)[number];

/** One way to do an exercise: what it is loaded with and what must be at hand besides. */
export interface Way {
  readonly load: LoadKind;
  /** All of these are needed, the load's own equipment included; empty for nothing. A gym has everything. */
  readonly needs: readonly Equipment[];
}

/** Things of every household or park that no list of equipment names. */
export const PROPS = ['wall', 'chair', 'step', 'towel', 'cushion', 'hill'] as const;
export type Prop = (typeof PROPS)[number];

export const PLACES = ['home', 'gym', 'outdoors'] as const;
/** Where an exercise can be done. */
export type Place = (typeof PLACES)[number];

/** Time of one repetition, seconds: lowering, holding below, lifting, holding above. */
export type Tempo = readonly [number, number, number, number];

/** The usual amount: fewest and most of the measure in one set. Per side for one-sided exercises. */
export interface UsualDose {
  readonly sets: number;
  readonly amount: readonly [number, number];
}

/** One exercise of the library: everything that people and the planner know of it. */
export interface Exercise {
  /** Kebab-case; what people call it. */
  readonly id: string;
  readonly name: string;
  /** Other names that people search for. */
  readonly also: readonly string[];
  readonly category: Category;
  /** Movement categories that it counts for in a week. */
  readonly covers: readonly Movement[];
  /** What it is good for, one sentence for a runner; promises nothing that trials did not show. */
  readonly purpose: string;
  readonly primary: readonly Muscle[];
  readonly secondary: readonly Muscle[];
  /** Ways to do it, best first; at least one. */
  readonly ways: readonly Way[];
  readonly props: readonly Prop[];
  readonly places: readonly Place[];
  /** `each`: all repetitions on one side, then the other; `alternating`: sides take turns and the amount counts both. */
  readonly sides: 'both' | 'each' | 'alternating';
  /** The least lifting experience. */
  readonly level: LiftingLevel;
  /** What is counted. Holds count seconds, carries metres. */
  readonly measure: 'reps' | 'seconds' | 'metres';
  /** True for a lift with several joints that can be loaded heavily and progressed for months. */
  readonly mainLift: boolean;
  /** Body parts that it loads noticeably; left alone while one of them hurts. */
  readonly stresses: readonly Region[];
  /** Lengthens muscles under load in a way that makes unaccustomed people sore. */
  readonly eccentric: boolean;
  /** Foot contacts of one repetition; 0 when nothing lands. */
  readonly contacts: number;
  /** How hard landings are; absent without contacts. */
  readonly impact?: 'low' | 'medium' | 'high';
  readonly tempo: Tempo;
  readonly dose: UsualDose;
  /** Three to five; one says where the feet are. */
  readonly cues: readonly string[];
  /** Two to four. */
  readonly mistakes: readonly string[];
  /** Ids of the next easier and the next harder exercise of the same kind. */
  readonly easier?: string;
  readonly harder?: string;
  /** Ids of exercises that do the same job with other equipment, when the kit is taken. */
  readonly swaps: readonly string[];
  /** When not to do it; at least one short sentence for loaded or jumping exercises. */
  readonly notWhen: readonly string[];
  /** What research says of this very exercise, where there is any. */
  readonly evidence?: { readonly says: string; readonly source: ReferenceKey };
}

/** What an exercise's file writes: parts with an obvious default may be left out. */
export type ExerciseSpec = Omit<
  Exercise,
  | 'also'
  | 'covers'
  | 'secondary'
  | 'ways'
  | 'props'
  | 'places'
  | 'sides'
  | 'measure'
  | 'mainLift'
  | 'stresses'
  | 'eccentric'
  | 'contacts'
  | 'swaps'
  | 'notWhen'
> &
  Partial<Exercise>;

/** Fills the defaults: body weight, everywhere, both sides, repetitions, no contacts; it covers its own category. */
export function exercise(spec: ExerciseSpec): Exercise {
  return {
    also: [],
    covers: MOVEMENTS.filter((one) => one === spec.category),
    secondary: [],
    ways: [WITH.body],
    props: [],
    places: PLACES,
    sides: 'both',
    measure: 'reps',
    mainLift: false,
    stresses: [],
    eccentric: false,
    contacts: 0,
    swaps: [],
    notWhen: [],
    ...spec,
  };
}

/** The usual ways to load an exercise. */
export const WITH = {
  body: { load: 'body', needs: [] },
  band: { load: 'band', needs: ['bands'] },
  dumbbell: { load: 'dumbbell', needs: ['dumbbells'] },
  dumbbells: { load: 'dumbbells', needs: ['dumbbells'] },
  kettlebell: { load: 'kettlebell', needs: ['kettlebell'] },
  barbell: { load: 'barbell', needs: ['barbell'] },
  barbellInRack: { load: 'barbell', needs: ['barbell', 'rack'] },
  medicineBall: { load: 'medicine-ball', needs: ['medicine-ball'] },
  machine: { load: 'machine', needs: ['gym'] },
} as const satisfies Record<string, Way>;

/** Seconds that one unit of the measure takes on one side: a repetition by its tempo, a second, or a metre of loaded walking. */
export function secondsPerUnit({ measure, tempo }: Exercise): number {
  switch (measure) {
    case 'reps':
      return tempo[0] + tempo[1] + tempo[2] + tempo[3];
    case 'seconds':
      return 1;
    case 'metres':
      return 1.2; // loaded walking at 3 km/h (convention)
  }
}

/** True when everything that the way needs is at hand. */
export function possibleWith({ needs }: Way, equipment: readonly Equipment[]): boolean {
  return equipment.includes('gym') || needs.every((one) => equipment.includes(one));
}
