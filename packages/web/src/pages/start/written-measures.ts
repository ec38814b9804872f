import { kmFrom, kmIn, type Units } from '@ironstride/core';

const PACE = /^(\d{1,2}):([0-5]\d)\s*(?:(?:\/|per)?\s*(km|mi|mile))?$/i;

/** An easy pace of a record (`6:30`, `10:30 /mi`) in minutes of the unit; what is no pace yet stays as it was typed. */
export function paceShown(written: string, units: Units): string {
  const [, minutes, seconds, unit = 'km'] = PACE.exec(written.trim()) ?? [];
  if (minutes === undefined) return written.replace(/ \/mi$/, '');
  const from = unit.toLowerCase().startsWith('mi') ? 'mi' : 'km';
  if (from === units.distance) return `${minutes}:${seconds}`;
  const total = Number(minutes) * 60 + Number(seconds);
  // Seconds a kilometre grow to seconds a mile as a mile is longer.
  const other = Math.round(from === 'km' ? kmFrom(total, units) : kmIn(total, { distance: 'mi' }));
  return `${Math.floor(other / 60)}:${String(other % 60).padStart(2, '0')}`;
}

/** A typed pace as a record has it. */
export function paceKept(typed: string, { distance }: Units): string {
  return distance === 'km' || typed.trim() === '' ? typed : `${typed} /mi`;
}

/** The distance of a race that has no name (`15 km`, `10 mi`) as a number of the unit; undefined while there is none. */
export function raceShown(written: string, units: Units): number | undefined {
  const value = Number.parseFloat(written.replace(',', '.'));
  if (Number.isNaN(value)) return undefined;
  const from = /mi/i.test(written) ? 'mi' : 'km';
  if (from === units.distance) return value;
  return Math.round(kmIn(kmFrom(value, { distance: from }), units) * 10) / 10;
}
