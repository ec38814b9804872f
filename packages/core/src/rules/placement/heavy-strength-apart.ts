import { has } from '../../session/session.ts';
import { hoursFromStart, reachOfHours } from '../gaps.ts';
import { ruleAbout } from '../rule.ts';
import { hoursText } from '../words.ts';

/** Heavy legs → heavy legs. */
export const heavyStrengthApart = ruleAbout<{ started: number }>()({
  id: 'heavy-strength-apart',
  family: 'placement',
  statement: 'Leave two days from one heavy leg session to the next.',
  evidence: 'convention',
  because:
    'Position stands give sessions a week, not hours; 48 hours for the same muscles is the usual reading. Upper body and core may follow sooner.',
  sources: ['convention', 'acsm-2009'],
  level: 'must',
  weight: 10,
  parameters: {
    hours: { value: 48, unit: 'h', min: 24, max: 96, says: 'least time from start to start', source: 'convention' },
  },
  judge: (values, object) => ({
    over: 'pair',
    before: (one) => has(one, 'heavy-legs'),
    after: (one) => has(one, 'heavy-legs'),
    reach: reachOfHours(values.hours),
    judge: (pair) => {
      const started = hoursFromStart(pair);
      return started < values.hours ? object({ started }) : undefined;
    },
  }),
  cost: ({ started }) => (started < 24 ? 2 : 1),
  says: ({ started }, { hours }) => `Two heavy leg sessions start ${hoursText(started)} apart; the muscles are given ${hours} h.`,
  examples: {
    keeps: [{ week: 'Mon pm: heavy-legs 45\nWed pm: heavy-legs 45' }, { week: 'Mon pm: heavy-legs 45\nTue pm: upper 30' }],
    breaks: [{ week: 'Mon pm: heavy-legs 45\nTue pm: full-body 45' }, { week: 'Mon pm: heavy-legs 45\nWed am: heavy-legs 45' }],
  },
});
