import type { Price, Rulebook, Why } from '@ironstride/core';
import { pad, wrap } from './columns.ts';
import { slotText } from './dates.ts';
import { groupedFindingLines } from './finding-lines.ts';
import type { Page } from './page.ts';
import { priceText, SCORE_WORDS } from './score-text.ts';
import { sessionInk } from './session-mark.ts';

/** Why a session stands where it stands: what that avoids, and what every other slot of its week would cost. */
export function whyLines({ session, avoids, prices, leavingOut }: Why, rulebook: Rulebook, page: Page): string[] {
  return [
    `${page.ink('title', session.id)}  ${sessionInk(session.session, page)}  ${slotText(session)}`,
    '',
    page.ink(
      'title',
      avoids.length === 0
        ? 'No rule would object elsewhere; wishes and order put it here.'
        : `This place avoids, by the rulebook ${rulebook.id}:`,
    ),
    ...groupedFindingLines(avoids, page),
    '',
    page.ink('title', 'What every other place of its week would cost:'),
    ...prices.flatMap((price) => priceLines(price, page)),
    `${pad('leave it out', SLOT)}${priceText(leavingOut)}`,
    '',
    ...wrap(SCORE_WORDS, page.width).map((line) => page.ink('quiet', line)),
  ];
}

const SLOT = 16;

/** Sessions named here; more than these are counted, since their names say nothing any more (convention). */
const MOST_NAMED = 3;

function movesText(moves: readonly string[]): string {
  if (moves.length === 0) return '';
  return moves.length > MOST_NAMED ? `moves ${moves.length} other sessions` : `moves ${moves.join(', ')}`;
}

function priceLines({ slot, extra, breaks, moves }: Price, page: Page): string[] {
  const level = extra.must > 0 ? 'must' : extra.leftOut > 0 || extra.should > 0 ? 'should' : 'good';
  const rules = [...new Set(breaks.map(({ rule }) => rule))];
  const words = [rules.length > 0 ? `breaks ${rules.join(', ')}` : '', movesText(moves)].filter(Boolean).join('; ');
  return [
    `${pad(slotText(slot), SLOT)}${page.ink(level, priceText(extra))}`,
    ...wrap(words, page.width, ' '.repeat(SLOT)).map((line) => page.ink('quiet', line)),
  ];
}
