import { exerciseById } from '../../exercises/library.ts';
import type { Side } from '../../athlete/body.ts';
import type { WeighedKind } from '../../exercises/exercise.ts';
import type { Advice, RestStep, RunEffort } from '../../session/content.ts';
import { KINDS, type SessionKind } from '../../session/kinds.ts';
import { sessionTitle } from '../../session/session-title.ts';
import type { Session } from '../../session/session.ts';
import { METRIC, type Units } from './units.ts';

/** The words that sessions are told in. Core speaks English; an app may give others, and other units. */
export interface Tongue {
  readonly units: Units;
  /** A number as it is written: with a point or with a comma. */
  readonly number: (value: number) => string;
  /** A session as the title of a calendar entry: kind, length, and its own title. */
  readonly session: (session: Session) => string;
  /** What a kind of session is for. */
  readonly why: (kind: SessionKind) => string;
  readonly efforts: Readonly<Record<RunEffort, string>>;
  readonly rests: Readonly<Record<RestStep['how'], string>>;
  readonly pieces: Readonly<Record<WeighedKind | 'band', string>>;
  readonly topics: Readonly<Record<Advice['topic'], string>>;
  readonly sides: Readonly<Record<Side, string>>;
  /** How long the session takes, and how much longer with what is optional. */
  readonly about: (time: string, more: string | undefined) => string;
  readonly optional: (title: string) => string;
  readonly times: (count: number) => string;
  readonly heart: (beats: string) => string;
  readonly effortOf: (span: string) => string;
  /** What RIR means, with the first number as an example. */
  readonly reserve: (repetitions: number) => string;
  readonly worthKnowing: string;
  readonly byFeel: string;
  readonly emptyBar: string;
  readonly eachSideOfBar: (plates: string) => string;
  readonly rest: (time: string) => string;
  readonly begin: (side: Side) => string;
  readonly only: (side: Side) => string;
  readonly lower: (seconds: number) => string;
  readonly holdBelow: (seconds: number) => string;
  readonly holdAbove: (seconds: number) => string;
  readonly toWarmUp: string;
  readonly extra: string;
  /** After the number of repetitions, for exercises that are done side by side, or in turn. */
  readonly eachSide: string;
  readonly inTurn: string;
  readonly easier: string;
  readonly harder: string;
  readonly instead: string;
  /** The name of an exercise of the library. */
  readonly exercise: (id: string) => string;
  /** A sentence that the plan carries. */
  readonly says: (english: string) => string;
}

/** The tongue of core. */
export const ENGLISH: Tongue = {
  units: METRIC,
  number: String,
  session: sessionTitle,
  why: (kind) => `Why: ${KINDS[kind].purpose}.`,
  efforts: {
    walk: 'walk',
    recovery: 'very easy',
    easy: 'easy',
    steady: 'steady',
    marathon: 'at marathon pace',
    threshold: 'at threshold, comfortably hard',
    race: 'at race pace',
    interval: 'hard',
    hill: 'hard uphill',
    stride: 'fast and relaxed',
  },
  rests: { stand: 'rest', walk: 'walk about', jog: 'jog' },
  pieces: {
    band: 'band',
    dumbbell: 'dumbbell',
    dumbbells: 'dumbbells',
    kettlebell: 'kettlebell',
    barbell: 'barbell',
    'medicine-ball': 'medicine ball',
    machine: 'machine',
  },
  topics: {
    fuel: 'Fuel',
    fluid: 'Fluid',
    sleep: 'Sleep',
    recovery: 'Recovery',
    technique: 'Technique',
    safety: 'Safety',
    equipment: 'Equipment',
  },
  sides: { left: 'left', right: 'right' },
  about: (time, more) => `About ${time}${more === undefined ? '' : `, and ${more} more if you like`}.`,
  optional: (title) => `If you like: ${title}`,
  times: (count) => `${count} times:`,
  heart: (beats) => `heart ${beats}`,
  effortOf: (span) => `effort ${span} of 10`,
  reserve: (repetitions) => `RIR: repetitions in reserve. At RIR ${repetitions} stop when you could still do ${repetitions} more.`,
  worthKnowing: 'Worth knowing',
  byFeel: 'weight by feel',
  emptyBar: 'empty bar',
  eachSideOfBar: (plates) => `each side ${plates}`,
  rest: (time) => `Rest ${time}`,
  begin: (side) => `begin with the ${side} side`,
  only: (side) => `${side} only`,
  lower: (seconds) => `lower for ${seconds} s`,
  holdBelow: (seconds) => `hold ${seconds} s below`,
  holdAbove: (seconds) => `hold ${seconds} s above`,
  toWarmUp: 'to warm up',
  extra: 'extra',
  eachSide: 'each side',
  inTurn: 'sides in turn',
  easier: 'easier',
  harder: 'harder',
  instead: 'instead',
  exercise: (id) => exerciseById(id)?.name ?? id,
  says: (english) => english,
};
