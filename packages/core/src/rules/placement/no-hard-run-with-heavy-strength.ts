import { has } from '../../session/session.ts';
import { ruleAbout } from '../rule.ts';

/** Hard run and heavy legs on one day; `consolidate` replaces it by its opposite. */
export const noHardRunWithHeavyStrength = ruleAbout<{ hardRuns: number; heavy: number }>()({
  id: 'no-hard-run-with-heavy-strength',
  family: 'placement',
  statement: 'Never put a hard run and heavy leg strength on the same day.',
  evidence: 'convention',
  because:
    'The article forbids it, and the day after such a day running was clearly worse in a small trial, even when the run came first. ' +
    'No trial shows harm over weeks: keeping hard days hard and easy days easy is just as coherent, and the rulebook “consolidate” does that.',
  sources: ['article-2025', 'doma-2013', 'convention'],
  level: 'must',
  weight: 10,
  parameters: {},
  judge: (_, object) => ({
    over: 'day',
    judge: ({ am, pm }) => {
      const all = [...am, ...pm];
      const hardRuns = all.filter((one) => has(one, 'hard-run')).length;
      const heavy = all.filter((one) => has(one, 'heavy-legs')).length;
      return hardRuns > 0 && heavy > 0 ? [object({ hardRuns, heavy })] : [];
    },
  }),
  says: () => 'A hard run and heavy leg strength stand on the same day; both will suffer, and so will the next day.',
  examples: {
    keeps: [{ week: 'Tue am: tempo 35\nWed am: easy 40 | pm: heavy-legs 45' }],
    breaks: [{ week: 'Tue am: tempo 35 | pm: heavy-legs 45' }],
  },
});
