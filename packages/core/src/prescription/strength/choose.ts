/** One way to meet a want: an exercise with so many sets. */
export interface Option {
  /** Bits of the movement categories that it covers. */
  readonly covers: number;
  /** Whole seconds, above 0. */
  readonly seconds: number;
  /** Points, whole number. */
  readonly worth: number;
}

/** A place in a session that at most one option fills. Options of different wants never exclude each other. */
export interface Want<O extends Option> {
  readonly options: readonly O[];
}

/** A session that is about to be filled. */
export interface Room<O extends Option> {
  /** Time for all options together, whole seconds. */
  readonly seconds: number;
  readonly wants: readonly Want<O>[];
}

/** What was chosen: for each session and each of its wants an option or nothing, and the points of all. */
export interface Choice<O extends Option> {
  readonly worth: number;
  readonly filled: readonly (readonly (O | undefined)[])[];
}

/** Time goes in steps of so many seconds; options take whole steps, rounded up (convention). */
export const STEP = 30;

/** The best choice of one session for each set of categories that it can cover. */
interface Best {
  readonly covers: number;
  readonly worth: number;
  /** Index of the option for each want, -1 for none. */
  readonly picks: readonly number[];
}

/**
 * The best way to fill the sessions of one week: the sum of points is largest, where each movement category that is covered anywhere in the
 * week counts `category` points once, and no session takes longer than it may. Exact: each session is solved for every set of categories and every
 * time, and the sessions are joined by what they cover together. Among equals the choice that is found first, in a fixed order, wins.
 */
export function chooseWeek<O extends Option>(rooms: readonly Room<O>[], category: number, known: Solved = new Map()): Choice<O> {
  let week: readonly { readonly covers: number; readonly worth: number; readonly bests: readonly Best[] }[] = [
    { covers: 0, worth: 0, bests: [] },
  ];
  for (const room of rooms) {
    const joined = new Map<number, { covers: number; worth: number; bests: readonly Best[] }>();
    for (const best of solved(room, known))
      for (const before of week) {
        const covers = before.covers | best.covers;
        const worth = before.worth + best.worth;
        const other = joined.get(covers);
        if (!other || worth > other.worth) joined.set(covers, { covers, worth, bests: [...before.bests, best] });
      }
    week = [...joined.values()];
  }
  const total = (one: { readonly covers: number; readonly worth: number }): number => one.worth + category * bits(one.covers);
  const top = week.reduce((best, one) => (total(one) > total(best) ? one : best));
  return {
    worth: total(top),
    filled: rooms.map(({ wants }, session) => wants.map((want, index) => want.options[top.bests[session]?.picks[index] ?? -1])),
  };
}

/** Sessions that were solved before, by everything that their answer depends on. */
export type Solved = Map<string, readonly Best[]>;

function solved<O extends Option>(room: Room<O>, known: Solved): readonly Best[] {
  const key = `${room.seconds}|${room.wants.map(({ options }) => options.map((one) => `${one.covers},${one.seconds},${one.worth}`).join(';')).join('|')}`;
  const before = known.get(key);
  if (before) return before;
  const fresh = bestOf(room);
  known.set(key, fresh);
  return fresh;
}

/** Added to all points, so that what was reached is above 0; far more than any session can lose or win. */
const BASE = 1_000_000;

/** The states that were reached so far: a state is a set of categories times all steps of time, plus a time. */
interface Reached {
  /** Most points of each state, 0 for none. */
  readonly points: Int32Array;
  /** The states in the order in which they were reached. */
  readonly states: Int32Array;
  count: number;
}

/** For each set of categories the most points within the time, by going through the wants one after the other; only what was reached is looked at. */
function bestOf<O extends Option>({ seconds, wants }: Room<O>): readonly Best[] {
  const { all, pack } = packing(wants);
  const width = Math.max(0, Math.floor(seconds / STEP)) + 1;
  const size = width << all.length;
  const reached: Reached = { points: new Int32Array(size), states: new Int32Array(size), count: 1 };
  reached.points[0] = BASE;
  const came = wants.map(({ options }) => {
    const before = reached.states.slice(0, reached.count);
    const points = before.map((state) => reached.points[state] ?? 0);
    // By state: the option that led to it times all states, plus the state before, plus 1; 0 for none.
    const from = new Int32Array(size);
    for (const [index, { covers, seconds: time, worth }] of options.entries())
      take(
        { mark: index * size + 1, covers: pack(covers), steps: Math.ceil(time / STEP), worth },
        { before, points, width },
        reached,
        from,
      );
    return from;
  });
  const tops = new Map<number, number>();
  for (const state of reached.states.subarray(0, reached.count)) {
    const mask = Math.floor(state / width);
    const [points, top] = [reached.points[state] ?? 0, tops.get(mask)];
    const most = top === undefined ? 0 : (reached.points[top] ?? 0);
    if (top === undefined || points > most || (points === most && state < top)) tops.set(mask, state);
  }
  const bests = [...tops].map(([mask, at]) => ({ mask, at, worth: (reached.points[at] ?? 0) - BASE }));
  return undominated(bests).map(({ mask, at, worth }) => ({ covers: unpack(mask, all), worth, picks: way(at, came, size) }));
}

interface Taken {
  readonly mark: number;
  readonly covers: number;
  readonly steps: number;
  readonly worth: number;
}

/** What was reached before a want: states and their points. */
interface Earlier {
  readonly before: Int32Array;
  readonly points: Int32Array;
  readonly width: number;
}

/** Notes where an option leads from all that was reached before its want. */
function take({ mark, covers, steps, worth }: Taken, { before, points, width }: Earlier, reached: Reached, from: Int32Array): void {
  const { points: best, states } = reached;
  for (let index = 0; index < before.length; index += 1) {
    const state = before[index] ?? 0;
    const mask = Math.floor(state / width);
    const time = state - mask * width + steps;
    if (time >= width) continue;
    const to = (mask | covers) * width + time;
    const now = (points[index] ?? 0) + worth;
    const known = best[to] ?? 0;
    if (now <= known) continue;
    if (known === 0) {
      states[reached.count] = to;
      reached.count += 1;
    }
    best[to] = now;
    from[to] = mark + state;
  }
}

/** Goes back through the wants to see which options led to a state; -1 for none. */
function way(end: number, came: readonly Int32Array[], states: number): readonly number[] {
  const picks: number[] = [];
  let at = end;
  for (const from of came.toReversed()) {
    const step = (from[at] ?? 0) - 1;
    picks.unshift(step < 0 ? -1 : Math.floor(step / states));
    if (step >= 0) at = step % states;
  }
  return picks;
}

/** Bits that the wants can cover, and a way to write covering with those bits only. */
function packing<O extends Option>(wants: readonly Want<O>[]): { readonly all: readonly number[]; pack(covers: number): number } {
  const covered = wants.reduce((mask, { options }) => options.reduce((sum, one) => sum | one.covers, mask), 0);
  const all = Array.from({ length: 31 }, (_, bit) => bit).filter((bit) => (covered >> bit) & 1);
  return { all, pack: (covers) => all.reduce((mask, bit, index) => mask | (((covers >> bit) & 1) << index), 0) };
}

function unpack(mask: number, all: readonly number[]): number {
  return all.reduce((covers, bit, index) => covers | (((mask >> index) & 1) << bit), 0);
}

/** Drops sets of categories that another covers with as many points. */
function undominated<T extends { readonly mask: number; readonly worth: number }>(all: readonly T[]): readonly T[] {
  const kept: T[] = [];
  for (const one of [...all].sort((a, b) => b.worth - a.worth || b.mask - a.mask))
    if (!kept.some(({ mask }) => (mask & one.mask) === one.mask)) kept.push(one);
  return kept;
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest > 0; rest &= rest - 1) count += 1;
  return count;
}
