import { addDays } from '../../calendar/plain-date.ts';
import type { Region } from '../../athlete/body.ts';
import { regionsHurting } from '../../athlete/pains.ts';
import { EXERCISES } from '../../exercises/library.ts';
import { has, type Movement } from '../../session/session.ts';
import { ruleAbout } from '../rule.ts';
import { byWeek } from '../run-volume.ts';
import { isAroundRace } from '../week-purpose.ts';

/** The article's categories and the calf raise, which it leaves out; pulling is offered, not asked for. */
const ASKED: readonly Movement[] = ['squat', 'hinge', 'lateral', 'single-leg', 'push', 'plank', 'bridge', 'calf'];

/** True when some exercise of the category loads nothing that hurts. */
function isPossible(movement: Movement, hurting: ReadonlySet<Region>): boolean {
  return EXERCISES.some(({ covers, stresses }) => covers.includes(movement) && !stresses.some((region) => hurting.has(region)));
}

/** Movement categories by week; categories of which every exercise loads what hurts are not asked for; only weeks whose strength and core sessions all say what they train. */
export const everyMovementCategory = ruleAbout<{ missing: string; number: number }>()({
  id: 'every-movement-category',
  family: 'progression',
  statement: 'The strength work of a week covers every movement category.',
  evidence: 'convention',
  because:
    'The article asks for one exercise from each category; we add the calf, which carries much of the load of running. ' +
    'No trial has compared choices of exercises in runners.',
  sources: ['convention', 'article-2025', 'blagrove-2018'],
  level: 'should',
  weight: 1,
  parameters: {},
  judge: (_, object) => ({
    over: 'season',
    judge: (training, athlete) => {
      const hurting = regionsHurting(athlete.hurts);
      const asked = ASKED.filter((movement) => isPossible(movement, hurting));
      const ownIn = byWeek(training.placements.filter((one) => has(one.session, 'strength') || has(one.session, 'core')));
      let unjudged = false;
      const objections = training.weeks.flatMap((week) => {
        const own = ownIn(week.monday);
        if (isAroundRace(week) || !own.some((one) => has(one.session, 'strength'))) return [];
        if (own.some((one) => one.session.movements === undefined)) {
          unjudged = true;
          return [];
        }
        const missing = asked.filter((movement) => !own.some((one) => one.session.movements?.includes(movement)));
        if (missing.length === 0) return [];
        const facts = { missing: missing.join(', '), number: missing.length };
        return [
          object(
            facts,
            [week.monday, addDays(week.monday, 6)],
            own.map((one) => one.id),
          ),
        ];
      });
      return objections.length === 0 && unjudged ? { cannotTell: 'the movement categories of strength and core sessions' } : objections;
    },
  }),
  cost: ({ number }) => number,
  says: ({ missing }) => `This week’s strength work leaves out: ${missing}.`,
  examples: {
    keeps: [{ week: 'Mon am: full-body 40 movements:squat,hinge,lateral,single-leg,push,calf\nThu am: core 15 movements:plank,bridge' }],
    breaks: [{ week: 'Mon am: full-body 40 movements:squat,hinge,lateral,single-leg,push\nThu am: core 15 movements:plank,bridge' }],
  },
});
