import type { Tag } from './tags.ts';

/** What a session is in the first place. */
export type Discipline = 'run' | 'strength' | 'core' | 'mobility' | 'other';

/** How hard a session is meant; `light` and `easy` are one thing, `light` is what lifters say. */
export const EFFORTS = ['easy', 'light', 'moderate', 'hard'] as const;
export type Effort = (typeof EFFORTS)[number];

/** True when the text is an effort word. */
export function isEffort(text: string): text is Effort {
  return (EFFORTS as readonly string[]).includes(text);
}

interface Kind {
  readonly discipline: Discipline;
  /** The effort when none is written. */
  readonly effort: Effort;
  /** Tags that the kind always carries. */
  readonly tags: readonly Tag[];
  /** What it is for, in a few words for the runner. */
  readonly purpose: string;
}

/** Every kind of session, in the order in which they are listed to people. */
export const KINDS = {
  easy: { discipline: 'run', effort: 'easy', tags: ['run'], purpose: 'builds endurance without tiring you' },
  recovery: { discipline: 'run', effort: 'easy', tags: ['run'], purpose: 'keeps you moving between harder days' },
  'run-walk': { discipline: 'run', effort: 'easy', tags: ['run'], purpose: 'builds endurance with walking breaks' },
  long: { discipline: 'run', effort: 'easy', tags: ['run', 'long-run'], purpose: 'builds the endurance to last' },
  strides: { discipline: 'run', effort: 'easy', tags: ['run'], purpose: 'an easy run with a few short, fast, relaxed strides' },
  steady: { discipline: 'run', effort: 'moderate', tags: ['run'], purpose: 'a little faster than easy, still under control' },
  tempo: { discipline: 'run', effort: 'hard', tags: ['run'], purpose: 'raises the pace that you can hold for an hour' },
  intervals: { discipline: 'run', effort: 'hard', tags: ['run'], purpose: 'raises your top endurance' },
  hills: { discipline: 'run', effort: 'hard', tags: ['run'], purpose: 'strength and speed against the slope' },
  fartlek: { discipline: 'run', effort: 'hard', tags: ['run'], purpose: 'fast and slow by feel' },
  'race-pace': { discipline: 'run', effort: 'hard', tags: ['run'], purpose: 'teaches the pace of the race' },
  'time-trial': { discipline: 'run', effort: 'hard', tags: ['run'], purpose: 'shows where you stand' },
  circuit: { discipline: 'run', effort: 'hard', tags: ['run', 'circuit'], purpose: 'intervals with strength moves between them' },
  race: { discipline: 'run', effort: 'hard', tags: ['run', 'race'], purpose: 'what you train for' },
  'heavy-legs': {
    discipline: 'strength',
    effort: 'hard',
    tags: ['strength', 'lower-body'],
    purpose: 'heavy lower-body lifts for economy and strength',
  },
  'full-body': {
    discipline: 'strength',
    effort: 'hard',
    tags: ['strength', 'lower-body'],
    purpose: 'all movement categories in one session',
  },
  power: { discipline: 'strength', effort: 'hard', tags: ['strength', 'lower-body', 'power'], purpose: 'a few heavy sets and jumps' },
  plyometrics: {
    discipline: 'strength',
    effort: 'moderate',
    tags: ['strength', 'lower-body', 'power'],
    purpose: 'jumps and hops for springy legs',
  },
  primer: {
    discipline: 'strength',
    effort: 'light',
    tags: ['strength', 'lower-body', 'primer'],
    purpose: 'a short reminder for the muscles before a race',
  },
  upper: { discipline: 'strength', effort: 'moderate', tags: ['strength', 'upper-only'], purpose: 'upper body, legs left alone' },
  core: { discipline: 'core', effort: 'moderate', tags: ['core'], purpose: 'holds your form late in the run' },
  mobility: { discipline: 'mobility', effort: 'moderate', tags: ['mobility'], purpose: 'keeps joints moving freely' },
  cross: { discipline: 'other', effort: 'easy', tags: ['cross-training'], purpose: 'endurance without the impact of running' },
  walk: { discipline: 'other', effort: 'easy', tags: ['walk', 'restful'], purpose: 'gentle movement' },
} as const satisfies Record<string, Kind>;

/** The name of a kind of session, as week notation writes it. */
export type SessionKind = keyof typeof KINDS;

/** All kinds in listing order. */
export const SESSION_KINDS: readonly SessionKind[] = Object.keys(KINDS).filter(isSessionKind);

/** True when the text names a kind. */
export function isSessionKind(text: string): text is SessionKind {
  return Object.hasOwn(KINDS, text);
}

/** The tags that follow from a kind done at an effort. */
export function tagsFor(kind: SessionKind, effort: Effort): readonly Tag[] {
  const { discipline, tags }: Kind = KINDS[kind];
  const gentle = effort === 'easy' || effort === 'light';
  switch (discipline) {
    case 'run':
      return [...tags, gentle ? 'easy-run' : effort === 'hard' ? 'hard-run' : 'steady-run'];
    case 'strength':
      if (gentle) return [...tags, 'light-strength'];
      return effort === 'hard' && tags.includes('lower-body') ? [...tags, 'heavy-legs'] : tags;
    case 'core':
    case 'mobility':
      return gentle ? [...tags, 'restful'] : tags;
    case 'other':
      return effort === 'hard' && tags.includes('cross-training') ? [...tags, 'hard-cross'] : tags;
  }
}
