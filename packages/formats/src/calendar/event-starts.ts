import { inOrderOfDoing, startOf, type ClockMinutes, type Placement, type Plan } from '@ironstride/core';

/** The last minute of a day: a session that follows a very long one still begins on its date. */
const LAST_MINUTE = 1439;

/** When each session begins: at its own time, straight after the one before it in its half of the day, or at the usual start. */
export function eventStarts({ athlete, placements }: Plan): ReadonlyMap<Placement, ClockMinutes> {
  const starts = new Map<Placement, ClockMinutes>();
  const ends = new Map<string, ClockMinutes>();
  for (const one of inOrderOfDoing(placements)) {
    const { date, half, start, session } = one;
    const key = `${date} ${half}`;
    const begins = Math.min(LAST_MINUTE, start ?? ends.get(key) ?? startOf(athlete.availability, date, half));
    starts.set(one, begins);
    ends.set(key, begins + session.minutes);
  }
  return starts;
}
