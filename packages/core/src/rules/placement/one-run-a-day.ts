import { has } from '../../session/session.ts';
import { ruleAbout } from '../rule.ts';

/** Two runs on one day; worse with the long run, which is a day's work. */
export const oneRunADay = ruleAbout<{ long: 0 | 1 }>()({
  id: 'one-run-a-day',
  family: 'placement',
  statement: 'Run once a day while there are days left.',
  evidence: 'convention',
  because:
    'Two runs a day are a way to fit in many kilometres; with fewer, the second run is better placed on a day of its own. No trial has compared them.',
  sources: ['convention'],
  level: 'should',
  weight: 5,
  parameters: {},
  judge: (_, object) => ({
    over: 'pair',
    before: (one) => has(one, 'run'),
    after: (one) => has(one, 'run'),
    reach: 0,
    judge: ({ before, after }) => object({ long: has(before, 'long-run') || has(after, 'long-run') ? 1 : 0 }),
  }),
  cost: ({ long }) => (long ? 2 : 1),
  says: ({ long }) => (long ? 'Another run stands on the day of the long run.' : 'Two runs stand on one day.'),
  examples: {
    keeps: [{ week: 'Tue am: easy 40\nWed am: easy 40 | pm: heavy-legs 45' }],
    breaks: [{ week: 'Tue am: easy 40 | pm: easy 30' }, { week: 'Sun am: long 90 | pm: recovery 20' }],
  },
});
