import { has } from '../../session/session.ts';
import { ruleAbout } from '../rule.ts';
import { hoursText } from '../words.ts';

/** Order and gap of a run and a strength session on one day; core is free. */
export const runBeforeStrength = ruleAbout<{ hours: number; first: 'run' | 'strength'; asked: 'run' | 'strength'; unit: 0 | 1 }>()({
  id: 'run-before-strength',
  family: 'placement',
  statement: 'On a day with both, run first and lift at least six hours later.',
  evidence: 'trial',
  because:
    'Running first spared the next day’s running economy in a small trial, while lifting first gave more leg strength in pooled trials, so the order follows what matters more to the athlete. ' +
    'No gap was clearly worst and six hours better in rugby players who always lifted first. Light or upper-body work may follow a run at once, as one session.',
  sources: ['article-2025', 'doma-2013', 'robineau-2016', 'schumann-2022', 'petre-2021', 'eddens-2018', 'chtara-2005'],
  level: 'should',
  weight: 2,
  parameters: {
    gapHours: { value: 6, unit: 'h', min: 0, max: 12, says: 'least time between the two', source: 'robineau-2016' },
    floorHours: {
      value: 3,
      unit: 'h',
      min: 0,
      max: 12,
      says: 'closer than this is forbidden, unless both are one session',
      source: 'schumann-2022',
    },
  },
  judge: (values, object) => ({
    over: 'pair',
    before: (one) => has(one, 'run') || has(one, 'strength'),
    after: (one) => has(one, 'run') || has(one, 'strength'),
    reach: 0,
    judge: ({ before, after, hours, sameSlot }, { priority }) => {
      const first = has(before, 'strength') ? 'strength' : 'run';
      if (first === (has(after, 'strength') ? 'strength' : 'run')) return undefined;
      const strength = first === 'strength' ? before : after;
      const meant = sameSlot && (has(before, 'one-unit') || has(after, 'one-unit'));
      const gentle = sameSlot && (has(strength, 'light-strength') || has(strength, 'upper-only')) && !has(strength, 'heavy-legs');
      const gap = meant ? 0 : Math.max(values.gapHours, values.floorHours);
      return first !== priority || hours < gap ? object({ hours, first, asked: priority, unit: meant || gentle ? 1 : 0 }) : undefined;
    },
  }),
  levelOf: ({ hours, unit }, { floorHours }) => (hours < floorHours && !unit ? 'must' : 'should'),
  cost: ({ hours, first, asked, unit }, { gapHours, floorHours }) => {
    const close = unit ? 1 : hours < floorHours ? 5 : hours < gapHours ? 2 : 0;
    return close + (first === asked ? 0 : 2);
  },
  says: ({ hours, first, asked, unit }, { gapHours }) => {
    const order =
      first === asked
        ? ''
        : `The ${first === 'run' ? 'run comes before the strength session' : 'strength session comes before the run'} that day; the other order serves you better. `;
    if (unit) return `${order}Run and strength follow each other at once; keep the strength light.`.trim();
    return hours < gapHours
      ? `${order}Only ${hoursText(hours)} lie between run and strength; ${gapHours} h would be better.`
      : order.trim();
  },
  examples: {
    keeps: [
      { week: 'Wed am: easy 40 | pm: heavy-legs 45' },
      { week: 'Wed am: easy 40 + full-body 30 light #one-unit' },
      { week: 'Wed am: heavy-legs 45 | pm: easy 40', athlete: { priority: 'strength' } },
    ],
    breaks: [
      { week: 'Wed am: heavy-legs 45 | pm: easy 40' },
      { week: 'Wed am: easy 40 + heavy-legs 45' },
      { week: 'Wed am: easy 40 + full-body 30 light' },
      { week: 'Wed am 12:00: easy 40 | pm 17:00: heavy-legs 45' },
    ],
  },
});
