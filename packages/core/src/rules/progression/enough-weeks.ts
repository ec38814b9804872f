import { RACE_KM } from '../../athlete/athlete.ts';
import { mondayOf } from '../../calendar/plain-date.ts';
import { has } from '../../session/session.ts';
import { ruleAbout } from '../rule.ts';
import { earliestMonday, firstDayOf, runsOf } from '../run-volume.ts';
import { amount, count } from '../words.ts';

/** A race up to so much longer than its name says still counts as the named distance (convention). */
const SAME_DISTANCE = 1.02;

/** Weeks from the first that is known to the first A race. */
export const enoughWeeks = ruleAbout<{ weeks: number; wanted: number; km: number }>()({
  id: 'enough-weeks',
  family: 'progression',
  statement: 'Give the plan for an A race as many weeks as its distance needs.',
  evidence: 'convention',
  because:
    'Plans of eight weeks for 5 km to sixteen for a marathon are custom; nobody has compared lengths. ' +
    'Strength work helped economy in programmes of six to twenty weeks, more clearly from ten on.',
  sources: ['convention', 'alexander-2020', 'eihara-2022'],
  level: 'should',
  weight: 3,
  parameters: {
    weeks5: { value: 8, unit: 'weeks', min: 1, max: 30, says: 'up to 5 km', source: 'convention' },
    weeks10: { value: 10, unit: 'weeks', min: 1, max: 30, says: 'up to 10 km', source: 'convention' },
    weeksHalf: { value: 12, unit: 'weeks', min: 1, max: 40, says: 'up to a half marathon', source: 'convention' },
    weeksMarathon: { value: 16, unit: 'weeks', min: 1, max: 52, says: 'beyond a half marathon', source: 'convention' },
  },
  judge: (values, object) => ({
    over: 'season',
    judge: (training) => {
      const race = runsOf(training).find(({ session, date }) => has(session, 'race-a') && date >= firstDayOf(training));
      if (!race) return [];
      const { km } = race.session;
      if (km === undefined) return { cannotTell: 'the distance of the A race' };
      const weeks = (mondayOf(race.date) - earliestMonday(training)) / 7 + 1;
      const wanted = weeksFor(km, values);
      return weeks < wanted ? [object({ weeks, wanted, km }, [race.date], [race.id])] : [];
    },
  }),
  cost: ({ weeks, wanted }) => (weeks * 4 < wanted * 3 ? 2 : 1),
  says: ({ weeks, wanted, km }) =>
    `There ${weeks === 1 ? 'is' : 'are'} only ${count(weeks, 'week')} for a race of ${amount(km)} km; ${wanted} are usual.`,
  examples: {
    keeps: [{ week: `${'Sun am: long 60\n---\n'.repeat(7)}Sun am: race 5k A` }, { week: 'Sun am: race marathon B' }],
    breaks: [{ week: `${'Sun am: long 60\n---\n'.repeat(5)}Sun am: race half A` }],
  },
});

function weeksFor(km: number, weeks: Readonly<Record<'weeks5' | 'weeks10' | 'weeksHalf' | 'weeksMarathon', number>>): number {
  if (km <= RACE_KM['5k'] * SAME_DISTANCE) return weeks.weeks5;
  if (km <= RACE_KM['10k'] * SAME_DISTANCE) return weeks.weeks10;
  return km <= RACE_KM.half * SAME_DISTANCE ? weeks.weeksHalf : weeks.weeksMarathon;
}
