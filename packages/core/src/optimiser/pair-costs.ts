import type { Athlete } from '../athlete/athlete.ts';
import { USUAL_START } from '../calendar/slot.ts';
import type { PairJudge, PairView } from '../rules/rule.ts';
import { orderInSlot, type Session } from '../session/session.ts';
import { halfOf, SLOTS_A_WEEK } from './slots.ts';

/**
 * What a session does to later ones, for every slot of the week that it may stand in. Sessions with equal rows
 * and equal traits as the later one are one role to the optimiser: easy 40 and easy 45 are mostly the same thing.
 */
export interface Role {
  readonly id: number;
  /** Index of what the session is as the later one. */
  readonly trait: number;
  /** Cost of broken `must` rules, by {@link PairCosts.at}. */
  readonly must: Int32Array;
  /** Cost of `should` rules, likewise. */
  readonly should: Int32Array;
  /** By slot of the week: how many slots later the last cost can fall; 0 when there is none after its own slot. */
  readonly reach: Int32Array;
}

/** The pair rules, tabulated for the sessions of one problem. */
export interface PairCosts {
  /** The role of a session. Sessions that the tables were not made for are a bug. */
  roleOf(session: Session): Role;
  /** Index into a role's rows: later trait, slot of the earlier session (0–13), slots between the two (0 = same slot). */
  at(trait: number, slot: number, later: number): number;
  /** Whether a session neither costs anything to others nor pays for them. */
  isInert(session: Session): boolean;
  /** The largest number of days over which any pair rule looks. */
  readonly reachDays: number;
}

/** Tabulates the pair rules for every session that may move. */
export function pairCosts(sessions: readonly Session[], judges: readonly PairJudge[], athlete: Athlete): PairCosts {
  const reachDays = Math.max(0, ...judges.map((judge) => judge.reach));
  const width = reachDays * 2 + 2;
  const distinct = new Map<string, Session>();
  for (const session of sessions) distinct.set(keyOf(session), session);
  const traits = new Map<string, { index: number; session: Session }>();
  for (const session of distinct.values()) {
    const trait = traitOf(session);
    if (!traits.has(trait)) traits.set(trait, { index: traits.size, session });
  }
  const at = (trait: number, slot: number, later: number): number => (trait * SLOTS_A_WEEK + slot) * width + later;
  const size = traits.size * SLOTS_A_WEEK * width;
  const starts = startsOf(athlete);

  const rowsOf = (before: Session): Pick<Role, 'must' | 'should' | 'reach'> => {
    const must = new Int32Array(size);
    const should = new Int32Array(size);
    const reach = new Int32Array(SLOTS_A_WEEK);
    const interested = judges.filter((judge) => judge.before(before));
    for (const { index, session: after } of traits.values()) {
      for (const judge of interested) {
        if (!judge.after(after)) continue;
        for (let slot = 0; slot < SLOTS_A_WEEK; slot += 1) {
          const last = (Math.floor(slot / 2) + judge.reach) * 2 + 1 - slot;
          for (let later = orderInSlot(before, after) < 0 ? 0 : 1; later <= last; later += 1) {
            const objection = judge.judge(viewOf(before, after, slot, later, starts), athlete);
            if (!objection) continue;
            const rows = objection.level === 'must' ? must : should;
            const place = at(index, slot, later);
            rows[place] = (rows[place] ?? 0) + objection.cost;
            reach[slot] = Math.max(reach[slot] ?? 0, later);
          }
        }
      }
    }
    return { must, should, reach };
  };

  const roles = new Map<string, Role>();
  const bySession = new Map<string, Role>();
  for (const [key, session] of distinct) {
    const rows = rowsOf(session);
    const trait = traits.get(traitOf(session))?.index ?? -1;
    const sameAs = `${trait}|${session.discipline}|${nonZero(rows.must)}|${nonZero(rows.should)}`;
    const role = roles.get(sameAs) ?? { id: roles.size, trait, ...rows };
    roles.set(sameAs, role);
    bySession.set(key, role);
  }
  const touched = new Set<number>();
  for (const { must, should } of roles.values()) {
    must.forEach((cost, place) => (cost || should[place]) && touched.add(Math.floor(place / (SLOTS_A_WEEK * width))));
  }
  const cache = new WeakMap<Session, Role>();
  return {
    reachDays,
    at,
    isInert(session) {
      const { trait, must, should } = this.roleOf(session);
      return !touched.has(trait) && must.every((cost) => cost === 0) && should.every((cost) => cost === 0);
    },
    roleOf(session) {
      const known = cache.get(session) ?? bySession.get(keyOf(session));
      if (!known) throw new Error(`No pair costs for ${keyOf(session)}`);
      cache.set(session, known);
      return known;
    },
  };
}

/** The view that a pair rule gets of two sessions `later` slots apart, the first in a slot of the week. */
function viewOf(before: Session, after: Session, slot: number, later: number, starts: readonly number[]): PairView {
  const second = slot + later;
  const days = Math.floor(second / 2) - Math.floor(slot / 2);
  const minutes = days * 1440 + (starts[second % SLOTS_A_WEEK] ?? 0) - ((starts[slot] ?? 0) + before.minutes);
  return {
    before,
    after,
    hours: later === 0 ? 0 : Math.max(0, minutes / 60),
    days,
    sameSlot: later === 0,
    sameWeek: second < SLOTS_A_WEEK,
  };
}

/** Start times of the fourteen slots of a week, minutes after midnight. */
function startsOf(athlete: Athlete): readonly number[] {
  return Array.from({ length: SLOTS_A_WEEK }, (_, slot) => {
    const half = halfOf(slot);
    return athlete.availability?.starts[Math.floor(slot / 2)]?.[half] ?? USUAL_START[half];
  });
}

/** The places and values of a row that is mostly zeros, as text. */
function nonZero(row: Int32Array): string {
  let text = '';
  for (let place = 0; place < row.length; place += 1) if (row[place]) text += `${place}:${row[place]} `;
  return text;
}

const keys = new WeakMap<Session, string>();

/** Everything that may make two sessions differ, as text. */
export function keyOf(session: Session): string {
  const known = keys.get(session);
  if (known !== undefined) return known;
  const { title: _, ...rest } = session;
  const key = JSON.stringify(rest);
  keys.set(session, key);
  return key;
}

function traitOf({ tags, contacts, order, discipline }: Session): string {
  return `${tags.join()}|${contacts ?? ''}|${order ?? ''}|${discipline}`;
}
