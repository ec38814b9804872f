import { has, type Session } from '../../session/session.ts';
import { ruleAbout } from '../rule.ts';
import { count } from '../words.ts';

/** Race → heavy legs, by distance. Locked: nobody should be sent under a bar with a marathon in the legs. */
export const recoverFromRace = ruleAbout<{ days: number; least: number; wanted: number }>()({
  id: 'recover-from-race',
  family: 'placement',
  statement: 'After a race leave heavy leg strength for two days to ten, by its distance.',
  evidence: 'convention',
  because: 'Long races cost leg strength for days. The days for each distance are ours; no trial has tested when to lift again.',
  sources: ['convention'],
  level: 'must',
  weight: 5,
  locked: true,
  parameters: {
    shortDays: { value: 2, unit: 'days', min: 1, max: 7, says: 'after shorter races', source: 'convention', stricter: 'higher' },
    halfKm: {
      value: 16,
      unit: 'km',
      min: 12,
      max: 21,
      says: 'from here on a race counts as a half marathon',
      source: 'convention',
      stricter: 'lower',
    },
    halfDays: { value: 4, unit: 'days', min: 2, max: 14, says: 'after a half marathon', source: 'convention', stricter: 'higher' },
    longKm: {
      value: 30,
      unit: 'km',
      min: 22,
      max: 42,
      says: 'from here on a race counts as a marathon',
      source: 'convention',
      stricter: 'lower',
    },
    longDays: { value: 7, unit: 'days', min: 5, max: 28, says: 'after a marathon, at least', source: 'convention', stricter: 'higher' },
    longGoodDays: { value: 10, unit: 'days', min: 5, max: 42, says: 'after a marathon, better', source: 'convention', stricter: 'higher' },
    unknownPace: {
      value: 6,
      unit: 'min/km',
      min: 3,
      max: 12,
      says: 'pace by which the distance of a race is guessed from its minutes',
      source: 'convention',
      stricter: 'lower',
    },
  },
  judge: (values, object) => ({
    over: 'pair',
    before: (one) => has(one, 'race'),
    after: (one) => has(one, 'heavy-legs'),
    reach: Math.max(values.shortDays, values.halfDays, values.longDays, values.longGoodDays) - 1,
    judge: ({ before, days }) => {
      const km = kmOf(before, values.unknownPace);
      const least = km >= values.longKm ? values.longDays : km >= values.halfKm ? values.halfDays : values.shortDays;
      const wanted = km >= values.longKm ? Math.max(values.longDays, values.longGoodDays) : least;
      return days < wanted ? object({ days, least, wanted }) : undefined;
    },
  }),
  levelOf: ({ days, least }) => (days < least ? 'must' : 'should'),
  cost: ({ days, least }) => (days < least ? 4 : 1),
  says: ({ days, wanted }) =>
    `Heavy leg strength stands ${days === 0 ? 'on the day of' : `${count(days, 'day')} after`} a race; after that distance leave ${count(wanted, 'day')}.`,
  examples: {
    keeps: [{ week: 'Sun am: race 10k\n---\nTue pm: heavy-legs 45' }, { week: 'Sun am: race half\n---\nThu pm: heavy-legs 45' }],
    breaks: [
      { week: 'Sun am: race 10k\n---\nMon pm: heavy-legs 45' },
      { week: 'Sun am: race half\n---\nWed pm: heavy-legs 45' },
      { week: 'Sun am: race marathon A\n---\nSat pm: heavy-legs 45' },
      { week: 'Sun am: race marathon A\n---\nMon: rest\n---\nTue pm: heavy-legs 45' },
    ],
  },
});

function kmOf(race: Session, pace: number): number {
  return race.km ?? race.minutes / pace;
}
