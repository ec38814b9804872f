// The door of calendars alone.
export { writeCalendar, type CalendarOptions } from './write-calendar.ts';
