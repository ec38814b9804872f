import { WEEKDAY_NAMES } from '../../calendar/plain-date.ts';
import { HALVES } from '../../calendar/slot.ts';
import { isAppointment } from '../appointment.ts';
import { ruleAbout } from '../rule.ts';
import { isTrainingDay } from '../training-day.ts';

/** The favourite rest day; races and club sessions may stand there, and so may easy core, easy mobility and walks. */
export const usualRestDay = ruleAbout<{ day: string }>()({
  id: 'usual-rest-day',
  family: 'wish',
  statement: 'The usual rest day stays free.',
  evidence: 'convention',
  because: 'Your wish. It gives way when training would suffer.',
  sources: ['convention'],
  level: 'should',
  weight: 2,
  parameters: {},
  judge: (_, object) => ({
    over: 'day',
    judge: ({ date, weekday, am, pm }, athlete) => {
      if (athlete.wishes.restDay !== weekday) return [];
      const own = HALVES.flatMap((half) => (half === 'am' ? am : pm).filter((one) => !isAppointment(one, date, half, athlete)));
      return isTrainingDay(own) ? [object({ day: WEEKDAY_NAMES[weekday] })] : [];
    },
  }),
  says: ({ day }) => `There is training on ${day}, your usual rest day.`,
  examples: {
    keeps: [{ week: 'Fri: core 15 easy\nSat am: easy 40', athlete: { wishes: { restDay: 4 } } }],
    breaks: [{ week: 'Fri am: easy 40', athlete: { wishes: { restDay: 4 } } }],
  },
});
