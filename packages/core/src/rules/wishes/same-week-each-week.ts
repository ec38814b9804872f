import { has } from '../../session/session.ts';
import { ruleAbout } from '../rule.ts';
import { count } from '../words.ts';

/** The weekdays of the sessions that shape a week stay the same from week to week. */
export const sameWeekEachWeek = ruleAbout<{ moved: number; what: string }>()({
  id: 'same-week-each-week',
  family: 'wish',
  statement: 'The long run, the hard runs and the heavy strength sessions keep their weekdays from week to week.',
  evidence: 'convention',
  because: 'A week that repeats is easier to live with and to remember. It gives way to almost everything else.',
  sources: ['convention'],
  level: 'should',
  weight: 1,
  parameters: {},
  judge: (_, object) => ({
    over: 'echo',
    classes: [
      { name: 'the long run', matches: (one) => has(one, 'long-run') },
      { name: 'hard runs', matches: (one) => has(one, 'hard-run') },
      { name: 'heavy leg strength', matches: (one) => has(one, 'heavy-legs') },
    ],
    judge: (moved, what) => (moved > 0 ? object({ moved, what }) : undefined),
  }),
  cost: ({ moved }) => moved,
  says: ({ moved, what }) => `Compared with the week before, ${what} moved to other weekdays (${count(moved, 'day')}).`,
  examples: {
    keeps: [{ week: 'Tue am: tempo 35\nSun am: long 90\n---\nTue am: intervals 50\nFri am: hills 40\nSun am: long 90' }],
    breaks: [{ week: 'Tue am: tempo 35\nSun am: long 90\n---\nWed am: tempo 35\nSun am: long 90' }],
  },
});
