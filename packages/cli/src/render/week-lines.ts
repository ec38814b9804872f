import {
  addDays,
  HALVES,
  formatClock,
  type Half,
  type Placement,
  type PlainDate,
  type PlannedWeek,
  type WeekContext,
} from '@ironstride/core';
import { columnsOf, cut, pad, wrap } from './columns.ts';
import { dayText, weekdayText } from './dates.ts';
import type { Page } from './page.ts';
import { inkOf, markOf, sessionText } from './session-mark.ts';

const DAY_COLUMN = 11;

/** A week as a grid: Monday to Sunday down, morning and evening across; `*` marks what may not be moved. */
export function weekLines(week: WeekContext & Partial<PlannedWeek>, placements: readonly Placement[], page: Page): string[] {
  const half = Math.floor((page.width - DAY_COLUMN - 2) / 2);
  const lines = [page.ink('title', cut(headOf(week), page.width))];
  if (week.focus) lines.push(...wrap(week.focus, page.width));
  lines.push(page.ink('quiet', `${' '.repeat(DAY_COLUMN)}${pad('am', half)}  pm`));
  for (let offset = 0; offset < 7; offset += 1) {
    const date = addDays(week.monday, offset);
    const cells = HALVES.map((one) => cellLines(placements, date, one, half, page));
    const height = Math.max(1, ...cells.map(({ length }) => length));
    for (let row = 0; row < height; row += 1) {
      const [am, pm] = cells.map((cell) => cell[row]);
      const day = row === 0 ? weekdayText(date) : '';
      const gap = ' '.repeat(Math.max(0, half - (am?.columns ?? 0)));
      lines.push(`${pad(day, DAY_COLUMN)}${am?.text ?? ''}${gap}  ${pm?.text ?? ''}`.trimEnd());
    }
  }
  return lines;
}

function headOf(week: WeekContext & Partial<PlannedWeek>): string {
  const dates = `${dayText(week.monday)} – ${dayText(addDays(week.monday, 6))}`;
  const about = [week.phase, week.block, week.deload ? 'lighter week' : undefined].filter(Boolean).join(', ');
  const km = week.km === undefined ? undefined : `${Math.round(week.km)} km`;
  return [week.number === undefined ? 'Week' : `Week ${week.number}`, dates, about, km].filter(Boolean).join(' · ');
}

function cellLines(
  placements: readonly Placement[],
  date: PlainDate,
  half: Half,
  width: number,
  page: Page,
): { text: string; columns: number }[] {
  return placements
    .filter((one) => one.date === date && one.half === half)
    .map(({ session, start, fixed }) => {
      const clock = start === undefined ? '' : ` ${formatClock(start)}`;
      const text = cut(
        `${markOf(session)} ${sessionText(session)}${clock}${fixed ? ' *' : ''}${session.title ? ` ${session.title}` : ''}`,
        width,
      );
      return { text: page.ink(inkOf(session), text), columns: columnsOf(text) };
    });
}
