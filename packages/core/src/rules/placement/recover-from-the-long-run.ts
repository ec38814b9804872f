import { has } from '../../session/session.ts';
import { hoursFromStart, reachOfHours } from '../gaps.ts';
import { ruleAbout } from '../rule.ts';
import { hoursText } from '../words.ts';

/** Long run → heavy legs: a day at least, two if the week allows. Long run → hard run: not on that day or the next. */
export const recoverFromTheLongRun = ruleAbout<{ hours: number; started: number; days: number; what: 'heavy' | 'hard' }>()({
  id: 'recover-from-the-long-run',
  family: 'placement',
  statement: 'After the long run leave a day before a hard run, and a day, better two, before heavy leg strength.',
  evidence: 'convention',
  because:
    'No trial has looked at hard work after a long run. Long aerobic work costs strength for hours, more when it lasts longer; ' +
    'the day and the two days are our own choice.',
  sources: ['convention', 'markov-2022', 'foster-1998'],
  level: 'should',
  weight: 2,
  parameters: {
    leastHours: { value: 24, unit: 'h', min: 6, max: 72, says: 'up to this costs three times as much', source: 'convention' },
    goodHours: { value: 48, unit: 'h', min: 12, max: 96, says: 'closer than this costs', source: 'convention' },
  },
  judge: (values, object) => ({
    over: 'pair',
    before: (one) => has(one, 'long-run'),
    after: (one) => has(one, 'heavy-legs') || has(one, 'hard-run'),
    reach: Math.max(1, reachOfHours(values.leastHours), reachOfHours(values.goodHours)),
    judge: (pair) => {
      const { after, hours, days } = pair;
      const started = hoursFromStart(pair);
      if (has(after, 'hard-run') && days <= 1) return object({ hours, started, days, what: 'hard' });
      const close = has(after, 'heavy-legs') && started < Math.max(values.leastHours, values.goodHours);
      return close ? object({ hours, started, days, what: 'heavy' }) : undefined;
    },
  }),
  levelOf: ({ what, days }) => (what === 'hard' && days === 0 ? 'must' : 'should'),
  cost: ({ what, days, started }, { leastHours }) => (what === 'hard' ? (days === 0 ? 5 : 3) : started <= leastHours ? 3 : 1),
  says: ({ hours, days, what }, { goodHours }) =>
    what === 'hard'
      ? `A hard run stands on the ${days === 0 ? 'same day as' : 'day after'} the long run; leave an easy day between.`
      : `Heavy leg strength starts ${hoursText(hours)} after the long run; ${goodHours} h from start to start would be better.`,
  examples: {
    keeps: [{ week: 'Sun am: long 100\n---\nTue pm: heavy-legs 45' }],
    breaks: [
      { week: 'Sun am: long 100\n---\nMon pm: tempo 35' },
      { week: 'Wed am: long 60 | pm: tempo 35' },
      { week: 'Sun am: long 100\n---\nMon pm: heavy-legs 45' },
      { week: 'Sun am: long 100 | pm: heavy-legs 45' },
    ],
  },
});
