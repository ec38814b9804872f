import { has } from '../../session/session.ts';
import { ruleAbout } from '../rule.ts';
import { firstDayOf } from '../run-volume.ts';

/** Repetitions left in reserve, in every set. Locked: failure brings nothing that is worth its risk. */
export const neverToFailure = ruleAbout<{ rir: number; least: number }>()({
  id: 'never-to-failure',
  family: 'progression',
  statement: 'No set is planned to the last possible repetition.',
  evidence: 'meta-analysis',
  because:
    'Strength gains did not depend on how close to failure sets were taken, and failure costs the next days. ' +
    'For people under sixteen we ask for three in reserve.',
  sources: ['robinson-2024', 'zourdos-2016', 'lloyd-2014'],
  level: 'must',
  weight: 20,
  locked: true,
  parameters: {
    least: { value: 1, unit: 'repetitions', min: 1, max: 5, says: 'fewest in reserve', source: 'robinson-2024', stricter: 'higher' },
    youngLeast: { value: 3, unit: 'repetitions', min: 1, max: 6, says: 'the same for the young', source: 'convention', stricter: 'higher' },
    youngBelow: {
      value: 16,
      unit: 'years',
      min: 10,
      max: 18,
      says: 'the age below which one is young',
      source: 'convention',
      stricter: 'higher',
    },
  },
  judge: (values, object) => ({
    over: 'season',
    judge: (training, { age }) => {
      const strength = training.placements.filter((one) => has(one.session, 'strength') && one.date >= firstDayOf(training));
      const known = strength.filter((one) => one.session.rir !== undefined);
      if (strength.length > 0 && known.length === 0) return { cannotTell: 'the repetitions in reserve of strength sessions' };
      const least = age !== undefined && age < values.youngBelow ? Math.max(values.least, values.youngLeast) : values.least;
      return known.flatMap((one) => {
        const { rir = 0 } = one.session;
        return rir < least ? [object({ rir, least }, [one.date], [one.id])] : [];
      });
    },
  }),
  says: ({ rir, least }) => `A set of this session leaves ${rir} repetitions in reserve; leave ${least} at least.`,
  examples: {
    keeps: [{ week: 'Mon pm: heavy-legs 45 rir:2' }],
    breaks: [{ week: 'Mon pm: heavy-legs 45 rir:0' }, { week: 'Mon pm: full-body 40 light rir:2', athlete: { age: 15 } }],
  },
});
