import { has, type Session } from '../../session/session.ts';
import { hoursFromStart, reachOfHours } from '../gaps.ts';
import { ruleAbout, type Later } from '../rule.ts';
import { count, hoursText } from '../words.ts';

/** Lower-body strength → race. Races without a priority are treated like B races. */
export const lastHeavyBeforeRace = ruleAbout<{
  days: number;
  started: number;
  hours: number;
  race: 'A' | 'B/C';
  what: 'heavy' | 'light' | 'primer';
}>()({
  id: 'last-heavy-before-race',
  family: 'placement',
  statement: 'Stop heavy leg strength a week before an A race and three days before other races.',
  evidence: 'convention',
  because:
    'What is known of rest before a test of strength comes from strength sports: less than a week without training kept strength, and less volume at the same load helped. ' +
    'No trial has counted the days before a race, so the days are ours, on the safe side for the legs.',
  sources: ['convention', 'pritchard-2015', 'travis-2020'],
  level: 'must',
  weight: 5,
  parameters: {
    heavyDays: { value: 7, unit: 'days', min: 3, max: 14, says: 'heavy legs before an A race, wanted', source: 'convention' },
    heavyFloor: { value: 5, unit: 'days', min: 2, max: 14, says: 'heavy legs before an A race, at the latest', source: 'convention' },
    lowerHours: { value: 48, unit: 'h', min: 12, max: 120, says: 'any leg strength before an A race, at the latest', source: 'convention' },
    primerHours: { value: 72, unit: 'h', min: 24, max: 120, says: 'a short primer before an A race, wanted', source: 'convention' },
    otherHours: { value: 72, unit: 'h', min: 24, max: 168, says: 'heavy legs before a B or C race', source: 'convention' },
  },
  judge: (values, object) => ({
    over: 'pair',
    before: (one) => has(one, 'heavy-legs') || has(one, 'lower-body'),
    after: (one) => has(one, 'race'),
    reach: Math.max(
      values.heavyDays - 1,
      values.heavyFloor - 1,
      reachOfHours(values.lowerHours),
      reachOfHours(values.primerHours),
      reachOfHours(values.otherHours),
    ),
    judge: (pair) => {
      const { before, after, days, hours } = pair;
      const started = hoursFromStart(pair);
      const facts = { days, started, hours, race: raceOf(after), what: whatOf(before) } as const;
      if (facts.race === 'B/C') return facts.what === 'heavy' && started < values.otherHours ? object(facts) : undefined;
      const close =
        started < values.lowerHours ||
        (facts.what === 'primer' && started < values.primerHours) ||
        (facts.what === 'heavy' && days < Math.max(values.heavyDays, values.heavyFloor));
      return close ? object(facts) : undefined;
    },
  }),
  levelOf: ({ days, started, race, what }, { heavyFloor, lowerHours }) =>
    race === 'B/C' || started < lowerHours || (what === 'heavy' && days < heavyFloor) ? 'must' : 'should',
  cost: ({ days, started, race, what }, { heavyFloor, lowerHours }) =>
    race === 'B/C' || started < lowerHours || (what === 'heavy' && days < heavyFloor) ? 4 : 1,
  says: ({ days, hours, race, what }, { heavyDays, primerHours, lowerHours, otherHours }) => {
    if (race === 'B/C') return `The race starts ${hoursText(hours)} after heavy leg strength; leave ${otherHours} h.`;
    if (what === 'heavy')
      return `Heavy leg strength stands ${days === 0 ? 'on the day' : count(days, 'day')} ${days === 0 ? 'of' : 'before'} the A race; leave ${count(heavyDays, 'day')}.`;
    if (what === 'primer') return `The primer ends ${hoursText(hours)} before the A race; ${primerHours} h are better.`;
    return `Leg strength ends ${hoursText(hours)} before the A race; leave ${lowerHours} h.`;
  },
  examples: {
    keeps: [
      { week: 'Sun pm: heavy-legs 30\n---\nThu am: primer 20\nSun am: race 10k A' },
      { week: 'Thu am: heavy-legs 45\nSun am: race 10k B' },
    ],
    breaks: [
      { week: 'Wed pm: heavy-legs 45\nSun am: race 10k A' },
      { week: 'Mon pm: heavy-legs 45\nSun am: race 10k A' },
      { week: 'Sat am: full-body 30 light\nSun am: race 10k A' },
      { week: 'Thu pm: heavy-legs 45\nSun am: race 10k B' },
    ],
  },
});

function raceOf(race: Later): 'A' | 'B/C' {
  return has(race, 'race-a') ? 'A' : 'B/C';
}

function whatOf(one: Session): 'heavy' | 'light' | 'primer' {
  if (has(one, 'heavy-legs')) return 'heavy';
  return has(one, 'primer') ? 'primer' : 'light';
}
