import { has } from '../../session/session.ts';
import { daysBetween, hoursFromStart, reachOfHours } from '../gaps.ts';
import { ruleAbout } from '../rule.ts';
import { count, hoursText } from '../words.ts';

/** Heavy legs → hard run, the direction that costs running; races are hard runs. */
export const fullDayBetweenHeavyStrengthAndHardRun = ruleAbout<{ hours: number; started: number; between: number; fresh: 0 | 1 }>()({
  id: 'full-day-between-heavy-strength-and-hard-run',
  family: 'placement',
  statement: 'Leave a full day between heavy leg strength and the next hard run.',
  evidence: 'meta-analysis',
  because:
    'After muscle-damaging work fast running was worse at 24 and at 48 hours, slow running hardly. ' +
    'The damage in those studies was often greater than from a usual gym session, and people get used to it, so a full day and 36 hours are a compromise of ours; ' +
    'new lifters, new blocks and unaccustomed exercises get 48.',
  sources: ['article-2025', 'doma-2013', 'doma-2014', 'doma-2017', 'burt-2023', 'carvalho-2022'],
  level: 'must',
  weight: 10,
  parameters: {
    fullDays: { value: 1, unit: 'days', min: 0, max: 3, says: 'calendar days to leave between', source: 'article-2025' },
    hours: { value: 36, unit: 'h', min: 12, max: 96, says: 'least time from start to start', source: 'convention' },
    newHours: {
      value: 48,
      unit: 'h',
      min: 12,
      max: 120,
      says: 'the same for new lifters, in new blocks and after unaccustomed exercises',
      source: 'burt-2023',
    },
  },
  judge: (values, object) => ({
    over: 'pair',
    before: (one) => has(one, 'heavy-legs'),
    after: (one) => has(one, 'hard-run'),
    reach: Math.max(values.fullDays, reachOfHours(values.hours), reachOfHours(values.newHours)),
    judge: (pair, athlete) => {
      const { before, hours } = pair;
      const fresh =
        athlete.lifting === 'new' || has(before, 'novice-lifter') || has(before, 'new-block') || has(before, 'eccentric-new') ? 1 : 0;
      const started = hoursFromStart(pair);
      const between = daysBetween(pair);
      const needed = fresh ? Math.max(values.hours, values.newHours) : values.hours;
      return started < needed || between < values.fullDays ? object({ hours, started, between, fresh }) : undefined;
    },
  }),
  cost: ({ started }) => (started < 24 ? 2 : 1),
  says: ({ hours, started, between, fresh }, values) => {
    const needed = fresh ? Math.max(values.hours, values.newHours) : values.hours;
    const why = fresh ? ', because the legs are not used to it yet' : '';
    return between < values.fullDays
      ? `The hard run starts ${hoursText(hours)} after heavy leg strength; leave ${count(values.fullDays, 'full day')} between.`
      : `The hard run starts ${hoursText(started)} after the heavy leg session began; ${needed} h are asked for${why}.`;
  },
  examples: {
    keeps: [{ week: 'Wed pm: heavy-legs 45\nFri am: intervals 50' }, { week: 'Wed pm: full-body 40 light\nThu am: intervals 50' }],
    breaks: [
      { week: 'Wed pm: heavy-legs 45\nThu am: intervals 50' },
      { week: 'Wed pm: heavy-legs 45 #new-block\nFri am: intervals 50' },
      { week: 'Wed pm: heavy-legs 45\nFri am: intervals 50', athlete: { lifting: 'new' } },
      { week: 'Sun pm: heavy-legs 45\n---\nMon pm: hills 40' },
    ],
  },
});
