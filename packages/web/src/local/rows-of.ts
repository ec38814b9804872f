import { comparePlacements, parseDate, type PlannedWeek, type Plan } from '@ironstride/core';
import { allValuesOf, isGone, type Document, type Json, type Values, valuesOf } from '@ironstride/sync';
import { ROWS } from './device-rows.ts';
import type { CheckInRow, DoneSet, LogRow, SeasonRow, SettingsRow } from './rows.ts';
import { isObject, type Shape } from './shape.ts';

/** What a document says as a row; undefined where it was deleted, or says what this version cannot read. */
export function logOf(document: Document): LogRow | undefined {
  const values = valuesOf(document);
  if (!values) return undefined;
  const sets = under(values, 'sets').map(([, set]) => set);
  const row = { id: document.id, ...plain(values), sets: sets.toSorted(byTime), swaps: Object.fromEntries(under(values, 'swaps')) };
  return readable(ROWS.logs, [row])?.[0];
}

/** @see logOf */
export function checkInOf(document: Document): CheckInRow | undefined {
  const values = valuesOf(document);
  return values && readable(ROWS.checkIns, [{ id: document.id, ...plain(values) }])?.[0];
}

/** @see logOf */
export function settingsOf(document: Document): SettingsRow | undefined {
  const values = valuesOf(document);
  return values && readable(ROWS.settings, [{ id: document.id, ...plain(values) }])?.[0];
}

/** The answers of a season; the plans are named by ids of this device. */
export function seasonOf(document: Document, ids: Pick<SeasonRow, 'plan' | 'original'>): SeasonRow | undefined {
  const values = valuesOf(document);
  if (!values) return undefined;
  const layers = under(values, 'layers')
    .map(([name, layer]) => ({ layer, stamp: document.fields[`layers.${name}`]?.[0] ?? '', name }))
    .toSorted((a, b) => (`${a.name.slice(0, 10)} ${a.stamp} ${a.name}` < `${b.name.slice(0, 10)} ${b.stamp} ${b.name}` ? -1 : 1))
    .map(({ layer }): Json => layer);
  const row = {
    ...plain(values),
    id: 'home',
    athlete: Object.fromEntries(under(values, 'athlete')),
    ...ids,
    ...(layers.length > 0 && { layers }),
  };
  return readable(ROWS.seasons, [row])?.[0];
}

/** The plan that holds and the one that the season began with; undefined while a part is missing. */
export function plansOf(frame: Document, parts: readonly Document[]): { readonly plan: Plan; readonly original: Plan } | undefined {
  const values = valuesOf(frame);
  if (!values) return undefined;
  const states = parts.map((document) => ({ document, now: partOf(document), began: originalOf(document) }));
  const first = states.filter(({ began }) => began !== undefined);
  if (values['parts'] !== first.length) return undefined;
  const planOf = (own: Values, pick: (state: (typeof states)[number]) => Json | undefined): Plan | undefined => {
    const of = (kind: Document['kind']): readonly Json[] =>
      states.filter(({ document }) => document.kind === kind).flatMap((state) => pick(state) ?? []);
    const plan = { ...own, weeks: of('week'), placements: of('placement') };
    const read = readable(ROWS.plans, [{ id: '00000001', uid: frame.id, plan }])?.[0]?.plan;
    return read && { ...read, weeks: read.weeks.toSorted(byMonday), placements: read.placements.toSorted(comparePlacements) };
  };
  const { parts: _, ...own } = plain(values);
  const plan = planOf(own, ({ now }) => now);
  const original = planOf({ ...own, ...Object.fromEntries(under(values, 'original')) }, ({ began }) => began);
  return plan && original && { plan, original };
}

/** A week or a session as it is; undefined while it is deleted. */
function partOf(document: Document): Json | undefined {
  return isGone(document) ? undefined : wholeOf(document);
}

/** A week or a session as it was first; undefined when it came later. */
function originalOf(document: Document): Json | undefined {
  const { original } = allValuesOf(document);
  return original === false ? undefined : (original ?? wholeOf(document));
}

function wholeOf(document: Document): Json | undefined {
  const { slot, value } = allValuesOf(document);
  if (document.kind === 'week') return value;
  if (typeof slot !== 'string' || !isRecord(value)) return undefined;
  const date = parseDate(slot.slice(0, 10));
  return date === undefined ? undefined : { ...value, id: document.id.slice(document.id.indexOf('/') + 1), date, half: slot.slice(11) };
}

/** Fields whose names have no dot. */
function plain(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !name.includes('.')));
}

function under(values: Values, prefix: string): readonly (readonly [string, Json])[] {
  return Object.entries(values).flatMap(([name, value]) => (name.startsWith(`${prefix}.`) ? [[name.slice(prefix.length + 1), value]] : []));
}

function readable<T>(shape: Shape<T>, value: unknown): T | undefined {
  return shape(value, '', () => undefined) ? value : undefined;
}

function byTime(one: Json, other: Json): number {
  const [a, b] = [timeAndPlace(one), timeAndPlace(other)];
  return a.time - b.time || (a.at < b.at ? -1 : 1);
}

function timeAndPlace(set: Json): Pick<DoneSet, 'time' | 'at'> {
  const { time, at } = isRecord(set) ? set : {};
  return { time: typeof time === 'number' ? time : 0, at: typeof at === 'string' ? at : '' };
}

function byMonday(one: PlannedWeek, other: PlannedWeek): number {
  return one.monday - other.monday;
}

function isRecord(value: Json | undefined): value is { readonly [name: string]: Json } {
  return value !== undefined && isObject(value);
}
