import { has } from '../../session/session.ts';
import { ruleAbout } from '../rule.ts';
import { firstDayOf } from '../run-volume.ts';

/** Strength sessions and hard runs open with a warm-up; sessions that don't say are not judged. */
export const warmUpFirst = ruleAbout<{ what: 'strength' | 'hard run' }>()({
  id: 'warm-up-first',
  family: 'progression',
  statement: 'Every strength session and every hard run opens with a warm-up.',
  evidence: 'meta-analysis',
  because:
    'Dynamic stretching before effort helped performance a little in pooled studies, and the article counts a missing warm-up among the common mistakes. ' +
    'That it prevents injuries is not shown.',
  sources: ['behm-2016', 'fradkin-2010', 'article-2025'],
  level: 'must',
  weight: 10,
  parameters: {},
  judge: (_, object) => ({
    over: 'season',
    judge: (training) => {
      const asked = training.placements.filter(
        ({ session, date }) => date >= firstDayOf(training) && (has(session, 'strength') || has(session, 'hard-run')),
      );
      if (asked.length > 0 && asked.every((one) => one.session.warmUp === undefined))
        return { cannotTell: 'whether sessions open with a warm-up' };
      return asked
        .filter((one) => one.session.warmUp === false)
        .map((one) => object({ what: has(one.session, 'strength') ? 'strength' : 'hard run' }, [one.date], [one.id]));
    },
  }),
  says: ({ what }) => `This ${what === 'strength' ? 'strength session' : 'hard run'} has no warm-up; begin with five to ten easy minutes.`,
  examples: {
    keeps: [{ week: 'Mon pm: heavy-legs 45 warm-up\nWed am: easy 40 no-warm-up' }],
    breaks: [{ week: 'Mon pm: heavy-legs 45 no-warm-up' }, { week: 'Tue am: intervals 50 no-warm-up' }],
  },
});
