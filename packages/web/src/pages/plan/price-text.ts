import type { Score, SlotPrice } from '@ironstride/core';
import type { Words } from '../../words/en.ts';

/** A price in a few words: what it breaks and leaves out, else its points. */
export function priceText(price: SlotPrice, words: Words): string {
  if (!price.possible) return words.plan.taken;
  const musts = price.breaks.filter((one) => one.level === 'must').length;
  const parts = [
    ...(price.extra.must > 0 ? [words.plan.breaks(Math.max(1, musts))] : []),
    ...(price.extra.leftOut > 0 ? [words.plan.leaves] : []),
    ...(price.extra.must <= 0 && price.extra.leftOut <= 0 ? [pointsText(price.extra, words)] : []),
    ...(price.moves.length > 0 ? [words.plan.moves(price.moves.length)] : []),
  ];
  return parts.join(', ');
}

/** A difference of scores in words. */
export function pointsText({ should }: Score, words: Words): string {
  return should <= 0 ? words.plan.free : words.plan.worse(should);
}

/** How much a price should worry: for its colour and its sign. */
export function gravity(price: SlotPrice): 'none' | 'free' | 'some' | 'bad' {
  if (!price.possible) return 'none';
  if (price.extra.must > 0 || price.extra.leftOut > 0) return 'bad';
  return price.extra.should > 0 ? 'some' : 'free';
}
