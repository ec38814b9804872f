import type { Race } from '../athlete/athlete.ts';
import { distanceOf } from '../athlete/race-name.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { RUNS } from './doses.ts';

/** The races that the season is built for: all A races; without one, the last B race. By date. */
export function goalsOf(races: readonly Race[]): readonly Race[] {
  const byDate = [...races].sort((a, b) => a.date - b.date);
  const main = byDate.filter((race) => race.priority === 'A');
  return main.length > 0 ? main : byDate.filter((race) => race.priority === 'B').slice(-1);
}

/** A guess of the minutes that a race takes, from the easy pace in minutes per kilometre; for the calendar, not a prediction. */
export function raceMinutes(km: number, easyPace: number): number {
  const minutes = km * easyPace * RUNS.racePace.value[distanceOf(km)];
  const step = RUNS.roundTo.value;
  return Math.min(1440, Math.max(step, Math.ceil(minutes / step) * step));
}

/** The race that was run last before a day, unless it was only training (C). */
export function lastSeriousRace(races: readonly Race[], before: PlainDate): Race | undefined {
  return races.filter((race) => race.date < before && race.priority !== 'C').sort((a, b) => b.date - a.date)[0];
}

/** True for the week after a half marathon and the two weeks after a marathon. */
export function followsFarRace(week: { readonly monday: PlainDate }, before: Race | undefined): boolean {
  if (!before) return false;
  const distance = distanceOf(before.km);
  const weeks = distance === 'marathon' ? 2 : distance === 'half' ? 1 : 0;
  return week.monday - before.date <= weeks * 7;
}
