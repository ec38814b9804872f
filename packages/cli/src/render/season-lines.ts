import { has, mondayOf, type Placement, type Plan, type PlannedWeek } from '@ironstride/core';
import { columnsOf, cut, pad, padLeft } from './columns.ts';
import { dayText } from './dates.ts';
import type { Ink, Page } from './page.ts';
import { MARKS, markOf, RACE_MARK, sessionText } from './session-mark.ts';

/** Seasons up to this length get a line per week; longer ones a line per stretch of alike weeks, to stay on one screen. */
const LINE_PER_WEEK = 40;

/** Weeks that stand on one line, with the sessions in them. */
interface Row {
  readonly first: PlannedWeek;
  readonly last: PlannedWeek;
  readonly placements: readonly Placement[];
  /** Kilometres, or minutes of running where nobody gave kilometres: least and most of the weeks. */
  readonly least: number;
  readonly most: number;
}

/** The season: number, dates, phase, block, volume and what matters in each week. */
export function seasonLines(plan: Plan, page: Page): string[] {
  const inKm = plan.weeks.some(({ km }) => km !== undefined);
  const rows = rowsOf(plan, inKm);
  const compact = rows.length < plan.weeks.length;
  const longest = Math.max(1, ...rows.map(({ most }) => most));
  const numbers = Math.max(compact ? 5 : 3, ...rows.map((row) => numberText(row).length));
  const volume = Math.max(3, ...rows.map((row) => amountText(row).length));
  const block = Math.max(8, ...rows.map((row) => blockText(row).length));
  const rest = page.width - (numbers + 1 + 6 + 1 + 9 + block + 1 + volume + 2);
  const bars = Math.max(0, Math.min(24, Math.floor((rest - 20) / 2)));
  const keys = rest - (bars === 0 ? 0 : bars + 1);
  const amounts = inKm ? 'km' : 'min';
  const head = `${padLeft(compact ? 'weeks' : '#', numbers)} ${padLeft('from', 6)} ${pad('running', 9)}${pad('strength', block)} ${bars === 0 ? '' : ' '.repeat(bars + 1)}${padLeft(amounts, volume)}  what matters`;
  return [page.ink('quiet', cut(head, page.width)), ...rows.map(line)];

  function line(row: Row): string {
    const bar = '█'.repeat(Math.round((row.most / longest) * bars));
    return [
      `${padLeft(numberText(row), numbers)} ${padLeft(dayText(row.first.monday), 6)} ${pad(row.first.phase ?? '', 9)}${pad(blockText(row), block)} `,
      bars === 0 ? '' : `${page.ink('run', pad(bar, bars))} `,
      `${padLeft(amountText(row), volume)}  ${keySessions(row, keys, page)}`,
    ]
      .join('')
      .trimEnd();
  }
}

function numberText({ first, last }: Row): string {
  return first === last ? String(first.number) : `${first.number}–${last.number}`;
}

function amountText({ least, most }: Row): string {
  return least === most ? String(most) : `${least}–${most}`;
}

/** The block of the strength work, with ↓ in a lighter week. */
function blockText({ first, last }: Row): string {
  return `${first.block ?? ''}${first === last && first.deload ? ' ↓' : ''}`;
}

function rowsOf(plan: Plan, inKm: boolean): readonly Row[] {
  const byWeek = new Map(plan.weeks.map(({ monday }) => [monday, [] as Placement[]]));
  for (const one of plan.placements) byWeek.get(mondayOf(one.date))?.push(one);
  const rows: Row[] = [];
  for (const week of plan.weeks) {
    const placements = byWeek.get(week.monday) ?? [];
    const running = placements.filter(({ session }) => session.discipline === 'run').reduce((sum, { session }) => sum + session.minutes, 0);
    const amount = Math.round(inKm ? (week.km ?? 0) : running);
    const before = rows.at(-1);
    if (before && plan.weeks.length > LINE_PER_WEEK && before.first.phase === week.phase && before.first.block === week.block) {
      rows[rows.length - 1] = {
        ...before,
        last: week,
        placements: [...before.placements, ...placements],
        least: Math.min(before.least, amount),
        most: Math.max(before.most, amount),
      };
    } else {
      rows.push({ first: week, last: week, placements, least: amount, most: amount });
    }
  }
  return rows;
}

/** Races, then the longest run and the hard runs, then how many strength sessions; as much as there is room for. */
function keySessions({ first, last, placements }: Row, width: number, page: Page): string {
  const alone = first === last;
  const parts: { readonly text: string; readonly ink: Ink }[] = [];
  for (const { session, date } of placements) {
    if (!has(session, 'race')) continue;
    const name = session.title ?? sessionText(session);
    const rank = has(session, 'race-a') ? 'A ' : has(session, 'race-b') ? 'B ' : has(session, 'race-c') ? 'C ' : '';
    parts.push({ text: `${RACE_MARK} ${rank}${name}${alone ? '' : ` ${dayText(date)}`}`, ink: 'race' });
  }
  const longest = placements.filter(({ session }) => has(session, 'long-run')).toSorted((a, b) => b.session.minutes - a.session.minutes)[0];
  if (longest) parts.push({ text: `${markOf(longest.session)} ${sessionText(longest.session)}`, ink: 'run' });
  const hard = placements.filter(({ session }) => has(session, 'hard-run') && !has(session, 'race') && !has(session, 'long-run'));
  if (alone) parts.push(...hard.map(({ session }) => ({ text: `${markOf(session)} ${sessionText(session)}`, ink: 'run' as const })));
  const strength = placements.filter(({ session }) => session.discipline === 'strength').length;
  if (strength > 0) parts.push({ text: `${MARKS.strength} ×${strength}`, ink: 'strength' });
  let room = width;
  let text = '';
  for (const part of parts) {
    const gap = text === '' ? '' : '  ';
    if (room - gap.length < 4) break;
    const fits = cut(part.text, room - gap.length);
    text += gap + page.ink(part.ink, fits);
    room -= gap.length + columnsOf(fits);
  }
  return text;
}
