import { WEEKDAY_NAMES } from '../../calendar/plain-date.ts';
import { has } from '../../session/session.ts';
import { ruleAbout } from '../rule.ts';

/** The favourite day of the long run. */
export const usualLongRunDay = ruleAbout<{ day: string; wanted: string }>()({
  id: 'usual-long-run-day',
  family: 'wish',
  statement: 'The long run stands on its usual day.',
  evidence: 'convention',
  because: 'Your wish. It gives way when training would suffer.',
  sources: ['convention'],
  level: 'should',
  weight: 2,
  parameters: {},
  judge: (_, object) => ({
    over: 'day',
    judge: ({ weekday, am, pm }, { wishes }) => {
      const { longRunDay } = wishes;
      if (longRunDay === undefined || longRunDay === weekday || ![...am, ...pm].some((one) => has(one, 'long-run'))) return [];
      return [object({ day: WEEKDAY_NAMES[weekday], wanted: WEEKDAY_NAMES[longRunDay] })];
    },
  }),
  says: ({ day, wanted }) => `The long run stands on ${day} instead of ${wanted}.`,
  examples: {
    keeps: [{ week: 'Sun am: long 90', athlete: { wishes: { longRunDay: 6 } } }, { week: 'Sat am: long 90' }],
    breaks: [{ week: 'Sat am: long 90', athlete: { wishes: { longRunDay: 6 } } }],
  },
});
