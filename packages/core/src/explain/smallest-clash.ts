/** A set of wishes that cannot hold together. */
export interface Clash {
  /** Numbers of the wishes, ascending. */
  readonly wishes: readonly number[];
  /** False when the search was cut short: then none of the wishes can be spared, but another clash may be smaller. */
  readonly smallest: boolean;
}

/**
 * The smallest set of wishes that cannot hold together. Wishes are numbered from 0; `holding` answers which wishes can hold
 * when the given ones must (a superset of them), or undefined when they cannot. Undefined when all can hold.
 *
 * By hitting sets: every clash must contain a wish from each set whose removal cures everything, so the smallest choice that
 * meets all such sets known so far is either a clash, the smallest there is, or it yields another such set. Such sets are made
 * as small as they can be first, for small sets decide quickly. After `most` questions one clash is whittled down instead.
 */
export function smallestClash(
  count: number,
  holding: (wishes: readonly number[]) => ReadonlySet<number> | undefined,
  most: number,
): Clash | undefined {
  const all = Array.from({ length: count }, (_, wish) => wish);
  const cures: (readonly number[])[] = [];
  let asked = 0;
  const ask = (wishes: readonly number[]): ReadonlySet<number> | undefined => {
    asked += 1;
    return holding(wishes);
  };
  if (ask(all)) return undefined;
  while (asked < most) {
    const meeting = smallestMeeting(cures);
    let held = ask(meeting);
    if (!held) return { wishes: meeting, smallest: true };
    for (const wish of all) if (!held.has(wish)) held = ask([...held, wish].sort((a, b) => a - b)) ?? held;
    const kept = held;
    cures.push(all.filter((wish) => !kept.has(wish)));
    cures.sort((a, b) => a.length - b.length);
  }
  return { wishes: whittled(all, holding), smallest: false };
}

/** A clash without a wish to spare: each is left out in turn, the last first, and stays out when the others clash without it. */
function whittled(all: readonly number[], holding: (wishes: readonly number[]) => ReadonlySet<number> | undefined): readonly number[] {
  let clash = all;
  for (const wish of all.toReversed()) {
    const others = clash.filter((one) => one !== wish);
    if (!holding(others)) clash = others;
  }
  return clash;
}

/** The smallest set that shares a member with each of the given sets; of equals the first in numeric order of choice. */
function smallestMeeting(sets: readonly (readonly number[])[]): readonly number[] {
  for (let size = 0; ; size += 1) {
    const found = meeting(sets, [], size);
    if (found) return [...found].sort((a, b) => a - b);
  }
}

function meeting(sets: readonly (readonly number[])[], chosen: readonly number[], size: number): readonly number[] | undefined {
  const unmet = sets.filter((set) => !set.some((wish) => chosen.includes(wish)));
  const [first] = unmet;
  if (!first) return chosen;
  // Sets without a common member need a choice each.
  let apart = 0;
  const seen = new Set<number>();
  for (const set of unmet) {
    if (set.some((wish) => seen.has(wish))) continue;
    apart += 1;
    for (const wish of set) seen.add(wish);
  }
  if (chosen.length + apart > size) return undefined;
  for (const wish of first) {
    const found = meeting(sets, [...chosen, wish], size);
    if (found) return found;
  }
  return undefined;
}
