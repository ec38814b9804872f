import {
  addDays,
  formatDate,
  mondayOf,
  parseDate,
  weekdayOf,
  WEEKDAY_NAMES,
  type PlainDate,
  type Weekday,
} from '../calendar/plain-date.ts';
import { formatClock, HALVES, parseClock, type ClockMinutes, type Half } from '../calendar/slot.ts';
import { nearest } from '../nearest.ts';
import { problem, type Problem } from '../problems.ts';
import { bad, good, type Result } from '../result.ts';
import { orderInSlot, type Session } from '../session/session.ts';
import { training, type Placement, type Training } from './placement.ts';
import { hasOpenQuote, readSession, short, splitOutsideQuotes, writeSession } from './session-notation.ts';
import { readAbout, writeAbout, type WeekAbout } from './week-heading.ts';

/** Longest text that is read, characters; twenty years of two sessions a day fit (convention). */
const LONGEST = 1_000_000;
/** Most weeks from the first to the last, twenty years (convention). */
const MOST_WEEKS = 1044;
/** Most sessions in one half of a day (convention): more are a slip, and ids stay in order. */
const MOST_IN_SLOT = 9;
/** Reading stops after so many problems: the text is something else. */
const MOST_PROBLEMS = 200;
const DAY_NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** The Monday of the first week when none is written. */
export const FIRST_MONDAY: PlainDate = mondayOf(11_323 as PlainDate); // 2001-01-01

/**
 * Reads weeks written as text.
 *
 * ```
 * text    = (week | '---')*             without a heading the first week is that of Monday 2001-01-01; `---` starts the next
 * week    = heading? day*
 * heading = 'Week of' YYYY-MM-DD (':' about (',' about)*)?      a Monday
 * about   = base | build | specific | race | general            phase of the runs
 *         | foundation | strength | power | maintain            block of the strength work
 *         | taper | recover                                     both; 'phase taper', 'block taper' for one of them
 *         | deload | no-deload | history                        a history week lies before the training that is judged
 * day     = name half? clock? ':' slot ('|' half clock? ':' slot)*    name: Mon, Monday …; without half it is am; clock: 06:30
 * slot    = 'rest' | session '!'? ('+' session '!'?)*           '!' marks a session that may not be moved
 * ```
 *
 * Sessions are written as {@link readSession} reads them. Days that are missing are rest. `;` outside quotes starts a comment.
 * Ids are made from date, half and kind: `2001-01-03-am-easy`, then `2001-01-03-am-easy-2`.
 */
export function readTraining(text: string): Result<Training> {
  if (text.length > LONGEST) return bad([problem('notation-too-long', '', { length: text.length, most: LONGEST })]);
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u0008\u000e-\u001f]/.test(text)) return bad([problem('file-binary', '')]);
  const problems: Problem[] = [];
  const weeks = weeksOf(text, problems);
  if (weeks.length === 0 && problems.length === 0) problems.push(problem('notation-empty', ''));
  if (problems.length > MOST_PROBLEMS)
    problems.splice(MOST_PROBLEMS, Number.POSITIVE_INFINITY, problem('more-problems', '', { most: MOST_PROBLEMS }));
  else problems.push(...problemsOfWeeks(weeks));
  if (problems.length > 0) return bad(problems);
  const contexts = weeks.filter((week) => !week.about.history).map(({ monday, about }) => ({ monday, ...about.context }));
  return good(
    training(
      weeks.flatMap((week) => named(week.found)),
      contexts,
    ),
  );
}

/** Writes a training so that {@link readTraining} returns the same, with ids made anew from date, half and kind. */
export function writeTraining({ placements, weeks }: Training): string {
  const contexts = new Map(weeks.map((week) => [week.monday, week]));
  const mondays = new Set([...placements.map((one) => mondayOf(one.date)), ...weeks.map((week) => week.monday)]);
  return [...mondays]
    .sort((a, b) => a - b)
    .map((monday) => {
      const about = writeAbout(contexts.get(monday));
      return `Week of ${formatDate(monday)}${about && `: ${about}`}\n${writeWeek(placements, monday)}`;
    })
    .join('\n');
}

/** Writes one week of a calendar, without heading: seven lines, Monday to Sunday, each ended by a line feed. */
export function writeWeek(placements: readonly Placement[], monday: PlainDate): string {
  return WEEKDAY_NAMES.map((name, weekday) => {
    const slots = slotsOf(placements.filter((one) => one.date === monday + weekday));
    const texts = slots.map(({ half, start, sessions }) => {
      const clock = start === undefined ? '' : ` ${formatClock(start)}`;
      return `${half}${clock}: ${sessions.map(({ session, fixed }) => `${writeSession(session)}${fixed ? '!' : ''}`).join(' + ')}`;
    });
    return texts.length === 0 ? `${name}: rest\n` : `${name} ${texts.join(' | ')}\n`;
  }).join('');
}

interface Week {
  readonly monday: PlainDate;
  readonly at: string;
  readonly about: WeekAbout;
  readonly found: Found[];
}

interface Found {
  readonly date: PlainDate;
  readonly half: Half;
  readonly start: ClockMinutes | undefined;
  readonly session: Session;
  readonly fixed: boolean;
  readonly at: string;
}

function weeksOf(text: string, problems: Problem[]): Week[] {
  const weeks: Week[] = [];
  let next = true;
  text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .forEach((raw, index) => {
      const at = `line ${index + 1}`;
      const line = (splitOutsideQuotes(raw, ';')[0] ?? '').trim();
      const last = weeks.at(-1);
      if (line === '' || problems.length > MOST_PROBLEMS) return;
      if (/^-{3,}$/.test(line)) {
        next = true;
      } else if (/^week\b/i.test(line)) {
        const heading = readHeading(line, at, problems);
        // A heading that cannot be read still starts a week, so that its days are judged too.
        weeks.push({ at, found: [], monday: heading?.monday ?? nextMonday(last), about: heading?.about ?? NOTHING });
        next = false;
      } else {
        if (next || !last) weeks.push({ at, found: [], monday: nextMonday(last), about: NOTHING });
        next = false;
        const week = weeks.at(-1);
        if (week) for (const one of readDay(line, week.monday, at, problems)) week.found.push(one);
      }
    });
  return weeks;
}

const NOTHING: WeekAbout = { context: {}, history: false };

function nextMonday(last: Week | undefined): PlainDate {
  return last ? addDays(last.monday, 7) : FIRST_MONDAY;
}

function readHeading(line: string, at: string, problems: Problem[]): Pick<Week, 'monday' | 'about'> | undefined {
  const found = /^week\s{1,20}of\s{1,20}([^\s:]+)\s{0,20}(?::(.*))?$/i.exec(line);
  const date = found?.[1] === undefined ? undefined : parseDate(found[1]);
  if (date === undefined) {
    problems.push(problem('notation-heading-unreadable', at, { text: short(line) }));
    return undefined;
  }
  if (weekdayOf(date) !== 0) {
    problems.push(problem('notation-not-a-monday', at, { date: formatDate(date), monday: formatDate(mondayOf(date)) }));
  }
  return { monday: mondayOf(date), about: readAbout(found?.[2] ?? '', at, problems) };
}

function readDay(line: string, monday: PlainDate, at: string, problems: Problem[]): Found[] {
  if (hasOpenQuote(line)) {
    problems.push(problem('notation-quote-open', at));
    return [];
  }
  const found = /^(\p{L}+)\.?/u.exec(line);
  const name = found?.[1] ?? '';
  const weekday = readWeekday(name);
  if (weekday === undefined) {
    const near = nearest(name, [...WEEKDAY_NAMES, ...DAY_NAMES]);
    problems.push(problem('notation-day-unknown', at, { text: short(line), ...(near && { near }) }));
    return [];
  }
  const slots = splitOutsideQuotes(line.slice(found?.[0].length ?? 0), '|');
  return slots.flatMap((slot, index) => readSlot(slot, addDays(monday, weekday), index === 0, at, problems));
}

function readSlot(text: string, date: PlainDate, first: boolean, at: string, problems: Problem[]): Found[] {
  const trimmed = text.trimStart();
  const head = /^(?:(am|pm)\b)?\s{0,20}(\d{1,2}:\d{2})?\s{0,20}:/i.exec(trimmed);
  if (!head || (!first && head[1] === undefined)) {
    problems.push(problem('notation-slot-unreadable', at, { text: short(text) }));
    return [];
  }
  const start = head[2] === undefined ? undefined : parseClock(head[2]);
  if (head[2] !== undefined && start === undefined) problems.push(problem('clock-impossible', at, { text: head[2] }));
  const half: Half = head[1]?.toLowerCase() === 'pm' ? 'pm' : 'am';
  const content = trimmed.slice(head[0].length);
  if (content.trim().toLowerCase() === 'rest') return [];
  return splitOutsideQuotes(content, '+').flatMap((one) => {
    const fixed = one.trimEnd().endsWith('!');
    const read = readSession(fixed ? one.trimEnd().slice(0, -1) : one, at);
    if (read.ok) return [{ date, half, start, session: read.value, fixed, at }];
    // One by one: there may be more than a call takes arguments.
    for (const one of read.problems) problems.push(one);
    return [];
  });
}

function readWeekday(name: string): Weekday | undefined {
  const lower = name.toLowerCase();
  const index = lower.length < 2 ? -1 : DAY_NAMES.findIndex((full) => full.startsWith(lower));
  return index === -1 ? undefined : weekdayOf(addDays(FIRST_MONDAY, index));
}

function problemsOfWeeks(weeks: readonly Week[]): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<PlainDate, string>();
  for (const { monday, at } of weeks) {
    const before = seen.get(monday);
    if (before !== undefined) problems.push(problem('notation-week-twice', at, { date: formatDate(monday), before }));
    else seen.set(monday, at);
  }
  const judged = weeks.filter((week) => !week.about.history).map((week) => week.monday);
  const first = judged.reduce((a, b) => (b < a ? b : a), Number.POSITIVE_INFINITY);
  const last = judged.reduce((a, b) => (b > a ? b : a), Number.NEGATIVE_INFINITY);
  if (weeks.length > 0 && judged.length === 0) problems.push(problem('notation-only-history', ''));
  if (last - first >= MOST_WEEKS * 7)
    problems.push(problem('notation-too-many-weeks', '', { weeks: (last - first) / 7 + 1, most: MOST_WEEKS }));
  for (const week of weeks) {
    if (week.about.history && week.monday > first)
      problems.push(problem('notation-history-late', week.at, { date: formatDate(week.monday) }));
    const slots = new Map<string, number>();
    for (const { date, half, at } of week.found) {
      const slot = `${formatDate(date)} ${half}`;
      const count = (slots.get(slot) ?? 0) + 1;
      slots.set(slot, count);
      if (count === MOST_IN_SLOT + 1) problems.push(problem('notation-slot-full', at, { slot, most: MOST_IN_SLOT }));
    }
  }
  return problems;
}

/** Gives ids in the order in which a calendar sorts, so that writing and reading again gives the same ones. */
function named(found: readonly Found[]): Placement[] {
  const taken = new Map<string, number>();
  return [...found].sort(compareFound).map(({ date, half, start, session, fixed }) => {
    const stem = `${formatDate(date)}-${half}-${session.kind}`;
    const count = (taken.get(stem) ?? 0) + 1;
    taken.set(stem, count);
    const id = count === 1 ? stem : `${stem}-${count}`;
    return { id, date, half, session, ...(start !== undefined && { start }), ...(fixed && { fixed }) };
  });
}

function compareFound(a: Found, b: Found): number {
  return (
    a.date - b.date ||
    HALVES.indexOf(a.half) - HALVES.indexOf(b.half) ||
    (a.start ?? 0) - (b.start ?? 0) ||
    orderInSlot(a.session, b.session)
  );
}

interface SlotText {
  readonly half: Half;
  readonly start: ClockMinutes | undefined;
  readonly sessions: Placement[];
}

/** Neighbours with the same half and clock time share a slot. */
function slotsOf(day: readonly Placement[]): SlotText[] {
  const slots: SlotText[] = [];
  for (const one of day) {
    const last = slots.at(-1);
    if (last && last.half === one.half && last.start === one.start) last.sessions.push(one);
    else slots.push({ half: one.half, start: one.start, sessions: [one] });
  }
  return slots;
}
