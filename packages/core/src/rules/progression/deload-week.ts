import { addDays } from '../../calendar/plain-date.ts';
import { ruleAbout } from '../rule.ts';
import { isLightWeek } from '../week-purpose.ts';
import { count } from '../words.ts';

/** Building weeks in a row; taper, race and recovery weeks are light too. */
export const deloadWeek = ruleAbout<{ weeks: number }>()({
  id: 'deload-week',
  family: 'progression',
  statement: 'At least every fourth week is lighter, for runs and strength together.',
  evidence: 'consensus',
  because:
    'Coaches agree on what a lighter week is, not on how often it should come. Stopping altogether cost strength in a trial, so the load stays and the volume falls; ' +
    'that planned lighter weeks improve results has not been shown.',
  sources: ['bell-2023', 'coleman-2024'],
  level: 'should',
  weight: 3,
  parameters: {
    most: { value: 3, unit: 'weeks', min: 1, max: 8, says: 'most weeks in a row that are not lighter', source: 'convention' },
  },
  judge: (values, object) => ({
    over: 'season',
    judge: ({ weeks }) => {
      if (weeks.length <= values.most) return [];
      if (weeks.every((week) => week.deload === undefined && week.phase === undefined && week.block === undefined)) {
        return { cannotTell: 'which weeks are meant to be lighter' };
      }
      let length = 0;
      return weeks.flatMap((week) => {
        length = isLightWeek(week) ? 0 : length + 1;
        return length > values.most ? [object({ weeks: length }, [week.monday, addDays(week.monday, 6)])] : [];
      });
    },
  }),
  says: ({ weeks }, { most }) =>
    `This is week ${weeks} in a row without a lighter one; after ${count(most, 'week')} one helps to absorb the work.`,
  examples: {
    keeps: [
      {
        week: 'Week of 2027-03-01: build\nSun: rest\nWeek of 2027-03-08: build\nSun: rest\nWeek of 2027-03-15: build\nSun: rest\nWeek of 2027-03-22: build, deload\nSun: rest',
      },
    ],
    breaks: [
      {
        week: 'Week of 2027-03-01: build\nSun: rest\nWeek of 2027-03-08: build\nSun: rest\nWeek of 2027-03-15: build\nSun: rest\nWeek of 2027-03-22: build\nSun: rest',
      },
    ],
  },
});
