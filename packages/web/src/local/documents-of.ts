import { formatDate, type Placement, type Plan } from '@ironstride/core';
import {
  allValuesOf,
  canonical,
  changesBetween,
  GONE,
  isGone,
  keyOf,
  type Document,
  type Json,
  type Stamp,
  type Values,
} from '@ironstride/sync';
import type { CheckInRow, LogRow, PlanRow, SeasonRow, SettingsRow } from './rows.ts';

/** What a document says by the rows of this device; one that is gone may still have values to tell of. */
export interface State extends Pick<Document, 'kind' | 'id'> {
  readonly values: Values;
  readonly gone?: true;
}

/** The states of documents by their names. */
export type States = ReadonlyMap<string, State>;

/** A season row with both plans that it names. */
export interface WholeSeason {
  readonly season: SeasonRow;
  readonly plan: Plan;
  readonly original: PlanRow;
}

/** A season as documents: the answers, the plan’s frame, each week and each session by itself. */
export function statesOfSeason({ season, plan, original }: WholeSeason): States {
  const { id: _, athlete, plan: _plan, original: _original, layers = [], ...answers } = season;
  const { uid } = original;
  const first = original.plan;
  const weeks = pairs(plan.weeks, first.weeks, ({ monday }) => formatDate(monday)).map(([day, now, then]): State => {
    const [value, began] = [toJson(now ?? then), toJson(then ?? false)];
    return { kind: 'week', id: `${uid}/${day}`, values: { value, ...unless(value, began) }, ...(now ? {} : { gone: true }) };
  });
  const placements = pairs(plan.placements, first.placements, ({ id }) => id).map(([id, now, then]): State => {
    const [value, began] = [toJson(now ?? then), toJson(then ?? false)];
    const shown = now ?? then;
    const parts = shown ? partsOf(shown) : {};
    return { kind: 'placement', id: `${uid}/${id}`, values: { ...parts, ...unless(value, began) }, ...(now ? {} : { gone: true }) };
  });
  const frame = frameOf(plan);
  const began = Object.entries(frameOf(first)).flatMap(([name, value]) =>
    canonical(value) === canonical(frame[name] ?? null) ? [] : [[`original.${name}`, value] as const],
  );
  const parts = first.weeks.length + first.placements.length;
  return byKey([
    { kind: 'plan', id: uid, values: { ...frame, ...Object.fromEntries(began), parts } },
    ...weeks,
    ...placements,
    {
      kind: 'season',
      id: 'home',
      values: {
        ...valuesOfObject(answers),
        ...prefixed('athlete', Object.entries(valuesOfObject(athlete))),
        ...prefixed(
          'layers',
          layers.map((layer) => [`${layer.on}.${hash(canonical(toJson(layer)))}`, toJson(layer)]),
        ),
        plan: uid,
      },
    },
  ]);
}

/** A log as a document: each set a field of its own, so that sets of two devices are all there. */
export function stateOfLog({ id, sets, swaps, ...rest }: LogRow): State {
  return {
    kind: 'log',
    id,
    values: {
      ...valuesOfObject(rest),
      ...prefixed('swaps', Object.entries(swaps)),
      ...prefixed(
        'sets',
        sets.map((set) => [`${set.at}.${set.time}`, toJson(set)]),
      ),
    },
  };
}

/** A check-in as a document. */
export function stateOfCheckIn({ id, ...rest }: CheckInRow): State {
  return { kind: 'check-in', id, values: valuesOfObject(rest) };
}

/** The settings as a document. */
export function stateOfSettings({ id, ...rest }: SettingsRow): State {
  return { kind: 'settings', id, values: valuesOfObject(rest) };
}

/** What a document says, as rows would say it. */
export function stateFrom(document: Document): State {
  const { kind, id } = document;
  return { kind, id, values: allValuesOf(document), ...(isGone(document) ? { gone: true } : {}) };
}

/** What a change did, as documents that hold only what differs. How something began is told once and stays. */
export function changesOf(before: States, after: States, at: Stamp): readonly Document[] {
  const keys = [...new Set([...after.keys(), ...before.keys()])];
  return keys.flatMap((key): readonly Document[] => {
    const [was, is] = [before.get(key), after.get(key)];
    const one = is ?? was;
    if (!one) return [];
    const fields = { ...fieldsOf(was, is, at) };
    for (const name of Object.keys(fields)) if (/^original(\.|$)/.test(name) && fields[name]?.[1] === null) delete fields[name];
    const said = Object.keys(fields).length > (GONE in fields && was?.gone === is?.gone && was && is ? 1 : 0);
    return said ? [{ kind: one.kind, id: one.id, fields }] : [];
  });
}

function fieldsOf(was: State | undefined, is: State | undefined, at: Stamp): Document['fields'] {
  if (is && !is.gone) return changesBetween(was && !was.gone ? was.values : was && { ...was.values, [GONE]: true }, is.values, at);
  if (was) return was.gone ? {} : { [GONE]: [at, true] };
  return is ? { ...changesBetween(undefined, is.values, at), [GONE]: [at, true] } : {};
}

/** A value without what JSON cannot say. */
export function toJson(value: unknown): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (Array.isArray(value)) return value.map(toJson);
  return typeof value === 'object' ? valuesOfObject(value) : null;
}

function valuesOfObject(object: object): Values {
  return Object.fromEntries(Object.entries(object).flatMap(([name, value]) => (value === undefined ? [] : [[name, toJson(value)]])));
}

/** All of a plan but its weeks and sessions. */
function frameOf({ weeks: _, placements: _placements, ...frame }: Plan): Values {
  return valuesOfObject(frame);
}

function partsOf({ id: _, date, half, ...rest }: Placement): Values {
  return { slot: `${formatDate(date)} ${half}`, value: toJson(rest) };
}

function unless(value: Json, began: Json): Values {
  return canonical(value) === canonical(began) ? {} : { original: began };
}

/** Things that were or are there, by name, with what they are and what they were. */
function pairs<T>(
  now: readonly T[],
  then: readonly T[],
  nameOf: (one: T) => string,
): readonly (readonly [string, T | undefined, T | undefined])[] {
  const [is, was] = [new Map(now.map((one) => [nameOf(one), one])), new Map(then.map((one) => [nameOf(one), one]))];
  return [...new Set([...is.keys(), ...was.keys()])].map((name) => [name, is.get(name), was.get(name)]);
}

function prefixed(prefix: string, values: readonly (readonly [string, Json])[]): Values {
  return Object.fromEntries(values.map(([name, value]) => [`${prefix}.${name}`, value]));
}

function byKey(states: readonly State[]): States {
  return new Map(states.map((one) => [keyOf(one), one]));
}

/** Eight letters for a text (FNV-1a), enough to tell changes of one day apart. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return sum.toString(16).padStart(8, '0');
}
