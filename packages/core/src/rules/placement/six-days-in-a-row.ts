import { ruleAbout } from '../rule.ts';
import { isTrainingDay } from '../training-day.ts';

/** Training days in a row, across Sunday night. Locked like the rest day, which it protects across weeks. */
export const sixDaysInARow = ruleAbout<{ length: number }>()({
  id: 'six-days-in-a-row',
  family: 'placement',
  statement: 'Train at most six days in a row.',
  evidence: 'convention',
  because: 'The number is ours: it keeps the weekly rest day from sliding to the far ends of two weeks.',
  sources: ['convention', 'ristolainen-2014'],
  level: 'must',
  weight: 10,
  locked: true,
  parameters: {
    most: { value: 6, unit: 'days', min: 1, max: 13, says: 'most training days in a row', source: 'convention', stricter: 'lower' },
  },
  judge: (values, object) => ({
    over: 'streak',
    matches: isTrainingDay,
    longest: values.most + 1,
    judge: (length) => (length > values.most ? object({ length: Math.min(length, values.most + 1) }) : undefined),
  }),
  says: (_, { most }) => `This day follows ${most} training days without a full rest day.`,
  examples: {
    keeps: [{ week: 'Tue am: easy 40\nWed am: easy 40\nThu am: easy 40\nFri am: easy 40\nSat am: easy 40\nSun am: long 90' }],
    breaks: [
      {
        week: 'Tue am: easy 40\nWed am: easy 40\nThu am: easy 40\nFri am: easy 40\nSat am: easy 40\nSun am: long 90\n---\nMon am: easy 40',
      },
    ],
  },
});
