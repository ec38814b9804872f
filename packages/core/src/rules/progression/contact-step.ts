import { addDays } from '../../calendar/plain-date.ts';
import { has } from '../../session/session.ts';
import { ruleAbout } from '../rule.ts';
import { earliestMonday, firstDayOf } from '../run-volume.ts';
import { count } from '../words.ts';

/** Foot contacts of a session: a cap by experience, and a step from the most of the last four weeks. */
export const contactStep = ruleAbout<{ contacts: number; most: number; what: 'cap' | 'step' | 'start' }>()({
  id: 'contact-step',
  family: 'progression',
  statement: 'Jumps are few at first and grow by at most a fifth.',
  evidence: 'convention',
  because:
    'Textbook numbers of foot contacts were made for athletes who do not run every day, so ours are lower. ' +
    'No trial has tested a limit.',
  sources: ['convention', 'haff-triplett'],
  level: 'should',
  weight: 3,
  parameters: {
    beginner: { value: 60, unit: 'contacts', min: 0, max: 200, says: 'most a session, beginners', source: 'convention' },
    intermediate: { value: 100, unit: 'contacts', min: 0, max: 250, says: 'most a session, intermediate runners', source: 'convention' },
    advanced: { value: 120, unit: 'contacts', min: 0, max: 300, says: 'most a session, advanced runners', source: 'convention' },
    step: { value: 20, unit: '%', min: 0, max: 100, says: 'largest growth over the most of the last four weeks', source: 'convention' },
    free: {
      value: 20,
      unit: 'contacts',
      min: 0,
      max: 60,
      says: 'so many contacts, or so many more, are always fine',
      source: 'convention',
    },
  },
  judge: (values, object) => ({
    over: 'season',
    judge: (training, { level }) => {
      const jumps = training.placements.filter((one) => one.session.contacts !== undefined);
      if (jumps.length === 0 && training.placements.some((one) => has(one.session, 'power')))
        return { cannotTell: 'the foot contacts of sessions with jumps' };
      const cap = values[level];
      return jumps.flatMap((one, index) => {
        const { contacts = 0 } = one.session;
        if (one.date < firstDayOf(training)) return [];
        if (contacts > cap) return [object({ contacts, most: cap, what: 'cap' }, [one.date], [one.id])];
        const from = addDays(one.date, -28);
        const before = jumps.slice(0, index).filter((other) => other.date >= from && other.date < one.date);
        // Where jumping starts, nobody knows what was done before, unless four weeks are known.
        if (before.length === 0 && from < earliestMonday(training)) return [];
        const highest = Math.max(0, ...before.map((other) => other.session.contacts ?? 0));
        const most = Math.max(highest + values.free, Math.floor((highest * (100 + values.step)) / 100));
        return contacts > most ? [object({ contacts, most, what: highest > 0 ? 'step' : 'start' }, [one.date], [one.id])] : [];
      });
    },
  }),
  says: ({ contacts, most, what }) => {
    if (what === 'cap') return `This session has ${count(contacts, 'foot contact')}; ${most} are enough.`;
    if (what === 'step') return `This session has ${count(contacts, 'foot contact')}; after the last weeks ${most} are enough.`;
    return `Jumping starts with ${count(contacts, 'foot contact')}; ${most} are enough.`;
  },
  examples: {
    keeps: [{ week: 'Mon pm: plyometrics 20 contacts:60\n---\nMon pm: plyometrics 20 contacts:70' }],
    breaks: [
      { week: 'Mon pm: plyometrics 20 contacts:140' },
      { week: 'Mon pm: plyometrics 20 contacts:40\n---\nMon pm: plyometrics 20 contacts:90' },
      { week: `${'Mon am: easy 40\n---\n'.repeat(5)}Mon pm: plyometrics 20 contacts:80` },
    ],
  },
});
