import { ADVICE_OF_HEALTH, NOTES_OF_HEALTH, PROFILES_OF_HEALTH } from '@ironstride/core';
import type { Json, Kind } from '@ironstride/sync';

/** What tells of health in an athlete; a plan without its athlete could not be read, so the rest of them is shown. */
const HEALTH_ANSWERS: ReadonlySet<string> = new Set(['health', 'hurts', 'heart', 'bodyMass', 'body-mass']);

/**
 * The value of a field as it is shown to somebody who may know nothing of the athlete’s health: a plan can still be read, and tells neither what
 * hurts, nor the heart, nor the weight, nor why somebody was away.
 */
export function withoutHealth(kind: Kind, name: string, value: Json): Json {
  const field = name.replace(/^original\./, '');
  if (kind === 'season' || kind === 'plan') {
    if (field === 'athlete') return athleteWithout(value);
    if (field === 'notes') return withoutCodes(value, NOTES_OF_HEALTH);
    if (field === 'athlete.away') return withoutNote(value);
    // That a change came from a check-in tells of one; so no change tells where it came from.
    if (field.startsWith('layers.')) return without(value, 'cause');
  }
  if (kind === 'placement' && (field === 'value' || field === 'original')) return changed(value, 'content', contentWithout);
  return value;
}

function athleteWithout(athlete: Json): Json {
  if (!isRecord(athlete)) return null;
  const open = Object.fromEntries(Object.entries(athlete).filter(([name]) => !HEALTH_ANSWERS.has(name)));
  const named = changed(open, 'profiles', (profiles) =>
    itemsOf(profiles).filter((one) => typeof one !== 'string' || !PROFILES_OF_HEALTH.has(one)),
  );
  const away = changed(named, 'away', withoutNote);
  return changed(away, 'availability', (availability) => changed(availability, 'exceptions', withoutNote));
}

/** The words that somebody wrote about times away may name an illness. */
function withoutNote(entries: Json): Json {
  return each(entries, (one) => without(one, 'note'));
}

function contentWithout(content: Json): Json {
  const advised = changed(content, 'advice', (advice) => withoutCodes(advice, ADVICE_OF_HEALTH));
  return changed(advised, 'parts', (parts) => each(parts, (part) => changed(part, 'steps', stepsWithout)));
}

/** Targets of heart rates are reckoned from the highest rate; the effort, the pace and how it feels are still told. */
function stepsWithout(steps: Json): Json {
  return each(steps, (step) =>
    changed(
      changed(step, 'target', (target) => without(target, 'heart')),
      'steps',
      stepsWithout,
    ),
  );
}

function each(list: Json, change: (one: Json) => Json): Json {
  return itemsOf(list).map(change);
}

/** Entries of a list but those with one of the codes; nothing of what is no list. */
function withoutCodes(list: Json, codes: ReadonlySet<string>): Json {
  return itemsOf(list).filter((one) => isRecord(one) && typeof one['code'] === 'string' && !codes.has(one['code']));
}

/** An object with one of its values changed, where it is there. */
function changed(object: Json, name: string, change: (value: Json) => Json): Json {
  if (!isRecord(object)) return object;
  const value = object[name];
  return value === undefined ? object : { ...object, [name]: change(value) };
}

function without(object: Json, name: string): Json {
  return isRecord(object) ? Object.fromEntries(Object.entries(object).filter(([one]) => one !== name)) : object;
}

/** What is in a list; nothing of what is none. */
function itemsOf(value: Json): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : []; // a list of JSON, which the compiler forgets
}

function isRecord(value: Json): value is { readonly [name: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
