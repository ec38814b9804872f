import type { Note } from './plan.ts';
import type { Advice } from '../session/content.ts';

/**
 * Codes of notes that tell of somebody’s health: what hurts, what was asked, or that something was left out because of it. Whoever shows a plan to
 * others leaves them out.
 */
export const NOTES_OF_HEALTH: ReadonlySet<Note['code']> = new Set([
  'bone-health',
  'category-without-exercise',
  'health-unasked',
  'hurts',
  'hurts-unknown',
  'pain-before-wish',
  'weight',
]);

/** Codes of advice whose amounts are reckoned from the body mass, so that it can be found from them. */
export const ADVICE_OF_HEALTH: ReadonlySet<Advice['code']> = new Set(['protein', 'quick-turnaround']);

/** Profiles that tell of somebody’s health. */
export const PROFILES_OF_HEALTH: ReadonlySet<string> = new Set(['bone-health', 'weight']);
