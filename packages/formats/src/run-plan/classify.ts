import { session, type Confidence, type Half, type Session } from '@ironstride/core';
import { amountsIn, EASY_PACE, withoutBraces } from './amounts.ts';
import { meaningOf, type Reading } from './meaning.ts';
import type { DistanceUnit, RawEntry } from './raw-plan.ts';
import { folded, splitTitle, type Part } from './split.ts';
import { roundKm, sizeOf } from './size.ts';
import { REMARK, type Sport } from './vocabulary.ts';

/** One workout of an entry. */
export interface ClassifiedPart {
  readonly session: Session;
  readonly half?: Half;
  readonly confidence: Confidence;
  readonly because: string;
}

/** What one entry was read as: nothing for rest, two parts for two runs hidden in one title. */
export interface Classified {
  readonly parts: readonly ClassifiedPart[];
  readonly confidence: Confidence;
  readonly because: string;
}

const LEVELS: readonly Confidence[] = ['guess', 'likely', 'sure'];

/** Reads one entry; `pace` is the easy pace of the runner, minutes per kilometre. */
export function classify(entry: RawEntry, unit: DistanceUnit, pace: number = EASY_PACE): Classified {
  if (entry.nothing !== undefined) return { parts: [], confidence: 'sure', because: entry.nothing };
  const title = folded(entry.title);
  const description = folded(entry.description);
  const labels = folded(entry.labels);
  const hasSize = entry.km !== undefined || entry.minutes !== undefined;
  if (title === '' && description === '' && labels === '' && !hasSize)
    return { parts: [], confidence: 'sure', because: 'nothing is written' };
  if (REMARK.test(title)) return { parts: [], confidence: 'likely', because: 'a heading, not a workout' };
  const sport = sportOf(labels);
  const { parts, instead } = splitTitle(title, description, unit, sport);
  const read = parts.map((part) => readPart(part, parts.length === 1, { title, description, labels, sport, unit, pace, entry }));
  const found = read.filter((one) => one !== undefined);
  if (found.length === 0)
    return { parts: [], confidence: 'guess', because: 'no word in it is about training, so it was taken as a remark' };
  const choice = instead === undefined ? [] : [`the text leaves a choice; not taken: “${instead.slice(0, 40)}”`];
  const optional = instead !== undefined && !(found[0]?.rest && /cross|strength|xt\b|swim|bike|yoga|stretch/.test(instead));
  return {
    parts: shared(found, entry).flatMap(({ session: made, half, confidence, because }) =>
      made ? [{ session: made, confidence, because, ...(half && { half }) }] : [],
    ),
    confidence: least([...found.map((one) => one.confidence), ...(optional ? (['likely'] as const) : [])]),
    because: [...new Set(found.map((one) => one.because)), ...choice].join('; '),
  };
}

interface ReadPart {
  readonly rest: boolean;
  readonly session?: Session;
  readonly half?: Half;
  readonly confidence: Confidence;
  readonly because: string;
}

interface Surroundings {
  readonly title: string;
  readonly description: string;
  readonly labels: string;
  readonly sport: Sport | undefined;
  readonly unit: DistanceUnit;
  readonly pace: number;
  readonly entry: RawEntry;
}

function readPart(part: Part, only: boolean, around: Surroundings): ReadPart | undefined {
  const meaning = bestMeaning(part, only, around);
  if (!meaning) return undefined;
  const { kind, because, confidence } = meaning;
  const half = part.half ?? around.entry.half;
  if (kind === 'rest') return { rest: true, confidence, because };
  const { entry, description, unit, pace } = around;
  const stated = only ? entry : { km: part.km };
  const size = sizeOf(kind, part.text, only ? description : '', stated, unit, pace);
  const title = withoutBraces(only ? entry.title : part.text, unit)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200);
  const made = session({
    kind,
    minutes: Math.min(1440, Math.max(1, Math.round(size.minutes))),
    ...(meaning.effort && { effort: meaning.effort }),
    ...(meaning.tags && { extraTags: meaning.tags }),
    ...(size.km !== undefined && { km: size.km }),
    ...(title !== '' && { title }),
  });
  const doubt = size.unsure ?? (size.known ? undefined : 'length not said');
  return {
    rest: false,
    session: made,
    ...(half && { half }),
    confidence:
      doubt === undefined ? confidence : made.discipline === 'run' && !doubt.endsWith('minutes') ? 'guess' : least([confidence, 'likely']),
    because: doubt === undefined ? because : `${because}, ${doubt}`,
  };
}

/** The title decides; description and labels help when it says little. */
function bestMeaning(part: Part, only: boolean, { description, labels, sport, unit, entry }: Surroundings): Reading | undefined {
  const own = meaningOf(part.text, sport);
  if (own && (!own.weak || !only)) return own;
  const beside = [meaningOf(labels, sport), meaningOf(description, sport)];
  const better = beside.find((one) => one !== undefined && !one.weak && one.kind !== 'rest');
  if (better) return { ...better, confidence: 'likely', because: `${better.because} beside the title` };
  const any = own ?? beside.find((one) => one !== undefined && one.kind !== 'rest');
  if (any) return any;
  if (sport === 'other') return { kind: 'cross', confidence: 'likely', because: `its kind is “${labels.slice(0, 30)}”` };
  const sized = amountsIn(part.text, unit).length > 0 || part.km !== undefined;
  if (sport === 'run' || sized || (only && (entry.km !== undefined || (entry.minutes !== undefined && part.text !== '')))) {
    return { kind: 'easy', confidence: 'guess', because: 'nothing says how hard it is, so it was taken as easy' };
  }
  return undefined;
}

/** A distance for the whole entry is shared: what the other parts say is theirs, the rest belongs to the one without a size. */
function shared(parts: readonly ReadPart[], entry: RawEntry): readonly ReadPart[] {
  const open = parts.filter((part) => part.session?.discipline === 'run' && part.session.km === undefined);
  const [one] = open;
  if (parts.length < 2 || entry.km === undefined || open.length !== 1 || !one?.session) return parts;
  const km = entry.km - parts.reduce((sum, part) => sum + (part.session?.km ?? 0), 0);
  if (km < 1) return parts;
  const { session: made } = one;
  return parts.map((part) =>
    part === one ? { ...part, session: { ...made, km: roundKm(km), minutes: Math.max(made.minutes, Math.round(km * EASY_PACE)) } } : part,
  );
}

function sportOf(labels: string): Sport | undefined {
  if (/\b(?:run(?:ning)?|laufen|lauf|speedwork|hills)\b/.test(labels)) return 'run';
  return /\b(?:bike|mtb|ride|cycling|rad|swim\w*|schwimm\w*|strength\w*|kraft\w*|row\w*|ski\w*|xc-ski|yoga|walk\w*|hike|cross\w*|other|custom|workout|virtual\w*|elliptical|weight\w*|mobility)\b/.test(
    labels,
  )
    ? 'other'
    : undefined;
}

/** The least sure of several. */
export function least(list: readonly Confidence[]): Confidence {
  return list.reduce<Confidence>((a, b) => (LEVELS.indexOf(b) < LEVELS.indexOf(a) ? b : a), 'sure');
}
