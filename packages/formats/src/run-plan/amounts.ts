import { KM_PER, type DistanceUnit } from './raw-plan.ts';

/** A distance or a time somewhere in a text. */
export interface Amount {
  readonly km?: number;
  readonly minutes?: number;
  readonly start: number;
  readonly end: number;
  /** Written in braces, as plans do for distances that can be shown in either unit. */
  readonly token: boolean;
  /** The unit was a bare `m` that can only be miles. */
  readonly unsure: boolean;
}

/** Kilometres and minutes that a text adds up to. */
export interface Sum {
  readonly km: number;
  readonly minutes: number;
}

/** Easy pace by which distances are turned into minutes when nobody says, minutes per kilometre (convention). */
export const EASY_PACE = 6.5;

const NUMBER = String.raw`\d{1,5}(?:[.,]\d{1,3})?`;
const INNER = String.raw`(${NUMBER})(?:\s*-\s*(${NUMBER}))?(?::${NUMBER}(?:-${NUMBER})?)?`;
const TOKEN = new RegExp(String.raw`\{\s*${INNER}\s*\}(?:\s*-\s*\{\s*${INNER}\s*\})?`, 'g');
const PLAIN = new RegExp(
  String.raw`(?<![\w.,:])(${NUMBER})(?:\s*-\s*(${NUMBER}))?\s*-?\s*(kilometers?|kilometres?|kilometern?|km|k|meilen?|miles?|mi|meters?|metres?|metern?|m|hours?|hrs?|stunden?|std|h|minutes?|minuten|mins?|'|seconds?|secs?|sekunden?|sek|s|")(?![a-z])`,
  'g',
);
const CLOCKED =
  /(?<![\w.,:])(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(?:h|std|hours?|stunden)(?![a-z])|(?<![\w.,:])(\d{1,2})\s*h\s*(\d{1,2})(?:\s*(?:m|min|minutes?|minuten))?(?![\w:])/g;
const NUMBER_WORDS: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
};
/** A text for people: distances in braces become numbers with their unit. */
export function withoutBraces(text: string, unit: DistanceUnit): string {
  const one = (low: string | undefined, high: string | undefined): string => (high === undefined ? `${low}` : `${low}–${high}`);
  return text.replaceAll(
    TOKEN,
    (_, low: string, lowTo: string | undefined, high: string | undefined, highTo: string | undefined) =>
      `${one(low, highTo ?? high ?? lowTo)} ${unit}`,
  );
}

/** Below so many, `m` means miles: nobody runs 12 metres (convention). */
const FEWEST_METRES = 50;

/** Longer distances are no workouts: years, prices, slips; kilometres (convention). */
export const MOST_KM = 300;
const MOST_MINUTES = 1440;

/** Lower case, without accents, with plain dashes, crosses and spaces, so that one pattern fits many spellings. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[‐-―−]/g, '-')
    .replace(/[×✕✖]/g, 'x')
    .replace(/[’‘´`′]/g, "'")
    .replace(/[“”„″]/g, '"')
    .replaceAll('⁄', '/')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

/** Distances and times of a folded text in their order, without those that only name a pace. */
export function amountsIn(text: string, unit: DistanceUnit): Amount[] {
  const found: Amount[] = [];
  const take = (start: number, length: number, amount: { km?: number; minutes?: number }, token = false, unsure = false): string => {
    found.push({ ...amount, start, end: start + length, token, unsure });
    return ' '.repeat(length);
  };
  let rest = withoutPaces(text)
    .replace(/(\d),(\d{3})(?=\s*(?:m|meters?|metres?)\b)/g, ' $1$2')
    .replace(/\b(one|two|three|four|five|six|seven|eight|nine|ten)(?=[ -]min)/g, (word) => (NUMBER_WORDS[word] ?? '').padEnd(word.length));
  rest = rest.replace(TOKEN, (all: string, a: string, b: string | undefined, c: string | undefined, d: string | undefined, at: number) =>
    take(at, all.length, { km: middle(a, d ?? c ?? b) * KM_PER[unit] }, true),
  );
  rest = rest.replace(CLOCKED, (all: string, h: string | undefined, m: string, s: string | undefined, h2: string, m2: string, at: number) =>
    take(at, all.length, { minutes: h === undefined ? Number(h2) * 60 + Number(m2) : Number(h) * 60 + Number(m) + Number(s ?? 0) / 60 }),
  );
  rest.replace(PLAIN, (all: string, a: string, b: string | undefined, name: string, at: number) => {
    const value = middle(a, b);
    const miles = name === 'm' && value < FEWEST_METRES;
    return take(at, all.length, inUnit(value, miles ? 'mi' : name), false, miles);
  });
  return found.filter(({ km = 0, minutes = 0 }) => km <= MOST_KM && minutes <= MOST_MINUTES).sort((a, b) => a.start - b.start);
}

/** What a workout adds up to, counting `6 x 800 m with 2 min jog` and `4 x (1 km, 2 min jog)` as often as they are run. */
export function sumOf(text: string, unit: DistanceUnit): Sum {
  let total = { km: 0, minutes: 0 };
  const flat = text.replace(
    /(\d{1,3})(?:\s*-\s*(\d{1,3}))?\s*(?:x|sets? of)\s*\(([^()]{1,300})\)/g,
    (_, low: string, high: string | undefined, inner: string) => {
      total = plus(total, times(plainSum(inner, unit), middle(low, high)));
      return ' ';
    },
  );
  return plus(total, plainSum(flat, unit));
}

function plainSum(text: string, unit: DistanceUnit): Sum {
  let total = { km: 0, minutes: 0 };
  let factor = 1;
  let lastEnd = 0;
  for (const amount of amountsIn(text, unit)) {
    const before = text.slice(lastEnd, amount.start);
    const repeat = /(?<![\d.])(\d{1,3})(?:\s*-\s*(\d{1,3}))?\s*x\s*$/.exec(text.slice(Math.max(0, amount.start - 12), amount.start));
    // The rest between repeats belongs to them; after a comma or plus something new begins.
    if (repeat) factor = middle(repeat[1] ?? '1', repeat[2]);
    else if (/[,;+\n]|\bthen\b|\bdann\b/.test(before) || !/\b(with|w|mit|rest|jog|pause|between)\b/.test(before)) factor = 1;
    total = plus(total, times({ km: amount.km ?? 0, minutes: amount.minutes ?? 0 }, factor));
    lastEnd = amount.end;
  }
  return total;
}

/** Blanks out words that name a pace or an effort by its race, so that `at 5k pace` is not five kilometres. Keeps all positions. */
export function withoutPaces(text: string): string {
  const blank = (found: string): string => ' '.repeat(found.length);
  return text
    .replace(/\d{1,2}[:.]\d{2}\s*(?:min)?\s*(?:\/|per|pro)\s*(?:km|mi|mile|k)\b/g, blank)
    .replace(/\d+(?:[.,]\d+)?\s*(?:km|mi)\s*\/\s*h\b|\d+\s*(?:-\s*\d+\s*)?sec\s*\/\s*mi\b/g, blank)
    .replace(
      /(?:\d{1,3}\s*m\s*to\s+)?(?:\d{1,2}\s*-?\s*k?\s*-\s*)?(?:\d{1,2}\s*-?\s*k(?:m)?|mile|half(?:[ -]marathon)?|marathon)[ -]+(?:goal\s+)?(?:race[ -]+)?(?:pace|effort|tempo)\b/g,
      blank,
    )
    .replace(/(?:@|\bat|~|%|\bbei|\bim)\s*(?:\d{1,2}\s*k?\s*-\s*)?\d{1,2}\s*k\b/g, blank)
    .replace(/-\s*\d+\s*s\b/g, blank);
}

function inUnit(value: number, name: string): { km?: number; minutes?: number } {
  if (name === 'k' || /^k(m|ilo)/.test(name)) return { km: value };
  if (/^(mi|miles?|meilen?)$/.test(name)) return { km: value * KM_PER.mi };
  if (/^(m|met(er|re)s?|metern?)$/.test(name)) return { km: value / 1000 };
  if (/^(h|hours?|hrs?|std|stunden?)$/.test(name)) return { minutes: value * 60 };
  if (/^(s|secs?|seconds?|sek|sekunden?|")$/.test(name)) return { minutes: value / 60 };
  return { minutes: value };
}

function middle(low: string, high: string | undefined): number {
  const a = Number(low.replace(',', '.'));
  return high === undefined ? a : (a + Number(high.replace(',', '.'))) / 2;
}

function plus(a: Sum, b: Sum): Sum {
  return { km: a.km + b.km, minutes: a.minutes + b.minutes };
}

function times(a: Sum, factor: number): Sum {
  return { km: a.km * factor, minutes: a.minutes * factor };
}
