/** One way to meet a want: an exercise with so many sets. */
export interface Option {
  /** Bits of the movement categories that it covers. */
  readonly covers: number;
  /** Whole seconds, at least 0. */
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
export const STEP = 20;

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

/** Marks a state that a want leaves as it was. */
const SKIPPED = -1;
const UNREACHED = -2_147_483_648;

/**
 * For each set of categories the most points within the time, by going through the wants one after the other. A state is a set and a time;
 * sets that nothing has reached yet are passed over, and so are the times below the earliest of a set.
 */
function bestOf<O extends Option>({ seconds, wants }: Room<O>): readonly Best[] {
  const { all, pack } = packing(wants);
  const steps = Math.max(0, Math.floor(seconds / STEP));
  const width = steps + 1;
  const masks = 1 << all.length;
  const states = masks * width;
  let worths = new Int32Array(states).fill(UNREACHED);
  worths[0] = 0;
  let earliest = new Int32Array(masks).fill(width);
  earliest[0] = 0;
  const came: Int32Array[] = [];
  for (const { options } of wants) {
    const next = worths.slice();
    const earlier = earliest.slice();
    // By state: the option that led to it times all states, plus the state before.
    const from = new Int32Array(states).fill(SKIPPED);
    options.forEach((one, index) => {
      const takes = Math.ceil(one.seconds / STEP);
      const covers = pack(one.covers);
      for (let mask = 0; mask < masks; mask += 1) {
        const first = earliest[mask] ?? width;
        if (first + takes > steps) continue;
        const reached = mask | covers;
        earlier[reached] = Math.min(earlier[reached] ?? width, first + takes);
        const shift = (reached - mask) * width + takes;
        const end = mask * width + steps - takes;
        for (let at = mask * width + first; at <= end; at += 1) {
          const before = worths[at] ?? UNREACHED;
          if (before === UNREACHED || before + one.worth <= (next[at + shift] ?? UNREACHED)) continue;
          next[at + shift] = before + one.worth;
          from[at + shift] = index * states + at;
        }
      }
    });
    came.push(from);
    worths = next;
    earliest = earlier;
  }
  return undominated(
    Array.from({ length: masks }, (_, mask) => {
      let top = mask * width;
      for (let at = top + 1; at < (mask + 1) * width; at += 1) if ((worths[at] ?? UNREACHED) > (worths[top] ?? UNREACHED)) top = at;
      return { mask, at: top, worth: worths[top] ?? UNREACHED };
    }).filter(({ worth }) => worth !== UNREACHED),
  ).map(({ mask, at, worth }) => ({ covers: unpack(mask, all), worth, picks: way(at, came, states) }));
}

/** Goes back through the wants to see which options led to a state; -1 for none. */
function way(end: number, came: readonly Int32Array[], states: number): readonly number[] {
  const picks: number[] = [];
  let at = end;
  for (const from of came.toReversed()) {
    const step = from[at] ?? SKIPPED;
    picks.unshift(step === SKIPPED ? -1 : Math.floor(step / states));
    if (step !== SKIPPED) at = step % states;
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
