import { has } from '../../session/session.ts';
import { ruleAbout } from '../rule.ts';

/** Beginners: running days in a row. Weighed, not forbidden: five runs a week cannot keep it, and no study sets the number. */
export const twoRunningDaysInARow = ruleAbout<{ length: number }>()({
  id: 'two-running-days-in-a-row',
  family: 'placement',
  statement: 'Beginners run on at most two days in a row.',
  evidence: 'convention',
  because: 'Bones and tendons adapt more slowly than the heart. The number is ours; no study has tested it.',
  sources: ['convention'],
  level: 'should',
  weight: 5,
  parameters: {
    most: { value: 2, unit: 'days', min: 1, max: 7, says: 'most running days in a row for beginners', source: 'convention' },
  },
  judge: (values, object) => ({
    over: 'streak',
    matches: (sessions) => sessions.some((one) => has(one, 'run')),
    longest: values.most + 1,
    judge: (length, { level }) =>
      level === 'beginner' && length > values.most ? object({ length: Math.min(length, values.most + 1) }) : undefined,
  }),
  says: (_, { most }) => `This run follows ${most} running days in a row; a day without running helps beginners to adapt.`,
  examples: {
    keeps: [
      { week: 'Mon am: easy 30\nTue am: easy 30\nThu am: easy 30', athlete: { level: 'beginner' } },
      { week: 'Mon am: easy 30\nTue am: easy 30\nWed am: easy 30' },
    ],
    breaks: [{ week: 'Mon am: easy 30\nTue am: easy 30\nWed am: easy 30', athlete: { level: 'beginner' } }],
  },
});
