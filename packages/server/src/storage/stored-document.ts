import type { Document } from '@ironstride/sync';

/** A document as the database gives it. The body is not parsed, because most of them only pass through. */
export interface StoredDocument {
  readonly kind: string;
  readonly id: string;
  /** Its version: the number of its last change. */
  readonly seq: number;
  /** The whole {@link Document} as JSON. */
  readonly body: string;
}

/** The columns of a {@link StoredDocument}. */
export const STORED = ['kind', 'id', 'seq', 'body'] as const;

/** What the body says. */
export function documentOf({ body }: Pick<StoredDocument, 'body'>): Document {
  return JSON.parse(body) as Document; // only `applyBatch` and a checked import write bodies
}
