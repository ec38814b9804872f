import {
  BLOCKS,
  parseDate,
  PHASES,
  SESSION_KINDS,
  TAGS,
  type PlannedWeek,
  type Placement,
  type Plan,
  type RunPlan,
  type Session,
} from '@ironstride/core';
import type { AthleteRecord } from '@ironstride/formats';
import type { CheckInRow, DoneSet, DraftRow, LayerRow, LayerSession, LogRow, PlanRow, SeasonRow, SettingsRow } from './rows.ts';
import { listOf, maybe, number, objectOf, objectWith, oneOf, recordOf, TEXT, textLike, whole, YES_NO, type Shape } from './shape.ts';

const DAY = textLike((text) => parseDate(text) !== undefined);
const PLAN_ID = textLike((text) => /^\d{8,15}$/.test(text));
const UID = textLike((text) => /^[\w-]{1,60}$/.test(text));
const HOME = oneOf('home');
const RULEBOOK = oneOf('article', 'strict', 'consolidate');
/** 0 stands for a mark that was not given. */
const MARK = whole(0, 5);
const DISCIPLINE = oneOf('run', 'strength', 'core', 'mobility', 'other');

// The planner reads the answers again, name by name, before it plans with them.
const ATHLETE = objectWith<AthleteRecord>({});
const RUN_PLAN = maybe(objectOf<NonNullable<SeasonRow['runPlan']>>({ name: TEXT, plan: objectWith<RunPlan>({}), move: YES_NO }));

const KIND = oneOf(...SESSION_KINDS);
const SLOT = textLike((text) => parseDate(text.slice(0, 10)) !== undefined && /^.{10} [ap]m$/.test(text));
const LAYER = objectOf<LayerRow>({
  on: DAY,
  cause: oneOf('edit', 'answers', 'check-in', 'back'),
  sessions: listOf(objectOf<LayerSession>({ kind: KIND, title: maybe(TEXT), from: maybe(SLOT), to: maybe(SLOT) })),
  changed: whole(0),
});

const SESSION = objectWith<Session>({
  kind: KIND,
  discipline: DISCIPLINE,
  minutes: whole(1, 1440),
  effort: oneOf('easy', 'light', 'moderate', 'hard'),
  tags: listOf(oneOf(...TAGS)),
  title: maybe(TEXT),
});
const STEP: Shape<object> = objectWith<{ readonly does: string }>({ does: oneOf('run', 'rest', 'exercise', 'repeat') });
const CONTENT = objectWith<NonNullable<Placement['content']>>({
  parts: listOf(objectWith<NonNullable<Placement['content']>['parts'][number]>({ title: TEXT, steps: listOf(STEP), seconds: number(0) })),
  seconds: number(0),
  advice: listOf(objectWith({})),
});
const WEEK = objectWith<PlannedWeek>({
  monday: whole(-100_000_000),
  number: whole(1),
  focus: TEXT,
  block: maybe(oneOf(...BLOCKS)),
  phase: maybe(oneOf(...PHASES)),
  km: maybe(number(0)),
});
const PLACEMENT = objectWith<Placement>({
  id: TEXT,
  date: whole(-100_000_000),
  half: oneOf('am', 'pm'),
  session: SESSION,
  content: maybe(CONTENT),
});
const PLAN = objectWith<Plan>({
  athlete: objectWith({}),
  rulebook: TEXT,
  from: whole(-100_000_000),
  weeks: listOf(WEEK),
  placements: listOf(PLACEMENT),
  demands: listOf(objectWith({})),
  leftOut: listOf(objectWith({})),
  score: objectWith({}),
  proof: objectWith({}),
  findings: listOf(objectWith({})),
  unknown: listOf(objectWith({})),
  notes: listOf(objectWith({})),
});

const DONE_SET = objectOf<DoneSet>({
  at: TEXT,
  exercise: maybe(TEXT),
  side: maybe(oneOf('left', 'right')),
  kg: maybe(number(0)),
  reps: maybe(number(0)),
  seconds: maybe(number(0)),
  metres: maybe(number(0)),
  rir: maybe(number(0)),
  ramp: maybe(YES_NO),
  time: number(),
});

/** A plan in a file; those of older versions have no name that holds on all devices. */
export type FilePlan = Omit<PlanRow, 'uid'> & Partial<Pick<PlanRow, 'uid'>>;

/** What the rows of a file look like, table by table. */
export const ROWS = {
  seasons: listOf(
    objectOf<SeasonRow>({
      id: HOME,
      athlete: ATHLETE,
      from: DAY,
      rulebook: RULEBOOK,
      runPlan: RUN_PLAN,
      plan: PLAN_ID,
      original: PLAN_ID,
      layers: maybe(listOf(LAYER)),
    }),
  ),
  plans: listOf(objectOf<FilePlan>({ id: PLAN_ID, uid: maybe(UID), plan: PLAN })),
  drafts: listOf(objectOf<DraftRow>({ id: HOME, athlete: ATHLETE, rulebook: RULEBOOK, runPlan: RUN_PLAN })),
  settings: listOf(
    objectOf<SettingsRow>({
      id: HOME,
      distance: oneOf('km', 'mi'),
      weight: oneOf('kg', 'lb'),
      weekStart: oneOf('monday', 'sunday'),
      theme: oneOf('system', 'light', 'dark'),
      language: oneOf('system', 'en', 'de'),
    }),
  ),
  checkIns: listOf(
    objectOf<CheckInRow>({ id: DAY, sleep: MARK, legs: MARK, mood: MARK, pain: maybe(TEXT), painLevel: maybe(whole(1, 10)) }),
  ),
  logs: listOf(
    objectOf<LogRow>({
      id: TEXT,
      date: DAY,
      title: TEXT,
      discipline: DISCIPLINE,
      state: oneOf('running', 'done', 'skipped'),
      started: number(),
      finished: maybe(number()),
      sets: listOf(DONE_SET),
      swaps: recordOf(TEXT),
      restUntil: maybe(number()),
      rpe: maybe(number(0, 10)),
      minutes: maybe(number(0)),
      notes: maybe(TEXT),
    }),
  ),
};
