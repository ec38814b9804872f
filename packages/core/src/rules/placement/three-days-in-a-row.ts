import { isMaster } from '../../athlete/athlete.ts';
import { ruleAbout } from '../rule.ts';
import { isTrainingDay } from '../training-day.ts';

/** Beginners and masters: training days in a row. Weighed only, since some weeks leave no other choice. */
export const threeDaysInARow = ruleAbout<{ length: number }>()({
  id: 'three-days-in-a-row',
  family: 'placement',
  statement: 'Beginners and people from the age of fifty rest after at most three days of training.',
  evidence: 'convention',
  because:
    'Two rest days a week do more when they stand between the sessions than side by side. The number is ours; no study has tested it.',
  sources: ['convention', 'fragala-2019'],
  level: 'should',
  weight: 1,
  parameters: {
    most: { value: 3, unit: 'days', min: 1, max: 7, says: 'most training days in a row', source: 'convention' },
  },
  judge: (values, object) => ({
    over: 'streak',
    matches: isTrainingDay,
    longest: values.most + 1,
    judge: (length, athlete) => {
      const careful = athlete.level === 'beginner' || isMaster(athlete);
      return careful && length > values.most ? object({ length: Math.min(length, values.most + 1) }) : undefined;
    },
  }),
  says: (_, { most }) => `This day follows ${most} days of training in a row; a rest day between helps to recover.`,
  examples: {
    keeps: [
      {
        week: 'Mon am: easy 30\nTue pm: full-body 30 light\nThu am: easy 30\nFri pm: full-body 30 light\nSat am: long 50',
        athlete: { level: 'beginner' },
      },
      { week: 'Mon am: easy 30\nTue pm: heavy-legs 40\nWed am: easy 30\nThu am: easy 30' },
    ],
    breaks: [{ week: 'Mon am: easy 30\nTue pm: full-body 30 light\nWed am: easy 30\nThu am: easy 30', athlete: { age: 52 } }],
  },
});
