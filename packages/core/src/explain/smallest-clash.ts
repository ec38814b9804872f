/**
 * The smallest set of wishes that cannot hold together. Wishes are numbered from 0; `holding` answers which wishes can hold
 * when the given ones must (a superset of them), or undefined when they cannot. Undefined when all can hold.
 *
 * By hitting sets: every clash must contain a wish from each set whose removal cures everything, so the smallest choice that
 * meets all such sets known so far is either a clash, the smallest there is, or it yields another such set.
 */
export function smallestClash(
  count: number,
  holding: (wishes: readonly number[]) => ReadonlySet<number> | undefined,
): readonly number[] | undefined {
  const cures: (readonly number[])[] = [];
  for (;;) {
    const meeting = smallestMeeting(cures);
    const held = holding(meeting);
    if (!held) return meeting;
    const rest = Array.from({ length: count }, (_, wish) => wish).filter((wish) => !held.has(wish));
    if (rest.length === 0) return undefined;
    cures.push(rest);
  }
}

/** The smallest set that shares a member with each of the given sets; of equals the first in numeric order of choice. */
function smallestMeeting(sets: readonly (readonly number[])[]): readonly number[] {
  for (let size = 0; ; size += 1) {
    const found = meeting(sets, [], size);
    if (found) return [...found].sort((a, b) => a - b);
  }
}

function meeting(sets: readonly (readonly number[])[], chosen: readonly number[], size: number): readonly number[] | undefined {
  const unmet = sets.find((set) => !set.some((wish) => chosen.includes(wish)));
  if (!unmet) return chosen;
  if (chosen.length === size) return undefined;
  for (const wish of unmet) {
    const found = meeting(sets, [...chosen, wish], size);
    if (found) return found;
  }
  return undefined;
}
