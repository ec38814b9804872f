import { addDays } from '../../calendar/plain-date.ts';
import { has, type Session } from '../../session/session.ts';
import { ruleAbout } from '../rule.ts';
import { byWeek, runsOf } from '../run-volume.ts';
import { isAroundRace } from '../week-purpose.ts';

/** Share of easy running time by week. Races, and the weeks of taper, race and recovery, are not judged. */
export const mostlyEasy = ruleAbout<{ easy: number; minutes: number }>()({
  id: 'mostly-easy',
  family: 'progression',
  statement: 'At least three quarters of the running time of a week are easy.',
  evidence: 'meta-analysis',
  because:
    'Endurance athletes run mostly easy, and pooled trials found no better way to share out intensity overall. ' +
    'Which share is best for you nobody knows. Half of a hard or steady run counts as easy: warm-up, pauses, cool-down; more of a long run with faster stretches (convention).',
  sources: ['rosenblat-2025', 'seiler-2010'],
  level: 'should',
  weight: 2,
  parameters: {
    least: { value: 75, unit: '%', min: 50, max: 95, says: 'smallest easy share of the running time', source: 'seiler-2010' },
    hardShare: { value: 50, unit: '%', min: 10, max: 100, says: 'share of a hard or steady run that is not easy', source: 'convention' },
    longShare: {
      value: 30,
      unit: '%',
      min: 5,
      max: 100,
      says: 'share of a long run with faster stretches that is not easy',
      source: 'convention',
    },
    leastMinutes: { value: 90, unit: 'min', min: 0, max: 300, says: 'weeks with less running are not judged', source: 'convention' },
  },
  judge: (values, object) => ({
    over: 'season',
    judge: (training) => {
      const runsIn = byWeek(runsOf(training).filter((one) => !has(one.session, 'race')));
      return training.weeks.flatMap((week) => {
        const runs = runsIn(week.monday);
        const minutes = runs.reduce((sum, one) => sum + one.session.minutes, 0);
        if (isAroundRace(week) || minutes < values.leastMinutes) return [];
        const demanding = runs.filter((one) => has(one.session, 'hard-run') || has(one.session, 'steady-run'));
        const shareOf = (one: Session): number => (has(one, 'long-run') ? values.longShare : values.hardShare);
        const hard = demanding.reduce((sum, one) => sum + one.session.minutes * shareOf(one.session), 0) / 100;
        const easy = minutes - hard;
        if (easy * 100 >= minutes * values.least) return [];
        const facts = { easy: Math.floor((easy / minutes) * 100), minutes };
        return [
          object(
            facts,
            [week.monday, addDays(week.monday, 6)],
            demanding.map((one) => one.id),
          ),
        ];
      });
    },
  }),
  says: ({ easy }, { least }) => `About ${easy} % of this week’s running time are easy; ${least} % or more would be better.`,
  examples: {
    keeps: [{ week: 'Tue am: tempo 35\nWed am: easy 40\nFri am: intervals 50\nSat am: easy 40\nSun am: long 90' }],
    breaks: [{ week: 'Tue am: tempo 50\nThu am: hills 50\nSat am: intervals 50\nSun am: easy 40' }],
  },
});
