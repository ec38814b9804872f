import { ruleAbout } from '../rule.ts';

/** Sessions that carry a place in the order of their week keep it. */
export const sessionsInOrder = ruleAbout<{ first: number; second: number }>()({
  id: 'sessions-in-order',
  family: 'wish',
  statement: 'Sessions that are numbered within a week stand in that order.',
  evidence: 'convention',
  because: 'Whoever wrote the plan wanted one before the other.',
  sources: ['convention'],
  level: 'must',
  weight: 10,
  parameters: {},
  judge: (_, object) => ({
    over: 'pair',
    before: (one) => one.order !== undefined,
    after: (one) => one.order !== undefined,
    reach: 6,
    judge: ({ before, after, sameWeek }) => {
      const [first, second] = [before.order, after.order];
      return sameWeek && first !== undefined && second !== undefined && first > second ? object({ first, second }) : undefined;
    },
  }),
  says: ({ first, second }) => `Session number ${first} of this week stands before number ${second}.`,
  examples: {
    keeps: [
      { week: 'Tue am: tempo 35 order:1\nFri am: intervals 50 order:2' },
      { week: 'Fri am: intervals 50 order:2\n---\nTue am: tempo 35 order:1' },
    ],
    breaks: [{ week: 'Tue am: intervals 50 order:2\nFri am: tempo 35 order:1' }],
  },
});
