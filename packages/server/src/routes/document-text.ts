import { Written } from '../mount.ts';
import { visible, type Rights } from '../permissions.ts';
import { documentOf, type StoredDocument } from '../storage/stored-document.ts';

/** A stored document as the API gives it, its number first. What is the person’s own passes through without being read. */
export function documentText(row: StoredDocument, rights: Rights): string {
  const body = rights.has('own') ? row.body : JSON.stringify(visible(documentOf(row), rights));
  return `{"seq":${row.seq},${body.slice(1)}`;
}

/** An answer with documents, written without reading them; `rest` is what else it holds. */
export function documentsAnswer(rows: readonly StoredDocument[], rights: Rights, rest: object = {}): Written {
  const others = JSON.stringify(rest).slice(1);
  return new Written(`{"documents":[${rows.map((row) => documentText(row, rights)).join(',')}]${others === '}' ? '}' : `,${others}`}`);
}
