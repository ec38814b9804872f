import { formatDate } from '@ironstride/core';
import { describe, expect, test } from 'vitest';
import { lines, plan } from './testing/reading.ts';

const event = (...parts: string[]): string => ['BEGIN:VEVENT', ...parts, 'END:VEVENT'].join('\r\n');
const calendar = (...events: string[]): string => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR'].join('\r\n');

describe('a calendar', () => {
  test('has planned all-day workouts, timed ones, and done ones', () => {
    const read = plan(
      calendar(
        event(
          'UID:1',
          'DTSTART;VALUE=DATE:20270301',
          'SUMMARY:Run: Laufen LIT',
          'DESCRIPTION:Workout type: Run\\nlocker\\nPlanned Time: 0:40\\n',
        ),
        event('UID:2', 'DTSTART:20270302T183000', 'DTEND:20270302T193000', 'SUMMARY:Strength training'),
        event(
          'UID:3',
          'DTSTART;TZID=Europe/Berlin:20270303T063000',
          'DTEND;TZID=Europe/Berlin:20270303T071500',
          'SUMMARY:Easy run',
          'DESCRIPTION:Workout type: Run\\nActual Time: 0:50\\nActual Distance: 8.1 km',
        ),
      ),
      'feed.ics',
    );
    expect(read.firstDay && formatDate(read.firstDay)).toBe('2027-03-01');
    expect(lines(read)).toEqual(['0 easy 40', '1 pm 1110 full-body 60 moderate', '2 am 390 easy 50 km:8.1 done']);
  });

  test('may be folded inside its escapes', () => {
    const read = plan(calendar(event('UID:1', 'DTSTART;VALUE=DATE:20270301', 'SUMMARY:Tempo\\', ' , 30', '  min')), 'f.ics');
    expect(read.entries[0]?.text).toBe('Tempo, 30 min');
    expect(lines(read)).toEqual(['0 tempo 30']);
  });

  test('with a broken event keeps the others and says which was lost', () => {
    const read = plan(
      calendar(
        event('UID:1', 'SUMMARY:no day'),
        event('UID:2', 'DTSTART;VALUE=DATE:20270230', 'SUMMARY:easy'),
        event('no colon here', 'UID:3', 'DTSTART;VALUE=DATE:20270301', 'SUMMARY:easy 30 min'),
      ),
      'b.ics',
    );
    expect(lines(read)).toEqual(['0 easy 30']);
    expect(read.notes?.filter((note) => note.code === 'event-skipped')).toHaveLength(2);
  });

  test('with an endless series is followed for a season and says so', () => {
    const read = plan(
      calendar(
        event('UID:1', 'DTSTART;VALUE=DATE:20270302', 'RRULE:FREQ=WEEKLY;BYDAY=TU,TH', 'EXDATE;VALUE=DATE:20270304', 'SUMMARY:easy 30 min'),
      ),
      'r.ics',
    );
    expect(read.entries).toHaveLength(207);
    expect(lines(read).slice(0, 2)).toEqual(['0 easy 30', '7 easy 30']);
    expect(read.notes?.map((note) => note.says).join()).toContain('104 weeks');
  });

  test('changes single days of a series, and lets cancelled ones go', () => {
    const read = plan(
      calendar(
        event('UID:1', 'DTSTART:20270301T070000', 'RRULE:FREQ=DAILY;COUNT=4', 'SUMMARY:easy 30 min'),
        event('UID:1', 'DTSTART:20270302T180000', 'RECURRENCE-ID:20270302T070000', 'SUMMARY:tempo 30 min'),
        event('UID:1', 'DTSTART:20270303T070000', 'RECURRENCE-ID:20270303T070000', 'STATUS:CANCELLED', 'SUMMARY:easy 30 min'),
      ),
      's.ics',
    );
    expect(lines(read)).toEqual(['0 am 420 easy 30', '1 pm 1080 tempo 30', '2 am 420 rest', '3 am 420 easy 30']);
  });

  test('takes the newest of an event that is there twice', () => {
    const one = (sequence: number, title: string): string =>
      event('UID:1', `SEQUENCE:${sequence}`, 'DTSTART;VALUE=DATE:20270301', `SUMMARY:${title}`);
    expect(lines(plan(calendar(one(2, 'tempo 30 min'), one(1, 'easy 30 min')), 't.ics'))).toEqual(['0 tempo 30']);
  });

  test('takes clock times as they are written and says when they are UTC', () => {
    const read = plan(calendar(event('UID:1', 'DTSTART:20270301T233000Z', 'SUMMARY:easy 30 min')), 'u.ics');
    expect(lines(read)).toEqual(['0 pm 1410 easy 30']);
    expect(read.notes?.[0]?.code).toBe('times-in-utc');
  });

  test('has headings over several days, which are no workouts', () => {
    const heading = event('UID:1', 'DTSTART;VALUE=DATE:20270301', 'DTEND;VALUE=DATE:20270308', 'SUMMARY:Training Week 1 Distance: 30 mi');
    const run = event('UID:2', 'DTSTART;VALUE=DATE:20270302', 'SUMMARY:easy 30 min');
    expect(lines(plan(calendar(heading, run), 'h.ics'))).toEqual(['0 rest', '1 easy 30']);
  });
});
