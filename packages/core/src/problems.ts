/** One thing wrong with what was given, with its place and the values for its words. */
export interface Problem {
  readonly code: ProblemCode;
  /** Where: a file with line and column, a key, a date. Empty when there is no place. */
  readonly at: string;
  readonly data: ProblemData;
}

/** The values that a problem's words may use. */
export type ProblemData = Readonly<Record<string, string | number>>;

interface Words {
  /** What is wrong. */
  says(data: ProblemData): string;
  /** What to do about it. */
  remedy(data: ProblemData): string;
}

/** Every problem that bad input can cause, with its words. Sorted by code. */
export const PROBLEMS = {
  'session-unreadable': {
    says: ({ text }) => `“${text}” is not a session.`,
    remedy: () => 'Write a kind and minutes, such as “easy 40” or “tempo 35 hard”.',
  },
} as const satisfies Record<string, Words>;

/** The code of a problem; stable, for programs. */
export type ProblemCode = keyof typeof PROBLEMS;

/** Makes a problem. */
export function problem(code: ProblemCode, at: string, data: ProblemData = {}): Problem {
  return { code, at, data };
}

/** A problem in words: place, what is wrong, what to do. */
export function problemText({ code, at, data }: Problem): string {
  const words: Words = PROBLEMS[code];
  return `${at && `${at}: `}${words.says(data)} ${words.remedy(data)}`;
}
