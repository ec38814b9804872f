import { has } from '../../session/session.ts';
import { ruleAbout } from '../rule.ts';
import { byWeek, runsOf } from '../run-volume.ts';
import { isAroundRace } from '../week-purpose.ts';
import { amount } from '../words.ts';

/** How large single runs may be, by time and by their share of the week. Races are not judged. */
export const sessionCaps = ruleAbout<{ what: 'long' | 'share' | 'hard'; minutes: number; most: number }>()({
  id: 'session-caps',
  family: 'progression',
  statement: 'No single run is too large for its week.',
  evidence: 'convention',
  because:
    'Coaches limit the long run and the hard part of a session by time and by the size of the week. The limits come from a coach’s book and are loosened for few runs a week, ' +
    'where they cannot be kept; no trial has tested them.',
  sources: ['convention', 'daniels-formula'],
  level: 'should',
  weight: 1,
  parameters: {
    longMinutes: { value: 150, unit: 'min', min: 60, max: 360, says: 'longest training run', source: 'daniels-formula' },
    share3: { value: 50, unit: '%', min: 25, max: 80, says: 'longest run as a share of a week with three runs', source: 'convention' },
    share4: { value: 45, unit: '%', min: 25, max: 80, says: 'the same with four runs', source: 'convention' },
    share5: { value: 40, unit: '%', min: 20, max: 80, says: 'the same with five runs', source: 'convention' },
    share6: { value: 35, unit: '%', min: 20, max: 80, says: 'the same with six runs and more', source: 'convention' },
    hardShare: { value: 10, unit: '%', min: 5, max: 40, says: 'hard part of one run as a share of the week', source: 'daniels-formula' },
    hardPart: { value: 50, unit: '%', min: 10, max: 100, says: 'part of a hard run that is taken as hard', source: 'convention' },
    hardFree: { value: 30, unit: 'min', min: 0, max: 60, says: 'hard parts up to this are always fine', source: 'convention' },
  },
  judge: (values, object) => ({
    over: 'season',
    judge: (training) => {
      const runsIn = byWeek(runsOf(training).filter((one) => !has(one.session, 'race')));
      return training.weeks.flatMap((week) => {
        const runs = runsIn(week.monday);
        const total = runs.reduce((sum, one) => sum + one.session.minutes, 0);
        const share =
          runs.length >= 6 ? values.share6 : runs.length === 5 ? values.share5 : runs.length === 4 ? values.share4 : values.share3;
        const judgeShares = runs.length >= 3 && !isAroundRace(week);
        return runs.flatMap((run) => {
          const { minutes } = run.session;
          if (minutes > values.longMinutes) return [object({ what: 'long', minutes, most: values.longMinutes }, [run.date], [run.id])];
          if (judgeShares && minutes * 100 > total * share)
            return [object({ what: 'share', minutes, most: (total * share) / 100 }, [run.date], [run.id])];
          const hard = (minutes * values.hardPart) / 100;
          const most = Math.max(values.hardFree, (total * values.hardShare) / 100);
          const interval = has(run.session, 'hard-run') && !has(run.session, 'long-run');
          return judgeShares && interval && hard > most ? [object({ what: 'hard', minutes: hard, most }, [run.date], [run.id])] : [];
        });
      });
    },
  }),
  says: ({ what, minutes, most }) => {
    if (what === 'long') return `This run lasts ${minutes} min; beyond ${most} min it costs more than it gives.`;
    if (what === 'share') return `This run lasts ${minutes} min; in a week of this size ${amount(most)} min are enough.`;
    return `About ${amount(minutes)} min of this run are hard; in a week of this size ${amount(most)} are enough.`;
  },
  examples: {
    keeps: [
      { week: 'Tue am: tempo 35\nWed am: easy 40\nFri am: intervals 50\nSat am: easy 40\nSun am: long 90' },
      { week: 'Sun am: race marathon A 240' },
    ],
    breaks: [
      { week: 'Sun am: long 200' },
      { week: 'Tue am: easy 30\nWed am: easy 30\nFri am: easy 30\nSun am: long 120' },
      { week: 'Tue am: intervals 80\nWed am: easy 60\nFri am: easy 60\nSun am: long 90' },
    ],
  },
});
