import type { Json } from '@ironstride/sync';

/** What the planner is asked; everything in it may be nonsense. */
export type Question =
  | { readonly name: 'plan'; readonly athlete: unknown; readonly rulebook: RulebookChoice; readonly today: string }
  | { readonly name: 'check'; readonly plan: unknown; readonly rulebook: RulebookChoice }
  | {
      readonly name: 'check-weeks';
      readonly weeks: string;
      readonly athlete: unknown;
      readonly rulebook: RulebookChoice;
      readonly today: string;
    }
  | { readonly name: 'why'; readonly plan: unknown; readonly session: string }
  | { readonly name: 'calendar'; readonly called: string; readonly stamp: string; readonly season: StoredSeason };

/** One of the rulebooks that ship; that of the file, or the usual one, when absent. */
export type RulebookChoice = string | undefined;

/** A plan as its documents have it. */
export interface StoredSeason {
  /** The fields of the plan’s own document. */
  readonly plan: Readonly<Record<string, Json>>;
  readonly weeks: readonly Json[];
  readonly placements: readonly { readonly id: string; readonly slot: Json; readonly value: Json }[];
}

/** The answer as text, JSON or a calendar, or everything that stood in its way. */
export type Reply =
  | { readonly text: string }
  | { readonly problems: readonly { readonly code: string; readonly at: string; readonly says: string; readonly remedy: string }[] };
