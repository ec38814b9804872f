import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SOMEBODY, type Athlete } from '../athlete/athlete.ts';
import { EFFORTS, SESSION_KINDS } from '../session/kinds.ts';
import { session, type Session } from '../session/session.ts';
import type { Tag } from '../session/tags.ts';
import type { Objection, PairJudge } from './rule.ts';
import { RULEBOOKS } from './rulebook.ts';

const SEED = 20_260_923;
const STRESS: readonly Tag[] = [
  'hard-run',
  'long-run',
  'race',
  'downhill',
  'heavy-legs',
  'lower-body',
  'power',
  'depth-jumps',
  'eccentric-new',
  'new-block',
  'novice-lifter',
  'hard-cross',
];
const PAIR_RULES = Object.values(RULEBOOKS).flatMap(({ id, rules }) =>
  rules.flatMap(({ rule, judge }) => (judge.over === 'pair' ? [{ name: `${id}: ${rule.id}`, judge }] : [])),
);

const sessions = fc
  .record({
    kind: fc.constantFrom(...SESSION_KINDS),
    effort: fc.constantFrom(...EFFORTS),
    minutes: fc.integer({ min: 10, max: 240 }),
    contacts: fc.integer({ min: 0, max: 150 }),
    extraTags: fc.subarray([...STRESS]),
  })
  .map((spec) => session(spec));
const athletes = fc
  .record({ lifting: fc.constantFrom('new', 'some'), priority: fc.constantFrom('run', 'strength') })
  .map((own): Athlete => ({
    ...SOMEBODY,
    lifting: own.lifting === 'new' ? 'new' : 'some',
    priority: own.priority === 'run' ? 'run' : 'strength',
  }));
const places = fc.record({ from: fc.integer({ min: 0, max: 13 }), later: fc.integer({ min: 0, max: 20 }) });

test.each(PAIR_RULES)('$name never finds more stress better', ({ judge }) => {
  fc.assert(
    fc.property(
      sessions,
      sessions,
      athletes,
      places,
      fc.constantFrom(...STRESS),
      fc.boolean(),
      (before, after, athlete, place, tag, first) => {
        const plain = judged(judge, before, after, athlete, place);
        const stressed = judged(judge, first ? tagged(before, tag) : before, first ? after : tagged(after, tag), athlete, place);
        expect(rank(stressed)).toBeGreaterThanOrEqual(rank(plain));
      },
    ),
    { seed: SEED, numRuns: 400 },
  );
});

/** This rule is about the day after alone: sharing a day is what it wants. */
const WITH_DISTANCE = PAIR_RULES.filter(({ name }) => !name.endsWith('easy-day-after-hard-day'));

test.each(WITH_DISTANCE)('$name never finds sessions better for being closer', ({ judge }) => {
  fc.assert(
    fc.property(sessions, sessions, athletes, places, (before, after, athlete, place) => {
      // Spacing has an upper bound too: sessions of a week may be too far apart.
      fc.pre(place.from + place.later + 2 < 8);
      const near = judged(judge, before, after, athlete, place);
      const far = judged(judge, before, after, athlete, { ...place, later: place.later + 2 });
      expect(rank(near)).toBeGreaterThanOrEqual(rank(far));
    }),
    { seed: SEED, numRuns: 400 },
  );
});

interface Place {
  /** Slot of the week, 0 to 13. */
  readonly from: number;
  /** Slots between the two. */
  readonly later: number;
}

function judged(judge: PairJudge, before: Session, after: Session, athlete: Athlete, { from, later }: Place): Objection | undefined {
  const days = Math.floor((from + later) / 2) - Math.floor(from / 2);
  if (days > judge.reach || !judge.before(before) || !judge.after(after)) return undefined;
  const start = (slot: number): number => (slot % 2 === 0 ? 7 * 60 : 18 * 60);
  const minutes = days * 1440 + start(from + later) - start(from) - before.minutes;
  const hours = later === 0 ? 0 : Math.max(0, minutes / 60);
  return judge.judge({ before, after, hours, days, sameSlot: later === 0, sameWeek: from + later < 14 }, athlete);
}

/** Any must is worse than any should. */
function rank(objection: Objection | undefined): number {
  if (!objection) return 0;
  return objection.level === 'must' ? 1_000_000 + objection.cost : objection.cost;
}

function tagged(one: Session, tag: Tag): Session {
  return one.tags.includes(tag) ? one : { ...one, tags: [...one.tags, tag] };
}
