import {
  bad,
  good,
  parseClock,
  parseDate,
  problem,
  type Half,
  type Note,
  type PlainDate,
  type Problem,
  type Result,
} from '@ironstride/core';
import Papa from 'papaparse';
import { place } from '../text.ts';
import { amountsIn, fold } from './amounts.ts';
import { dayColumns, rolesIn, weekdayIn, type DayColumn, type Role } from './plan-columns.ts';
import { looksLikeDate, readDates } from './plan-dates.ts';
import { KM_PER, type DistanceUnit, type RawEntry, type RawPlan } from './raw-plan.ts';
import { aimOf } from './schedule-document.ts';

/** Rows in which the heading is looked for; above it tables have titles (convention). */
const HEADING_WITHIN = 15;
/** Problems that are listed before reading stops. */
const MOST_PROBLEMS = 100;
const MOST_ROWS = 10_000;

/** A row with its place in the file. */
interface Row {
  readonly cells: readonly string[];
  readonly number: number;
}

/** Reads a table: a row a week with a column a day, or a row a workout with a date; any delimiter. */
export function readPlanTable(text: string, file: string, year: number | undefined): Result<RawPlan> {
  const parsed = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    delimitersToGuess: [',', ';', '\t', '|'],
    skipEmptyLines: false,
    preview: MOST_ROWS,
  });
  if (parsed.data.length >= MOST_ROWS)
    return bad([problem('run-plan-too-long', file, { found: `${MOST_ROWS} or more`, what: 'rows', most: MOST_ROWS - 1 })]);
  const rows = parsed.data
    .map((cells, index) => ({ cells: cells.map((cell) => cell.trim()), number: index + 1 }))
    .filter((row) => row.cells.some((cell) => cell !== ''));
  const name = nameOf(file);
  for (const [index, row] of rows.slice(0, HEADING_WITHIN).entries()) {
    const body = rows.slice(index + 1);
    const days = dayColumns(row.cells);
    if (days) return readWide(row.cells, days, body, { file, name, year });
    const roles = rolesIn(row.cells);
    if (roles) return readLong(row.cells, roles, body, { file, name, year });
  }
  return bad([
    problem('run-plan-columns', place(file, 1), { found: (rows[0]?.cells ?? []).filter(Boolean).slice(0, 8).join(', ').slice(0, 120) }),
  ]);
}

interface About {
  readonly file: string;
  readonly name: string;
  readonly year: number | undefined;
}

function readWide(heading: readonly string[], days: readonly DayColumn[], rows: readonly Row[], about: About): Result<RawPlan> {
  const unit = unitOf(heading, rows);
  const weeks = rows.filter((row) => days.some((day) => (row.cells[day.index] ?? '') !== ''));
  const dateIndex = heading.findIndex(
    (text, index) =>
      !days.some((day) => day.index === index) &&
      weeks.length > 0 &&
      weeks.every((row) => looksLikeDate(row.cells[index] ?? '')) &&
      text !== undefined,
  );
  const starts =
    dateIndex < 0
      ? undefined
      : readDates(
          weeks.map((row) => row.cells[dateIndex] ?? ''),
          about.year,
        );
  if (starts && starts.kind !== 'dates') return bad(askFor(starts, about.file));
  const first = starts?.dates.find((date) => date !== undefined);
  let firstCell: PlainDate | undefined;
  const entries = weeks.flatMap((row, week) => {
    const start = starts?.dates[week];
    const days0 = first !== undefined && start !== undefined ? start - first : week * 7;
    return days.map((column): RawEntry => {
      const { date, text } = datedCell(row.cells[column.index] ?? '');
      const day = days0 + column.offset;
      if (date !== undefined) firstCell ??= (date - day) as PlainDate; // a date some days before a date
      const label = heading[column.index] ?? '';
      return { day, at: `${place(about.file, row.number)}, ${label}`, ...titleAndRest(text), ...(column.half && { half: column.half }) };
    });
  });
  const firstDay = first ?? firstCell;
  const raceKm = aimOf(about.name);
  return good({
    name: about.name,
    unit,
    entries,
    notes: [],
    ...(firstDay !== undefined && { firstDay }),
    ...(raceKm !== undefined && { raceKm }),
  });
}

function readLong(heading: readonly string[], roles: ReadonlyMap<Role, number>, rows: readonly Row[], about: About): Result<RawPlan> {
  const cell = (row: Row, role: Role): string => row.cells[roles.get(role) ?? -1] ?? '';
  const placed = placeRows(roles, rows, cell, about);
  if (!placed.ok) return placed;
  const { days, firstDay } = placed.value;
  const unit = unitOf(heading, rows);
  const notes: Note[] = [];
  const entries = rows.flatMap((row, index): RawEntry[] => {
    const day = days[index];
    if (day === undefined) return [];
    const start = parseClock(/\d{1,2}:\d{2}/.exec(cell(row, 'clock'))?.[0] ?? '');
    const half = start === undefined ? halfIn(cell(row, 'half')) : undefined;
    const km = distanceIn(cell(row, 'distance'), heading[roles.get('distance') ?? -1] ?? '', unit);
    const minutes = durationIn(cell(row, 'duration'), heading[roles.get('duration') ?? -1] ?? '');
    const title = cell(row, 'title');
    const description = cell(row, 'description');
    const labels = cell(row, 'label');
    return [
      {
        day,
        at: place(about.file, row.number),
        title: title || (description ? '' : labels),
        ...(description && { description }),
        ...(labels && { labels }),
        ...(km && { km }),
        ...(minutes && { minutes }),
        ...(start !== undefined ? { start, half: start < 720 ? ('am' as const) : ('pm' as const) } : half ? { half } : {}),
        ...(/^(?:done|completed|yes|ja|x|true|erledigt)$/i.test(cell(row, 'done')) && { done: true as const }),
      },
    ];
  });
  const raceKm = aimOf(about.name);
  return good({
    name: about.name,
    unit,
    entries,
    notes,
    ...(firstDay !== undefined && { firstDay }),
    ...(raceKm !== undefined && { raceKm }),
  });
}

interface Placed {
  readonly days: readonly (number | undefined)[];
  readonly firstDay?: PlainDate;
}

/** The day of each row: by date, by a running number, or by week and weekday. */
function placeRows(
  roles: ReadonlyMap<Role, number>,
  rows: readonly Row[],
  cell: (row: Row, role: Role) => string,
  about: About,
): Result<Placed> {
  const problems: Problem[] = [];
  const unreadable = (row: Row, text: string): undefined => {
    if (problems.length < MOST_PROBLEMS)
      problems.push(problem('run-plan-date', place(about.file, row.number), { text: text.slice(0, 60) }));
    return undefined;
  };
  const role: Role = roles.has('date') ? 'date' : 'weekday';
  const texts = rows.map((row) => cell(row, role));
  if (role === 'date' || texts.some(looksLikeDate)) {
    const read = readDates(texts, about.year);
    if (read.kind !== 'dates') return bad(askFor(read, about.file));
    let last: PlainDate | undefined;
    // A second workout of a day often leaves the date out.
    const dates = read.dates.map((date, index) => {
      const row = rows[index];
      if (date === undefined && row && (texts[index] !== '' || last === undefined)) return unreadable(row, texts[index] ?? '');
      last = date ?? last;
      return last;
    });
    if (problems.length > 0) return bad(problems);
    const first = dates.reduce<PlainDate | undefined>((a, b) => (a === undefined || (b !== undefined && b < a) ? b : a), undefined);
    return good({
      days: dates.map((date) => (date === undefined || first === undefined ? undefined : date - first)),
      ...(first !== undefined && { firstDay: first }),
    });
  }
  let week = -1;
  let weekText: string | undefined;
  let before = 7;
  const days = rows.map((row, index) => {
    const text = texts[index] ?? '';
    const number = /^(?:day|tag)?\s*(\d{1,4})$/i.exec(text)?.[1];
    const weekday = weekdayIn(text);
    if (number !== undefined && !roles.has('week')) return Number(number) >= 1 ? Number(number) - 1 : unreadable(row, text);
    const inWeek = weekday ?? (number === undefined ? undefined : Number(number) - 1);
    if (inWeek === undefined || inWeek < 0 || inWeek > 6) return unreadable(row, text);
    const named = cell(row, 'week');
    const turned = named !== '' ? named !== weekText : inWeek < before && !roles.has('week');
    if (week < 0 || turned) week += 1;
    if (named !== '') weekText = named;
    before = inWeek;
    const numberOfWeek = Number(/\d+/.exec(named)?.[0] ?? Number.NaN);
    return (numberOfWeek >= 1 && numberOfWeek <= 260 ? numberOfWeek - 1 : week) * 7 + inWeek;
  });
  return problems.length > 0 ? bad(problems) : good({ days });
}

function askFor({ order, year }: { readonly order?: string; readonly year?: string }, file: string): Problem[] {
  return [
    ...(order === undefined ? [] : [problem('run-plan-date-order', file, { text: order })]),
    ...(year === undefined ? [] : [problem('run-plan-year-missing', file, { text: year })]),
  ];
}

/** `2027-03-01: easy run`: some programs put the date into the cell. */
function datedCell(text: string): { date?: PlainDate; text: string } {
  const found = /^"?(\d{4}-\d{2}-\d{2})(?::\s*|"?$)/.exec(text);
  const date = found?.[1] === undefined ? undefined : parseDate(found[1]);
  return date === undefined || !found ? { text } : { date, text: text.slice(found[0].length).replace(/"$/, '') };
}

function titleAndRest(text: string): Pick<RawEntry, 'title' | 'description'> {
  const [title = '', ...rest] = text.split('\n');
  return rest.length === 0 ? { title } : { title, description: rest.join('\n') };
}

/** Miles when headings or cells speak of miles and never of kilometres. */
function unitOf(heading: readonly string[], rows: readonly Row[]): DistanceUnit {
  const text = fold([...heading, ...rows.slice(0, 200).flatMap((row) => row.cells)].join('\n').slice(0, 100_000));
  const miles = /\bmiles?\b|\bmi\b|\bmileage\b|\dmi\b/.test(text);
  const km = /\bkm\b|kilomet|\dkm\b/.test(text);
  return miles && !km ? 'mi' : /\(mi|miles?\)?$/m.test(fold(heading.join('\n'))) ? 'mi' : 'km';
}

function distanceIn(text: string, heading: string, unit: DistanceUnit): number | undefined {
  if (text === '') return undefined;
  const [amount] = amountsIn(fold(text), unit);
  if (amount?.km !== undefined) return amount.km;
  const value = numberIn(text);
  const head = fold(heading);
  const scale =
    /meters|metres|\bm\)?$/.test(head) && !/kilo/.test(head)
      ? 0.001
      : /mile|\bmi\b/.test(head)
        ? KM_PER.mi
        : /km|kilo/.test(head)
          ? 1
          : KM_PER[unit];
  const km = value * scale;
  return km > 0 && km <= 1000 ? km : undefined;
}

/** The first number of a text, or the middle of a range such as `4-5`. */
function numberIn(text: string): number {
  const [, low, high] = /(\d+(?:[.,]\d+)?)(?:\s*-\s*(\d+(?:[.,]\d+)?))?/.exec(fold(text)) ?? [];
  const [from, to] = [low, high ?? low].map((one) => Number(one?.replace(',', '.') ?? Number.NaN));
  return ((from ?? Number.NaN) + (to ?? Number.NaN)) / 2;
}

/** `0:45`, `45`, `1h 15`, `45 min`; hours when the heading says so or, as one program writes them, when a plain number is small. */
function durationIn(text: string, heading: string): number | undefined {
  if (text === '') return undefined;
  const clock = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]) || undefined;
  const written = amountsIn(fold(text), 'km').filter((one) => one.minutes !== undefined);
  const value = numberIn(text);
  const hours = /hour|stunde|planned ?duration/i.test(heading);
  const minutes = written.length > 0 ? written.reduce((sum, one) => sum + (one.minutes ?? 0), 0) : hours ? value * 60 : value;
  return minutes >= 1 && minutes <= 1440 ? minutes : undefined;
}

function halfIn(text: string): Half | undefined {
  return /^a\.?m|morn|fr/i.test(text) ? 'am' : /^p\.?m|even|after|abend|nach/i.test(text) ? 'pm' : undefined;
}

function nameOf(file: string): string {
  const base = file.split(/[\\/]/).at(-1) ?? file;
  return (
    base
      .replace(/\.[a-z0-9]+$/i, '')
      .replace(/[_-]+/g, ' ')
      .trim() || base
  );
}
