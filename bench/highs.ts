import * as highsPackage from 'highs';
import type { LpAim, Score } from '../packages/core/src/index.ts';

/** What an independent solver makes of a model, level after level. */
export interface Peer {
  /** Undefined when a level ran out of time. */
  readonly score: Score | undefined;
  /** Time in the solver, without writing the model. */
  readonly milliseconds: number;
  readonly done: boolean;
}

// The package is CommonJS, its types are written for an ES module: what they call the default is one step further in.
const loader: unknown = highsPackage.default;

function isLoader(value: unknown): value is typeof highsPackage.default.default {
  return typeof value === 'function';
}

/** Minimises the three levels in turn with HiGHS; each may take so many seconds. Objectives are whole numbers, so a gap below 1 is none. */
export async function solveWithHighs(model: (aim: LpAim) => string, seconds: number): Promise<Peer> {
  if (!isLoader(loader)) throw new Error('HiGHS cannot be loaded');
  const highs = await loader();
  const fixed: { must?: number; leftOut?: number; should?: number } = {};
  let milliseconds = 0;
  for (const level of ['must', 'leftOut', 'should'] as const) {
    const text = model({ level, fixed });
    const start = performance.now();
    const solution = highs.solve(text, { mip_rel_gap: 0, mip_abs_gap: 0.99, output_flag: false, time_limit: seconds });
    milliseconds += performance.now() - start;
    if (solution.Status !== 'Optimal') return { score: undefined, milliseconds, done: false };
    fixed[level] = Math.round(solution.ObjectiveValue);
  }
  const { must = 0, leftOut = 0, should = 0 } = fixed;
  return { score: { must, leftOut, should }, milliseconds, done: true };
}
