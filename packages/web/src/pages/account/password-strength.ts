/** From what the server refuses to what nobody guesses. */
export const STRENGTHS = ['short', 'simple', 'fair', 'good', 'strong'] as const;
/** @see STRENGTHS */
export type Strength = (typeof STRENGTHS)[number];

/** Fewest characters that the server takes, and lengths from which a password of many different ones is good, and strong (convention). */
export const LENGTHS = { least: 12, good: 16, strong: 20 } as const;

/** Different characters below which a password is simple, whatever its length; the server refuses fewer than five (convention). */
const VARIED = 7;

/** How hard a password is to guess, by length and variety; which ones are known to everybody, the server says. */
export function strengthOf(password: string): Strength {
  if (password.length < LENGTHS.least) return 'short';
  if (new Set(password.toLowerCase()).size < VARIED) return 'simple';
  if (password.length < LENGTHS.good) return 'fair';
  return password.length < LENGTHS.strong ? 'good' : 'strong';
}
