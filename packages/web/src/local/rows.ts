import type { Plan, RulebookName, RunPlan, SessionKind } from '@ironstride/core';
import type { AthleteRecord } from '@ironstride/formats';

/** What the season on this device is made from, and which plan stands. Dates are written YYYY-MM-DD. */
export interface SeasonRow {
  readonly id: 'home';
  /** The athlete as an athlete file has it: one form for the page, the file and the reader. */
  readonly athlete: AthleteRecord;
  readonly from: string;
  readonly rulebook: RulebookName;
  readonly runPlan?: { readonly name: string; readonly plan: RunPlan; readonly move: boolean };
  /** Id of the plan that holds now. */
  readonly plan: string;
  /** Id of the plan as it was first made; it is never lost. */
  readonly original: string;
  /** What was changed since, oldest first; the original and these make the present plan. */
  readonly layers?: readonly LayerRow[];
}

/** One change of the plan that was accepted. */
export interface LayerRow {
  /** The day on which it was accepted. */
  readonly on: string;
  /** Asked for session by session, by other answers, because somebody was tired or in pain, or back to the first plan. */
  readonly cause: 'edit' | 'answers' | 'check-in' | 'back';
  readonly sessions: readonly LayerSession[];
  /** So many sessions stayed in their slot with other contents. */
  readonly changed: number;
}

/** A session that a change moved; it came in where `from` is absent, and went where `to` is. Slots are written `2027-02-10 am`. */
export interface LayerSession {
  readonly kind: SessionKind;
  readonly title?: string;
  readonly from?: string;
  readonly to?: string;
}

/** A plan; immutable, named by a number that only grows. */
export interface PlanRow {
  readonly id: string;
  /** Names the season that began with this plan on all devices. */
  readonly uid: string;
  readonly plan: Plan;
}

/** What somebody typed on the Start page and has not made a season yet. */
export interface DraftRow {
  readonly id: 'home';
  readonly athlete: AthleteRecord;
  readonly rulebook: RulebookName;
  readonly runPlan?: SeasonRow['runPlan'];
}

/** How the app looks and speaks on this device. */
export interface SettingsRow {
  readonly id: 'home';
  readonly distance: 'km' | 'mi';
  readonly weight: 'kg' | 'lb';
  /** First day of the week as shown; weeks of the plan always run from Monday. */
  readonly weekStart: 'monday' | 'sunday';
  readonly theme: 'system' | 'light' | 'dark';
  readonly language: 'system' | 'en' | 'de';
}

/** A check-in of ten seconds, one a day; each from 1 (bad) to 5 (good). */
export interface CheckInRow {
  /** The day, YYYY-MM-DD. */
  readonly id: string;
  readonly sleep: number;
  readonly legs: number;
  readonly mood: number;
  /** The part of the body that hurts. */
  readonly pain?: string;
  /** How much it hurts, 1 to 10. */
  readonly painLevel?: number;
}

/** One set, or one step of a run, that was done. */
export interface DoneSet {
  /** Part, step and set by position, such as `1.0.2`; with the side where sides are done one after the other. */
  readonly at: string;
  readonly exercise?: string;
  readonly side?: 'left' | 'right';
  readonly kg?: number;
  readonly reps?: number;
  readonly seconds?: number;
  readonly metres?: number;
  readonly rir?: number;
  /** A set that leads up to the work. */
  readonly ramp?: boolean;
  /** Milliseconds since 1970, by the device’s clock. */
  readonly time: number;
}

/** What was done of a session. Kept from the first tap on, so that a crash loses nothing. */
export interface LogRow {
  /** Id of the placement, or `free-…` for one without. */
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly discipline: 'run' | 'strength' | 'core' | 'mobility' | 'other';
  readonly state: 'running' | 'done' | 'skipped';
  readonly started: number;
  readonly finished?: number;
  readonly sets: readonly DoneSet[];
  /** Exercises taken instead of planned ones, by position of the step. */
  readonly swaps: Readonly<Record<string, string>>;
  /** When the running rest ends, milliseconds since 1970. */
  readonly restUntil?: number;
  /** Effort of the whole session, 0 to 10. */
  readonly rpe?: number;
  readonly minutes?: number;
  readonly notes?: string;
}

/** Rows by table; `steps` and `plans` keep books of themselves. */
export interface Rows {
  seasons: SeasonRow;
  drafts: DraftRow;
  settings: SettingsRow;
  checkIns: CheckInRow;
  logs: LogRow;
}
export type TableName = keyof Rows;

/** Any row. */
export type Row = Rows[TableName];

/** One row as it was and as it became; absent means that it was not there. */
export interface RowChange {
  readonly table: TableName;
  readonly id: string;
  readonly before?: Row;
  readonly after?: Row;
}

/** One thing that a person did and can take back. */
export interface StepRow {
  /** Counts up; given by the database. */
  readonly number?: number;
  /** Key of the words for it, see `words/en.ts`. */
  readonly label: StepLabel;
  readonly changes: readonly RowChange[];
  /** 1 after it was taken back, until it is done again or something else is done. */
  readonly undone: 0 | 1;
}

/** What can be undone, by the key of its words. */
export type StepLabel =
  | 'plan-made'
  | 'plan-changed'
  | 'answers-changed'
  | 'settings-changed'
  | 'check-in'
  | 'session-skipped'
  | 'log-removed'
  | 'imported'
  | 'signed-in';
