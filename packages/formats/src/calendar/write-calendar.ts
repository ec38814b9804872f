import {
  contentWords,
  ENGLISH,
  formatClock,
  formatDate,
  has,
  type ClockMinutes,
  type Placement,
  type Plan,
  type Tongue,
} from '@ironstride/core';
import { calendarText } from './calendar-text.ts';
import { contentLine } from './content-line.ts';
import { eventStarts } from './event-starts.ts';
import { eventUid } from './event-uid.ts';

/** How a calendar is written. */
export interface CalendarOptions {
  /** What the calendar is called; seasons with the same name and the same first week share the names of their events. */
  readonly name: string;
  /** Language tag of the words, such as `en`; nothing is said about it when absent. */
  readonly language?: string;
  /** When it was made, in UTC: `20270101T000000Z`. */
  readonly stamp: string;
  /** The words of the events; English in metric units when absent. */
  readonly tongue?: Tongue;
  /** Events without a time of day. */
  readonly allDay?: boolean;
}

/** Writes a plan as a calendar (RFC 5545): an event for each session, at local time wherever the athlete is. */
export function writeCalendar(plan: Plan, { name, language, stamp, tongue = ENGLISH, allDay = false }: CalendarOptions): string {
  if (!/^\d{8}T\d{6}Z$/.test(stamp)) throw new RangeError(`“${stamp}” is no moment in UTC such as 20270101T000000Z`);
  if (language !== undefined && !/^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/i.test(language))
    throw new RangeError(`“${language}” is no language tag`);
  const spoken = language === undefined ? '' : `;LANGUAGE=${language}`;
  const starts = eventStarts(plan);
  const season = `${name}\n${plan.weeks[0]?.monday ?? plan.from}`;
  const event = (one: Placement): string => {
    const { id, session, date } = one;
    return [
      contentLine('BEGIN', 'VEVENT'),
      contentLine('UID', eventUid(id, season)),
      contentLine('DTSTAMP', stamp),
      ...timeLines(formatDate(date).replaceAll('-', ''), session.minutes, allDay ? undefined : starts.get(one)),
      contentLine(`SUMMARY${spoken}`, calendarText(oneLine(tongue.session(session)))),
      contentLine(`DESCRIPTION${spoken}`, calendarText(descriptionOf(one, tongue))),
      contentLine('CATEGORIES', has(session, 'race') ? `${session.discipline},race` : session.discipline),
      contentLine('END', 'VEVENT'),
    ].join('');
  };
  const title = calendarText(oneLine(name));
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Ironstride//Season//EN'),
    contentLine('CALSCALE', 'GREGORIAN'),
    // The second name is that of RFC 7986; most programs still read the first alone.
    contentLine(`X-WR-CALNAME${spoken}`, title),
    contentLine(`NAME${spoken}`, title),
    ...plan.placements.map(event),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

/** A time without a zone is the same clock time everywhere. Days without times keep nobody from other appointments. */
function timeLines(date: string, minutes: number, start: ClockMinutes | undefined): readonly string[] {
  if (start === undefined) {
    return [contentLine('DTSTART;VALUE=DATE', date), contentLine('DURATION', 'P1D'), contentLine('TRANSP', 'TRANSPARENT')];
  }
  return [contentLine('DTSTART', `${date}T${formatClock(start).replace(':', '')}00`), contentLine('DURATION', durationOf(minutes))];
}

function durationOf(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`;
}

/** What the session is for, and its steps. */
function descriptionOf({ session, content }: Placement, tongue: Tongue): string {
  const why = tongue.why(session.kind);
  return content === undefined ? why : [why, ...contentWords(content, { tongue }).map(({ mark, text }) => mark + text)].join('\n');
}

function oneLine(text: string): string {
  return text.replace(/[\s\u0085]+/g, ' ').trim();
}
