import type { WeekContext } from '../../plan/placement.ts';
import { ruleAbout } from '../rule.ts';
import { countTagged } from '../training-day.ts';
import { count } from '../words.ts';

/** Strength sessions a week: at most three, and as many as the block needs; core does not count. */
export const strengthTwoOrThreeAWeek = ruleAbout<{ total: number; wanted: number; most: number }>()({
  id: 'strength-two-or-three-a-week',
  family: 'placement',
  statement: 'Lift two or three times a week while building, once while maintaining, never more than three times.',
  evidence: 'meta-analysis',
  because:
    'Nearly all trials that made runners more economical used two or three sessions a week; they were not shown to be better than other numbers. ' +
    'One session a week with the same load kept strength in small studies; older people needed two.',
  sources: ['article-2025', 'blagrove-2018', 'acsm-2009', 'ronnestad-2010', 'spiering-2021', 'bickel-2011'],
  level: 'should',
  weight: 5,
  parameters: {
    most: { value: 3, unit: 'sessions', min: 1, max: 6, says: 'most strength sessions a week', source: 'article-2025' },
    building: {
      value: 2,
      unit: 'sessions',
      min: 0,
      max: 4,
      says: 'wanted while building, and when the block is unknown',
      source: 'blagrove-2018',
    },
    maintaining: { value: 1, unit: 'sessions', min: 0, max: 3, says: 'wanted while maintaining', source: 'ronnestad-2010' },
    maintainingOlder: {
      value: 2,
      unit: 'sessions',
      min: 0,
      max: 3,
      says: 'wanted while maintaining, older athletes',
      source: 'bickel-2011',
    },
    olderFrom: { value: 60, unit: 'years', min: 40, max: 100, says: 'the age from which that holds', source: 'bickel-2011' },
  },
  judge: (values, object) => ({
    over: 'week',
    measure: (sessions) => countTagged(sessions, 'strength'),
    judge: (total, { block }, { age = 0, asks }) => {
      const { most } = values;
      const maintaining = age >= values.olderFrom ? values.maintainingOlder : values.maintaining;
      const wanted = Math.min(wantedIn(block, values.building, maintaining), asks.strength ?? most, most);
      return total > most || total < wanted ? object({ total, wanted, most }) : undefined;
    },
  }),
  levelOf: ({ total, most }) => (total > most ? 'must' : 'should'),
  cost: ({ total, wanted, most }) => (total > most ? 2 * (total - most) : wanted - total),
  says: ({ total, wanted, most }) =>
    total > most
      ? `This week has ${count(total, 'strength session')}; more than ${most} leave too little for running.`
      : `This week has ${total === 0 ? 'no strength session' : `only ${count(total, 'strength session')}`}; ${wanted} would do what strength work is for now.`,
  examples: {
    keeps: [{ week: 'Mon am: full-body 40 light\nWed pm: heavy-legs 45' }, { week: 'Wed pm: heavy-legs 30', weeks: { block: 'maintain' } }],
    breaks: [
      { week: 'Mon pm: heavy-legs 45\nTue pm: upper 30\nThu pm: full-body 40 light\nSat pm: upper 30' },
      { week: 'Wed pm: heavy-legs 45' },
      { week: 'Wed pm: heavy-legs 30', weeks: { block: 'maintain' }, athlete: { age: 64 } },
    ],
  },
});

function wantedIn(block: WeekContext['block'], building: number, maintaining: number): number {
  if (block === 'taper' || block === 'recover') return 0;
  return block === 'maintain' ? maintaining : building;
}
