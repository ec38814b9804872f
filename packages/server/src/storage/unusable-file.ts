/** One thing wrong with a file. */
export interface FileProblem {
  /** The line, or empty for the whole. */
  readonly at: string;
  readonly says: string;
  readonly remedy: string;
}

/** A backup or an export that can't be read in; nothing of it was kept. Holds the first problems, at most {@link MOST}. */
export class UnusableFile extends Error {
  readonly problems: readonly FileProblem[];

  constructor(problems: readonly FileProblem[]) {
    super(problems.map(({ at, says, remedy }) => `${at === '' ? '' : `${at}: `}${says} ${remedy}`).join('\n'));
    this.name = 'UnusableFile';
    this.problems = problems;
  }
}

/** How many problems of a file are told; a convention: whoever has more has another file than they think. */
export const MOST = 20;
