import { has } from '../../session/session.ts';
import { ruleAbout } from '../rule.ts';

/** Used by `consolidate`: heavy legs belong on the days of hard runs, so that easy days stay easy. */
export const hardDaysHard = ruleAbout<{ heavy: number }>()({
  id: 'hard-days-hard',
  family: 'placement',
  statement: 'Put heavy leg strength on the days of hard runs, so that the other days stay easy.',
  evidence: 'convention',
  because: 'A common coaching pattern that keeps easy days easy. No trial has compared it with the article’s pattern over weeks.',
  sources: ['convention'],
  level: 'should',
  weight: 3,
  parameters: {},
  judge: (_, object) => ({
    over: 'day',
    mends: true,
    judge: ({ am, pm }) => {
      const all = [...am, ...pm];
      const heavy = all.filter((one) => has(one, 'heavy-legs')).length;
      return heavy > 0 && !all.some((one) => has(one, 'hard-run')) ? [object({ heavy })] : [];
    },
  }),
  says: () => 'Heavy leg strength stands on a day without a hard run; together they would leave the other days easier.',
  examples: {
    keeps: [{ week: 'Tue am: intervals 50 | pm: heavy-legs 45' }],
    breaks: [{ week: 'Wed am: easy 40 | pm: heavy-legs 45' }],
  },
});
