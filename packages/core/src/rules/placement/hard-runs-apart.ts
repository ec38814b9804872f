import { has } from '../../session/session.ts';
import { daysBetween } from '../gaps.ts';
import { ruleAbout } from '../rule.ts';
import { count } from '../words.ts';

/** No hard runs back to back; races are hard runs. */
export const hardRunsApart = ruleAbout<{ between: number }>()({
  id: 'hard-runs-apart',
  family: 'placement',
  statement: 'Leave at least one day without hard running between hard runs.',
  evidence: 'convention',
  because:
    'Alternating hard and easy days is what coaches do; days that are all alike went with illness in one small observational study. ' +
    'No trial has tested how many days belong between hard runs.',
  sources: ['convention', 'foster-1998'],
  level: 'must',
  weight: 10,
  parameters: {
    fullDays: { value: 1, unit: 'days', min: 0, max: 3, says: 'calendar days to leave between', source: 'convention' },
  },
  judge: (values, object) => ({
    over: 'pair',
    before: (one) => has(one, 'hard-run'),
    after: (one) => has(one, 'hard-run'),
    reach: values.fullDays,
    judge: (pair) => {
      const between = daysBetween(pair);
      return between < values.fullDays ? object({ between }) : undefined;
    },
  }),
  says: ({ between }, { fullDays }) =>
    `Two hard runs have ${between === 0 ? 'no day' : `only ${count(between, 'day')}`} between them; leave ${count(fullDays, 'day')}.`,
  examples: {
    keeps: [{ week: 'Tue am: tempo 35\nThu am: intervals 50' }],
    breaks: [{ week: 'Tue am: tempo 35\nWed am: intervals 50' }, { week: 'Sun am: race 10k B\n---\nMon pm: hills 40' }],
  },
});
