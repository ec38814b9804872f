import type { Athlete, ClubSession } from '../athlete/athlete.ts';
import type { Availability, Exception, FreeMinutes } from '../athlete/availability.ts';
import { USUAL_START } from '../calendar/slot.ts';
import { session } from '../session/session.ts';

const WEEK = [0, 1, 2, 3, 4, 5, 6];

/** For examples: the same free minutes every day, but for the days named by their number (Monday 0). */
export function freeEveryDay(
  usual: FreeMinutes,
  but: Readonly<Record<number, FreeMinutes>> = {},
  exceptions: readonly Exception[] = [],
): Availability {
  return { week: WEEK.map((day) => but[day] ?? usual), starts: WEEK.map(() => USUAL_START), exceptions };
}

/** For examples: a club that does intervals on Tuesday evenings. */
export const TUESDAY_CLUB: ClubSession = { weekday: 1, half: 'pm', session: session({ kind: 'intervals', minutes: 60 }) };

/** For examples: an hour in the morning and in the evening, nothing on Wednesdays. */
export const NO_WEDNESDAYS: Partial<Athlete> = { availability: freeEveryDay({ am: 60, pm: 60 }, { 2: { am: 0, pm: 0 } }) };
