import type { Document } from '../document.ts';
import { allValuesOf, canonical, mergeDocument } from '../merge.ts';
import { keyOf } from '../waiting.ts';
import type { History } from './history.ts';

/** Everything that a history ended with and should not have; `arrived` names the batches that the server holds. */
export function whatIsWrong(
  { devices, done, behind, setBack }: History,
  stored: readonly Document[],
  arrived: readonly string[],
): readonly string[] {
  const server = told(stored);
  const all = new Map<string, Document>();
  for (const document of done.flatMap(({ documents }) => documents))
    all.set(keyOf(document), mergeDocument(all.get(keyOf(document)), document));
  // Sets are only ever added.
  const sets = done.flatMap(({ documents }) =>
    documents.flatMap(({ fields }) => Object.keys(fields).filter((name) => name.startsWith('sets.'))),
  );
  const kept = new Set(stored.flatMap((one) => Object.keys(allValuesOf(one))));
  const lost = sets.filter((name) => !kept.has(name));
  const edits = done.map(({ id }) => id);
  return [
    ...(behind > 0 ? [`${behind} edits have no greater stamp than what their device had seen`] : []),
    ...devices.flatMap(({ name, outbox, buried }) => (outbox.length + buried.length > 0 ? [`${name} did not get rid of everything`] : [])),
    ...devices.flatMap(({ name, documents }) => (told(documents.values()) === server ? [] : [`${name} is not equal to the server`])),
    ...(told(all.values()) === server ? [] : ['the server is not what all edits together make']),
    // A server that was set back has some edits in other batches.
    ...(setBack > 0 || edits.toSorted().join() === [...arrived].toSorted().join()
      ? []
      : [`${edits.length} edits were done, ${arrived.length} arrived`]),
    ...(lost.length > 0 ? [`lost: ${lost.join()}`] : []),
  ];
}

/** Documents as text, in the order of their names. */
function told(documents: Iterable<Document>): string {
  return [...documents]
    .map((one) => canonical({ ...one, fields: one.fields }))
    .toSorted()
    .join('\n');
}
