import type { Athlete } from '../athlete/athlete.ts';
import { USUAL_START } from '../calendar/slot.ts';
import type { Level, PairJudge, PairView } from '../rules/rule.ts';
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
  /** Whether a session neither costs anything to others nor pays for them, on any day or (`across`) on other days than its own. */
  isInert(session: Session, across?: 'across'): boolean;
  /** How many different traits there are. */
  readonly traits: number;
  /** The largest number of days over which any pair rule looks. */
  readonly reachDays: number;
}

/** Tabulates the pair rules for every session that may move. */
export function pairCosts(sessions: readonly Session[], judges: readonly PairJudge[], athlete: Athlete): PairCosts {
  const reachDays = Math.max(0, ...judges.map((judge) => judge.reach));
  const width = reachDays * 2 + 2;
  const distinct = new Map(sessions.map((session) => [pairKey(session), session]));
  const sketches = new Map([...distinct].map(([key, session]) => [key, sketchOf(session, distinct, judges, athlete)]));
  const traits = traitsOf(distinct, sketches);
  const count = new Set(traits.values()).size;
  const size = count * SLOTS_A_WEEK * width;
  const at = (trait: number, slot: number, later: number): number => (trait * SLOTS_A_WEEK + slot) * width + later;

  const roles = new Map<string, Role>();
  const bySession = new Map<string, Role>();
  const [touched, touchedAcross, acting, actingAcross] = [new Set<number>(), new Set<number>(), new Set<string>(), new Set<string>()];
  for (const [key, session] of distinct) {
    const trait = traits.get(traitKey(session)) ?? -1;
    const must = new Int32Array(size);
    const should = new Int32Array(size);
    const reach = new Int32Array(SLOTS_A_WEEK);
    for (const { after, slot, later, level, cost } of sketches.get(key) ?? []) {
      const second = traits.get(after) ?? -1;
      (level === 'must' ? must : should)[at(second, slot, later)] = cost;
      reach[slot] = Math.max(reach[slot] ?? 0, later);
      touched.add(second);
      acting.add(key);
      if (Math.floor((slot + later) / 2) === Math.floor(slot / 2)) continue;
      touchedAcross.add(second);
      actingAcross.add(key);
    }
    const sameAs = `${trait}|${nonZero(must)}|${nonZero(should)}`;
    const role = roles.get(sameAs) ?? { id: roles.size, trait, must, should, reach };
    roles.set(sameAs, role);
    bySession.set(key, role);
  }
  const cache = new WeakMap<Session, Role>();
  const roleOf = (session: Session): Role => {
    const known = cache.get(session) ?? bySession.get(pairKey(session));
    if (!known) throw new Error(`No pair costs for ${keyOf(session)}`);
    cache.set(session, known);
    return known;
  };
  return {
    reachDays,
    traits: count,
    at,
    roleOf,
    isInert(session, across) {
      const [pays, acts] = across ? [touchedAcross, actingAcross] : [touched, acting];
      return !pays.has(roleOf(session).trait) && !acts.has(pairKey(session));
    },
  };
}

/** A cost that a session causes: for later sessions of a kind, from a slot, so many slots later. */
interface Sketch {
  readonly after: string;
  readonly slot: number;
  readonly later: number;
  readonly level: Level;
  readonly cost: number;
}

/** Everything that a session does to later ones, in a stated order, each place and level once. */
function sketchOf(
  before: Session,
  sessions: ReadonlyMap<string, Session>,
  judges: readonly PairJudge[],
  athlete: Athlete,
): readonly Sketch[] {
  const starts = startsOf(athlete);
  const interested = judges.filter((judge) => judge.before(before));
  const sketches: Sketch[] = [];
  const kinds = new Map([...sessions.values()].map((session) => [traitKey(session), session]));
  for (const [after, session] of kinds) {
    const minding = interested.filter((judge) => judge.after(session));
    if (minding.length === 0) continue;
    const reach = Math.max(...minding.map((judge) => judge.reach));
    for (let slot = 0; slot < SLOTS_A_WEEK; slot += 1) {
      const last = (Math.floor(slot / 2) + reach) * 2 + 1 - slot;
      for (let later = orderInSlot(before, session) < 0 ? 0 : 1; later <= last; later += 1) {
        const cost = { must: 0, should: 0 };
        const days = Math.floor((slot + later) / 2) - Math.floor(slot / 2);
        for (const judge of minding) {
          const objection = days > judge.reach ? undefined : judge.judge(viewOf(before, session, slot, later, starts), athlete);
          if (objection) cost[objection.level] += objection.cost;
        }
        if (cost.must) sketches.push({ after, slot, later, level: 'must', cost: cost.must });
        if (cost.should) sketches.push({ after, slot, later, level: 'should', cost: cost.should });
      }
    }
  }
  return sketches;
}

/** Numbers what sessions are as later ones: those to which every earlier session does the same are one. */
function traitsOf(sessions: ReadonlyMap<string, Session>, sketches: ReadonlyMap<string, readonly Sketch[]>): ReadonlyMap<string, number> {
  const columns = new Map([...sessions.values()].map((session) => [traitKey(session), `${session.discipline} `]));
  let row = 0;
  for (const list of sketches.values()) {
    row += 1;
    for (const { after, slot, later, level, cost } of list) {
      columns.set(after, `${columns.get(after) ?? ''}${row},${slot},${later},${level},${cost};`);
    }
  }
  const numbers = new Map<string, number>();
  const traits = new Map<string, number>();
  for (const [key, column] of columns) {
    const number = numbers.get(column) ?? numbers.size;
    numbers.set(column, number);
    traits.set(key, number);
  }
  return traits;
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

/** What pair rules may know of a session, as text. The distance matters to them in races only. */
function pairKey({ tags, minutes, contacts, order, discipline, km }: Session): string {
  return `${tags.join()}|${minutes}|${contacts ?? ''}|${order ?? ''}|${discipline}|${tags.includes('race') ? (km ?? '') : ''}`;
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

/** What pair rules may know of a session as the later one, as text. */
function traitKey({ tags, contacts, order, discipline }: Session): string {
  return `${tags.join()}|${contacts ?? ''}|${order ?? ''}|${discipline}`;
}
