import { KINDS, type Half } from '@ironstride/core';
import { amountsIn, fold, type Amount } from './amounts.ts';
import { meaningOf } from './meaning.ts';
import type { DistanceUnit } from './raw-plan.ts';
import type { Sport } from './vocabulary.ts';

/** One workout of an entry: its words and what is known of its place and size. */
export interface Part {
  readonly text: string;
  readonly half?: Half;
  readonly km?: number;
}

/** An entry's text taken apart, with a word on why when it was. */
export interface Split {
  readonly parts: readonly Part[];
  /** Set when the text left a choice: what was not taken. */
  readonly instead?: string;
}

const AM = /\b(?:a\.?m\.?|morning|morgens|vormittags?|fruh)(?![a-z])\s*:?/;
const PM = /\b(?:p\.?m\.?|afternoon|evening|abends?|nachmittags?)(?![a-z])\s*:?/;

/** Takes a folded title apart: morning and evening, a choice of two, two workouts in one title. */
export function splitTitle(title: string, description: string, unit: DistanceUnit, sport: Sport | undefined): Split {
  const halves = splitHalves(title, unit);
  if (halves) return { parts: halves };
  const pair = twoOfAKind(title, description, unit);
  if (pair) return { parts: pair };
  const [first, second] = splitChoice(title, sport);
  const parts = splitTokens(first, unit) ?? splitDisciplines(first, sport) ?? [first];
  return { parts: parts.map((text) => ({ ...halfOf(text), text })), ...(second !== undefined && { instead: second }) };
}

/** `AM: easy 5 km / PM: tempo` and `Recovery AM {6} Tempo PM {8} with …`: the label of the second run stands before its PM. */
function splitHalves(title: string, unit: DistanceUnit): Part[] | undefined {
  const am = AM.exec(title);
  const pm = PM.exec(title);
  if (!am || !pm || pm.index < am.index) return undefined;
  const label = title.slice(0, am.index).trim();
  const between = title.slice(am.index + am[0].length, pm.index);
  const after = title.slice(pm.index + pm[0].length);
  const amount = amountsIn(between, unit)[0];
  // Before the morning's mark stands its label, so the evening's label stands before the evening's mark.
  const cut = /[a-z]/.test(label) && !label.startsWith('special') ? (amount?.end ?? 0) : between.length;
  const secondLabel = between.slice(cut).replace(/^[\s,;/&+-]+|[\s,;/&+-]+$/g, '');
  const first = `${label} ${between.slice(0, cut)}`;
  const second = `${secondLabel || (/[a-z]/.test(after.replace(/\{[^}]*\}|km|mi\b/g, '')) ? '' : label)} ${after}`;
  return [
    { half: 'am', text: first.replace(/[\s/,;&+-]+$/, '').trim() },
    { half: 'pm', text: second.trim() },
  ];
}

/** `2 recovery runs`, with the distances in the description. */
function twoOfAKind(title: string, description: string, unit: DistanceUnit): Part[] | undefined {
  const found = /^\W*(?:2|two|zwei)\s*x?\s+((?:easy|recovery|short|lockere?|regenerative?)?\s*(?:runs|jogs|laufe|dauerlaufe))\b/.exec(
    title,
  );
  if (!found?.[1]) return undefined;
  const total = amountsIn(title, unit).find((amount) => amount.km !== undefined)?.km;
  const sizes = description
    .split('\n')
    .filter((line) => !line.includes(found[1] ?? ''))
    .flatMap((line) =>
      amountsIn(line, unit)
        .filter((amount) => amount.km !== undefined)
        .slice(0, 1),
    );
  const km = sizes.length === 2 ? sizes.map((amount) => amount.km) : [total, total].map((one) => one && one / 2);
  return [
    { half: 'am', text: found[1], ...(km[0] !== undefined && { km: km[0] }) },
    { half: 'pm', text: found[1], ...(km[1] !== undefined && { km: km[1] }) },
  ];
}

/** `rest or 5 km easy`: the first that says what it is. */
function splitChoice(title: string, sport: Sport | undefined): [string, string?] {
  const found = /\s(?:or|oder|ou|o|of|bzw\.?)\s|\s\/\s/.exec(title);
  if (!found) return [title];
  const first = title.slice(0, found.index);
  const second = title.slice(found.index + found[0].length);
  const choice = meaningOf(first, sport);
  // `8k or 10k race` is a choice of distances, and `lauf of …` in Dutch is read as one only after rest.
  const slash = found[0].includes('/');
  if (!choice || !meaningOf(second, sport) || (slash && choice.kind !== 'rest')) return [title];
  if (/\sof\s/.test(found[0]) && choice.kind !== 'rest') return [title];
  return [first, second.trim()];
}

/** `Endurance {13} Recovery {5}`: two labels, each with its own distance, and nothing else. */
function splitTokens(title: string, unit: DistanceUnit): string[] | undefined {
  const tokens = amountsIn(title, unit).filter((amount: Amount) => amount.token);
  const [first, second] = tokens;
  if (tokens.length !== 2 || !first || !second || title.slice(second.end).trim() !== '') return undefined;
  const a = title.slice(0, first.start).trim();
  const b = title.slice(first.end, second.start).trim();
  if (!/[a-z]/.test(a) || !/^[a-z]/.test(b) || /^(?:with|w\b|at|@|of|then|in|mit|wu|cd|warm|cool|easy\b|\+)/.test(b)) return undefined;
  if (!meaningOf(a, undefined) || meaningOf(b, undefined)?.confidence !== 'sure') return undefined;
  return [title.slice(0, first.end), title.slice(first.end).trim()];
}

/** `easy 5 km + strength 30 min`: parts of different disciplines, each clear by itself. */
function splitDisciplines(title: string, sport: Sport | undefined): string[] | undefined {
  const whole = meaningOf(title, sport)?.kind;
  if (whole === 'run-walk' || /\bstretch\w*\s*(?:&|and|\+)\s*strength/.test(title)) return undefined;
  const parts = title
    .split(/\s*[;\n]\s*|\s+[&+/]\s+|\s*,?\s+(?:and|und|plus|et|y|then|dann|followed by|danach|anschliessend)\s+|,\s+/)
    .filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 4) return undefined;
  const disciplines = parts.map((part) => {
    const kind = meaningOf(part, sport)?.kind;
    return kind === undefined || kind === 'rest' ? undefined : KINDS[kind].discipline;
  });
  const known = disciplines.filter((one) => one !== undefined);
  return known.length === parts.length && new Set(known).size === parts.length ? parts : undefined;
}

function halfOf(text: string): { half?: Half } {
  const am = AM.test(text);
  const pm = PM.test(text);
  return am === pm ? {} : { half: am ? 'am' : 'pm' };
}

/** The first 4,000 characters of a text, folded; `8 x 400` and `400s` are track distances in metres. */
export function folded(text: string | undefined): string {
  const track = '(200|300|400|500|600|800|1000|1200|1500|1600|2000|3000)';
  return fold((text ?? '').slice(0, 4000))
    .replace(/(\d)x(?=\d)/g, '$1 x ')
    .replace(
      new RegExp(
        String.raw`(\dx?\s*x\s*)${track}(?!\d|[.,]\d|\s*(?:m|k|km|mi|miles?|mins?|minut\w*|meters?|metres?|s|secs?|seconds?|yds?|yards?|['"x])(?![a-z]))`,
        'g',
      ),
      '$1$2 m',
    )
    .replace(new RegExp(String.raw`\b${track}s\b`, 'g'), '$1 m');
}
