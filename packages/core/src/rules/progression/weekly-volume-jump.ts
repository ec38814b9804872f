import { addDays, type PlainDate } from '../../calendar/plain-date.ts';
import type { Placement } from '../../plan/placement.ts';
import { has } from '../../session/session.ts';
import { ruleAbout } from '../rule.ts';
import { byWeek, earliestMonday, kmIn, lengthOf, minutesIn, runsOf, unitOf, type RunUnit } from '../run-volume.ts';
import { amount } from '../words.ts';

/**
 * Running of a week against the highest of the four weeks before, as far as they are known: going back to where one was before a
 * lighter week is no jump. A race is no training: it counts only for the weeks after it.
 */
export const weeklyVolumeJump = ruleAbout<{ total: number; highest: number; unit: RunUnit; percent: number }>()({
  id: 'weekly-volume-jump',
  family: 'progression',
  statement: 'A week has at most a fifth more running than the highest of the four weeks before.',
  evidence: 'trial',
  because:
    'Growing by ten per cent a week did not protect novices in a trial, and a large cohort found no link between weekly growth and injury. ' +
    'Very large jumps may still matter for a while, so this is a soft guide; staying under it is no promise.',
  sources: ['buist-2008', 'frandsen-2025', 'nielsen-2014', 'damsted-2019'],
  level: 'should',
  weight: 2,
  parameters: {
    most: { value: 20, unit: '%', min: 0, max: 100, says: 'more growth than this costs', source: 'convention' },
    much: { value: 30, unit: '%', min: 0, max: 200, says: 'more growth than this costs double', source: 'nielsen-2014' },
    weeks: { value: 4, unit: 'weeks', min: 1, max: 8, says: 'how many weeks back the highest is looked for', source: 'convention' },
    freeMinutes: { value: 30, unit: 'min', min: 0, max: 120, says: 'growth by so much is always fine', source: 'convention' },
  },
  judge: (values, object) => ({
    over: 'season',
    judge: (training, athlete) => {
      const runs = runsOf(training);
      const earliest = earliestMonday(training);
      const unit = unitOf(runs);
      const runsIn = byWeek(runs);
      const sum = (week: readonly Placement[]): number => week.reduce((total, one) => total + lengthOf(one.session, unit), 0);
      const totalOf = (monday: PlainDate): number => sum(runsIn(monday));
      const trainedIn = byWeek(runs.filter((one) => !has(one.session, 'race')));
      const trained = (monday: PlainDate): number => sum(trainedIn(monday));
      const free = minutesIn(unit, values.freeMinutes, athlete);
      let judged = false;
      const objections = training.weeks.flatMap(({ monday }, index) => {
        const mondays = Array.from({ length: values.weeks }, (_, back) => addDays(monday, -7 * (back + 1))).filter(
          (one) => one >= earliest,
        );
        const base = athlete.base && index < values.weeks ? [kmIn(unit, athlete.base.weeklyKm, athlete)] : [];
        const known = [...mondays.map(totalOf), ...base];
        if (known.length === 0) return [];
        judged = true;
        const highest = Math.max(...known);
        const total = trained(monday);
        if (total <= highest + free || total * 100 <= highest * (100 + values.most) + 0.001) return [];
        const percent = highest > 0 ? Math.ceil((total / highest - 1) * 100 - 0.001) : 100;
        return [object({ total, highest, unit, percent }, [monday, addDays(monday, 6)])];
      });
      return judged ? objections : { cannotTell: 'the running of the weeks before' };
    },
  }),
  cost: ({ percent }, { much }) => (percent > much ? 2 : 1),
  says: ({ total, highest, unit, percent }) =>
    highest > 0
      ? `This week has ${amount(total)} ${unit} of running, ${percent} % more than the highest of the weeks before, ${amount(highest)} ${unit}.`
      : `This week has ${amount(total)} ${unit} of running after weeks without any.`,
  examples: {
    keeps: [
      { week: 'Tue am: easy 60\nSun am: long 90\n---\nTue am: easy 30\nSun am: race marathon A' },
      { week: 'Tue am: easy 60\nSun am: long 90\n---\nTue am: easy 80\nSun am: long 100' },
      { week: 'Tue am: easy 60\nSun am: long 90\n---\nTue am: easy 40\nSun am: long 60\n---\nTue am: easy 60\nSun am: long 100' },
    ],
    breaks: [
      { week: 'Tue am: easy 60\nSun am: long 90\n---\nTue am: easy 60\nThu am: easy 60\nSun am: long 90' },
      { week: 'Tue am: easy 60\nSun am: long 90', athlete: { base: { weeklyKm: 15, longestKm: 14, easyPace: 6 } } },
    ],
  },
});
