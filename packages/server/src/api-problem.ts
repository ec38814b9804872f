import { PROBLEM_CODES, type ProblemCode } from './contract/problem-codes.ts';

/** One thing that is wrong, with its place in the request. Code and remedy are those of the refusal when absent. */
export interface Objection {
  readonly at: string;
  readonly says: string;
  readonly code?: string;
  readonly remedy?: string;
}

/** Thrown to answer with a problem; nothing of the request was done. */
export class ApiProblem extends Error {
  readonly code: ProblemCode;
  readonly objections: readonly Objection[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ProblemCode, objections: readonly Objection[] = [], headers: Readonly<Record<string, string>> = {}) {
    super(PROBLEM_CODES[code].title);
    this.name = 'ApiProblem';
    this.code = code;
    this.objections = objections;
    this.headers = headers;
  }
}
