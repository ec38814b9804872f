import { lpModel, problemOfPlan, type RulebookName } from '@ironstride/core';
import { expect, test } from 'vitest';
import { solveWithHighs } from '../bench/highs.ts';
import { planExample } from './plan-example.ts';

/** Whole seasons that HiGHS solves within seconds; the larger ones stand in the benchmark. */
const SEASONS: readonly (readonly [string, RulebookName])[] = [
  ['body-weight-only', 'article'],
  ['club-runner', 'consolidate'],
  ['club-runner', 'article'],
  ['coachs-nightmare', 'article'],
  ['coachs-nightmare', 'strict'],
  ['coachs-nightmare', 'consolidate'],
  ['coming-back', 'article'],
  ['coming-back', 'strict'],
  ['early-bird', 'article'],
  ['half-with-warm-up-races', 'article'],
  ['lighter', 'article'],
  ['lighter', 'strict'],
  ['no-race', 'article'],
  ['often-away', 'article'],
  ['one-week', 'article'],
  ['one-week', 'strict'],
  ['own-run-plan', 'article'],
  ['own-run-plan', 'strict'],
  ['shift-worker', 'article'],
  ['strong-bones', 'article'],
  ['strong-with-age', 'article'],
  ['strong-with-age', 'consolidate'],
  ['ten-minute-snacks', 'article'],
  ['three-weeks-to-a-marathon', 'article'],
  ['three-weeks-to-a-marathon', 'strict'],
  ['two-days-novice', 'article'],
  ['under-eighteen', 'article'],
];

test.each(SEASONS)('an independent solver finds no better season for %s by the rulebook %s', async (name, rulebook) => {
  const { plan, rulebook: book } = planExample(name, rulebook);
  const problem = problemOfPlan(plan, book);
  const { score, done } = await solveWithHighs((aim) => lpModel(problem, aim), 100);
  expect(done).toBe(true);
  expect(plan.score).toEqual(score);
});
