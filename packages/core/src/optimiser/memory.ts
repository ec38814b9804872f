import { weekSlot, type Alike, type Item } from './alike.ts';
import type { Choice, WeekShape, Workshop } from './week-shape.ts';

/**
 * What the rules still need to know of the past on the morning of a day, in two independent parts: sessions that pair rules may
 * yet hold against later ones, sorted by slot and role, and counts. Nothing else about the past can matter.
 */
export interface Memory {
  readonly items: readonly Item[];
  readonly counts: Counts;
}

/** Lengths of streaks, by streak judge, and what the week has added up to, by week judge. */
export interface Counts {
  readonly streaks: readonly number[];
  readonly totals: readonly number[];
}

/** Two lists of items with equal keys are one. */
export function itemsKey(items: readonly Item[]): string {
  let key = '';
  for (const { role, slot } of items) key += `${role.id}@${slot} `;
  return key;
}

/** Two counts with equal keys are one. */
export function countsKey({ streaks, totals }: Counts): string {
  return `${streaks.join()}|${totals.join()}`;
}

/**
 * Keeps the items that can still cost something from slot `from` on, each replaced by the first known item that costs the same
 * from there on: two days later it may not matter any more whether it was a morning or an evening. In the stated order.
 */
export function lasting(items: readonly Item[], from: number, alike: Alike): readonly Item[] {
  return items.flatMap((item) => alike(item, from) ?? []).sort((a, b) => a.slot - b.slot || a.role.id - b.role.id);
}

/** Where one part of the memory goes with a choice, and what that costs. */
export interface Step<T> {
  readonly to: T;
  readonly must: number;
  readonly should: number;
}

/** Pair rules: what a choice costs after the items, and which items last until the next morning. */
export function itemsStep(items: readonly Item[], choice: Choice, day: number, { pairs, alike }: Workshop): Step<readonly Item[]> {
  let must = 0;
  let should = 0;
  for (const { role, slot } of items) {
    for (const later of choice.items) {
      const distance = later.slot - slot;
      if (distance > (role.reach[weekSlot(slot)] ?? 0)) continue;
      const at = pairs.at(later.role.trait, weekSlot(slot), distance);
      must += role.must[at] ?? 0;
      should += role.should[at] ?? 0;
    }
  }
  return { to: lasting([...items, ...choice.items], day * 2 + 2, alike), must, should };
}

/** Streak and week rules: what a choice costs after the counts (week rules are charged on Sunday night), and the counts then. */
export function countsStep(
  counts: Counts,
  { option }: Choice,
  day: number,
  shape: WeekShape,
  workshop: Workshop,
  canon: TotalCanon,
): Step<Counts> {
  let must = 0;
  let should = 0;
  const streaks = workshop.judges.streak.map((judge, index) => {
    if (!option.streaks[index]) return 0;
    const length = Math.min((counts.streaks[index] ?? 0) + 1, judge.longest);
    const objection = judge.judge(length, workshop.athlete);
    if (objection?.level === 'must') must += objection.cost;
    else if (objection) should += objection.cost;
    return length;
  });
  streaks.forEach((_, index) => (must -= option.streaks[index] ? (shape.streakBase[index]?.[day] ?? 0) : 0));
  const totals = shape.totals.map((_, index) => canon(index, day + 1, (counts.totals[index] ?? 0) + (option.measures[index] ?? 0)));
  return { to: { streaks, totals }, must, should };
}

/** Replaces a total by the smallest one that is charged alike whatever the rest of the week adds. */
export type TotalCanon = (judge: number, day: number, total: number) => number;

/** Makes the canon of a week's totals. */
export function totalCanon(shape: WeekShape): TotalCanon {
  const most = shape.totals.map((_, judge) =>
    shape.days.map((choices) => Math.max(0, ...choices.map((one) => one.option.measures[judge] ?? 0))),
  );
  const tables = shape.totals.map((costs, judge) =>
    Array.from({ length: 8 }, (_, day) => {
      const rest = (most[judge] ?? []).slice(day).reduce((sum, one) => sum + one, 0);
      const first = new Map<string, number>();
      return costs.must.map((_cost, total) => {
        const row = `${costs.must.slice(total, total + rest + 1).join()}|${costs.should.slice(total, total + rest + 1).join()}`;
        const canonical = first.get(row) ?? total;
        first.set(row, canonical);
        return canonical;
      });
    }),
  );
  return (judge, day, total) => tables[judge]?.[day]?.[total] ?? total;
}
