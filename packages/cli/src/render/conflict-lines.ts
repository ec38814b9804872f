import type { Conflict, PlainDate } from '@ironstride/core';
import { wrap } from './columns.ts';
import { dayText } from './dates.ts';
import type { Page } from './page.ts';
import { SCORE_WORDS, weekScoreText } from './score-text.ts';

/** The clashes of a plan, in paragraphs that follow it: finding them takes longer than planning. */
export function conflictsLines(conflicts: readonly Conflict[], page: Page): string[] {
  if (conflicts.length === 0) return [];
  const words = wrap(SCORE_WORDS, page.width).map((line) => page.ink('quiet', line));
  return [...conflicts.flatMap((conflict) => ['', ...conflictLines(conflict, page)]), '', ...words];
}

/** The smallest set of wishes that cannot hold together; those that cure it alone first, with what that would bring. */
function conflictLines({ clash, smallest, cures, weeks }: Conflict, page: Page): string[] {
  const curing = new Set(cures.map(({ wish }) => wish.id));
  const others = clash.filter(({ id }) => !curing.has(id));
  return [
    ...wrap(`These wishes cannot all hold${whenText(weeks)}:`, page.width).map((line) => page.ink('title', line)),
    ...cures.flatMap(({ wish, score }) => wrap(`→ ${wish.says} (without it: ${weekScoreText(score)})`, page.width)),
    ...others.flatMap((wish) => wrap(`– ${wish.says}`, page.width)),
    ...wrap(wayOut(cures.length, others.length), page.width).map((line) => page.ink('good', line)),
    ...(smallest ? [] : wrap('There were too many wishes to be sure that no other clash has fewer.', page.width)),
  ];
}

function wayOut(cures: number, others: number): string {
  if (cures === 0) return 'No single one of them is enough to give up.';
  const which = others === 0 ? 'Any one of them' : cures === 1 ? 'The one marked →' : 'Any one marked →';
  return `${which} is enough to give up${cures > 1 ? '; the cheapest stands first' : ''}.`;
}

/** Dates in the clash are those of its first week. */
function whenText([first, ...again]: readonly PlainDate[]): string {
  if (first === undefined) return '';
  const like = again.length === 0 ? '' : ` (and likewise in that of ${again.map(dayText).join(', ')})`;
  return ` in the week of ${dayText(first)}${like}`;
}
