import { REQUIRED_PRICE } from '../plan/demand.ts';
import type { WeekShape } from './week-shape.ts';

/** What a week still owes, as one number: the counts of its groups in mixed radix. */
export interface Remainders {
  /** How many different remainders there are. */
  readonly size: number;
  /** The remainder on Monday morning: everything. */
  readonly all: number;
  /** By choice of a day: how far it lowers the remainder; and the choices that a remainder can still pay for. */
  moves(day: number): { readonly offsets: readonly number[]; fits(rest: number): readonly number[] };
  /** Value of what is owed. */
  value(rest: number): number;
  /** What the first level is charged for what is owed and required. */
  broken(rest: number): number;
}

/** Makes the numbering of a shape's remainders. */
export function remainders({ groups, days }: Pick<WeekShape, 'groups' | 'days'>): Remainders {
  const radix: number[] = [];
  let size = 1;
  for (const { count } of groups) {
    radix.push(size);
    size *= count + 1;
  }
  const countsOf = (rest: number): readonly number[] =>
    groups.map(({ count }, group) => Math.floor(rest / (radix[group] ?? 1)) % (count + 1));
  const moves = days.map((choices) => {
    const offsets = choices.map(({ uses }) => uses.reduce((sum, used, group) => sum + used * (radix[group] ?? 0), 0));
    const known = new Map<number, readonly number[]>();
    return {
      offsets,
      fits(rest: number): readonly number[] {
        const before = known.get(rest);
        if (before) return before;
        const counts = countsOf(rest);
        const fitting = choices.flatMap(({ uses }, choice) => (uses.every((used, group) => used <= (counts[group] ?? 0)) ? [choice] : []));
        known.set(rest, fitting);
        return fitting;
      },
    };
  });
  return {
    size,
    all: size - 1,
    moves(day) {
      const move = moves[day];
      if (!move) throw new Error(`A week has no day ${day}`);
      return move;
    },
    value: (rest) => countsOf(rest).reduce((sum, count, group) => sum + count * (groups[group]?.value ?? 0), 0),
    broken: (rest) => countsOf(rest).reduce((sum, count, group) => sum + (groups[group]?.required ? count * REQUIRED_PRICE : 0), 0),
  };
}

/** By morning and remainder: the least value that is left out in the end, if only the days themselves counted. */
export function leftOutBounds(shape: WeekShape, rests: Remainders): readonly Float64Array[] {
  return bounds(shape, rests, rests.value, () => 0);
}

/** By morning and remainder: the least that must still be broken, if only the days themselves counted. */
export function mustBounds(shape: WeekShape, rests: Remainders): readonly Float64Array[] {
  return bounds(shape, rests, rests.broken, (day, choice) => shape.days[day]?.[choice]?.must ?? 0);
}

function bounds(
  shape: WeekShape,
  rests: Remainders,
  atEnd: (rest: number) => number,
  cost: (day: number, choice: number) => number,
): Float64Array[] {
  let later = Float64Array.from({ length: rests.size }, (_, rest) => atEnd(rest));
  const rows = [later];
  for (let day = shape.days.length - 1; day >= 0; day -= 1) {
    const { offsets, fits } = rests.moves(day);
    const following = later;
    later = Float64Array.from({ length: rests.size }, (_, rest) => {
      let least = Infinity;
      for (const choice of fits(rest)) least = Math.min(least, cost(day, choice) + (following[rest - (offsets[choice] ?? 0)] ?? Infinity));
      return least;
    });
    rows.unshift(later);
  }
  return rows;
}
