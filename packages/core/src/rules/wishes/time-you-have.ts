import { freeMinutes } from '../../athlete/availability.ts';
import { HALVES, type Half } from '../../calendar/slot.ts';
import { isAppointment } from '../appointment.ts';
import { freeEveryDay } from '../example-athletes.ts';
import { ruleAbout } from '../rule.ts';
import { count } from '../words.ts';

/** The sessions of a slot fit its free minutes. Days without any time are the matter of `days-you-have`. */
export const timeYouHave = ruleAbout<{ minutes: number; free: number; half: Half }>()({
  id: 'time-you-have',
  family: 'wish',
  statement: 'The sessions of a morning or an evening fit into the time that you have.',
  evidence: 'convention',
  because: 'A plan that cannot be done helps nobody.',
  sources: ['convention'],
  level: 'must',
  weight: 10,
  parameters: {
    grossly: { value: 30, unit: 'min', min: 5, max: 240, says: 'being over by more than this costs double', source: 'convention' },
  },
  judge: (_, object) => ({
    over: 'day',
    judge: ({ date, am, pm }, athlete) => {
      const { availability } = athlete;
      if (!availability || HALVES.every((half) => freeMinutes(availability, date, half) === 0)) return [];
      return HALVES.flatMap((half) => {
        const own = (half === 'am' ? am : pm).filter((one) => !isAppointment(one, date, half, athlete));
        const minutes = own.reduce((sum, one) => sum + one.minutes, 0);
        const free = freeMinutes(availability, date, half);
        return minutes > free ? [object({ minutes, free, half })] : [];
      });
    },
  }),
  cost: ({ minutes, free }, { grossly }) => (minutes - free > grossly ? 2 : 1),
  says: ({ minutes, free, half }) =>
    `The ${half === 'am' ? 'morning' : 'evening'} holds ${count(minutes, 'minute')} of training, and ${free === 0 ? 'no time is' : count(free, 'minute is', 'minutes are')} free.`,
  examples: {
    keeps: [
      { week: 'Tue am: easy 40 | pm: heavy-legs 45', athlete: { availability: freeEveryDay({ am: 45, pm: 45 }) } },
      { week: 'Tue am: easy 40' },
    ],
    breaks: [
      { week: 'Tue am: easy 40 + core 15', athlete: { availability: freeEveryDay({ am: 45, pm: 45 }) } },
      { week: 'Tue am: easy 40', athlete: { availability: freeEveryDay({ am: 0, pm: 45 }) } },
    ],
  },
});
