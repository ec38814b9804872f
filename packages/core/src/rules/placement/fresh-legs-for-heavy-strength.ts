import { has } from '../../session/session.ts';
import { ruleAbout } from '../rule.ts';
import { hoursText } from '../words.ts';

/** Hard run → heavy legs: what suffers is the gym session, not the running, so it is weighed, and forbidden only when close. */
export const freshLegsForHeavyStrength = ruleAbout<{ hours: number; between: number }>()({
  id: 'fresh-legs-for-heavy-strength',
  family: 'placement',
  statement: 'Leave a full day between a hard run and the heavy leg session that follows it.',
  evidence: 'trial',
  because:
    'Leg strength was reduced four and eight hours after aerobic work and back to normal after a day, so a short hard run the day before costs little. ' +
    'The article asks for a full day in both directions. The trial used cycling, not running.',
  sources: ['article-2025', 'sporer-2003'],
  level: 'should',
  weight: 2,
  parameters: {
    floorHours: { value: 6, unit: 'h', min: 3, max: 24, says: 'closer than this is forbidden', source: 'sporer-2003' },
    freshHours: { value: 24, unit: 'h', min: 6, max: 72, says: 'closer than this costs double', source: 'sporer-2003' },
    fullDays: { value: 1, unit: 'days', min: 0, max: 2, says: 'calendar days to leave between', source: 'article-2025' },
  },
  judge: (values, object) => ({
    over: 'pair',
    before: (one) => has(one, 'hard-run'),
    after: (one) => has(one, 'heavy-legs'),
    reach: Math.max(values.fullDays, Math.ceil(values.freshHours / 24)),
    judge: ({ hours, days }) => {
      const between = Math.max(0, days - 1);
      return hours < values.freshHours || between < values.fullDays ? object({ hours, between }) : undefined;
    },
  }),
  levelOf: ({ hours }, { floorHours }) => (hours < floorHours ? 'must' : 'should'),
  cost: ({ hours }, { freshHours }) => (hours < freshHours ? 2 : 1),
  says: ({ hours }, { freshHours }) =>
    hours < freshHours
      ? `Heavy leg strength starts ${hoursText(hours)} after a hard run; expect fewer repetitions.`
      : `Heavy leg strength comes the day after a hard run. ${hoursText(hours)} are enough for most; the article, read to the letter, asks for a full day.`,
  examples: {
    keeps: [{ week: 'Mon am: tempo 35\nWed pm: heavy-legs 45' }],
    breaks: [{ week: 'Tue am: tempo 35\nWed pm: heavy-legs 45' }],
  },
});
