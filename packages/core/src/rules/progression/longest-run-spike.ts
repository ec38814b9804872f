import { addDays } from '../../calendar/plain-date.ts';
import { has } from '../../session/session.ts';
import { ruleAbout } from '../rule.ts';
import { earliestMonday, firstDayOf, kmIn, lengthOf, minutesIn, runsOf, unitOf, type RunUnit } from '../run-volume.ts';
import { amount } from '../words.ts';

/**
 * Every run against the longest of the days before. Kilometres are compared when all those runs have some, minutes otherwise. What
 * lies before the training counts when it is given as history or as the athlete's base. Races are not judged, but they count.
 */
export const longestRunSpike = ruleAbout<{ length: number; longest: number; unit: RunUnit; days: number; percent: number }>()({
  id: 'longest-run-spike',
  family: 'progression',
  statement: 'No run is more than a tenth longer than the longest run of the last 30 days.',
  evidence: 'observational',
  because:
    'In 5205 runners single runs beyond the longest of the last 30 days went with more injuries, while growth from week to week did not. ' +
    'It was a cohort of watch users, not a trial, and the risk did not rise evenly, so the second limit is ours.',
  sources: ['frandsen-2025'],
  level: 'should',
  weight: 5,
  locked: true,
  parameters: {
    days: {
      value: 30,
      unit: 'days',
      min: 14,
      max: 60,
      says: 'how far back the longest run is looked for',
      source: 'frandsen-2025',
      stricter: 'lower',
    },
    most: {
      value: 10,
      unit: '%',
      min: 0,
      max: 30,
      says: 'longer than this is advised against',
      source: 'frandsen-2025',
      stricter: 'lower',
    },
    limit: { value: 30, unit: '%', min: 0, max: 100, says: 'longer than this is forbidden', source: 'convention', stricter: 'lower' },
    freeMinutes: {
      value: 30,
      unit: 'min',
      min: 0,
      max: 60,
      says: 'everybody counts as having run this long',
      source: 'convention',
      stricter: 'lower',
    },
  },
  judge: (values, object) => ({
    over: 'season',
    judge: (training, athlete) => {
      const runs = runsOf(training);
      const { base } = athlete;
      const first = firstDayOf(training);
      const known = earliestMonday(training);
      let unjudged = false;
      const objections = runs.flatMap((run, index) => {
        if (run.date < first || has(run.session, 'race')) return [];
        const from = addDays(run.date, -values.days);
        const before = runs.slice(0, index).filter((one) => one.date >= from && one.date < run.date);
        const unit = unitOf([run, ...before]);
        const length = lengthOf(run.session, unit);
        const free = minutesIn(unit, values.freeMinutes, athlete);
        // The base is the longest run of the month before the plan; it counts until that month is out of sight.
        const baseCounts = from < first && base !== undefined;
        const longest = Math.max(
          free,
          baseCounts ? kmIn(unit, base.longestKm, athlete) : 0,
          ...before.map((one) => lengthOf(one.session, unit)),
        );
        if (length * 100 <= longest * (100 + values.most) + 0.001) return [];
        if (from < known && !baseCounts) {
          unjudged = true;
          return [];
        }
        const percent = Math.ceil((length / longest - 1) * 100 - 0.001);
        return [object({ length, longest, unit, days: values.days, percent }, [run.date], [run.id])];
      });
      if (objections.length === 0 && unjudged) return { cannotTell: `the longest run of the ${values.days} days before the first week` };
      return objections;
    },
  }),
  levelOf: ({ percent }, { limit }) => (percent > limit ? 'must' : 'should'),
  cost: ({ percent }, { limit }) => (percent > limit ? 4 : 1),
  says: ({ length, longest, unit, days, percent }) =>
    `This run of ${amount(length)} ${unit} is ${percent} % longer than the longest of the ${days} days before, ${amount(longest)} ${unit}.`,
  examples: {
    keeps: [
      { week: 'Sun am: long 66', athlete: { base: { weeklyKm: 30, longestKm: 10, easyPace: 6 } } },
      {
        week: 'Sun am: long 60\n---\nSun am: long 65\n---\nSun am: long 70\n---\nSun am: long 70\n---\nSun am: long 75\n---\nSun am: long 80',
      },
      { week: 'Sun am: race half A', athlete: { base: { weeklyKm: 30, longestKm: 15, easyPace: 6 } } },
      { week: 'Mon am: run-walk 30', athlete: { base: { weeklyKm: 0, longestKm: 0, easyPace: 7 } } },
    ],
    breaks: [
      { week: 'Sun am: long 70', athlete: { base: { weeklyKm: 30, longestKm: 10, easyPace: 6 } } },
      { week: 'Sun am: long 14km', athlete: { base: { weeklyKm: 30, longestKm: 10, easyPace: 6 } } },
      {
        week: 'Sun am: long 60\n---\nSun am: long 60\n---\nSun am: long 60\n---\nSun am: long 60\n---\nSun am: long 60\n---\nSun am: long 90',
      },
    ],
  },
});
