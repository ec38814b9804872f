import { isMaster } from '../../athlete/athlete.ts';
import { ruleAbout } from '../rule.ts';
import { isTrainingDay } from '../training-day.ts';
import { count } from '../words.ts';

/** Full rest days; easy core, easy mobility and walks don't spoil one. Locked: rest is the rule whose loss hurts most quietly. */
export const restDayEachWeek = ruleAbout<{ rest: number; least: number; wanted: number }>()({
  id: 'rest-day-each-week',
  family: 'placement',
  statement: 'Keep at least one full rest day a week, two for beginners and from the age of fifty.',
  evidence: 'observational',
  because:
    'Endurance athletes who reported fewer than two rest days a week reported clearly more overuse injuries; it was a questionnaire, looking back, of top-level athletes. ' +
    'One day is what the article’s own week has, and no study tells one from two for everybody.',
  sources: ['ristolainen-2014', 'article-2025', 'fragala-2019'],
  level: 'must',
  weight: 5,
  locked: true,
  parameters: {
    least: { value: 1, unit: 'days', min: 1, max: 4, says: 'fewest rest days', source: 'article-2025', stricter: 'higher' },
    careful: {
      value: 2,
      unit: 'days',
      min: 1,
      max: 4,
      says: 'rest days wanted for beginners and from the age of fifty',
      source: 'ristolainen-2014',
      stricter: 'higher',
    },
  },
  judge: (values, object) => ({
    over: 'week',
    measure: (sessions) => (isTrainingDay(sessions) ? 1 : 0),
    judge: (total, _, athlete) => {
      const rest = 7 - total;
      const careful = athlete.level === 'beginner' || isMaster(athlete);
      const wanted = careful ? Math.max(values.least, values.careful) : values.least;
      return rest < wanted ? object({ rest, least: values.least, wanted }) : undefined;
    },
  }),
  levelOf: ({ rest, least }) => (rest < least ? 'must' : 'should'),
  cost: ({ rest, least, wanted }) => (rest < least ? 4 * (least - rest) : wanted - rest),
  says: ({ rest, wanted }) =>
    `This week has ${rest === 0 ? 'no rest day' : `only ${count(rest, 'rest day')}`}; keep ${count(wanted, 'day')} free.`,
  examples: {
    keeps: [
      { week: 'Mon am: easy 40\nTue am: easy 40\nWed am: easy 40\nThu: core 15 easy\nFri am: easy 40\nSat am: easy 40\nSun am: long 90' },
    ],
    breaks: [
      { week: 'Mon am: easy 40\nTue am: easy 40\nWed am: easy 40\nThu am: core 15\nFri am: easy 40\nSat am: easy 40\nSun am: long 90' },
      {
        week: 'Mon am: easy 40\nTue am: easy 40\nWed am: easy 40\nFri am: easy 40\nSat am: easy 40\nSun am: long 90',
        athlete: { age: 55 },
      },
    ],
  },
});
