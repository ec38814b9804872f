import type { Confidence, Effort, SessionKind, Tag } from '@ironstride/core';
import { NAMED_RUNS, meaningsFor, REST, type Meaning, type Sport } from './vocabulary.ts';

/** What the words of one workout were taken for, and why. */
export interface Reading {
  readonly kind: SessionKind | 'rest';
  readonly effort?: Effort;
  readonly tags?: readonly Tag[];
  readonly confidence: Confidence;
  readonly because: string;
  /** See {@link Meaning}. */
  readonly weak?: true;
}

/** Reads what a folded text says a workout is; undefined when no word of it is about training. */
export function meaningOf(text: string, sport: Sport | undefined): Reading | undefined {
  const rest = REST.exec(text);
  if (rest) return { kind: 'rest', confidence: 'sure', because: said(rest[0]) };
  const words = withoutScenery(text);
  const named = sport === 'other' ? undefined : firstOf(NAMED_RUNS, words);
  const paced = sport === 'other' || named ? undefined : percentOf(words);
  return named ?? paced ?? firstOf(meaningsFor(sport), words);
}

/** What the words say about how hard cross-training is meant. */
export function crossEffort(text: string): Effort {
  return /\b(?:hit|hard|interval\w*|intervall\w*|race|vo2\w*|threshold|duathlon|wettkampf|wsa|ga2)\b/.test(text) ? 'hard' : 'easy';
}

function firstOf(meanings: readonly Meaning[], text: string): Reading | undefined {
  for (const { pattern, kind, effort, tags, confidence, weak } of meanings) {
    const found = pattern.exec(text);
    if (!found) continue;
    const harder = kind === 'cross' ? crossEffort(text) : effort;
    return { kind, confidence, because: said(found[0]), ...(harder && { effort: harder }), ...(tags && { tags }), ...(weak && { weak }) };
  }
  return undefined;
}

/** Plans that count in percent of marathon or 5 km speed; where each band lies is a convention. */
function percentOf(text: string): Reading | undefined {
  const repeats = /\d\s*x\s*\(?\s*[\d{]|sets of/.test(text);
  if (!repeats && /\beasy\b[^]*\bof\s*\(/.test(text)) {
    return { kind: 'fartlek', effort: 'moderate', confidence: 'likely', because: 'an easy run with short fast parts' };
  }
  const found = [...text.matchAll(/(\d{2,3})(?:\s*-\s*(\d{2,3}))?\s*%(?:\s*\/\s*\d{2,3}\s*%)?\s*(?:of )?(mp|5k|5 k|10k|hmp)\b/g)];
  if (found.length === 0) return undefined;
  if (!repeats && /\bprogress\w*|\bprog\b/.test(text))
    return { kind: 'steady', confidence: 'likely', because: 'it gets faster towards the end' };
  const paces = found.map(([all, low, high, race]) => {
    const percent = Number(high ?? low);
    // Marathon pace is about 85 % of 5 km speed.
    return {
      says: all.replace(/\s+/g, ' '),
      ofMarathon: race === 'mp' ? percent : race === 'hmp' ? percent * 1.05 : race === '10k' ? percent * 1.13 : percent * 1.18,
    };
  });
  const fastest = paces.reduce((a, b) => (b.ofMarathon > a.ofMarathon ? b : a));
  const because = `the fastest part is at ${fastest.says.toUpperCase()}`;
  const pace = fastest.ofMarathon;
  if (pace < 90) return { kind: 'easy', confidence: 'likely', because };
  if (pace < 97) return { kind: 'steady', confidence: 'likely', because };
  if (pace < 102) return { kind: 'race-pace', confidence: 'likely', because };
  return { kind: pace < 107.5 ? 'tempo' : 'intervals', confidence: 'likely', because };
}

/** Hills one runs through, walks between repeats, warm-ups and other words that say nothing about the kind of workout. */
function withoutScenery(text: string): string {
  return text
    .replace(
      /\(?\b(?:on|over|through|with)?\s*(?:a )?rolling hills?\b(?: course| terrain)?\)?|\bhilly (?:course|route|terrain|loop)\b|\brolling (?:course|terrain)\b/g,
      ' ',
    )
    .replace(
      /\b(?:with|w\.?\/?|mit)\s+[^,;+()\n]{0,30}\b(?:walk\/jog|jog|walk|rest|recovery|trabpause|gehpause|pause)\b[^,;+()\n]{0,20}/g,
      ' ',
    )
    .replace(/\([^(),%@]{0,40}\b(?:recovery|jog|rest|walk)\b[^(),%@]{0,40}\)/g, ' ')
    .replace(/\b(?:warm|cool)[ -]?(?:up|down)s?\b|\b(?:walk|jog) (?:warm|cool)\w*/g, ' ')
    .replace(/\bpain[ -]?free\b|\btrack your\b|\bcross the\b/g, ' ');
}

function said(words: string): string {
  const one = words.replace(/\s+/g, ' ').trim();
  return one === '' ? 'nothing is written' : `“${one.length > 30 ? `${one.slice(0, 29)}…` : one}”`;
}
