import { addDays, type RunPlan, type RunPlanEntry } from '@ironstride/core';
import { cut, pad, wrap } from './columns.ts';
import { count } from './count.ts';
import { fullDateText } from './dates.ts';
import type { Page } from './page.ts';
import { markOf, sessionText } from './session-mark.ts';

/** How a run plan was read: how sure, and every entry that was guessed with the reason. */
export function importLines(plan: RunPlan, all: boolean, page: Page): string[] {
  const { name, firstDay, days, entries, notes = [] } = plan;
  const having = (confidence: RunPlanEntry['confidence']): number => entries.filter((one) => one.confidence === confidence).length;
  const sessions = entries.reduce((sum, one) => sum + one.sessions.length, 0);
  const when =
    firstDay === undefined
      ? 'no dates: it is laid so that it ends on race day'
      : `${fullDateText(firstDay)} to ${fullDateText(addDays(firstDay, Math.max(0, days - 1)))}`;
  const shown = entries.filter((one) => all || one.confidence === 'guess');
  return [
    page.ink('title', cut(name, page.width)),
    ...wrap(
      `${count(days, 'day')}, ${count(entries.length, 'entry').replace('entrys', 'entries')}, ${count(sessions, 'session')}; ${when}.`,
      page.width,
    ),
    `${having('sure')} sure, ${having('likely')} likely, ${having('guess')} guessed.`,
    ...notes.flatMap(({ says }) => wrap(`i ${says}`, page.width)),
    ...(shown.length > 0 ? ['', page.ink('title', all ? 'Every entry' : 'Guesses; a mapping file corrects them')] : []),
    ...shown.flatMap((entry) => entryLines(entry, page)),
  ];
}

function entryLines({ at, text, sessions, confidence, because }: RunPlanEntry, page: Page): string[] {
  const read = sessions.length === 0 ? 'rest' : sessions.map((one) => `${markOf(one)} ${sessionText(one)}`).join(' + ');
  const ink = confidence === 'guess' ? 'should' : 'quiet';
  return [
    `${page.ink(ink, pad(confidence, 7))}${cut(`${at}: “${text}”`, page.width - 7)}`,
    ...wrap(`→ ${read} (${because})`, page.width, ' '.repeat(7)),
  ];
}
