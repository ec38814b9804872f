/** What the command tells the shell. */
export const EXIT = {
  fine: 0,
  /** A `must` rule is broken. */
  must: 1,
  /** What was given cannot be used. */
  badInput: 2,
  /** A fault of Ironstride. */
  bug: 3,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
