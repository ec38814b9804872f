import { formatClock, inOrderOfDoing, KINDS, startOf, type Placement, type Plan, type PlannedWeek } from '@ironstride/core';
import { contentLines } from './content-lines.ts';
import type { Asked } from '../sessions-asked-for.ts';
import { fullDateText } from './dates.ts';
import { hang } from './hang.ts';
import type { Page } from './page.ts';
import { inkOf, markOf, sessionText } from './session-mark.ts';

/** What to show besides the steps. */
interface ShowView {
  /** What could be done instead of each exercise. */
  readonly swaps: boolean;
}

/** Sessions for doing them: day and clock, what each is for, and what is in it. */
export function showLines(plan: Plan, asked: readonly Placement[], view: ShowView, page: Page): string[] {
  const sessions = inOrderOfDoing(asked);
  return sessions.flatMap((one, index) => {
    const before = sessions[index - 1];
    const week = weekOf(plan, one);
    return [
      ...(index === 0 ? [] : ['']),
      ...(before && weekOf(plan, before) === week ? [] : weekHead(week, page)),
      ...sessionLines(plan, one, before, view, page),
    ];
  });
}

/** A day without a session: a rest day is an answer too. */
export function restLines({ date, near }: Asked, page: Page): string[] {
  const days = near.map(fullDateText).join(' and ');
  const when = date === undefined ? 'Then' : `On ${fullDateText(date)}`;
  return hang('', `${when} nothing stands: rest.${days === '' ? '' : ` The nearest sessions stand on ${days}.`}`, page.width);
}

function weekOf({ weeks }: Plan, { date }: Placement): PlannedWeek | undefined {
  return weeks.find(({ monday }) => monday <= date && date < monday + 7);
}

function weekHead(week: PlannedWeek | undefined, page: Page): string[] {
  return week === undefined ? [] : hang('', `Week ${week.number}: ${week.focus}`, page.width).map((line) => page.ink('quiet', line));
}

function sessionLines(plan: Plan, one: Placement, before: Placement | undefined, view: ShowView, page: Page): string[] {
  const { id, session, content } = one;
  const title = session.title === undefined ? '' : ` ${session.title}`;
  return [
    ...hang('', whenText(plan, one, before), page.width).map((line) => page.ink('title', line)),
    ...hang('', `${markOf(session)} ${sessionText(session)}${title} (${id})`, page.width).map((line) => page.ink(inkOf(session), line)),
    ...hang('', `Why: ${KINDS[session.kind].purpose}.`, page.width),
    ...(content
      ? contentLines(content, view, page)
      : hang('', 'What is in it is not planned here: it comes from somewhere else, or is yours to fill.', page.width)),
  ];
}

/** Sessions of one half of a day follow each other; only the first has a clock time of its own. */
function whenText({ athlete }: Plan, { date, half, start }: Placement, before: Placement | undefined): string {
  const follows = start === undefined && before?.date === date && before.half === half;
  const when = follows ? 'straight after' : formatClock(start ?? startOf(athlete.availability, date, half));
  return `${fullDateText(date)} ${half}, ${when}`;
}
