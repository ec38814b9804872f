import { has, type Session } from '../../session/session.ts';
import { hoursFromStart, reachOfHours } from '../gaps.ts';
import { ruleAbout } from '../rule.ts';
import { hoursText } from '../words.ts';

/** Many jumps, or any depth jumps, → hard run. Sessions whose contacts are unknown are not judged. */
export const plyometricsBeforeHardRun = ruleAbout<{ started: number; hours: number; contacts: number }>()({
  id: 'plyometrics-before-hard-run',
  family: 'placement',
  statement: 'Leave a day between many jumps, or any depth jumps, and the next hard run.',
  evidence: 'convention',
  because:
    'A time trial was slower two days after a hundred drop jumps, far more than a runner does in a session. ' +
    'Low hops in small numbers are free; the limit of sixty contacts is ours.',
  sources: ['convention', 'marcora-2007', 'carvalho-2022'],
  level: 'must',
  weight: 10,
  parameters: {
    freeContacts: { value: 60, unit: 'contacts', min: 0, max: 200, says: 'up to this many contacts are free', source: 'convention' },
    hours: { value: 24, unit: 'h', min: 6, max: 72, says: 'least time from start to start', source: 'convention' },
  },
  judge: (values, object) => ({
    over: 'pair',
    before: (one: Session) => has(one, 'depth-jumps') || (one.contacts ?? 0) > values.freeContacts,
    after: (one) => has(one, 'hard-run'),
    reach: reachOfHours(values.hours),
    judge: (pair) => {
      const started = hoursFromStart(pair);
      return started < values.hours ? object({ started, hours: pair.hours, contacts: pair.before.contacts ?? 0 }) : undefined;
    },
  }),
  says: ({ hours, contacts }, { freeContacts }) =>
    contacts > freeContacts
      ? `A hard run starts ${hoursText(hours)} after ${contacts} jumps; leave a day or jump less.`
      : `A hard run starts ${hoursText(hours)} after depth jumps; leave a day between.`,
  examples: {
    keeps: [
      { week: 'Mon pm: plyometrics 20 contacts:40\nTue am: tempo 35' },
      { week: 'Mon am: plyometrics 20 contacts:80\nTue pm: tempo 35' },
    ],
    breaks: [
      { week: 'Mon pm: plyometrics 20 contacts:80\nTue am: tempo 35' },
      { week: 'Mon pm: plyometrics 20 #depth-jumps\nTue am: tempo 35' },
    ],
  },
});
