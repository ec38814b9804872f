import type { Batch, Document, Field } from './document.ts';
import { mergeDocument, newestStamp, sameJson } from './merge.ts';
import type { Stamp } from './stamp.ts';

/** A batch that a server has not acknowledged yet. */
export interface Waiting {
  readonly batch: Batch;
  /** Stamps of the values that its fields took the place of, by document ({@link keyOf}) and field; absent where there was none. */
  readonly bases: Readonly<Record<string, Readonly<Record<string, Stamp>>>>;
  /** Nothing new, but what a server has forgotten: it contradicts nobody. */
  readonly again?: true;
}

/** Two values for one field, given on two devices that did not know of each other. The newer holds. */
export interface Conflict {
  readonly kind: Document['kind'];
  readonly id: string;
  readonly field: string;
  /** What was done here and has not been sent yet. */
  readonly here: Field;
  readonly there: Field;
}

/** Names a document among all of an account. */
export function keyOf({ kind, id }: Pick<Document, 'kind' | 'id'>): string {
  return `${kind}/${id}`;
}

/** What a change makes of the documents that it touches: their new states, and what stood there before. */
export function written(
  batch: Batch,
  here: ReadonlyMap<string, Document>,
): { readonly documents: readonly Document[]; readonly waiting: Waiting } {
  const bases = batch.documents.map((document) => {
    const before = here.get(keyOf(document))?.fields ?? {};
    const stamps = Object.keys(document.fields).flatMap((name) => (before[name] ? [[name, before[name][0]] as const] : []));
    return [keyOf(document), Object.fromEntries(stamps)] as const;
  });
  return {
    documents: batch.documents.map((document) => mergeDocument(here.get(keyOf(document)), document)),
    waiting: { batch, bases: Object.fromEntries(bases) },
  };
}

/** What a device knows, as a batch for a server that has forgotten it. */
export function sentAgain(id: string, device: string, documents: readonly Document[]): Waiting {
  const at = documents.map(newestStamp).reduce((one, other) => (one > other ? one : other));
  return { batch: { id, device, at, label: 'sent-again', documents }, bases: {}, again: true };
}

/** Where a document from a server and what waits here contradict each other. */
export function conflictsWith(there: Document, waiting: readonly Waiting[]): readonly Conflict[] {
  const key = keyOf(there);
  const mine = waiting.flatMap(({ batch, bases, again }) =>
    again ? [] : batch.documents.filter((one) => keyOf(one) === key).map(({ fields }) => ({ fields, bases: bases[key] ?? {} })),
  );
  return Object.entries(there.fields).flatMap(([field, value]): readonly Conflict[] => {
    const edits = mine.filter(({ fields }) => fields[field]);
    const [first, last] = [edits[0], edits.at(-1)?.fields[field]];
    // What the first edit here took the place of is no news, and neither is what came from here.
    const known = first?.bases[field] === value[0] || edits.some(({ fields }) => fields[field]?.[0] === value[0]);
    if (!last || known || sameJson(last[1], value[1])) return [];
    return [{ kind: there.kind, id: there.id, field, here: last, there: value }];
  });
}
