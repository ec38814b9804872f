import { CATEGORIES, type Exercise } from '@ironstride/core';
import { columnsOf, pad } from './columns.ts';
import { count } from './count.ts';
import { hang } from './hang.ts';
import type { Page } from './page.ts';
import { waysText } from './ways-text.ts';

/** Exercises by category: id, experience, what they are done with. */
export function exerciseListLines(exercises: readonly Exercise[], page: Page): string[] {
  if (exercises.length === 0) return hang('', 'No exercise fits all of that. Leave one of the conditions out.', page.width);
  const widest = Math.max(...exercises.map(({ id }) => columnsOf(id)));
  const categories = CATEGORIES.flatMap((category) => {
    const members = exercises.filter((one) => one.category === category);
    return members.length === 0 ? [] : ['', page.ink('title', category), ...members.flatMap((one) => row(one, widest, page))];
  });
  return [
    ...categories.slice(1),
    '',
    ...hang('', `${count(exercises.length, 'exercise')}. One of them with all that is known of it: ironstride exercise <id>`, page.width),
  ];
}

const LEVEL = 13;
/** Room that the ways to do it need; with less they stand on a line of their own (convention). */
const WAYS = 16;

function row(one: Exercise, widest: number, page: Page): string[] {
  const head = `  ${pad(one.id, widest)}  ${pad(one.level, LEVEL)}`;
  if (page.width - columnsOf(head) >= WAYS) return hang(head, waysText(one), page.width);
  return [...hang('  ', one.id, page.width), ...hang('    ', `${one.level}; ${waysText(one)}`, page.width)];
}
