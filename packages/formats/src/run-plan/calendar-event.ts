import { parseClock, type ClockMinutes, type PlainDate } from '@ironstride/core';
import ICAL from 'ical.js';
import { compactDate, type RuleParts } from './recurrence.ts';

/** One VEVENT with what a plan needs of it. */
export interface CalendarEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly summary: string;
  readonly description: string;
  readonly date: PlainDate;
  /** Local clock time as written; none for all-day events. */
  readonly clock?: ClockMinutes;
  readonly utc: boolean;
  /** Days that an all-day event covers. */
  readonly days: number;
  /** From start to end of a timed event. */
  readonly minutes?: number;
  readonly cancelled: boolean;
  readonly completed: boolean;
  readonly rule?: RuleParts;
  readonly except: readonly PlainDate[];
  readonly also: readonly PlainDate[];
  /** The occurrence of a series that this event stands for. */
  readonly instead?: PlainDate;
}

/** Folded lines joined: a line break followed by a space or tab is nothing, wherever it falls. */
export function unfold(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .replace(/\r\n|\r/g, '\n')
    .replace(/\n[ \t]/g, '');
}

/** The text of each event, alarms and other parts inside it left out, with the line of its beginning. */
export function eventTexts(text: string): { readonly lines: readonly string[]; readonly number: number }[] {
  const events: { lines: string[]; number: number }[] = [];
  let current: { lines: string[]; number: number } | undefined;
  let inside = 0;
  unfold(text)
    .split('\n')
    .forEach((line, index) => {
      const mark = /^(BEGIN|END):\s*([A-Z-]+)\s*$/i.exec(line);
      const name = mark?.[2]?.toUpperCase();
      if (mark && name === 'VEVENT') {
        // A missing END does not swallow the next event.
        if (current) events.push(current);
        current = mark[1]?.toUpperCase() === 'BEGIN' ? { lines: [], number: index + 1 } : undefined;
        inside = 0;
      } else if (mark && current) {
        inside = Math.max(0, inside + (mark[1]?.toUpperCase() === 'BEGIN' ? 1 : -1));
      } else if (current && inside === 0 && line.trim() !== '') {
        current.lines.push(line);
      }
    });
  if (current) events.push(current);
  return events;
}

/** The properties that a plan needs; others may be as wrong as they like. */
const WANTED = /^(?:DTSTART|DTEND|DURATION|SUMMARY|DESCRIPTION|UID|SEQUENCE|STATUS|RRULE|EXDATE|RDATE|RECURRENCE-ID)[;:]/i;

/** Reads one event; a word on what is wrong when it has no usable start. */
export function readEvent(lines: readonly string[]): CalendarEvent | string {
  let component: ICAL.Component;
  try {
    // Lines that the strict parser would refuse are left out one by one.
    const kept = lines.filter((line) => WANTED.test(line) && parses(line));
    component = new ICAL.Component(ICAL.parse(['BEGIN:VEVENT', ...kept, 'END:VEVENT'].join('\r\n')) as unknown[]); // one component in, one out
  } catch {
    return 'it is not written as a calendar event';
  }
  const start = timeOf(component, 'dtstart');
  if (!start) return 'it has no day, or one that does not exist';
  const end = timeOf(component, 'dtend');
  const lasting = minutesBetween(start, end) ?? durationOf(textOf(component, 'duration'));
  const status = textOf(component, 'status').toUpperCase();
  const rule = ruleOf(component);
  const instead = timeOf(component, 'recurrence-id')?.date;
  return {
    uid: textOf(component, 'uid'),
    sequence: Number(textOf(component, 'sequence')) || 0,
    summary: textOf(component, 'summary').slice(0, 1000),
    description: textOf(component, 'description').slice(0, 4000),
    date: start.date,
    utc: start.utc,
    days: start.clock === undefined && end ? Math.max(1, end.date - start.date) : 1,
    cancelled: status === 'CANCELLED',
    completed: status === 'COMPLETED',
    except: datesOf(component, 'exdate'),
    also: datesOf(component, 'rdate'),
    ...(start.clock !== undefined && { clock: start.clock }),
    ...(start.clock !== undefined && lasting !== undefined && lasting >= 1 && lasting <= 1440 && { minutes: lasting }),
    ...(rule && { rule }),
    ...(instead !== undefined && { instead }),
  };
}

function parses(line: string): boolean {
  try {
    ICAL.parse(`BEGIN:VEVENT\r\n${line}\r\nEND:VEVENT`);
    return true;
  } catch {
    return false;
  }
}

interface Moment {
  readonly date: PlainDate;
  readonly clock?: ClockMinutes;
  readonly utc: boolean;
}

/** The raw values of a property; the library's own conversions are not needed and throw on odd ones. */
function rawValues(component: ICAL.Component, name: string): string[] {
  return component.getAllProperties(name).flatMap((property) => (property.jCal.slice(3) as unknown[]).map(String)); // jCal: name, parameters, type, values
}

function textOf(component: ICAL.Component, name: string): string {
  return rawValues(component, name)[0] ?? '';
}

function timeOf(component: ICAL.Component, name: string): Moment | undefined {
  return momentOf(textOf(component, name));
}

function momentOf(text: string): Moment | undefined {
  const date = compactDate(text);
  if (date === undefined) return undefined;
  const time = /T(\d{2}):?(\d{2})/i.exec(text);
  const clock = time ? parseClock(`${time[1]}:${time[2]}`) : undefined;
  return { date, utc: /z$/i.test(text), ...(clock !== undefined && { clock }) };
}

function datesOf(component: ICAL.Component, name: string): PlainDate[] {
  return rawValues(component, name).flatMap((text) => {
    const date = compactDate(text);
    return date === undefined ? [] : [date];
  });
}

function minutesBetween(start: Moment, end: Moment | undefined): number | undefined {
  if (start.clock === undefined || end?.clock === undefined || start.utc !== end.utc) return undefined;
  return (end.date - start.date) * 1440 + end.clock - start.clock;
}

function durationOf(text: string): number | undefined {
  const found = /^P(?:(\d{1,3})D)?T?(?:(\d{1,3})H)?(?:(\d{1,4})M)?/i.exec(text);
  if (!found) return undefined;
  return Number(found[1] ?? 0) * 1440 + Number(found[2] ?? 0) * 60 + Number(found[3] ?? 0) || undefined;
}

/** The rule as its written parts. */
function ruleOf(component: ICAL.Component): RuleParts | undefined {
  const value = component.getFirstProperty('rrule')?.jCal[3] as unknown; // an object of parts in jCal
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key.toUpperCase(), String(part).toUpperCase()]));
}
