import { has } from '../../session/session.ts';
import { hoursFromStart, reachOfHours } from '../gaps.ts';
import { ruleAbout } from '../rule.ts';
import { hoursText } from '../words.ts';

/** Long run → heavy legs: a day at least, two if the week allows. */
export const recoverFromTheLongRun = ruleAbout<{ hours: number; started: number }>()({
  id: 'recover-from-the-long-run',
  family: 'placement',
  statement: 'Wait a day, better two, after the long run before heavy leg strength.',
  evidence: 'convention',
  because:
    'No trial has looked at heavy strength after a long run. Long aerobic work costs strength for hours, more when it lasts longer; ' +
    'the day and the two days are our own choice.',
  sources: ['convention', 'markov-2022'],
  level: 'should',
  weight: 2,
  parameters: {
    leastHours: { value: 24, unit: 'h', min: 6, max: 72, says: 'closer than this costs three times as much', source: 'convention' },
    goodHours: { value: 48, unit: 'h', min: 12, max: 96, says: 'closer than this costs', source: 'convention' },
  },
  judge: (values, object) => ({
    over: 'pair',
    before: (one) => has(one, 'long-run'),
    after: (one) => has(one, 'heavy-legs'),
    reach: Math.max(reachOfHours(values.leastHours), reachOfHours(values.goodHours)),
    judge: (pair) => {
      const started = hoursFromStart(pair);
      return started < Math.max(values.leastHours, values.goodHours) ? object({ hours: pair.hours, started }) : undefined;
    },
  }),
  cost: ({ started }, { leastHours }) => (started < leastHours ? 3 : 1),
  says: ({ hours }, { goodHours }) =>
    `Heavy leg strength starts ${hoursText(hours)} after the long run; ${goodHours} h from start to start would be better.`,
  examples: {
    keeps: [{ week: 'Sun am: long 100\n---\nTue pm: heavy-legs 45' }],
    breaks: [{ week: 'Sun am: long 100\n---\nMon pm: heavy-legs 45' }, { week: 'Sun am: long 100 | pm: heavy-legs 45' }],
  },
});
