import { has } from '../../session/session.ts';
import { daysBetween } from '../gaps.ts';
import { ruleAbout } from '../rule.ts';
import { count, hoursText } from '../words.ts';

/** Hard run → heavy legs: what suffers is the gym session, not the running, so it is weighed, and forbidden only when close. */
export const freshLegsForHeavyStrength = ruleAbout<{ hours: number; between: number; demanding: 0 | 1 }>()({
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
    shortMinutes: { value: 60, unit: 'min', min: 20, max: 180, says: 'a hard run longer than this costs double', source: 'convention' },
  },
  judge: (values, object) => ({
    over: 'pair',
    before: (one) => has(one, 'hard-run'),
    after: (one) => has(one, 'heavy-legs'),
    reach: Math.max(values.fullDays, Math.ceil(values.freshHours / 24)),
    judge: (pair, athlete) => {
      const { before, after, hours } = pair;
      const between = daysBetween(pair);
      const learning = athlete.lifting === 'new' || has(after, 'novice-lifter') || has(after, 'new-block');
      const demanding = learning || before.minutes > values.shortMinutes || has(before, 'downhill') ? 1 : 0;
      return hours < values.freshHours || between < values.fullDays ? object({ hours, between, demanding }) : undefined;
    },
  }),
  levelOf: ({ hours }, { floorHours }) => (hours < floorHours ? 'must' : 'should'),
  cost: ({ hours, demanding }, { floorHours, freshHours }) => (hours < floorHours ? 5 : hours < freshHours || demanding ? 2 : 1),
  says: ({ hours, demanding }, { freshHours, fullDays }) =>
    hours < freshHours || demanding
      ? `Heavy leg strength starts ${hoursText(hours)} after a hard run; expect fewer repetitions.`
      : `Heavy leg strength starts ${hoursText(hours)} after a hard run. About a day was enough in a trial; read to the letter, the article asks for ${count(fullDays, 'full day')} between.`,
  examples: {
    keeps: [{ week: 'Mon am: tempo 35\nWed pm: heavy-legs 45' }],
    breaks: [
      { week: 'Tue am: tempo 35\nWed pm: heavy-legs 45' },
      { week: 'Tue pm: tempo 70\nWed pm: heavy-legs 45' },
      { week: 'Tue pm: intervals 40 + heavy-legs 45' },
    ],
  },
});
