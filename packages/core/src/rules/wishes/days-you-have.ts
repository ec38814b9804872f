import { freeMinutes } from '../../athlete/availability.ts';
import { WEEKDAY_NAMES } from '../../calendar/plain-date.ts';
import { HALVES } from '../../calendar/slot.ts';
import { isAppointment } from '../appointment.ts';
import { NO_WEDNESDAYS } from '../example-athletes.ts';
import { ruleAbout } from '../rule.ts';
import { count } from '../words.ts';

/** Days without any free minutes stay empty; races and club sessions are appointments of their own. */
export const daysYouHave = ruleAbout<{ sessions: number; day: string }>()({
  id: 'days-you-have',
  family: 'wish',
  statement: 'Train only on days on which you have time.',
  evidence: 'convention',
  because: 'A plan that cannot be done helps nobody.',
  sources: ['convention'],
  level: 'must',
  weight: 30,
  parameters: {},
  judge: (_, object) => ({
    over: 'day',
    judge: ({ date, weekday, am, pm }, athlete) => {
      const { availability } = athlete;
      if (!availability || HALVES.some((half) => freeMinutes(availability, date, half) > 0)) return [];
      const sessions = HALVES.flatMap((half) => (half === 'am' ? am : pm).filter((one) => !isAppointment(one, date, half, athlete)));
      return sessions.length > 0 ? [object({ sessions: sessions.length, day: WEEKDAY_NAMES[weekday] })] : [];
    },
  }),
  cost: ({ sessions }) => sessions,
  says: ({ sessions, day }) => `${day} has no time for training, but ${count(sessions, 'session stands', 'sessions stand')} there.`,
  examples: {
    keeps: [
      { week: 'Tue am: easy 40', athlete: NO_WEDNESDAYS },
      { week: 'Wed am: race 10k', athlete: NO_WEDNESDAYS },
    ],
    breaks: [{ week: 'Wed am: easy 40', athlete: NO_WEDNESDAYS }],
  },
});
