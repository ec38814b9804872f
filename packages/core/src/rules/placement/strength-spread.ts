import { has } from '../../session/session.ts';
import { ruleAbout } from '../rule.ts';
import { count } from '../words.ts';

/** Even spacing of strength; upper-body sessions are free, since they leave the legs alone. */
export const strengthSpread = ruleAbout<{ days: number }>()({
  id: 'strength-spread',
  family: 'placement',
  statement: 'Spread the strength sessions of a week, two to four days apart.',
  evidence: 'convention',
  because:
    'Even spacing gives every session rested muscles and no long pause. Nobody has compared spacings in runners, so it weighs little; ' +
    'two sessions on one day are hardly more than a long one.',
  sources: ['convention'],
  level: 'should',
  weight: 1,
  parameters: {
    least: { value: 2, unit: 'days', min: 1, max: 4, says: 'fewest days from one to the next', source: 'convention' },
    most: { value: 4, unit: 'days', min: 2, max: 6, says: 'most days between two of one week', source: 'convention' },
  },
  judge: (values, object) => ({
    over: 'pair',
    before: (one) => has(one, 'strength') && !has(one, 'upper-only'),
    after: (one) => has(one, 'strength') && !has(one, 'upper-only'),
    reach: 6,
    judge: ({ days, sameWeek }) => (days < values.least || (sameWeek && days > values.most) ? object({ days }) : undefined),
  }),
  cost: ({ days }, { least }) => (days === 0 ? 6 : days < least ? 2 : 1),
  says: ({ days }, { least, most }) =>
    days < least
      ? `Two strength sessions stand ${days === 0 ? 'on one day' : `${count(days, 'day')} apart`}; ${least} to ${most} days are better.`
      : `Two strength sessions of this week stand ${days} days apart; ${least} to ${most} are better.`,
  examples: {
    keeps: [{ week: 'Mon am: full-body 40 light\nWed pm: heavy-legs 45' }, { week: 'Mon pm: heavy-legs 45\nTue pm: upper 30' }],
    breaks: [
      { week: 'Mon am: full-body 40 light\nTue pm: heavy-legs 45' },
      { week: 'Wed am: full-body 35 light | pm: heavy-legs 45' },
      { week: 'Mon am: full-body 40 light\nSat pm: heavy-legs 45' },
      { week: 'Sun pm: heavy-legs 45\n---\nMon am: full-body 40 light' },
    ],
  },
});
