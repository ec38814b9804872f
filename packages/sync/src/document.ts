import type { Stamp } from './stamp.ts';

/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** A value and when it was given; null says that there is none any more. */
export type Field = readonly [stamp: Stamp, value: Json];

/**
 * A thing that is kept on several devices: fields that are each settled by themselves. The field {@link GONE} tells whether it was
 * deleted; the others stay, so that a later edit brings all of it back.
 */
export interface Document {
  readonly kind: Kind;
  readonly id: string;
  readonly fields: Readonly<Record<string, Field>>;
}

/**
 * What there is to keep.
 *
 * - `season` (id `home`): `athlete.<answer>`, `from`, `rulebook`, `runPlan`, `layers.<day>.<hash>` for each change that was accepted,
 *   and `plan`, the uid of the plan that holds.
 * - `plan` (id uid): the rest of a plan by name: `athlete`, `score`, …; `original.<name>` where it began otherwise; `parts`, how many
 *   weeks and placements it began with, so that half a plan is known as such.
 * - `week` (id `<uid>/<Monday, YYYY-MM-DD>`): `value`, and `original` as below.
 * - `placement` (id `<uid>/<id>`): `slot` (`YYYY-MM-DD am|pm`), `value` (the placement without id, date and half); `original` where it
 *   began otherwise: the whole placement as it was first made, false for one that came later. It is set once and stays.
 * - `log` (id of the placement, or `free-…`): `date` (YYYY-MM-DD), `sets.<at>.<time>` for each set (the whole set, with `at` and
 *   `time`), `swaps.<at>`, other fields by name.
 * - `check-in` (id YYYY-MM-DD) and `settings` (id `home`): fields by name.
 */
export const KINDS = ['season', 'plan', 'week', 'placement', 'log', 'check-in', 'settings'] as const;
export type Kind = (typeof KINDS)[number];

/** The field that is true after a document was deleted, and false after it was written again. */
export const GONE = 'gone';

/** Bounds of what a server takes (convention: far above what the app writes, far below what would hurt). */
export const LIMITS = {
  /** Of a document as JSON, bytes of UTF-8. */
  documentBytes: 512 * 1024,
  /** Of a document. */
  fields: 2000,
  /** Of a batch. */
  documents: 500,
  /** Of one request, bytes. */
  requestBytes: 8 * 1024 * 1024,
  /** Of one request. */
  batches: 100,
  /** Of all documents of an account as JSON, bytes: twenty years of training take an eighth of it, and an export with so much can still be read in. */
  accountBytes: 200_000_000,
  /** Of an id, a field’s name and a label, characters. */
  name: 200,
} as const;

/** What a person did on a device in one go; applied whole or not at all, and once, whatever is sent again. */
export interface Batch {
  /** A UUID: the same batch has the same one for ever. */
  readonly id: string;
  readonly device: string;
  /** When it was done; the stamp of all its fields. */
  readonly at: Stamp;
  /** What was done, by the key of its words: `plan-changed`, `check-in`, … */
  readonly label: string;
  readonly documents: readonly Document[];
}

/** True while a document is deleted. */
export function isGone(document: Document): boolean {
  return document.fields[GONE]?.[1] === true;
}

/** The day that a document belongs to, YYYY-MM-DD, by which it can be found; undefined for those of no day. */
export function dayOf({ kind, id, fields }: Document): string | undefined {
  if (kind === 'check-in') return id;
  if (kind === 'week') return id.slice(id.indexOf('/') + 1);
  const said = kind === 'placement' ? fields['slot']?.[1] : kind === 'log' ? fields['date']?.[1] : undefined;
  return typeof said === 'string' && /^\d{4}-\d\d-\d\d/.test(said) ? said.slice(0, 10) : undefined;
}
