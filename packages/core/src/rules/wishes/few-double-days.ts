import { ruleAbout } from '../rule.ts';
import { isMainSession } from '../training-day.ts';
import { count } from '../words.ts';

/** Days with two sessions or more; core, mobility and restful sessions don't make a day double. */
export const fewDoubleDays = ruleAbout<{ days: number; free: number }>()({
  id: 'few-double-days',
  family: 'wish',
  statement: 'Few days hold two sessions.',
  evidence: 'convention',
  because: 'Two trips out of the house on one day are hard to fit into a life. One such day a week is free, as in the article’s own week.',
  sources: ['convention', 'article-2025'],
  level: 'should',
  weight: 1,
  parameters: {
    free: { value: 1, unit: 'days', min: 0, max: 7, says: 'double days a week that cost nothing', source: 'article-2025' },
  },
  judge: (values, object) => ({
    over: 'week',
    measure: (sessions) => (sessions.filter(isMainSession).length > 1 ? 1 : 0),
    judge: (total) => (total > values.free ? object({ days: total, free: values.free }) : undefined),
  }),
  cost: ({ days, free }) => days - free,
  says: ({ days }) => `This week has ${count(days, 'day')} with two sessions.`,
  examples: {
    keeps: [{ week: 'Tue am: tempo 35 | pm: core 15\nWed am: easy 40 | pm: heavy-legs 45' }],
    breaks: [{ week: 'Wed am: easy 40 | pm: heavy-legs 45\nSat am: easy 40 | pm: heavy-legs 45' }],
  },
});
