import { GONE, isGone, type Document, type Field, type Json } from './document.ts';
import type { Stamp } from './stamp.ts';

/** The values of a document by field; what is not there is absent, never null. */
export type Values = Readonly<Record<string, Json>>;

/**
 * Two states of one document become one: of each field the one with the greater stamp. In whatever order and however often documents
 * are merged, the end is the same, to the byte.
 */
export function mergeDocument(here: Document | undefined, there: Document): Document {
  if (here === undefined) return ordered(there);
  if (here.kind !== there.kind || here.id !== there.id) throw new Error(`“${here.id}” and “${there.id}” are two documents`);
  const fields = new Map(Object.entries(here.fields));
  for (const [name, field] of Object.entries(there.fields)) {
    const mine = fields.get(name);
    if (mine === undefined || wins(field, mine)) fields.set(name, field);
  }
  return ordered({ ...here, fields: Object.fromEntries(fields) });
}

/** True when the first field holds against the second. A stamp is given once; should two values bear it all the same, text decides. */
export function wins(field: Field, against: Field): boolean {
  if (field[0] !== against[0]) return field[0] > against[0];
  return canonical(field[1]) > canonical(against[1]);
}

/**
 * What a person changed, as fields of that moment: empty when nothing did. `before` and `after` are undefined where the document was
 * not there. Whoever writes a document that was deleted brings it back; whoever deletes one leaves its fields as they are.
 */
export function changesBetween(before: Values | undefined, after: Values | undefined, at: Stamp): Readonly<Record<string, Field>> {
  if (after === undefined) return before === undefined ? {} : { [GONE]: [at, true] };
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after)])].toSorted();
  const changed = names.flatMap((name): readonly (readonly [string, Field])[] => {
    const value = after[name] ?? null;
    return sameJson(before?.[name] ?? null, value) ? [] : [[name, [at, value]]];
  });
  return before !== undefined && changed.length === 0 ? {} : Object.fromEntries([...changed, [GONE, [at, false]]]);
}

/** What a document says now; undefined while it is deleted. */
export function valuesOf(document: Document): Values | undefined {
  return isGone(document) ? undefined : allValuesOf(document);
}

/** What a document says, deleted or not. */
export function allValuesOf(document: Document): Values {
  return Object.fromEntries(
    Object.entries(document.fields).flatMap(([name, [, value]]) => (name === GONE || value === null ? [] : [[name, value]])),
  );
}

/** The greatest stamp in a document. */
export function newestStamp(document: Document): Stamp {
  return Object.values(document.fields).reduce((newest, [stamp]) => (stamp > newest ? stamp : newest), '');
}

/** True when two values are the same, whatever the order of their names. */
export function sameJson(one: Json, other: Json): boolean {
  if (one === other) return true;
  if (isList(one)) return isList(other) && one.length === other.length && one.every((part, index) => sameJson(part, other[index] ?? null));
  if (!isObject(one) || !isObject(other)) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && sameJson(one[name] ?? null, other[name] ?? null))
  );
}

/** A value as text, its names in order: the same value gives the same bytes. */
export function canonical(value: Json): string {
  return JSON.stringify(value, (_, part: Json) => (isObject(part) ? Object.fromEntries(Object.entries(part).toSorted(byName)) : part));
}

function ordered({ kind, id, fields }: Document): Document {
  return { kind, id, fields: Object.fromEntries(Object.entries(fields).toSorted(byName)) };
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isObject(value: Json): value is { readonly [name: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
