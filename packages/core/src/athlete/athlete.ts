import type { PlainDate, Weekday } from '../calendar/plain-date.ts';
import type { Half } from '../calendar/slot.ts';
import type { Session } from '../session/session.ts';
import type { Tag } from '../session/tags.ts';
import { equipmentOn, type Availability, type Equipment } from './availability.ts';
import type { HealthAnswer } from './health.ts';
import type { KnownSet, SideTest, Weights } from './strength-record.ts';

export const RUNNER_LEVELS = ['beginner', 'intermediate', 'advanced'] as const;
/** Running experience: beginner = less than a year of regular running; advanced = years of structured training (convention). */
export type RunnerLevel = (typeof RUNNER_LEVELS)[number];

export const LIFTING_LEVELS = ['new', 'some', 'experienced'] as const;
/** Strength experience: `new` = fewer than eight weeks of regular lifting (evidence table of doses). */
export type LiftingLevel = (typeof LIFTING_LEVELS)[number];

/** Circumstances that change the numbers; age groups follow from the age and are not listed here. */
export const PROFILES = ['returning', 'body-weight', 'snacks', 'sprint', 'ultra', 'bone-health', 'weight', 'ageing-strong'] as const;
export type Profile = (typeof PROFILES)[number];

/** Race distances that plans are made for; `none` is general fitness. Other distances are planned as the next longer one. */
export const RACE_NAMES = ['5k', '10k', 'half', 'marathon'] as const;
export type RaceName = (typeof RACE_NAMES)[number];

/** Kilometres of the named distances (World Athletics). */
export const RACE_KM: Readonly<Record<RaceName, number>> = { '5k': 5, '10k': 10, half: 21.0975, marathon: 42.195 };

/** A race: A is what the season is for, B matters, C is training with a number on. */
export interface Race {
  readonly name: string;
  readonly date: PlainDate;
  readonly km: number;
  readonly priority: 'A' | 'B' | 'C';
  readonly half: Half;
}

/** A club session or another appointment that stands every week. */
export interface ClubSession {
  readonly weekday: Weekday;
  readonly half: Half;
  readonly session: Session;
  readonly from?: PlainDate;
  readonly to?: PlainDate;
}

/** A session that must stand on a date; without a half either will do. */
export interface Pin {
  readonly date: PlainDate;
  readonly half?: Half;
  readonly session: Session;
}

/** The sessions that shape a week, by their tag. */
export const KEY_SESSIONS = ['long-run', 'hard-run', 'heavy-legs'] as const satisfies readonly Tag[];
export type KeySession = (typeof KEY_SESSIONS)[number];

/** The weekdays on which key sessions usually stand. */
export type UsualDays = Readonly<Partial<Record<KeySession, readonly Weekday[]>>>;

/** What the athlete would like; every part may be absent. */
export interface Wishes {
  readonly longRunDay?: Weekday;
  readonly restDay?: Weekday;
  readonly runTime?: Half;
  readonly strengthTime?: Half;
  /** The rhythm of a usual week; the planner finds one when it is absent. */
  readonly usualDays?: UsualDays;
  /** One hard run of a building week becomes intervals with strength moves between them (A14). */
  readonly circuits?: boolean;
}

/** How much the athlete does now and can do. */
export interface Base {
  /** Average of the last four weeks, kilometres. */
  readonly weeklyKm: number;
  /** Longest run of the last 30 days, kilometres. */
  readonly longestKm: number;
  /** Usual easy pace, minutes per kilometre. */
  readonly easyPace: number;
  /** A race or time trial of the last months: kilometres and minutes. */
  readonly result?: { readonly km: number; readonly minutes: number };
}

/** What the heart does, beats a minute; each part is unknown when absent. */
export interface Heart {
  /** Highest rate seen in a hard effort, 120 to 230. */
  readonly max?: number;
  /** Lying still after waking, 30 to 100. */
  readonly resting?: number;
}

/** Everything that plans and rules know about a person. */
export interface Athlete {
  readonly name: string;
  /** Whole years on the first day of the plan, 10 to 100; unknown when absent. */
  readonly age?: number;
  readonly level: RunnerLevel;
  readonly lifting: LiftingLevel;
  readonly profiles: readonly Profile[];
  /** What comes first when both stand on one day (A23, SCH-ORDER). */
  readonly priority: 'run' | 'strength';
  /** Unknown when absent: rules about time and equipment then object to nothing. */
  readonly availability?: Availability;
  readonly equipment?: readonly Equipment[];
  readonly wishes: Wishes;
  readonly races: readonly Race[];
  readonly clubs: readonly ClubSession[];
  readonly pins: readonly Pin[];
  readonly base?: Base;
  /** Sessions a week that the athlete asks for; the planner chooses when absent. */
  readonly asks: { readonly runs?: number; readonly strength?: number; readonly core?: number };
  /** Body parts that hurt now, in the athlete's words. */
  readonly hurts: readonly string[];
  /** Sets that the athlete did; without any, loads are found in the gym by repetitions in reserve. */
  readonly lifts?: readonly KnownSet[];
  /** Dumbbells, kettlebells and plates at home; unknown when absent. */
  readonly weights?: Weights;
  /** Tests of left against right, oldest first. */
  readonly sides?: readonly SideTest[];
  /** Ids of exercises that the athlete likes or dislikes; liked ones win ties, disliked ones are never chosen. */
  readonly likes?: readonly string[];
  readonly dislikes?: readonly string[];
  readonly heart?: Heart;
  /** Answers to the questions before training, see `athlete/health.ts`: what was answered with yes. */
  readonly health?: readonly HealthAnswer[];
  /** Body mass, kilograms, 25 to 250; only for amounts of food that depend on it. */
  readonly bodyMass?: number;
}

/** Whom a calendar is judged for when nobody is named: an intermediate runner who has lifted before and wishes nothing. */
export const SOMEBODY: Athlete = {
  name: 'Somebody',
  level: 'intermediate',
  lifting: 'some',
  profiles: [],
  priority: 'run',
  wishes: {},
  races: [],
  clubs: [],
  pins: [],
  asks: {},
  hurts: [],
};

/** What is at hand on a date. Nobody who does not say what there is gets more than body weight. */
export function equipmentFor({ availability, equipment = [] }: Athlete, date: PlainDate): readonly Equipment[] {
  return availability ? equipmentOn(availability, equipment, date) : equipment;
}

/** From this age on a runner counts as a master (SAFE-MASTERS). */
export const MASTERS_AGE = 50;

/** True from {@link MASTERS_AGE}; false when the age is unknown. */
export function isMaster(athlete: Athlete): boolean {
  return (athlete.age ?? 0) >= MASTERS_AGE;
}
