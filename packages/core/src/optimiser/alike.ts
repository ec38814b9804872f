import type { PairCosts, Role } from './pair-costs.ts';
import { SLOTS_A_WEEK } from './slots.ts';

/** A session that may yet cost something. Slots count from this week's Monday; those of the week before are negative. */
export interface Item {
  readonly role: Role;
  readonly slot: number;
}

/** The first known item with the same costs from a slot on; undefined when an item costs nothing any more. */
export type Alike = (item: Item, from: number) => Item | undefined;

/** Remembers which items are alike. */
export function createAlike({ at, traits }: PairCosts): Alike {
  const known = new Map<string, Item | undefined>();
  const first = new Map<string, Item>();
  return (item, from) => {
    const { role, slot } = item;
    const name = `${role.id}@${slot}|${from}`;
    if (known.has(name)) return known.get(name);
    const place = weekSlot(slot);
    let costs = '';
    for (let later = Math.max(0, from - slot); later <= (role.reach[place] ?? 0); later += 1) {
      for (let trait = 0; trait < traits; trait += 1) {
        const [must, should] = [role.must[at(trait, place, later)] ?? 0, role.should[at(trait, place, later)] ?? 0];
        if (must || should) costs += `${slot + later - from},${trait},${must},${should};`;
      }
    }
    const same = costs === '' ? undefined : (first.get(`${from}|${costs}`) ?? item);
    if (same) first.set(`${from}|${costs}`, same);
    known.set(name, same);
    return same;
  };
}

/** The slot of the week, 0 to 13, of a slot up to two weeks before its Monday. */
export function weekSlot(slot: number): number {
  return (slot + SLOTS_A_WEEK * 2) % SLOTS_A_WEEK;
}
