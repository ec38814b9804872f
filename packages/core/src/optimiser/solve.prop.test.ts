import { describe, expect, test } from 'vitest';
import { scheduleScore } from './schedule-score.ts';
import { createSolver } from './solve.ts';
import { bruteForce } from './testing/brute-force.ts';
import { randomProblem } from './testing/random-problem.ts';

/** The issue of proof: 5 000 problems, in batches so that a failure names its seed. */
const CASES = 5000;
const BATCH = 500;

describe('the optimiser finds what trying everything finds', () => {
  for (let first = 1; first <= CASES; first += BATCH) {
    test(`on random problems ${first} to ${first + BATCH - 1}`, () => {
      for (let seed = first; seed < first + BATCH; seed += 1) {
        const problem = randomProblem(seed);
        const schedule = createSolver(problem).solve(problem);
        expect({ seed, ...scheduleScore(problem, schedule.placements) }).toEqual({ seed, ...bruteForce(problem) });
      }
    }, 120_000);
  }
});
