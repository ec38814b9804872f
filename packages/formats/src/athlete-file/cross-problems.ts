import {
  formatDate,
  freeMinutes,
  HALVES,
  problem,
  type Availability,
  type Base,
  type Half,
  type PlainDate,
  type Problem,
} from '@ironstride/core';
import { clip, type Places } from '../schema-problems.ts';
import type { Entry, Parts } from './parts.ts';

/** Weekly running beyond so many times the free minutes is a contradiction, not a wish (convention). */
const MOST_OF_FREE = 2;

interface Given {
  readonly parts: Parts;
  readonly from: PlainDate;
  readonly availability?: Availability;
  readonly base?: Base;
}

/** Problems between the parts of an athlete file; parts that could not be read are not judged. */
export function crossProblems(given: Given, places: Places): readonly Problem[] {
  return [...timeProblems(given, places), ...raceProblems(given, places), ...awayProblems(given, places), ...pinProblems(given, places)];
}

function timeProblems({ availability, base }: Given, places: Places): readonly Problem[] {
  if (!availability) return [];
  const free = availability.week.reduce((sum, day) => sum + day.am + day.pm, 0);
  const someday = availability.exceptions.some((one) => HALVES.some((half) => (one.free?.[half] ?? 0) > 0));
  if (free === 0 && !someday) return [problem('athlete-no-days', places.atKey(['days']))];
  const weekly = base ? base.weeklyKm * base.easyPace : 0;
  if (someday || weekly <= free * MOST_OF_FREE) return [];
  return [problem('athlete-time-short', places.at(['now', 'weekly-km']), { weekly: hours(weekly), free: hours(free) })];
}

function raceProblems({ parts: { races }, from }: Given, places: Places): readonly Problem[] {
  return races.flatMap(({ value: race, path }, index) => {
    const found: Problem[] = [];
    const date = formatDate(race.date);
    const name = clip(race.name);
    if (race.date < from) found.push(problem('athlete-race-past', places.at([...path, 'date']), { name, date, from: formatDate(from) }));
    const other = races.slice(0, index).find((one) => one.value.date === race.date);
    if (other) found.push(problem('athlete-races-same-day', places.at([...path, 'date']), { name, other: clip(other.value.name), date }));
    if (races.length > 1 && race.priority === undefined) found.push(problem('athlete-race-priority', places.at(path), { name }));
    return found;
  });
}

function awayProblems({ parts: { away, club } }: Given, places: Places): readonly Problem[] {
  return [...away, ...club].flatMap(({ value: { from, to }, path }) =>
    from === undefined || to === undefined || from <= to
      ? []
      : [problem('athlete-away-backwards', places.at([...path, 'to']), { from: formatDate(from), to: formatDate(to) })],
  );
}

type PinEntry = Parts['pins'][number];

function pinProblems({ parts: { pins }, from, availability }: Given, places: Places): readonly Problem[] {
  return pins.flatMap((entry, index) => {
    const { value: pin, path } = entry;
    const date = formatDate(pin.date);
    const text = pinText(entry);
    if (pin.date < from) return [problem('athlete-pin-outside', places.at([...path, 'date']), { text, date, from: formatDate(from) })];
    const found: Problem[] = [];
    const rival = pins.slice(0, index).find((other) => clash(other, entry));
    if (rival) found.push(problem('athlete-pins-clash', places.at(path), { text, other: pinText(rival), date, half: pin.slot ?? '' }));
    if (availability) found.push(...noTime(entry, availability, pins.slice(0, index), places));
    return found;
  });
}

/** Two runs, or two strength sessions, in one half of one day: one of them cannot be meant. */
function clash({ value: a }: PinEntry, { value: b }: PinEntry): boolean {
  return a.date === b.date && a.slot !== undefined && a.slot === b.slot && a.session.discipline === b.session.discipline;
}

/** A pin that does not fit the free minutes, alone or after the pins before it in the same half. */
function noTime(entry: PinEntry, availability: Availability, earlier: readonly PinEntry[], places: Places): readonly Problem[] {
  const { date, slot, session } = entry.value;
  const free = (half: Half): number => {
    const taken = earlier.filter(({ value }) => value.date === date && value.slot === half && !clash({ value, path: [] }, entry));
    return freeMinutes(availability, date, half) - taken.reduce((sum, { value }) => sum + value.session.minutes, 0);
  };
  const most = slot ? free(slot) : Math.max(...HALVES.map(free));
  if (session.minutes <= most) return [];
  const data = { text: pinText(entry), date: formatDate(date), half: slot ?? 'day', free: Math.max(0, most) };
  return [problem('athlete-pin-no-time', places.at(entry.path), data)];
}

function pinText({ value: { session } }: Entry<{ readonly session: PinEntry['value']['session'] }>): string {
  return `${session.kind} ${session.minutes}`;
}

/** Minutes as hours with at most one decimal. */
function hours(minutes: number): number {
  return Math.round(minutes / 6) / 10;
}
