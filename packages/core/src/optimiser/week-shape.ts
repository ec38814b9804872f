import type { Athlete } from '../athlete/athlete.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Demand, SchedulingProblem, WeekDemand } from '../plan/demand.ts';
import { comparePlacements, type Placement } from '../plan/placement.ts';
import { pairOf } from '../rules/judge-training.ts';
import type { PairJudge } from '../rules/rule.ts';
import type { Session } from '../session/session.ts';
import type { Alike } from './alike.ts';
import { circumstances, datesOf, dayOptions, type DayOption, type Judges } from './day-options.ts';
import { keyOf, type PairCosts, type Role } from './pair-costs.ts';
import { halfOf, SLOTS_A_WEEK, slotAt, slotNumber } from './slots.ts';
import { movePrice } from './stability.ts';

/** Demands of one week that differ in nothing but their id. */
export interface Group {
  readonly session: Session;
  readonly demands: readonly Demand[];
  readonly value: number;
  readonly required: boolean;
  /** Bit set for every slot of the week it may stand in. */
  readonly slots: number;
}

/** A day option with everything that the fixed sessions around it add, ready for the search. */
export interface Choice {
  readonly option: DayOption;
  readonly must: number;
  readonly should: number;
  /** By group: how many of its sessions this choice places. */
  readonly uses: readonly number[];
  /** Placed roles with their slots; without those that no pair rule minds on another day. */
  readonly items: readonly { readonly role: Role; readonly slot: number }[];
}

/** What the week rules charge for a total at the end of the week. */
export interface TotalCosts {
  readonly must: readonly number[];
  readonly should: readonly number[];
}

/** A week as the search sees it. Weeks with equal keys are searched once. */
export interface WeekShape {
  readonly key: string;
  readonly groups: readonly { readonly role: Role; readonly count: number; readonly value: number; readonly required: boolean }[];
  /** By day, the empty choice first. */
  readonly days: readonly (readonly Choice[])[];
  /** By week judge. */
  readonly totals: readonly TotalCosts[];
  /** By streak judge, then day: musts broken by the fixed sessions alone. */
  readonly streakBase: readonly (readonly number[])[];
}

/** A week of the problem, compiled: its groups (for naming the placed sessions) and its shape. */
export interface CompiledWeek {
  readonly monday: PlainDate;
  readonly groups: readonly Group[];
  /** Groups set aside, to be placed afterwards where they cost nothing. */
  readonly light: readonly Group[];
  readonly shape: WeekShape;
}

/** Collects interchangeable demands, in the order of their first demand. */
export function groupsOf(week: WeekDemand): readonly Group[] {
  const groups = new Map<string, Group & { demands: Demand[] }>();
  for (const demand of week.demands) {
    const { session, value, required = false } = demand;
    const slots = demand.slots
      ? demand.slots.reduce((bits, slot) => bits | bitOf(slotNumber(week.monday, slot)), 0)
      : 2 ** SLOTS_A_WEEK - 1;
    const key = `${keyOf(session)}|${value}|${required}|${slots}`;
    const group = groups.get(key);
    if (group) group.demands.push(demand);
    else groups.set(key, { session, demands: [demand], value, required, slots });
  }
  return [...groups.values()];
}

function bitOf(slot: number): number {
  return slot >= 0 && slot < SLOTS_A_WEEK ? 1 << slot : 0;
}

/** What stays the same while the weeks of a problem are compiled, with a memory for day options. */
export interface Workshop {
  readonly athlete: Athlete;
  readonly judges: Judges & { readonly pair: readonly PairJudge[] };
  readonly pairs: PairCosts;
  readonly alike: Alike;
  readonly options: Map<string, readonly DayOption[]>;
}

/** Compiles one week. `breaking` keeps choices that break a `must`; `bare` sets {@link isLight light} sessions aside. */
export function compileWeek(
  workshop: Workshop,
  problem: SchedulingProblem,
  week: WeekDemand,
  streakBase: readonly (readonly number[])[],
  { breaking, bare }: { readonly breaking: boolean; readonly bare: boolean },
): CompiledWeek {
  const { athlete, judges, pairs } = workshop;
  const everything = groupsOf(week);
  const groups = bare ? everything.filter((group) => !isLight(group, pairs)) : everything;
  const around = nearby(problem.fixed, week.monday, pairs.reachDays);
  const unary = groups.map((group) => costsAtSlots(workshop, group, week.monday, around, problem));
  const roles = groups.map(({ session }) => (pairs.isInert(session, 'across') ? undefined : pairs.roleOf(session)));
  const days = datesOf(week.monday).map((date, day): readonly Choice[] => {
    const fixed = sessionsOn(around, date);
    const allowed = groups.map((group) => (group.slots >> (day * 2)) & 3);
    const options = rememberedOptions(workshop, { date, fixed, sessions: groups.map((group) => group.session), allowed }, breaking);
    const choices = options.map((option): Choice => {
      let { must, should } = option;
      const uses = groups.map(() => 0);
      const items = option.groups.flatMap((group, index) => {
        const slot = day * 2 + (option.halves[index] ?? 0);
        must += unary[group]?.must[slot] ?? 0;
        should += unary[group]?.should[slot] ?? 0;
        uses[group] = (uses[group] ?? 0) + 1;
        const role = roles[group];
        return role ? [{ role, slot }] : [];
      });
      return { option, must, should, uses, items };
    });
    const unavoidable = Math.min(...choices.map((choice) => choice.must));
    return cheapest(
      unavoidable === 0 ? choices : choices.map((choice) => ({ ...choice, must: choice.must - unavoidable })),
      day,
      breaking,
      workshop.alike,
    );
  });
  const totals = judges.week.map((judge, index): TotalCosts => {
    const most = days.reduce((sum, choices) => sum + Math.max(...choices.map((choice) => choice.option.measures[index] ?? 0)), 0);
    const least = days.reduce((sum, choices) => sum + Math.min(...choices.map((choice) => choice.option.measures[index] ?? 0)), 0);
    const objections = Array.from({ length: most + 1 }, (_, total) => judge.judge(total, week, athlete));
    const charge = (level: 'must' | 'should') => objections.map((one) => (one?.level === level ? one.cost : 0));
    const must = charge('must');
    const unavoidable = Math.min(...must.slice(least));
    return { must: must.map((cost) => Math.max(0, cost - unavoidable)), should: charge('should') };
  });
  const shapeGroups = groups.map(({ session, demands, value, required }) => ({
    role: pairs.roleOf(session),
    count: demands.length,
    value,
    required,
  }));
  const key = shapeKey({ groups: shapeGroups, days, totals, streakBase });
  return {
    monday: week.monday,
    groups,
    light: everything.filter((group) => !groups.includes(group)),
    shape: { key, groups: shapeGroups, days, totals, streakBase },
  };
}

/**
 * Whether a group may be set aside at first: nothing that it does reaches another session, and it may be left out.
 * Such sessions (easy core, easy mobility) nearly always find a place that costs nothing; the solver checks it.
 */
function isLight({ session, required }: Group, pairs: PairCosts): boolean {
  return !required && session.tags.includes('restful') && pairs.isInert(session);
}

/** Of choices with the same sessions and the same after-effects only the cheapest stays; the first of equals. */
function cheapest(choices: readonly Choice[], day: number, breaking: boolean, alike: Alike): readonly Choice[] {
  const best = new Map<string, Choice>();
  for (const choice of choices) {
    if (choice.must > 0 && !breaking) continue;
    const { option, items } = choice;
    const lasting = items.flatMap((item) => alike(item, day * 2 + 2) ?? []).map(({ role, slot }) => `${role.id}@${slot}`);
    const key = `${choice.uses.join()}|${lasting.sort().join()}|${option.streaks.join()}|${option.measures.join()}`;
    const known = best.get(key);
    if (!known || choice.must < known.must || (choice.must === known.must && choice.should < known.should)) best.set(key, choice);
  }
  return [...best.values()];
}

function rememberedOptions(workshop: Workshop, offer: Parameters<typeof dayOptions>[0], breaking: boolean): readonly DayOption[] {
  const { athlete, judges, pairs, options } = workshop;
  const fixed = offer.fixed.map((sessions) => sessions.map(keyOf).join('+')).join('|');
  const offered = offer.sessions.map((session, group) => `${offer.allowed[group]}${keyOf(session)}`).join('|');
  const key = `${breaking}|${circumstances(athlete, offer.date)}|${fixed}|${offered}`;
  const known = options.get(key) ?? dayOptions(offer, judges, pairs, athlete, breaking);
  options.set(key, known);
  return known;
}

/** Costs that fixed sessions and an earlier plan put on a group, by slot of the week. */
export function costsAtSlots(
  { athlete, judges }: Workshop,
  group: Group,
  monday: PlainDate,
  around: readonly Placement[],
  problem: SchedulingProblem,
): { must: Int32Array; should: Int32Array } {
  const cost = { must: new Int32Array(SLOTS_A_WEEK), should: new Int32Array(SLOTS_A_WEEK) };
  const { session } = group;
  for (const other of around) {
    const first = judges.pair.filter((judge) => judge.before(other.session) && judge.after(session));
    const second = judges.pair.filter((judge) => judge.before(session) && judge.after(other.session));
    if (first.length + second.length === 0) continue;
    for (let slot = 0; slot < SLOTS_A_WEEK; slot += 1) {
      const mine: Placement = { id: '', ...slotAt(monday, slot), session };
      const otherFirst = comparePlacements(other, mine) < 0;
      for (const judge of otherFirst ? first : second) {
        const view = otherFirst ? pairOf(other, mine, athlete) : pairOf(mine, other, athlete);
        if (view.days > judge.reach) continue;
        const objection = judge.judge(view, athlete);
        if (objection) cost[objection.level][slot] = (cost[objection.level][slot] ?? 0) + objection.cost;
      }
    }
  }
  if (problem.stability) {
    for (let slot = 0; slot < SLOTS_A_WEEK; slot += 1) {
      cost.should[slot] = (cost.should[slot] ?? 0) + movePrice(group.demands, slotAt(monday, slot), problem.stability);
    }
  }
  return cost;
}

/** Fixed sessions near enough to a week for any pair rule to see both. */
export function nearby(fixed: readonly Placement[], monday: PlainDate, reachDays: number): readonly Placement[] {
  return fixed.filter((one) => one.date >= monday - reachDays && one.date < monday + 7 + reachDays);
}

function sessionsOn(placements: readonly Placement[], date: PlainDate): readonly [readonly Session[], readonly Session[]] {
  const on = placements.filter((one) => one.date === date).sort(comparePlacements);
  return [
    on.filter((one) => one.half === halfOf(0)).map((one) => one.session),
    on.filter((one) => one.half === halfOf(1)).map((one) => one.session),
  ];
}

function shapeKey({ groups, days, totals, streakBase }: Omit<WeekShape, 'key'>): string {
  return JSON.stringify([
    groups.map(({ role, count, value, required }) => [role.id, count, value, required]),
    days.map((choices) =>
      choices.map(({ must, should, items, option }) => [
        must,
        should,
        items.map(({ role, slot }) => [role.id, slot]),
        option.groups,
        option.streaks,
        option.measures,
      ]),
    ),
    totals,
    streakBase,
  ]);
}
