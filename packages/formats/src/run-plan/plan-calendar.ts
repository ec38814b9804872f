import { addDays, bad, formatDate, good, problem, type Note, type PlainDate, type Result } from '@ironstride/core';
import { place } from '../text.ts';
import { fold } from './amounts.ts';
import { eventTexts, readEvent, unfold, type CalendarEvent } from './calendar-event.ts';
import { readingNote, type RawEntry, type RawPlan } from './raw-plan.ts';
import { seriesDates } from './recurrence.ts';

/** Series without an end are followed for so many days: 104 weeks, the longest season. */
const LONGEST_SERIES = 728;
/** Most events that are read (convention). */
const MOST_EVENTS = 8000;
/** Events of so many days or more are headings, not workouts (convention). */
const HEADING_DAYS = 2;

/** Reads a calendar: all-day events are planned workouts, timed ones have a start, and those with actual values are done. */
export function readPlanCalendar(text: string, file: string): Result<RawPlan> {
  const texts = eventTexts(text);
  if (texts.length === 0) return bad([problem('run-plan-empty', file)]);
  if (texts.length > MOST_EVENTS)
    return bad([problem('run-plan-too-long', file, { found: texts.length, what: 'events', most: MOST_EVENTS })]);
  const notes: Note[] = [];
  const events: CalendarEvent[] = [];
  for (const { lines, number } of texts) {
    const event = readEvent(lines);
    if (typeof event === 'string')
      notes.push(readingNote('event-skipped', `The event at ${place(file, number)} (unfolded) was left out: ${event}.`));
    else events.push(event);
  }
  const kept = newest(events);
  if (kept.length < events.length)
    notes.push(readingNote('event-twice', `${events.length - kept.length} events were there twice; the newest of each was taken.`));
  const changed = changedDays(kept);
  const entries: { date: PlainDate; entry: Omit<RawEntry, 'day'> }[] = [];
  for (const event of kept) {
    for (const date of occurrences(event, changed.get(event.uid), notes)) entries.push({ date, entry: entryOf(event, date) });
    if (entries.length > MOST_EVENTS)
      return bad([problem('run-plan-too-long', file, { found: `more than ${MOST_EVENTS}`, what: 'events', most: MOST_EVENTS })]);
  }
  const first = entries.reduce<PlainDate | undefined>((a, { date }) => (a === undefined || date < a ? date : a), undefined);
  if (first === undefined) return bad([problem('run-plan-empty', file)]);
  if (kept.some((event) => event.utc)) {
    notes.push(
      readingNote('times-in-utc', 'Some times are given in UTC. They were taken as they are written, without regard to your time zone.'),
    );
  }
  const name = nameOf(text) ?? file.split(/[\\/]/).at(-1) ?? file;
  return good({ name, firstDay: first, unit: 'km', entries: entries.map(({ date, entry }) => ({ ...entry, day: date - first })), notes });
}

/** What the calendar is called, on one line. */
function nameOf(text: string): string | undefined {
  const found = /^X-WR-CALNAME[^:\n]*:(.+)$/im.exec(unfold(text))?.[1]?.trim();
  return found?.replace(/\\([\\;,n])/gi, (_, escaped: string) => (escaped.toLowerCase() === 'n' ? ' ' : escaped));
}

/** Of events with one UID, the newest; the same UID on different days with the same number is a careless program, not a change. */
function newest(events: readonly CalendarEvent[]): readonly CalendarEvent[] {
  const best = new Map<string, number>();
  const key = ({ uid, instead }: CalendarEvent): string => `${uid}\n${instead ?? ''}`;
  for (const event of events) best.set(key(event), Math.max(best.get(key(event)) ?? 0, event.sequence));
  const seen = new Set<string>();
  return [...events]
    .reverse()
    .filter((event) => {
      if (event.uid === '') return true;
      const same = `${key(event)}\n${event.date}\n${event.clock ?? ''}\n${event.summary}`;
      if (seen.has(same) || event.sequence < (best.get(key(event)) ?? 0)) return false;
      seen.add(same);
      return true;
    })
    .reverse();
}

/** By UID, the days of a series that another event stands for. */
function changedDays(events: readonly CalendarEvent[]): ReadonlyMap<string, ReadonlySet<PlainDate>> {
  const days = new Map<string, Set<PlainDate>>();
  for (const { uid, instead } of events) {
    if (instead !== undefined) days.set(uid, (days.get(uid) ?? new Set<PlainDate>()).add(instead));
  }
  return days;
}

/** The days of an event: one, or those of its series without the exceptions and the occurrences that were changed. */
function occurrences(event: CalendarEvent, changed: ReadonlySet<PlainDate> | undefined, notes: Note[]): readonly PlainDate[] {
  if (event.rule === undefined && event.also.length === 0) return [event.date];
  const series = event.rule
    ? seriesDates(event.date, event.rule, addDays(event.date, LONGEST_SERIES - 1))
    : { dates: [event.date], cut: false, unsupported: false };
  const name = event.summary.slice(0, 40) || event.uid.slice(0, 40);
  if (series.cut)
    notes.push(
      readingNote(
        'series-cut',
        `“${name}” goes on longer than a season; it was followed for 104 weeks, to ${formatDate(addDays(event.date, LONGEST_SERIES - 1))}.`,
      ),
    );
  if (series.unsupported)
    notes.push(readingNote('series-unsupported', `“${name}” repeats in a way that was not understood; only its first day was taken.`));
  const skipped = new Set(event.except);
  const dates = [...new Set([...series.dates, ...event.also])].filter((date) => !skipped.has(date) && !changed?.has(date));
  return dates.sort((a, b) => a - b);
}

function entryOf(event: CalendarEvent, date: PlainDate): Omit<RawEntry, 'day'> {
  const fields = fieldsOf(event.description);
  const label = fields.get('workout type') ?? '';
  const title =
    label !== '' && fold(event.summary).startsWith(`${fold(label)}:`) ? event.summary.slice(label.length + 1).trim() : event.summary;
  const done = fields.has('actual time') || fields.has('actual distance') || event.completed;
  const minutes = clockMinutes(done ? fields.get('actual time') : undefined) ?? clockMinutes(fields.get('planned time'));
  const km =
    kilometres(done ? fields.get('actual distance') : undefined) ??
    kilometres(fields.get('distance planned') ?? fields.get('planned distance'));
  const nothing = event.cancelled
    ? 'cancelled in the calendar'
    : event.days >= HEADING_DAYS
      ? `a heading over ${event.days} days`
      : undefined;
  return {
    at: event.uid ? `${formatDate(date)}, ${event.uid.slice(0, 60)}` : formatDate(date),
    title,
    ...(fields.rest !== '' && { description: fields.rest }),
    ...(label !== '' && { labels: label }),
    ...(km !== undefined && { km }),
    ...(minutes !== undefined && { minutes }),
    ...(event.minutes !== undefined && { spanMinutes: event.minutes }),
    ...(event.clock !== undefined && { start: event.clock, half: event.clock < 720 ? ('am' as const) : ('pm' as const) }),
    ...(done && { done: true as const }),
    ...(nothing !== undefined && { nothing }),
  };
}

/** `Planned Time: 0:40` and its like at the end of a description, and what remains without them. */
function fieldsOf(description: string): Map<string, string> & { rest: string } {
  const fields = new Map<string, string>();
  const rest: string[] = [];
  for (const line of description.split('\n')) {
    const found =
      /^\s*(workout type|planned time|actual time|distance planned|planned distance|actual distance|speed|pace|tss|if)\s*:\s*(.*)$/i.exec(
        line,
      );
    if (found) fields.set((found[1] ?? '').toLowerCase(), (found[2] ?? '').trim());
    else rest.push(line);
  }
  return Object.assign(fields, { rest: rest.join('\n').trim() });
}

function clockMinutes(text: string | undefined): number | undefined {
  const found = /^(\d{1,2}):(\d{2})/.exec(text ?? '');
  const minutes = found ? Number(found[1]) * 60 + Number(found[2]) : 0;
  return minutes >= 1 && minutes <= 1440 ? minutes : undefined;
}

function kilometres(text: string | undefined): number | undefined {
  const found = /^(\d+(?:[.,]\d+)?)\s*(km|m|mi|yd)\b/i.exec(text ?? '');
  const scale = { km: 1, m: 0.001, mi: 1.609344, yd: 0.0009144 }[found?.[2]?.toLowerCase() ?? ''] ?? 0;
  const km = Number(found?.[1]?.replace(',', '.') ?? 0) * scale;
  return km > 0 && km <= 1000 ? km : undefined;
}
