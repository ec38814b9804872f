import type {
  Athlete,
  Edit,
  Finding,
  Plan,
  PlainDate,
  PlanOptions,
  Proposal,
  Repair,
  Result,
  RulebookName,
  RunPlan,
  Slot,
  SlotPrice,
  Verdict,
  Why,
} from '@ironstride/core';
import type { AthleteFile, AthleteRecord } from '@ironstride/formats';

/** What a season is planned from; the rulebook by its name, because rules are functions. */
export type Wanted = Omit<PlanOptions, 'rulebook'> & { readonly athlete: Athlete; readonly rulebook: RulebookName };

/** Names a plan that the planner holds, with the rules and the day that count. */
export interface AboutPlan {
  readonly id: string;
  readonly rulebook: RulebookName;
  readonly today: PlainDate;
}

/** What the planner's worker answers. Questions about a plan name one that it was given to hold. */
export type PlannerQuestions = {
  plan: { asked: Wanted; given: Result<Plan> };
  hold: { asked: { readonly id: string; readonly plan: Plan }; given: null };
  why: { asked: AboutPlan & { readonly session: string }; given: Result<Why> };
  /** What a slot would cost a session. */
  price: { asked: AboutPlan & { readonly session: string; readonly slot: Slot }; given: SlotPrice };
  adapt: { asked: AboutPlan & { readonly edits: readonly Edit[] }; given: Result<Proposal> };
  renew: { asked: AboutPlan & { readonly athlete: Athlete; readonly runPlan?: PlanOptions['runPlan'] }; given: Result<Proposal> };
  /** Edits of today together with changed answers, if there are any: one proposal. */
  ease: {
    asked: AboutPlan & { readonly edits: readonly Edit[]; readonly athlete?: Athlete; readonly runPlan?: PlanOptions['runPlan'] };
    given: Result<Proposal>;
  };
  /** The plan as it was first made, from today on. */
  back: { asked: AboutPlan & { readonly first: Plan }; given: Proposal };
  /** What the rules say of a plan as a whole. */
  check: { asked: { readonly plan: Plan; readonly rulebook: RulebookName }; given: Verdict };
  repair: { asked: AboutPlan & { readonly finding: Finding }; given: Repair | null };
};

/** What a file turned out to be. */
export type FileRead =
  | { readonly kind: 'athlete'; readonly record: AthleteRecord; readonly rulebook?: string }
  | { readonly kind: 'run-plan'; readonly plan: RunPlan; readonly name: string }
  | { readonly kind: 'device'; readonly text: string };

/** What the worker for files and answers does: everything with schemas, so that the page and the planner stay small. */
export type ReaderQuestions = {
  athlete: { asked: { readonly record: AthleteRecord; readonly today: PlainDate; readonly from?: PlainDate }; given: Result<AthleteFile> };
  file: { asked: { readonly bytes: Uint8Array; readonly name: string; readonly today: PlainDate }; given: Result<FileRead> };
  example: { asked: string; given: Result<FileRead> };
  yaml: { asked: { readonly plan: Plan; readonly rulebook: RulebookName }; given: string };
};
