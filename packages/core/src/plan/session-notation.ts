import { RACE_KM, RACE_NAMES, type RaceName } from '../athlete/athlete.ts';
import { nearest } from '../nearest.ts';
import { problem, type Problem } from '../problems.ts';
import { bad, good, type Result } from '../result.ts';
import { EFFORTS, isEffort, isSessionKind, KINDS, SESSION_KINDS, tagsFor, type Effort, type SessionKind } from '../session/kinds.ts';
import { MOVEMENTS, session, type Movement, type Session, type SessionDetail } from '../session/session.ts';
import { isTag, TAGS, type Tag } from '../session/tags.ts';

/** Minutes per kilometre by which a run with a distance but no minutes is timed (convention). */
export const USUAL_PACE = 6;

const LONGEST_MINUTES = 1440;
const PRIORITIES: Readonly<Record<string, Tag>> = { a: 'race-a', b: 'race-b', c: 'race-c' };

/** Bounds of the details that are numbers; `whole` ones have no decimals. */
const NUMBERS = {
  km: { min: 0.001, max: 1000, whole: false },
  contacts: { min: 0, max: 100_000, whole: true },
  rir: { min: 0, max: 10, whole: false },
  load: { min: 0, max: 2000, whole: false },
  order: { min: 0, max: 999, whole: true },
} as const;
type NumberName = keyof typeof NUMBERS;
const NUMBER_NAMES = Object.keys(NUMBERS).filter(isNumberName);

/** Ids of lifts are kebab-case; longer ones are a slip (convention). */
const LIFT = /^(?=.{1,60}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

const WORDS = [...EFFORTS, 'warm-up', 'no-warm-up', ...NUMBER_NAMES.map((name) => `${name}:`), 'lift:', 'movements:', ...RACE_NAMES];

/**
 * Reads one session, such as `tempo 35 hard #new-block km:7 "with Anna"`.
 *
 * ```
 * session = kind minutes word*            minutes may be missing when the kilometres of a run are given (6 min/km)
 * word    = easy | light | moderate | hard           effort, when not the kind's own
 *         | #tag                                     a tag that the kind does not carry itself
 *         | 5k | 10k | half | marathon | 15km | km:15   kilometres
 *         | A | B | C                                priority of a race
 *         | contacts:80 | rir:2 | load:60 | order:1 | movements:squat,hinge | movements:none
 *         | lift:goblet-squat                        the main lift, whose load stands in load:
 *         | warm-up | no-warm-up
 *         | "title"                                  with \" \\ \n \r \u0007 for those characters
 * ```
 */
export function readSession(text: string, at: string): Result<Session> {
  const words = wordsOf(text);
  if (!words) return bad([problem('notation-quote-open', at)]);
  const [kind, ...rest] = words;
  if (kind === undefined || kind.quoted) return bad([problem('session-unreadable', at, { text: short(text) })]);
  const name = kind.text.toLowerCase();
  if (!isSessionKind(name)) {
    const near = nearest(name, SESSION_KINDS);
    return bad([problem('session-kind-unknown', at, { text: short(kind.text), ...(near && { near }) })]);
  }
  return fromWords(name, rest, short(text), at);
}

/** Writes a session so that {@link readSession} returns the same. */
export function writeSession(one: Session): string {
  const { kind, effort, km } = one;
  const race = kind === 'race';
  const own = new Set<Tag>(tagsFor(kind, effort));
  const parts: string[] = [kind];
  if (race && km !== undefined) parts.push(raceDistance(km));
  if (!(race && km !== undefined && one.minutes === usualMinutes(km))) parts.push(String(one.minutes));
  if (effort !== KINDS[kind].effort) parts.push(effort);
  for (const tag of one.tags) {
    if (own.has(tag)) continue;
    const letter = race ? Object.keys(PRIORITIES).find((key) => PRIORITIES[key] === tag) : undefined;
    parts.push(letter?.toUpperCase() ?? `#${tag}`);
  }
  for (const name of NUMBER_NAMES) {
    const value = one[name];
    if (value !== undefined && !(race && name === 'km')) parts.push(`${name}:${value}`);
  }
  if (one.lift !== undefined) parts.push(`lift:${one.lift}`);
  if (one.warmUp !== undefined) parts.push(one.warmUp ? 'warm-up' : 'no-warm-up');
  if (one.movements) parts.push(`movements:${one.movements.join(',') || 'none'}`);
  if (one.title !== undefined) parts.push(quote(one.title));
  return parts.join(' ');
}

interface Word {
  readonly text: string;
  readonly quoted: boolean;
}

function fromWords(kind: SessionKind, words: readonly Word[], text: string, at: string): Result<Session> {
  const problems: Problem[] = [];
  const found: { minutes?: number; effort?: Effort; title?: string } & { -readonly [K in keyof SessionDetail]: SessionDetail[K] } = {};
  const extraTags: Tag[] = [];
  const seen = new Set<string>();

  const once = (what: string): boolean => {
    if (seen.has(what)) problems.push(problem('session-word-twice', at, { text, what }));
    seen.add(what);
    return true;
  };
  const number = (name: NumberName, value: string): void => {
    const { min, max, whole } = NUMBERS[name];
    const amount = decimal(value);
    const fits = amount !== undefined && amount >= min && amount <= max && (!whole || Number.isInteger(amount));
    if (once(name) && fits) found[name] = amount;
    else problems.push(problem('session-number-bad', at, { text: short(value), name, min, max, whole: whole ? 'whole ' : '' }));
  };

  for (const word of words) {
    const lower = word.text.toLowerCase();
    const colon = lower.indexOf(':');
    const name = lower.slice(0, Math.max(0, colon));
    const value = lower.slice(colon + 1);
    if (word.quoted) {
      if (once('title')) found.title = word.text;
    } else if (/^-?\d+([.,]\d+)?$/.test(lower)) {
      const minutes = Number(lower);
      if (once('minutes') && Number.isInteger(minutes) && minutes >= 1 && minutes <= LONGEST_MINUTES) found.minutes = minutes;
      else problems.push(problem('session-minutes-bad', at, { text: short(word.text) }));
    } else if (isEffort(lower)) {
      if (once('effort')) found.effort = lower;
    } else if (lower.startsWith('#')) {
      const tag = lower.slice(1);
      const near = nearest(tag, TAGS);
      if (isTag(tag)) extraTags.push(tag);
      else problems.push(problem('session-tag-unknown', at, { text: short(word.text), ...(near && { near: `#${near}` }) }));
    } else if (lower === 'warm-up' || lower === 'no-warm-up') {
      if (once('warm-up')) found.warmUp = lower === 'warm-up';
    } else if (isNumberName(name)) {
      number(name, value);
    } else if (name === 'lift') {
      if (once('lift') && LIFT.test(value)) found.lift = value;
      else problems.push(problem('session-lift-bad', at, { text: short(value) }));
    } else if (name === 'movements') {
      const movements = value === 'none' ? [] : value.split(',');
      if (once('movements') && movements.every(isMovement)) found.movements = movements;
      else problems.push(problem('session-movements-unknown', at, { text: short(value), known: MOVEMENTS.join(', ') }));
    } else if (isRaceName(lower)) {
      if (once('km')) found.km = RACE_KM[lower];
    } else if (/^[\d.]+km?$/.test(lower)) {
      number('km', lower.replace(/km?$/, ''));
    } else if (kind === 'race' && PRIORITIES[lower]) {
      extraTags.push(PRIORITIES[lower]);
    } else {
      const near = nearest(lower, WORDS);
      problems.push(problem('session-word-unknown', at, { text: short(word.text), ...(near && { near }) }));
    }
  }

  const timed = found.km !== undefined && KINDS[kind].discipline === 'run' ? usualMinutes(found.km) : undefined;
  const minutes = found.minutes ?? timed;
  if (minutes === undefined && !seen.has('minutes')) problems.push(problem('session-minutes-missing', at, { text, kind }));
  if (problems.length > 0 || minutes === undefined) return bad(problems);
  return good(session({ kind, extraTags, ...found, minutes }));
}

/** Words of a session; quoted ones without their quotes and escapes. Undefined when a quote stays open. */
function wordsOf(text: string): Word[] | undefined {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text.charAt(at))) {
      at += 1;
    } else if (text[at] === '"') {
      const end = quoteEnd(text, at);
      if (end === undefined) return undefined;
      words.push({ text: unescape(text.slice(at + 1, end)), quoted: true });
      at = end + 1;
    } else {
      const start = at;
      while (at < text.length && text[at] !== '"' && !/\s/.test(text.charAt(at))) at += 1;
      words.push({ text: text.slice(start, at), quoted: false });
    }
  }
  return words;
}

/** The parts of a text between separators (one character) that stand outside quotes. */
export function splitOutsideQuotes(text: string, separator: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') {
      at = quoteEnd(text, at) ?? text.length;
    } else if (text[at] === separator) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

/** True when a quote is opened and not closed. */
export function hasOpenQuote(text: string): boolean {
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) {
    const end = quoteEnd(text, at);
    if (end === undefined) return true;
    at = end;
  }
  return false;
}

/** Position of the quote that closes the one at `start`, or undefined. */
function quoteEnd(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return undefined;
}

/** The first characters of a text that somebody wrote, for a message. */
export function short(text: string): string {
  const one = text.trim().replace(/\s+/g, ' ');
  return one.length > 60 ? `${one.slice(0, 59)}…` : one;
}

function quote(title: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is escaped
  const escaped = title.replace(/[\\"]/g, '\\$&').replace(/[\u0000-\u001f]/g, (one) => {
    return ESCAPES[one] ?? `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `"${escaped}"`;
}

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r' };

function unescape(text: string): string {
  return text.replace(/\\(?:u([0-9a-f]{4})|([^]))/gi, (_, code: string | undefined, after: string) => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    return after === 'n' ? '\n' : after === 'r' ? '\r' : after;
  });
}

function decimal(text: string): number | undefined {
  return /^\d+(\.\d+)?(e-\d+)?$/.test(text) ? Number(text) : undefined;
}

function usualMinutes(km: number): number {
  return Math.min(LONGEST_MINUTES, Math.max(1, Math.round(km * USUAL_PACE)));
}

function raceDistance(km: number): string {
  return RACE_NAMES.find((name) => RACE_KM[name] === km) ?? `${km}km`;
}

function isNumberName(text: string): text is NumberName {
  return Object.hasOwn(NUMBERS, text);
}

function isMovement(text: string): text is Movement {
  return (MOVEMENTS as readonly string[]).includes(text);
}

function isRaceName(text: string): text is RaceName {
  return (RACE_NAMES as readonly string[]).includes(text);
}
