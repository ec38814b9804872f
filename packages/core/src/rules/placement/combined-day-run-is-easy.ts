import { has } from '../../session/session.ts';
import { ruleAbout } from '../rule.ts';

/** On days with strength the run is easy; core and mobility are free. */
export const combinedDayRunIsEasy = ruleAbout<{ runs: number }>()({
  id: 'combined-day-run-is-easy',
  family: 'placement',
  statement: 'On a day with strength training the run is easy.',
  evidence: 'meta-analysis',
  because:
    'Short, easy aerobic work hardly touched strength in pooled trials, longer and harder work did; the article asks for the same. ' +
    'The trials looked at one day in trained men, not at months of training.',
  sources: ['article-2025', 'markov-2022'],
  level: 'must',
  weight: 10,
  parameters: {},
  judge: (_, object) => ({
    over: 'day',
    judge: ({ am, pm }) => {
      const all = [...am, ...pm];
      if (!all.some((one) => has(one, 'strength'))) return [];
      const runs = all.filter((one) => has(one, 'hard-run') || has(one, 'steady-run')).length;
      return runs > 0 ? [object({ runs })] : [];
    },
  }),
  cost: ({ runs }) => runs,
  says: () => 'There is strength training on the same day as a run that is not easy; make the run easy or move one of the two.',
  examples: {
    keeps: [{ week: 'Wed am: easy 40 | pm: heavy-legs 45' }, { week: 'Tue am: tempo 35 | pm: core 15' }],
    breaks: [{ week: 'Tue am: tempo 35 | pm: upper 30' }, { week: 'Tue am: steady 40 | pm: full-body 40 light' }],
  },
});
