import { has } from '../../session/session.ts';
import { hoursFromStart, reachOfHours } from '../gaps.ts';
import { ruleAbout } from '../rule.ts';
import { hoursText } from '../words.ts';

/** What stands before the long run: no heavy legs, and an easy day. */
export const protectTheLongRun = ruleAbout<{ hours: number; started: number; days: number; what: 'heavy' | 'hard' }>()({
  id: 'protect-the-long-run',
  family: 'placement',
  statement: 'Come to the long run rested: no heavy leg strength in the two days before it and an easy day before it.',
  evidence: 'observational',
  because:
    'In a large cohort it was the single run far beyond the usual length that went with injury, so the longest run of the week deserves fresh legs. ' +
    'The hours are carried over from studies of hard runs; a long easy run asks less, so this is mostly a coaching choice.',
  sources: ['frandsen-2025', 'doma-2017', 'convention'],
  level: 'should',
  weight: 3,
  parameters: {
    floorHours: { value: 24, unit: 'h', min: 6, max: 72, says: 'heavy legs closer than this are forbidden', source: 'convention' },
    freshHours: {
      value: 48,
      unit: 'h',
      min: 12,
      max: 96,
      says: 'heavy legs closer than this cost, twice as much on the day before',
      source: 'doma-2017',
    },
  },
  judge: (values, object) => ({
    over: 'pair',
    before: (one) => has(one, 'heavy-legs') || has(one, 'hard-run') || has(one, 'hard-cross'),
    after: (one) => has(one, 'long-run'),
    reach: Math.max(1, reachOfHours(values.floorHours), reachOfHours(values.freshHours)),
    judge: (pair) => {
      const { before, hours, days } = pair;
      const started = hoursFromStart(pair);
      const heavy = has(before, 'heavy-legs');
      const hard = has(before, 'hard-run') || has(before, 'hard-cross');
      if (heavy && started < values.floorHours) return object({ hours, started, days, what: 'heavy' });
      if (hard && days <= 1) return object({ hours, started, days, what: 'hard' });
      return heavy && started < values.freshHours ? object({ hours, started, days, what: 'heavy' }) : undefined;
    },
  }),
  levelOf: ({ what, started }, { floorHours }) => (what === 'heavy' && started < floorHours ? 'must' : 'should'),
  cost: ({ what, started, days }, { floorHours }) => (started < floorHours && what === 'heavy' ? 4 : days <= 1 ? 2 : 1),
  says: ({ hours, days, what }) =>
    what === 'heavy'
      ? `The long run starts ${hoursText(hours)} after heavy leg strength; tired legs carry you badly over a long way.`
      : days === 0
        ? 'A hard session stands earlier on the day of the long run; keep that day for the long run.'
        : 'A hard session stands on the day before the long run; keep that day easy.',
  examples: {
    keeps: [{ week: 'Thu pm: heavy-legs 45\nSat am: easy 40\nSun am: long 100' }],
    breaks: [
      { week: 'Sat pm: heavy-legs 45\nSun am: long 100' },
      { week: 'Fri pm: heavy-legs 45\nSun am: long 100' },
      { week: 'Sat am: tempo 40\nSun am: long 100' },
    ],
  },
});
