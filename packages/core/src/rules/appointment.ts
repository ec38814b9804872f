import type { Athlete, ClubSession } from '../athlete/athlete.ts';
import { weekdayOf, type PlainDate } from '../calendar/plain-date.ts';
import type { Half } from '../calendar/slot.ts';
import { has, type Session } from '../session/session.ts';

/** The club sessions that stand on a date, by the athlete's file. */
export function clubsOn({ clubs }: Athlete, date: PlainDate): readonly ClubSession[] {
  return clubs.filter((one) => one.weekday === weekdayOf(date) && (one.from ?? date) <= date && date <= (one.to ?? date));
}

/** True for what somebody else has put there: a race, or a session of a club at its time. Wishes about times don't judge these. */
export function isAppointment(one: Session, date: PlainDate, half: Half, athlete: Athlete): boolean {
  return has(one, 'race') || clubsOn(athlete, date).some((club) => club.half === half && isClubs(one, club));
}

/** True when a session is what the club does, as far as one can see. */
export function isClubs(one: Session, { session }: ClubSession): boolean {
  return one.kind === session.kind && one.minutes === session.minutes;
}
