import { KEY_SESSIONS, type KeySession } from '../../athlete/athlete.ts';
import { WEEKDAY_NAMES } from '../../calendar/plain-date.ts';
import { has } from '../../session/session.ts';
import { ruleAbout } from '../rule.ts';

/**
 * Each key session is held against its usual weekdays, not against the week before: one odd week then counts once,
 * not twice, and the scheduler need not remember a whole week.
 */
export const sameWeekEachWeek = ruleAbout<{ what: KeySession; usual: string; day: string }>()({
  id: 'same-week-each-week',
  family: 'wish',
  statement: 'The long run, the hard runs and the heavy strength sessions keep their usual weekdays.',
  evidence: 'convention',
  because: 'A week that repeats is easier to live with and to remember. It gives way to almost everything else.',
  sources: ['convention'],
  level: 'should',
  weight: 1,
  parameters: {},
  judge: (_, object) => ({
    over: 'day',
    judge: ({ weekday, am, pm }, { wishes: { usualDays } }) =>
      KEY_SESSIONS.flatMap((what) => {
        const usual = usualDays?.[what];
        if (!usual || usual.includes(weekday) || ![...am, ...pm].some((one) => has(one, what) && !has(one, 'race'))) return [];
        return [object({ what, usual: usual.map((day) => WEEKDAY_NAMES[day]).join(' and '), day: WEEKDAY_NAMES[weekday] })];
      }),
  }),
  says: ({ what, usual, day }) => `${WORDS[what]} stands on ${day}; its usual day is ${usual}.`,
  examples: {
    keeps: [
      { week: 'Tue am: tempo 35\nSun am: long 90' },
      { week: 'Tue am: tempo 35', athlete: { wishes: { usualDays: { 'hard-run': [1, 4] } } } },
    ],
    breaks: [{ week: 'Wed am: tempo 35', athlete: { wishes: { usualDays: { 'hard-run': [1, 4] } } } }],
  },
});

const WORDS: Readonly<Record<KeySession, string>> = {
  'long-run': 'The long run',
  'hard-run': 'A hard run',
  'heavy-legs': 'Heavy leg strength',
};
