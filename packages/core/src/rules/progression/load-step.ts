import type { PlainDate } from '../../calendar/plain-date.ts';
import { has } from '../../session/session.ts';
import { ruleAbout } from '../rule.ts';
import { firstDayOf } from '../run-volume.ts';
import { amount } from '../words.ts';

/** So many days count as the last ones (convention). */
const RECENT = 14;

/** Load of a main lift from one session to the next with that lift; sessions that don't name it are compared with those of their kind. */
export const loadStep = ruleAbout<{ load: number; before: number }>()({
  id: 'load-step',
  family: 'progression',
  statement: 'The load of a main lift grows by at most a tenth from one session to the next.',
  evidence: 'consensus',
  because:
    'A position stand advises steps of two to ten per cent once a set goes beyond its aim. It is a rule of thumb, not a tested threshold. Loads follow repetitions in reserve rather than tables, because runners do more repetitions than tables say.',
  sources: ['acsm-2009', 'zourdos-2016', 'richens-2014'],
  level: 'should',
  weight: 5,
  parameters: {
    most: { value: 10, unit: '%', min: 1, max: 50, says: 'largest step', source: 'acsm-2009' },
    free: { value: 5, unit: 'kg', min: 0, max: 20, says: 'steps up to this are always fine', source: 'convention' },
  },
  judge: (values, object) => ({
    over: 'season',
    judge: (training) => {
      const strength = training.placements.filter((one) => has(one.session, 'strength'));
      const loaded = strength.filter((one) => one.session.load !== undefined);
      if (strength.length > 0 && loaded.length === 0) return { cannotTell: 'the loads of strength sessions' };
      // A lighter day between two heavy ones is no step back: the heaviest of the last days counts.
      const done = new Map<string, readonly { readonly date: PlainDate; readonly load: number }[]>();
      return loaded.flatMap((one) => {
        const { kind, lift = kind, load = 0 } = one.session;
        const all = done.get(lift) ?? [];
        const recent = all.filter(({ date }) => one.date - date <= RECENT);
        const before = recent.length > 0 ? Math.max(...recent.map((other) => other.load)) : all.at(-1)?.load;
        done.set(lift, [...all, { date: one.date, load }]);
        if (before === undefined || one.date < firstDayOf(training)) return [];
        const step = load - before;
        return step > values.free && step * 100 > before * values.most ? [object({ load, before }, [one.date], [one.id])] : [];
      });
    },
  }),
  says: ({ load, before }) => `The main lift goes from ${amount(before)} to ${amount(load)} kg in one step; a smaller one is enough.`,
  examples: {
    keeps: [{ week: 'Mon pm: heavy-legs 45 load:60\nThu pm: heavy-legs 45 load:65' }],
    breaks: [{ week: 'Mon pm: heavy-legs 45 load:60\nThu pm: heavy-legs 45 load:75' }],
  },
});
