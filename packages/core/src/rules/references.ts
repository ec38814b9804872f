/** How far a reference was checked: seen on a bibliographic page, only named by third parties, or known from memory. */
export type Checked = 'seen' | 'second-hand' | 'memory';

/** One entry of the bibliography. */
export interface Reference {
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  readonly where: string;
  readonly doi?: string;
  readonly checked: Checked;
  /** What the project takes from it, in one sentence; second-hand figures are left out on purpose. */
  readonly shows: string;
}

/** The one bibliography. Keys are `author-year` (`author-year-word` where that is not unique). */
export const REFERENCES = {
  'article-2025': {
    authors: 'Anonymous coaching article',
    year: 2025,
    title: 'Strength training for runners',
    where: 'Coaching article of 23 September 2025',
    checked: 'seen',
    shows: 'The brief: two or three strength sessions a week, on easy days, a full day between hard strength and hard running, never both on one day.',
  },
  'doma-2013': {
    authors: 'Doma K, Deakin GB',
    year: 2013,
    title: 'The effects of strength training and endurance training order on running economy and performance',
    where: 'Appl Physiol Nutr Metab 38:651',
    doi: '10.1139/apnm-2012-0362',
    checked: 'seen',
    shows: 'The day after strength and running on one day, time to exhaustion fell from 335 s to 238 s (strength first) or 275 s (run first); 14 people.',
  },
  'sporer-2003': {
    authors: 'Sporer BC, Wenger HA',
    year: 2003,
    title: 'Effects of aerobic exercise on strength performance following various periods of recovery',
    where: 'J Strength Cond Res 17:638',
    doi: '10.1519/1533-4287(2003)017<0638:eoaeos>2.0.co;2',
    checked: 'seen',
    shows: 'Leg-press repetitions were reduced 4 and 8 hours after aerobic work and back to normal at 24 hours; 16 people, cycling.',
  },
} as const satisfies Record<string, Reference>;

/** A key of the bibliography. */
export type ReferenceKey = keyof typeof REFERENCES;
