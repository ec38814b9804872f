/**
 * What rules select sessions by. A session carries the tags of its kind and effort, and may carry more.
 *
 * - `restful`: does not spoil a rest day (easy core, easy mobility, a walk).
 * - `heavy-legs`: intense lower-body strength; `light-strength`: low load, far from failure.
 * - `new-block`: one of the first sessions of a new strength block; `eccentric-new`: an unaccustomed lengthening exercise.
 * - `circuit`: strength moves between running intervals, one session.
 * - `one-unit`: a run and a strength session that are meant to follow each other at once.
 */
export const TAGS = [
  'run',
  'easy-run',
  'steady-run',
  'hard-run',
  'long-run',
  'race',
  'race-a',
  'race-b',
  'race-c',
  'downhill',
  'strength',
  'heavy-legs',
  'light-strength',
  'lower-body',
  'upper-only',
  'power',
  'depth-jumps',
  'eccentric-new',
  'new-block',
  'novice-lifter',
  'core',
  'mobility',
  'cross-training',
  'hard-cross',
  'walk',
  'circuit',
  'restful',
  'one-unit',
  'primer',
] as const;

/** A stress tag; see {@link TAGS}. */
export type Tag = (typeof TAGS)[number];

/** True when the text is one of the tags. */
export function isTag(text: string): text is Tag {
  return (TAGS as readonly string[]).includes(text);
}
