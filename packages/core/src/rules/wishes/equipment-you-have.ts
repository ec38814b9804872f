import type { Equipment } from '../../athlete/availability.ts';
import { equipmentOn } from '../../athlete/availability.ts';
import { parseDate } from '../../calendar/plain-date.ts';
import { has } from '../../session/session.ts';
import { freeEveryDay } from '../example-athletes.ts';
import { ruleAbout } from '../rule.ts';
import { count } from '../words.ts';

/** Gear that makes heavy leg strength heavy. */
const WEIGHTS: readonly Equipment[] = ['gym', 'barbell', 'dumbbells', 'kettlebell'];

const AWAY = { from: parseDate('2027-03-01'), to: parseDate('2027-03-03') };

/**
 * Heavy sessions stand on days on which the weights are at hand. Somebody who owns none, or whose gear is unknown, is not judged:
 * the session is then filled with what there is.
 */
export const equipmentYouHave = ruleAbout<{ sessions: number }>()({
  id: 'equipment-you-have',
  family: 'wish',
  statement: 'Heavy leg strength stands on days on which your weights are at hand.',
  evidence: 'convention',
  because: 'A session for the gym cannot be done in a hotel room; a light one can.',
  sources: ['convention'],
  level: 'must',
  weight: 20,
  parameters: {},
  judge: (_, object) => ({
    over: 'day',
    judge: ({ date, am, pm }, { availability, equipment }) => {
      if (!availability || !equipment || !hasWeights(equipment) || hasWeights(equipmentOn(availability, equipment, date))) return [];
      const sessions = [...am, ...pm].filter((one) => has(one, 'heavy-legs')).length;
      return sessions > 0 ? [object({ sessions })] : [];
    },
  }),
  cost: ({ sessions }) => sessions,
  says: ({ sessions }) => `Your weights are not at hand on this day, which has ${count(sessions, 'heavy leg session')}.`,
  examples: {
    keeps: [
      { week: 'Week of 2027-03-01\nThu pm: heavy-legs 45', athlete: away(['gym'], ['bands']) },
      { week: 'Week of 2027-03-01\nTue pm: heavy-legs 45', athlete: away(['bands'], []) },
    ],
    breaks: [{ week: 'Week of 2027-03-01\nTue pm: heavy-legs 45', athlete: away(['gym'], ['bands']) }],
  },
});

function hasWeights(equipment: readonly Equipment[]): boolean {
  return equipment.some((one) => WEIGHTS.includes(one));
}

function away(usual: readonly Equipment[], there: readonly Equipment[]) {
  const { from, to } = AWAY;
  if (from === undefined || to === undefined) throw new Error('The example dates exist');
  return { equipment: usual, availability: freeEveryDay({ am: 90, pm: 90 }, {}, [{ from, to, equipment: there }]) };
}
