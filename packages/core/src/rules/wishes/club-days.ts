import { freeMinutes } from '../../athlete/availability.ts';
import { WEEKDAY_NAMES } from '../../calendar/plain-date.ts';
import { HALVES } from '../../calendar/slot.ts';
import { has } from '../../session/session.ts';
import { clubsOn, isClubs } from '../appointment.ts';
import { freeEveryDay, TUESDAY_CLUB } from '../example-athletes.ts';
import { ruleAbout } from '../rule.ts';

/** The club's session stands at its time, unless there is a race that day or no time at all (a holiday). */
export const clubDays = ruleAbout<{ day: string; kind: string }>()({
  id: 'club-days',
  family: 'wish',
  statement: 'The sessions of your club stand where the club has them.',
  evidence: 'convention',
  because: 'Your wish: training with others.',
  sources: ['convention'],
  level: 'should',
  weight: 2,
  parameters: {},
  judge: (_, object) => ({
    over: 'day',
    mends: true,
    judge: ({ date, weekday, am, pm }, athlete) => {
      const { availability } = athlete;
      const away = availability !== undefined && HALVES.every((half) => freeMinutes(availability, date, half) === 0);
      if (away || [...am, ...pm].some((one) => has(one, 'race'))) return [];
      return clubsOn(athlete, date)
        .filter((club) => !(club.half === 'am' ? am : pm).some((one) => isClubs(one, club)))
        .map((club) => object({ day: WEEKDAY_NAMES[weekday], kind: club.session.kind }));
    },
  }),
  says: ({ day, kind }) => `The session of your club (${kind}) is missing on ${day}.`,
  examples: {
    keeps: [
      { week: 'Tue pm: intervals 60', athlete: { clubs: [TUESDAY_CLUB] } },
      {
        week: 'Mon am: easy 40',
        athlete: { clubs: [TUESDAY_CLUB], availability: freeEveryDay({ am: 60, pm: 60 }, { 1: { am: 0, pm: 0 } }) },
      },
    ],
    breaks: [{ week: 'Thu pm: intervals 60', athlete: { clubs: [TUESDAY_CLUB] } }],
  },
});
