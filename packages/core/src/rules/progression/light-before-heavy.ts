import { addDays } from '../../calendar/plain-date.ts';
import { has } from '../../session/session.ts';
import { ruleAbout } from '../rule.ts';
import { byWeek, earliestMonday, firstDayOf } from '../run-volume.ts';
import { count } from '../words.ts';

/** New lifters: weeks of light strength before the first heavy leg session; weeks of history count. Locked: technique first. */
export const lightBeforeHeavy = ruleAbout<{ weeks: number }>()({
  id: 'light-before-heavy',
  family: 'progression',
  statement: 'New lifters learn the movements with light loads for some weeks before heavy leg strength.',
  evidence: 'consensus',
  because:
    'Position stands start beginners with loads for eight to twelve repetitions, and the article counts starting too heavy among the common mistakes. ' +
    'How many weeks it takes has not been tested.',
  sources: ['acsm-2009', 'article-2025'],
  level: 'should',
  weight: 5,
  locked: true,
  parameters: {
    least: {
      value: 4,
      unit: 'weeks',
      min: 2,
      max: 12,
      says: 'fewer light weeks than this are forbidden',
      source: 'convention',
      stricter: 'higher',
    },
    wanted: { value: 8, unit: 'weeks', min: 2, max: 16, says: 'light weeks that are wanted', source: 'convention', stricter: 'higher' },
  },
  judge: (values, object) => ({
    over: 'season',
    judge: (training, { lifting }) => {
      if (lifting !== 'new') return [];
      const strengthIn = byWeek(training.placements.filter((one) => has(one.session, 'strength')));
      const first = firstDayOf(training);
      let weeks = 0;
      const objections: ReturnType<typeof object>[] = [];
      for (let monday = earliestMonday(training); monday <= (training.weeks.at(-1)?.monday ?? monday); monday = addDays(monday, 7)) {
        const own = strengthIn(monday);
        const heavy = own.filter((one) => has(one.session, 'heavy-legs'));
        if (monday >= first && weeks < Math.max(values.least, values.wanted)) {
          objections.push(...heavy.map((one) => object({ weeks }, [one.date], [one.id])));
        }
        if (own.length > 0) weeks += 1;
      }
      return objections;
    },
  }),
  levelOf: ({ weeks }, { least }) => (weeks < least ? 'must' : 'should'),
  cost: ({ weeks }, { least }) => (weeks < least ? 4 : 1),
  says: ({ weeks }, { least, wanted }) =>
    `Heavy leg strength comes after ${weeks === 0 ? 'no week' : `only ${count(weeks, 'week')}`} of lifting; learn the movements for ${Math.max(least, wanted)} weeks first.`,
  examples: {
    keeps: [
      { week: 'Mon am: full-body 40 light\nThu am: full-body 40 light', athlete: { lifting: 'new' } },
      { week: 'Mon pm: heavy-legs 45', athlete: { lifting: 'some' } },
    ],
    breaks: [
      { week: 'Mon am: full-body 40 light\n---\nMon pm: heavy-legs 45', athlete: { lifting: 'new' } },
      {
        week: `${'Mon am: full-body 40 light\n---\n'.repeat(6)}Mon pm: heavy-legs 45`,
        athlete: { lifting: 'new' },
      },
    ],
  },
});
