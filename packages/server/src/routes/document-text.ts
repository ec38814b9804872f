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
  const documents = rows.map((row, index) => `${index === 0 ? '' : ','}${documentText(row, rights)}`);
  const parts = ['{"documents":[', ...documents, others === '}' ? ']}' : `],${others}`];
  // Each becomes bytes by itself: one long text, in which a single sign is wide, costs ten times as much.
  return new Written(Buffer.concat(parts.map((part) => Buffer.from(part))));
}
