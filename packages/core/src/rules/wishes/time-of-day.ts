import { HALVES, type Half } from '../../calendar/slot.ts';
import { isAppointment } from '../appointment.ts';
import { ruleAbout } from '../rule.ts';

/** The favourite half of the day for runs and for strength. */
export const timeOfDay = ruleAbout<{ what: 'run' | 'strength'; half: Half }>()({
  id: 'time-of-day',
  family: 'wish',
  statement: 'Runs and strength sessions stand in the half of the day that you like.',
  evidence: 'convention',
  because: 'Your wish. It gives way when training would suffer.',
  sources: ['convention'],
  level: 'should',
  weight: 1,
  parameters: {},
  judge: (_, object) => ({
    over: 'day',
    judge: ({ date, am, pm }, athlete) => {
      const { runTime, strengthTime } = athlete.wishes;
      return HALVES.flatMap((half) =>
        (half === 'am' ? am : pm).flatMap((one) => {
          const { discipline } = one;
          if (discipline !== 'run' && discipline !== 'strength') return [];
          const wanted = discipline === 'run' ? runTime : strengthTime;
          if (wanted === undefined || wanted === half || isAppointment(one, date, half, athlete)) return [];
          return [object({ what: discipline, half })];
        }),
      );
    },
  }),
  says: ({ what, half }) =>
    `A ${what === 'run' ? 'run' : 'strength session'} stands in the ${half === 'am' ? 'morning' : 'evening'}; you like the ${half === 'am' ? 'evening' : 'morning'} better.`,
  examples: {
    keeps: [{ week: 'Wed am: easy 40 | pm: heavy-legs 45', athlete: { wishes: { runTime: 'am', strengthTime: 'pm' } } }],
    breaks: [{ week: 'Wed pm: easy 40', athlete: { wishes: { runTime: 'am' } } }],
  },
});
