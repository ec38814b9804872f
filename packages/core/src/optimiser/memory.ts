import type { StreakJudge } from '../rules/rule.ts';
import type { Role } from './pair-costs.ts';
import type { Choice, WeekShape } from './week-shape.ts';
import { SLOTS_A_WEEK } from './slots.ts';

/**
 * What the rules still need to know of the past on the morning of a day: sessions that may yet cost something,
 * lengths of streaks, and what the week has added up to. Nothing else about the past can matter.
 */
export interface Memory {
  /** Sorted by slot, then role. Slots count from this week's Monday; those of the week before are negative. */
  readonly items: readonly { readonly role: Role; readonly slot: number }[];
  /** By streak judge. */
  readonly streaks: readonly number[];
  /** By week judge; the smallest total from which the rest of the week is charged alike. */
  readonly totals: readonly number[];
}

/** Two memories with equal keys are one state. */
export function memoryKey({ items, streaks, totals }: Memory): string {
  let key = '';
  for (const { role, slot } of items) key += `${role.id}@${slot} `;
  return `${key}|${streaks.join()}|${totals.join()}`;
}

/** Keeps the items that can still cost something from slot `from` on, in the stated order. */
export function lasting(items: Memory['items'], from: number): Memory['items'] {
  return items
    .filter(({ role, slot }) => slot + (role.reach[(slot + SLOTS_A_WEEK * 2) % SLOTS_A_WEEK] ?? 0) >= from)
    .sort((a, b) => a.slot - b.slot || a.role.id - b.role.id);
}

/** The memory on the next morning after a day was filled. */
export function remember(
  memory: Memory,
  choice: Choice,
  day: number,
  shape: WeekShape,
  judges: readonly StreakJudge[],
  canon: TotalCanon,
): Memory {
  return {
    items: lasting([...memory.items, ...choice.items], day * 2 + 2),
    streaks: judges.map((judge, index) => (choice.option.streaks[index] ? Math.min((memory.streaks[index] ?? 0) + 1, judge.longest) : 0)),
    totals: shape.totals.map((_, index) => canon(index, day + 1, (memory.totals[index] ?? 0) + (choice.option.measures[index] ?? 0))),
  };
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
