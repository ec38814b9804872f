import type { RunnerLevel } from '../../athlete/athlete.ts';
import { ruleAbout } from '../rule.ts';
import { countTagged } from '../training-day.ts';
import { count } from '../words.ts';

/** How many hard runs a week may have, races included. */
export const hardRunCap = ruleAbout<{ total: number; cap: number; level: RunnerLevel }>()({
  id: 'hard-run-cap',
  family: 'placement',
  statement: 'Keep to one, two or three hard runs a week, by experience, races included.',
  evidence: 'convention',
  because: 'The numbers are what coaches commonly allow. Research supports that most running should be easy, not a number of hard runs.',
  sources: ['convention', 'seiler-2010'],
  level: 'must',
  weight: 10,
  parameters: {
    beginner: { value: 1, unit: 'runs a week', min: 0, max: 3, says: 'most hard runs for beginners', source: 'convention' },
    intermediate: { value: 2, unit: 'runs a week', min: 0, max: 4, says: 'most hard runs for intermediate runners', source: 'convention' },
    advanced: { value: 3, unit: 'runs a week', min: 0, max: 5, says: 'most hard runs for advanced runners', source: 'convention' },
  },
  judge: (values, object) => ({
    over: 'week',
    measure: (sessions) => countTagged(sessions, 'hard-run'),
    judge: (total, _, { level }) => (total > values[level] ? object({ total, cap: values[level], level }) : undefined),
  }),
  cost: ({ total, cap }) => total - cap,
  says: ({ total, cap, level }) => `This week has ${count(total, 'hard run')}; ${count(cap, 'is', 'are')} enough for ${level} runners.`,
  examples: {
    keeps: [{ week: 'Tue am: tempo 35\nFri am: intervals 50' }],
    breaks: [
      { week: 'Mon am: hills 30\nWed am: tempo 35\nFri am: intervals 50' },
      { week: 'Tue am: tempo 35\nFri am: intervals 50', athlete: { level: 'beginner' } },
    ],
  },
});
