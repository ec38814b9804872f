import { KINDS, RACE_KM, USUAL_PACE, type SessionKind } from '@ironstride/core';
import { amountsIn, EASY_PACE, MOST_KM, sumOf, type Amount } from './amounts.ts';
import { KM_PER, type DistanceUnit } from './raw-plan.ts';

/** How long and how far a workout is. */
export interface Size {
  /** Running distance; for races that of the race itself. */
  readonly km?: number;
  readonly minutes: number;
  /** False when nothing was said and the minutes are a convention. */
  readonly known: boolean;
  /** Set when a number without a clear unit was taken for something. */
  readonly unsure?: string;
}

/** What the source says of the size outside the words. */
export interface StatedSize {
  readonly km?: number | undefined;
  readonly minutes?: number | undefined;
  /** From start to end of a calendar entry. */
  readonly spanMinutes?: number | undefined;
}

/** Minutes of a session of which no size is known (convention). */
const USUAL_MINUTES: Readonly<Partial<Record<SessionKind, number>>> = {
  recovery: 30,
  long: 90,
  intervals: 60,
  hills: 50,
  tempo: 50,
  'race-pace': 60,
  fartlek: 45,
  steady: 50,
  race: 60,
  'run-walk': 30,
  core: 15,
  mobility: 15,
  walk: 30,
  cross: 45,
  plyometrics: 20,
  upper: 30,
};
const OTHERWISE_MINUTES = 40;
/** A race over several sports of which no length is known (convention). */
const TRIATHLON_MINUTES = 150;
/** Warm-up and cool-down that a list of repeats leaves out, minutes together (convention). */
const AROUND_REPEATS = 30;
/** Minutes per kilometre when not running evenly (convention). */
const PACES = { race: USUAL_PACE, 'run-walk': 8, walk: 10 };
const SWIM_PACE = 20;
const BIKE_PACE = 2.5;
/** A bare number from here on is minutes, below it a distance (convention). */
const FEWEST_BARE_MINUTES = 20;

/** Finds out the size of a workout from the source's own fields, its words, and words beside them. */
export function sizeOf(kind: SessionKind, text: string, beside: string, stated: StatedSize, unit: DistanceUnit, pace: number): Size {
  const own = sizeInText(text, unit, kind);
  const size = own.known ? own : sizeInText(beside, unit, kind);
  // A slip in the file, when its field and its words are far apart.
  const slip = stated.km !== undefined && size.whole && size.km !== undefined && size.km > 2 * stated.km;
  const km = slip ? size.km : (stated.km ?? size.km);
  const raceKm = kind === 'race' ? (raceKmIn(text) ?? (km === undefined ? undefined : nearRace(km))) : undefined;
  const timedKm = raceKm !== undefined && (km === undefined || Math.abs(km / raceKm - 1) < 0.04) ? raceKm : km;
  const written = size.stated && stated.km === undefined ? size.minutes : undefined;
  const timed =
    stated.minutes ??
    written ??
    (timedKm === undefined ? undefined : timedKm * paceOf(kind, text, pace)) ??
    (size.known ? size.minutes : undefined);
  const counted = KINDS[kind].discipline === 'run' ? (raceKm ?? km) : undefined;
  const minutes = timed ?? stated.spanMinutes;
  return {
    minutes:
      minutes ??
      (/thlon/.test(text) && kind === 'race' && !/marathon/.test(text) ? TRIATHLON_MINUTES : undefined) ??
      USUAL_MINUTES[kind] ??
      OTHERWISE_MINUTES,
    known: minutes !== undefined,
    ...(size.unsure !== undefined && stated.km === undefined && stated.minutes === undefined && { unsure: size.unsure }),
    ...(slip && { unsure: 'its distance field and its words differ, the words were taken' }),
    ...(counted !== undefined && counted > 0 && counted <= MOST_KM && { km: roundKm(counted) }),
  };
}

/** Kilometres to two decimals; race distances stay exact. */
export function roundKm(km: number): number {
  return Object.values(RACE_KM).includes(km) ? km : Math.round(km * 100) / 100;
}

/** A distance that is almost that of a named race is that race's. */
export function nearRace(km: number): number {
  return Object.values(RACE_KM).find((race) => Math.abs(km / race - 1) < 0.04) ?? km;
}

/** Kilometres in a race's name: `half marathon`, `10k race`, `8k-15k tune-up race`. */
export function raceKmIn(text: string): number | undefined {
  if (/\bhalf\b|\bhalf-?marathon|\bhalbmarathon|\bhm\b|\b13\.1\b/.test(text)) return RACE_KM.half;
  if (/\bmarathon\b|\b26\.2\b/.test(text)) return RACE_KM.marathon;
  const plain = text.replace(/\{[^}]*\}/g, ' ');
  const found = /\b(\d{1,3}(?:\.\d)?)\s*-?\s*(km?|mi|mile)?(?:\s*(?:-|or|oder)\s*(\d{1,3}(?:\.\d)?))?\s*-?\s*(km?|miles?|mi)\b/.exec(plain);
  if (!found?.[1]) return undefined;
  const scale = (name: string | undefined): number => (name?.startsWith('mi') ? KM_PER.mi : 1);
  const first = Number(found[1]) * scale(found[2] ?? found[4]);
  const middle = found[3] === undefined ? first : (first + Number(found[3]) * scale(found[4])) / 2;
  return middle > 0 ? middle : undefined;
}

interface TextSize {
  readonly km?: number;
  readonly minutes: number;
  readonly known: boolean;
  /** The minutes are written, not worked out from distances. */
  readonly stated: boolean;
  /** Written as one amount for all of it. */
  readonly whole?: true;
  readonly unsure?: string;
}

const NOTHING: TextSize = { minutes: 0, known: false, stated: false };

/** A size that is written as the whole, else what the parts add up to. */
function sizeInText(text: string, unit: DistanceUnit, kind: SessionKind): TextSize {
  const amounts = amountsIn(text, unit);
  const [first] = amounts;
  const bare = bareNumber(text, unit);
  if (bare && !(first && first.start <= bare.at)) return bare;
  if (!first) return NOTHING;
  const unsure = amounts.some((one) => one.unsure) ? { unsure: '“m” taken as miles' } : {};
  const tokens = amounts.filter((one) => one.token);
  const total =
    writtenTotal(text, amounts) ??
    tokens.findLast((one) => /(?:\(|total)\s*$/.test(text.slice(0, one.start))) ??
    (tokens.length === 1 && tokens[0] && !repeated(text, tokens[0].start) ? tokens[0] : undefined);
  const whole = total ?? (isWhole(text, first.start, first.end) ? first : undefined);
  if (whole?.km !== undefined && whole.km >= (KINDS[kind].discipline === 'run' ? 1 : 0.2))
    return { known: true, stated: false, whole: true, minutes: 0, km: whole.km, ...unsure };
  if (whole?.minutes !== undefined && whole.minutes >= 5) return { known: true, stated: true, minutes: whole.minutes, ...unsure };
  return { ...addedUp(text, unit, kind, kind === 'run-walk' ? PACES[kind] : EASY_PACE), ...unsure };
}

/** `1 km warm-up, 5 km tempo, 1 km cool-down (7 km)`: a distance that is called the total, or that closes the text in brackets and covers the rest. */
function writtenTotal(text: string, amounts: readonly Amount[]): Amount | undefined {
  const last = amounts.at(-1);
  if (last?.km === undefined || amounts.length < 2) return undefined;
  const before = text.slice(0, last.start);
  if (/\btotal:?\s*$|\bgesamt:?\s*$/.test(before)) return last;
  const others = amounts.reduce((most, one) => (one === last ? most : Math.max(most, one.km ?? 0)), 0);
  return /[^x\d]\s*\(\s*$/.test(before) && /^\s*(?:total)?\s*\)\W*$/.test(text.slice(last.end)) && last.km > others ? last : undefined;
}

function addedUp(text: string, unit: DistanceUnit, kind: SessionKind, pace: number): TextSize {
  const repeats = /repeat\s+(\d{1,2})(?:\s*times)?|(\d{1,2})\s*(?:times|mal)\b/.exec(text);
  const factor = Number(repeats?.[1] ?? repeats?.[2] ?? 1);
  const { km, minutes } = sumOf(text, unit);
  const inside = (minutes + km * pace) * factor;
  const hard = KINDS[kind].effort === 'hard' && kind !== 'race';
  if (inside < (hard ? 10 : 5)) return NOTHING;
  const alone = hard && /\d\s*x\b|sets of/.test(text) && !/\bwu\b|\bcd\b|warm|cool|einlauf|auslauf/.test(text);
  const around = alone ? AROUND_REPEATS : 0;
  // Kilometres are stated only when they make up almost all of it.
  const covered = km >= 1 && !alone && minutes * factor < 0.15 * inside;
  return { known: true, stated: km === 0, minutes: inside + around, ...(covered && { km: km * factor }) };
}

/** `30 tempo`, `easy 45`, `long 12`: a number without a unit, alone with one or two words. */
function bareNumber(text: string, unit: DistanceUnit): (TextSize & { at: number }) | undefined {
  const found = /^\W*(\d{1,3})\s+(?!x\b)[a-z][a-z ]{2,18}$|^\W*[a-z][a-z ]{2,18}:?\s(\d{1,3})\W*$/d.exec(text);
  const digits = found?.[1] ?? found?.[2];
  if (!found || digits === undefined || /\b(?:week|day|tag|session|no|nr|level|zone|race|test)\b/.test(text)) return undefined;
  const at = (found.indices?.[1] ?? found.indices?.[2])?.[0] ?? 0;
  const value = Number(digits);
  if (value >= FEWEST_BARE_MINUTES) return { minutes: value, known: true, stated: true, unsure: `“${digits}” taken as minutes`, at };
  if (value === 0) return undefined;
  return {
    minutes: 0,
    km: value * KM_PER[unit],
    known: true,
    stated: false,
    unsure: `“${digits}” taken as ${unit === 'mi' ? 'miles' : 'kilometres'}`,
    at,
  };
}

/** True for an amount behind a number of repeats or a hyphen, as in `5 x {1}` and `4-3-{2}`. */
function repeated(text: string, start: number): boolean {
  return /\d\s*x\s*\(?\s*$|\d-$/.test(text.slice(Math.max(0, start - 10), start));
}

/** True for an amount that stands for the whole workout, not behind a number of repeats, inside a clause or in a list. */
function isWhole(text: string, start: number, end: number): boolean {
  if (/\d\s*x\s*\(?\s*$|sets of|\b(?:with|w|mit|at|@|of|including|incl|davon|inkl)\b|\(/.test(text.slice(0, start))) return false;
  if (/\bwalk\w*\b[^]*\b(?:jog|run)|\b(?:run|jog)\b[^]{0,40}\d[^]*\bwalk|\brepeat \d/.test(text)) return false;
  // Repeats that are listed behind a “with” lie inside the distance.
  const after = text.slice(end).replace(/\b(?:with|w|mit)\b[^(]*/, (clause) => clause.replace(/\+\s*(?=\d{1,2}\s*x\b)/g, ' '));
  return !/^[^(]*\+\s*(?:\d|\{)|^\s*(?:wu|el|warm[ -]?up|einlaufen)\b/.test(after);
}

function paceOf(kind: SessionKind, text: string, pace: number): number {
  if (kind === 'race' || kind === 'run-walk' || kind === 'walk') return PACES[kind];
  if (kind !== 'cross') return pace;
  return /swim|schwimm|kraul|natation|nuoto/.test(text) ? SWIM_PACE : /bik|cycl|rad|velo|ride/.test(text) ? BIKE_PACE : pace;
}
