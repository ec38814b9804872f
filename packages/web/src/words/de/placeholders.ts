import { HEALTH_QUESTIONS, isHealthAnswer, parseDate } from '@ironstride/core';
import { dayText } from '../dates.ts';
import type { PlaceholderKind } from '../phrases.ts';
import { germanNumber } from './german-number.ts';
import { counted, terms } from './terms.ts';

const NUMBER = String.raw`-?\d+(?:\.\d+)?`;
const WEEKDAYS: Readonly<Record<string, string>> = {
  Mon: 'Montag',
  Tue: 'Dienstag',
  Wed: 'Mittwoch',
  Thu: 'Donnerstag',
  Fri: 'Freitag',
  Sat: 'Samstag',
  Sun: 'Sonntag',
};
const DAYS = Object.keys(WEEKDAYS).join('|');
const EFFORTS: Readonly<Record<string, string>> = { easy: 'locker', light: 'leicht', moderate: 'mittel', hard: 'hart' };
const HALVES: Readonly<Record<string, string>> = { am: 'Morgen', pm: 'Abend', morning: 'Morgen', evening: 'Abend' };
const UNITS: Readonly<Record<string, string>> = { km: 'km', min: 'min', h: 'h', days: 'Tage', weeks: 'Wochen', '%': '%' };
const RUNNERS: Readonly<Record<string, string>> = {
  beginner: 'Einsteiger',
  intermediate: 'Läufer mit einiger Erfahrung',
  advanced: 'erfahrene Läufer',
};
/** Keys of files that a page asks for under other names. */
const KEYS: Readonly<Record<string, string>> = {
  'weekly-km': 'Kilometer in der Woche',
  'longest-km': 'Längster Lauf',
  'easy-pace': 'Lockeres Tempo',
  distance: 'Strecke',
  date: 'Datum',
  time: 'Zeit',
  name: 'Name',
  born: 'Geburtsjahr',
  start: 'Erster Tag',
  minutes: 'Minuten',
  weights: 'Gewichte',
};
/** What stands somewhere. */
export const SUBJECTS: Readonly<Record<string, string>> = {
  'The long run': 'Der lange Lauf',
  'A hard run': 'Ein harter Lauf',
  'Heavy leg strength': 'Schwere Beinkraft',
  'A run': 'Ein Lauf',
  'A strength session': 'Eine Krafteinheit',
};

/** What placeholders of German phrases may stand for; exercises are called by the names that are given. */
export function placeholders(exercises: ReadonlyMap<string, string>): Readonly<Record<string, PlaceholderKind>> {
  const exercise = (name: string): string => exercises.get(name.toLowerCase()) ?? name;
  return {
    number: { matches: NUMBER, say: germanNumber },
    time: { matches: String.raw`\d+:\d\d(?::\d\d)?`, say: (text) => text },
    date: { matches: String.raw`\d{4}-\d\d-\d\d`, say: dateOf },
    /** What people wrote themselves. */
    text: { matches: '.+?', say: (text) => text },
    says: { matches: '.+?', say: (text, _, tell) => tell(text) },
    /** Said in German where that is known, else as it is. */
    loose: { matches: '.+?', say: (text, _, tell) => tell(text) ?? text },
    count: {
      matches: `(?:\\d+|one) (?:${Object.keys(counted).join('|')})s?`,
      say: countOf,
    },
    day: {
      matches: `(?:${DAYS})(?:(?:, | and )(?:${DAYS}))*`,
      say: (text) => text.replace(' and ', ' und ').replaceAll(new RegExp(DAYS, 'g'), (day) => WEEKDAYS[day] ?? day),
    },
    half: { matches: Object.keys(HALVES).join('|'), say: (text) => HALVES[text] },
    unit: { matches: Object.keys(UNITS).join('|'), say: (text) => UNITS[text] },
    subject: { matches: Object.keys(SUBJECTS).join('|'), say: (text) => SUBJECTS[text] },
    term: { matches: '[a-z-]+', say: (text, form) => (form === 'runners' ? RUNNERS[text] : terms[text]) },
    terms: { matches: '[a-z, -]+', say: (text) => each(text, ', ', (one) => terms[one]) },
    /** Names of races that were entered, joined as core joins them. */
    races: { matches: '.+?', say: (text) => text.replaceAll(' and ', ' und ') },
    /** Parts of the body as people write them, with a side or without. */
    pains: { matches: '.+?', say: (text) => each(text, ', ', painOf) },
    /** `5 × 3 min`, `2 × (3, 2, 1 min)`: no word in it. */
    figures: { matches: String.raw`(?:\d+ × )?\(?\d[\d., ]* (?:min|s|m|km)\)?`, say: germanNumber },
    session: { matches: String.raw`[a-z-]+ [\d.]+ (?:min|km)(?: (?:easy|light|moderate|hard))?`, say: sessionOf },
    exercise: { matches: '.+?', say: exercise },
    /** Exercises, each with what of it hurts. */
    loading: {
      matches: '.+?',
      say: (text) =>
        each(text, '; ', (one) => {
          const [, name = '', parts = ''] = /^(.+) \((.+)\)$/.exec(one) ?? [];
          const hurting = each(parts, ', ', (part) => terms[part]);
          return hurting && `${exercise(name)} (${hurting})`;
        }),
    },
    answer: { matches: '[a-z-]+', say: (text, _, tell) => (isHealthAnswer(text) ? tell(HEALTH_QUESTIONS[text].asks) : text) },
    key: {
      matches: '.+?',
      say: (text) =>
        text
          .split(' › ')
          .map((one) => KEYS[one] ?? one)
          .join(' › '),
    },
  };
}

function dateOf(text: string): string | undefined {
  const date = parseDate(text);
  return date === undefined ? undefined : dayText(date, 'de', 'year');
}

function countOf(text: string, form: string | undefined): string | undefined {
  const [, number = '', noun = ''] = /^(\d+|one) (.+?)s?$/.exec(text) ?? [];
  const forms = counted[noun];
  if (!forms) return undefined;
  const [one, many, dative] = forms;
  const few = number === 'one' ? 'einer' : number;
  if (form === 'of') return `${few} der ${many}`;
  if (few === '1' || few === 'einer') return `${few} ${one}`;
  return `${few} ${form === 'dat' ? dative : many}`;
}

/** `long 90 min hard` */
function sessionOf(text: string): string | undefined {
  const [, kind = '', length = '', effort] = /^(\S+) (\S+ \S+)(?: (\S+))?$/.exec(text) ?? [];
  const named = terms[kind];
  return named && `${named}, ${germanNumber(length)}${effort === undefined ? '' : `, ${EFFORTS[effort] ?? effort}`}`;
}

function painOf(text: string): string {
  const [, side, part = text] = /^(left|right) (.+)$/.exec(text) ?? [];
  const named = terms[part] ?? part;
  return side === undefined ? named : `${named} ${side === 'left' ? 'links' : 'rechts'}`;
}

/** Undefined when one of them cannot be said. */
function each(text: string, separator: string, say: (one: string) => string | undefined): string | undefined {
  const said = text.split(separator).map(say);
  return said.every((one) => one !== undefined) ? said.join(separator) : undefined;
}
