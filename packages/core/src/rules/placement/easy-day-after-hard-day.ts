import { has } from '../../session/session.ts';
import { ruleAbout } from '../rule.ts';

/** Used by `consolidate`, where hard run and heavy legs share a day and the next one pays for both. */
export const easyDayAfterHardDay = ruleAbout<{ days: number }>()({
  id: 'easy-day-after-hard-day',
  family: 'placement',
  statement: 'The day after a hard day is easy or rest.',
  evidence: 'trial',
  because:
    'The day after running and lifting on one day, running to exhaustion was clearly shorter, in whatever order they came. ' +
    'Gathering hard work on few days only makes sense if the other days are left easy.',
  sources: ['doma-2013', 'foster-1998', 'convention'],
  level: 'must',
  weight: 10,
  parameters: {},
  judge: (_, object) => ({
    over: 'pair',
    before: (one) => has(one, 'hard-run') || has(one, 'heavy-legs'),
    after: (one) =>
      has(one, 'hard-run') ||
      has(one, 'steady-run') ||
      has(one, 'long-run') ||
      has(one, 'heavy-legs') ||
      has(one, 'power') ||
      has(one, 'hard-cross'),
    reach: 1,
    judge: ({ days }) => (days === 1 ? object({ days }) : undefined),
  }),
  says: () => 'This session stands on the day after a hard day; that day should be easy or rest.',
  examples: {
    keeps: [{ week: 'Tue am: intervals 50 | pm: heavy-legs 45\nWed am: easy 40' }],
    breaks: [{ week: 'Tue am: intervals 50\nWed am: steady 40' }, { week: 'Sat pm: heavy-legs 45\nSun am: long 90' }],
  },
});
