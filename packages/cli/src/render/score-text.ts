import type { Score } from '@ironstride/core';

/** What the three numbers of a score are; printed once on every page that shows some. */
export const SCORE_WORDS =
  'Scores compare three numbers, one after the other, less is better: must (rules broken that should never be), left out (worth of sessions without a place), cost (notices, and wishes not met).';

/** The three levels of a score in words: `no must rule broken · nothing left out · notices and wishes cost 37`. */
export function scoreText({ must, leftOut, should }: Score): string {
  return [
    must === 0 ? 'no must rule broken' : `must rules broken, cost ${must}`,
    leftOut === 0 ? 'nothing left out' : `left out, worth ${leftOut}`,
    `notices and wishes cost ${should}`,
  ].join(' · ');
}

/** What a week still costs: `left out 5, cost 22`. */
export function weekScoreText({ must, leftOut, should }: Score): string {
  return [must > 0 ? `must ${must}` : '', leftOut > 0 ? `left out ${leftOut}` : '', `cost ${should}`].filter(Boolean).join(', ');
}

/** A price against the plan: what gets worse or better on each level; `costs nothing` when all is equal. */
export function priceText({ must, leftOut, should }: Score): string {
  const parts = [signed(must, 'must'), signed(leftOut, 'left out'), signed(should, 'cost')].filter(Boolean);
  return parts.length === 0 ? 'costs nothing' : parts.join(', ');
}

function signed(amount: number, level: string): string {
  return amount === 0 ? '' : `${amount > 0 ? '+' : '−'}${Math.abs(amount)} ${level}`;
}
