import type { Score } from '@ironstride/core';

/** The three levels of a score in words: `musts broken 0 · left out 0 · cost of wishes 37`. */
export function scoreText({ must, leftOut, should }: Score): string {
  return [
    must === 0 ? 'no must rule broken' : `musts broken, cost ${must}`,
    leftOut === 0 ? 'nothing left out' : `left out, worth ${leftOut}`,
    `notices and wishes cost ${should}`,
  ].join(' · ');
}

/** What a week still costs: `left out 5, cost 22`. */
export function weekScoreText({ must, leftOut, should }: Score): string {
  return [must > 0 ? `musts ${must}` : '', leftOut > 0 ? `left out ${leftOut}` : '', `cost ${should}`].filter(Boolean).join(', ');
}

/** A price against the plan: what gets worse or better on each level; `costs nothing` when all is equal. */
export function priceText({ must, leftOut, should }: Score): string {
  const parts = [signed(must, 'must'), signed(leftOut, 'left out'), signed(should, 'cost')].filter(Boolean);
  return parts.length === 0 ? 'costs nothing' : parts.join(', ');
}

function signed(amount: number, level: string): string {
  return amount === 0 ? '' : `${amount > 0 ? '+' : '−'}${Math.abs(amount)} ${level}`;
}
