import { mondayOf, type PlainDate } from '../calendar/plain-date.ts';
import type { SchedulingProblem } from '../plan/demand.ts';
import { comparePlacements, type Placement } from '../plan/placement.ts';
import { has, type Session } from '../session/session.ts';
import { datesOf, dayOptions } from './day-options.ts';
import { keyOf } from './pair-costs.ts';
import { halfOf, slotAt } from './slots.ts';
import { costsAtSlots, nearby, type CompiledWeek, type Workshop } from './week-shape.ts';

/** Where the light sessions went, and the weeks in which not all of them found a place that costs nothing. */
export interface LightSessions {
  readonly placements: readonly Placement[];
  /** Positions of the weeks; to be searched again with their light sessions. */
  readonly crowded: readonly number[];
}

/**
 * Places light sessions around the others. A week where all of them stand for nothing is still optimal, because costs never
 * fall when a session is added. Training days come before rest days, emptier days before fuller ones, then the calendar.
 */
export function placeLight(
  workshop: Workshop,
  problem: SchedulingProblem,
  weeks: readonly CompiledWeek[],
  placed: readonly Placement[],
): LightSessions {
  const placements: Placement[] = [];
  const crowded: number[] = [];
  const byWeek = new Map<PlainDate, Placement[]>();
  for (const one of [...problem.fixed, ...placed]) {
    const monday = mondayOf(one.date);
    byWeek.set(monday, [...(byWeek.get(monday) ?? []), one]);
  }
  weeks.forEach((week, index) => {
    const found = week.light.length === 0 ? [] : placedInWeek(workshop, problem, week, byWeek.get(week.monday) ?? []);
    if (found) placements.push(...found);
    else crowded.push(index);
  });
  return { placements, crowded };
}

/** By compiled week, then by what stands in it. */
const known = new WeakMap<CompiledWeek, Map<string, readonly Placement[] | undefined>>();

/** As {@link placeInWeek}, worked out once for a compiled week and what stands in it. */
function placedInWeek(workshop: Workshop, problem: SchedulingProblem, week: CompiledWeek, placed: readonly Placement[]) {
  const standing = placed.toSorted(comparePlacements);
  const key = standing.map(({ date, half, start, session }) => `${date}${half}${start}${keyOf(session)}`).join();
  const before = known.get(week) ?? new Map<string, readonly Placement[] | undefined>();
  known.set(week, before);
  if (!before.has(key)) before.set(key, placeInWeek(workshop, problem, week, standing));
  return before.get(key);
}

function placeInWeek(workshop: Workshop, problem: SchedulingProblem, { monday, light }: CompiledWeek, standing: readonly Placement[]) {
  const sessions = light.map((group) => group.session);
  const costs = light.map((group) =>
    costsAtSlots(workshop, group, monday, nearby(problem.fixed, monday, workshop.pairs.reachDays), problem),
  );
  const days = datesOf(monday).map((date, day) => {
    const on = standing.filter((one) => one.date === date);
    const inHalf = (half: number): readonly Session[] => on.filter((one) => one.half === halfOf(half)).map((one) => one.session);
    const offer = { date, fixed: [inHalf(0), inHalf(1)] as const, sessions, allowed: light.map((group) => (group.slots >> (day * 2)) & 3) };
    const [empty, ...options] = dayOptions(offer, workshop.judges, workshop.pairs, workshop.athlete, false);
    const free = options.filter(
      (option) =>
        option.should === empty?.should &&
        option.streaks.join() === empty.streaks.join() &&
        option.measures.join() === empty.measures.join() &&
        option.groups.every((group, place) => isFree(costs[group], day * 2 + (option.halves[place] ?? 0))) &&
        new Set(option.groups).size === option.groups.length,
    );
    return { day, free, rests: on.every((one) => has(one.session, 'restful')), full: on.length };
  });
  days.sort((a, b) => Number(a.rests) - Number(b.rests) || a.full - b.full || a.day - b.day);
  const taken = assign(
    light.map((group) => group.demands.length),
    days,
  );
  if (!taken) return undefined;
  return light.flatMap((group, index) =>
    group.demands.map((demand, number): Placement => {
      const slots = taken.flatMap(({ day, groups, halves }) =>
        groups.flatMap((one, place) => (one === index ? [day * 2 + (halves[place] ?? 0)] : [])),
      );
      const slot = slots.sort((a, b) => a - b)[number];
      if (slot === undefined) throw new Error(`No slot for ${demand.id}`);
      return { id: demand.id, ...slotAt(monday, slot), session: group.session };
    }),
  );
}

function isFree(cost: ReturnType<typeof costsAtSlots> | undefined, slot: number): boolean {
  return cost?.must[slot] === 0 && cost.should[slot] === 0;
}

interface Taken {
  readonly day: number;
  readonly groups: readonly number[];
  readonly halves: readonly number[];
}

/** The first way, day by day, to place everything that is owed; undefined when there is none. */
function assign(
  owed: readonly number[],
  days: readonly { readonly day: number; readonly free: readonly Omit<Taken, 'day'>[] }[],
): readonly Taken[] | undefined {
  if (owed.every((count) => count === 0)) return [];
  const [today, ...later] = days;
  if (!today || owed.some((count) => count > days.length)) return undefined;
  for (const { groups, halves } of [...today.free, { groups: [], halves: [] }]) {
    const rest = owed.map((count, index) => count - groups.filter((one) => one === index).length);
    const others = rest.every((count) => count >= 0) ? assign(rest, later) : undefined;
    if (others) return [{ day: today.day, groups, halves }, ...others];
  }
  return undefined;
}
