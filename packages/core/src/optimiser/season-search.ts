import type { SchedulingProblem, WeekDemand } from '../plan/demand.ts';
import { comparePlacements, type Placement } from '../plan/placement.ts';
import { createBoundaries, type Boundaries } from './boundaries.ts';
import { initialMemory, streakBases } from './history.ts';
import { placeLight } from './light-sessions.ts';
import { nameSessions } from './name-sessions.ts';
import { keyOf } from './pair-costs.ts';
import { slotAt } from './slots.ts';
import type { Schedule } from './schedule.ts';
import { NEVER, valuesOf } from './values.ts';
import { followWay, type Liking, type Shift, type Stage, type Way } from './way.ts';
import { weekGraph, type Budget, type WeekGraph } from './week-graph.ts';
import { compileWeek, nearby, type CompiledWeek, type WeekShape, type Workshop } from './week-shape.ts';

/** Finds the best schedule of a problem; remembers the shapes of week that it has met. */
export type Search = (problem: SchedulingProblem, like?: readonly Placement[]) => Schedule;

/** A search by the judges of a workshop. */
export function createSearch(workshop: Workshop): Search {
  const boundaries = createBoundaries();
  const memory: SearchMemory = {
    workshop,
    boundaries,
    shapes: new Map(),
    graphs: new Map(),
    least: new Map(),
    weeks: new WeakMap(),
    stages: [],
  };
  const made = (): number =>
    [...memory.graphs.values()].flatMap((byBudget) => [...byBudget.values()]).reduce((sum, graph) => sum + graph.states(), 0);

  return (problem, like = []) => {
    const before = made();
    const bases = streakBases(problem, workshop);
    const start = boundaries.idOf(initialMemory(problem, workshop));
    const trades = mustTrades(problem, workshop);
    const full = new Set<number>();
    const compile = () =>
      problem.weeks.map((week, index) => compiled(memory, problem, week, bases(index), { breaking: trades(week), bare: !full.has(index) }));
    let weeks = compile();
    const tries = slacks(problem.weeks);
    for (let slack = tries.next().value; slack;) {
      const least = weeks.map(({ shape }) => leastOf(shape, memory));
      const stages = stagesOf(weeks, least, slack, start, memory);
      const cut = stages.some(({ graph }) => graph.cut());
      const way = followWay(stages, start, likingFor(weeks, like));
      if (!way || !(cut || proven(way, least, slack))) {
        slack = tries.next().value;
        continue;
      }
      const schedule = nameSessions(problem, weeks, way.choices);
      const light = placeLight(workshop, problem, weeks, schedule.placements);
      if (light.crowded.length === 0) {
        const placements = [...schedule.placements, ...light.placements].sort(comparePlacements);
        return { placements, leftOut: schedule.leftOut, optimal: !cut, states: made() - before };
      }
      for (const week of light.crowded) full.add(week);
      weeks = compile();
    }
    throw new Error('The budgets ended before a schedule was found');
  };
}

/** Likes choices that put sessions where an earlier schedule has such sessions, and dislikes those that don't. */
function likingFor(weeks: readonly CompiledWeek[], like: readonly Placement[]): Liking | undefined {
  if (like.length === 0) return undefined;
  const there = new Set(like.map(({ date, half, session }) => `${date}${half}${keyOf(session)}`));
  return (week, day, choice) => {
    const { monday, groups, shape } = weeks[week] ?? {};
    const option = shape?.days[day]?.[choice]?.option;
    if (monday === undefined || !groups || !option) return 0;
    return option.groups.reduce((sum, group, index) => {
      const session = groups[group]?.session;
      const { date, half } = slotAt(monday, day * 2 + (option.halves[index] ?? 0));
      return sum + (session && there.has(`${date}${half}${keyOf(session)}`) ? 1 : -1);
    }, 0);
  };
}

interface SearchMemory {
  readonly workshop: Workshop;
  readonly boundaries: Boundaries;
  /** By key: of equal shapes the first one met stands for all. */
  readonly shapes: Map<string, WeekShape>;
  /** By shape, then by budget. */
  readonly graphs: Map<WeekShape, Map<string, WeekGraph>>;
  /** By shape: the least that it must break and leave out, whatever stands around it. */
  readonly least: Map<WeekShape, Budget>;
  /** By week, then by what stands around it; with the earlier plan that it was compiled for. */
  readonly weeks: WeakMap<WeekDemand, Map<string, { readonly week: CompiledWeek; readonly stability: SchedulingProblem['stability'] }>>;
  /** The stages of the last schedule; those after the first difference serve again. */
  stages: readonly Stage[];
}

/** Compiles a week, unless it was compiled before with the same fixed sessions around it and the same earlier plan. */
function compiled(
  memory: SearchMemory,
  problem: SchedulingProblem,
  week: WeekDemand,
  bases: Bases,
  how: Parameters<typeof compileWeek>[4],
): CompiledWeek {
  const { workshop, weeks, shapes } = memory;
  const around = nearby(problem.fixed, week.monday, Math.max(1, workshop.pairs.reachDays));
  const key = `${how.breaking}|${how.bare}|${JSON.stringify(bases)}|${around.map(({ id, date, half }) => `${id}@${date}${half}`).join()}`;
  const byKey = weeks.get(week) ?? new Map<string, { week: CompiledWeek; stability: SchedulingProblem['stability'] }>();
  const known = byKey.get(key);
  if (known && known.stability === problem.stability) return known.week;
  const made = compileWeek(workshop, problem, week, bases, how);
  const shape = shapes.get(made.shape.key) ?? made.shape;
  shapes.set(shape.key, shape);
  const compiledWeek = { ...made, shape };
  weeks.set(week, byKey.set(key, { week: compiledWeek, stability: problem.stability }));
  return compiledWeek;
}

type Bases = Parameters<typeof compileWeek>[3];

/**
 * Budgets to try, each week's own least being given. Within (0, 0) nearly all seasons are solved. When two weeks clash
 * more may be left out, then more broken; a way found within a slack is the best there is when it uses no more than the slack.
 */
function* slacks(weeks: readonly WeekDemand[]): Generator<Budget, undefined> {
  const all = Math.max(0, ...weeks.map((week) => week.demands.reduce((sum, demand) => sum + demand.value, 0)));
  yield { must: 0, leftOut: 0 };
  for (let leftOut = 1; leftOut < all; leftOut *= 4) yield { must: 0, leftOut };
  yield { must: 0, leftOut: Infinity };
  for (let must = 1; must < NEVER; must *= 4) yield { must, leftOut: Infinity };
  return undefined;
}

/**
 * Whether placing a session of a week can spare a must: when one is required, when the week must have at least so many, or a day must pair
 * them. In any other week a choice that breaks a must is never the best: to leave its sessions out breaks less, wherever they are missing.
 */
function mustTrades({ rulebook, athlete }: SchedulingProblem, { judges }: Workshop): (week: WeekDemand) => boolean {
  const pairing = rulebook.rules.some(
    ({ rule, settings, judge }) => judge.over === 'day' && judge.mends && (settings.level ?? rule.level) === 'must',
  );
  return (week) =>
    pairing ||
    week.demands.some((demand) => demand.required) ||
    judges.week.some((judge) => judge.judge(0, week, athlete)?.level === 'must');
}

function proven(way: Way, least: readonly Budget[], slack: Budget): boolean {
  const must = way.must - least.reduce((sum, one) => sum + one.must, 0);
  const leftOut = way.leftOut - least.reduce((sum, one) => sum + one.leftOut, 0);
  if (slack.leftOut === Infinity) return must <= slack.must;
  return must === 0 && leftOut <= slack.leftOut;
}

/** The least that a week must break, and then leave out, when nothing stands before it. */
function leastOf(shape: WeekShape, memory: SearchMemory): Budget {
  const known = memory.least.get(shape);
  if (known) return known;
  const nothing = memory.boundaries.idOf({ items: [], counts: { streaks: memory.workshop.judges.streak.map(() => 0), totals: [] } });
  const attempt = (budget: Budget): { graph: WeekGraph; must: number; leftOut: number } => {
    const graph = weekGraph(shape, budget, memory.workshop, memory.boundaries);
    graph.enter([nothing]);
    const first = valuesOf(graph, () => ({ must: 0, leftOut: 0, should: 0 }))[0];
    const node = graph.entry(nothing) ?? 0;
    return { graph, must: first?.must[node] ?? NEVER, leftOut: first?.leftOut[node] ?? 0 };
  };
  const keep = (budget: Budget, graph: WeekGraph): Budget => {
    memory.least.set(shape, budget);
    graphsOf(shape, memory).set(budgetKey(budget), graph);
    return budget;
  };
  // First hope: nothing broken, and no more left out than the days by themselves enforce.
  for (let budget: Budget = { must: 0, leftOut: 0 }; ;) {
    const tried = attempt(budget);
    if (tried.must <= budget.must && tried.leftOut <= budget.leftOut)
      return keep({ must: tried.must, leftOut: tried.leftOut }, tried.graph);
    const { beyond } = tried.graph;
    // A larger step than needed only lets more into the graph; the least is read from it exactly.
    if (tried.graph.cut() && budget.leftOut < Infinity) budget = { must: budget.must, leftOut: Infinity };
    else if (beyond.leftOut < Infinity) budget = { must: budget.must, leftOut: Math.max(beyond.leftOut, Math.ceil(budget.leftOut * 1.25)) };
    else budget = { must: Math.min(beyond.must, tried.must), leftOut: 0 };
  }
}

function stagesOf(
  weeks: readonly CompiledWeek[],
  least: readonly Budget[],
  slack: Budget,
  start: number,
  memory: SearchMemory,
): readonly Stage[] {
  const { boundaries, workshop } = memory;
  let entries: ReadonlySet<number> = new Set([start]);
  const graphs = weeks.map(({ shape }, index): WeekGraph => {
    const own = least[index] ?? { must: 0, leftOut: 0 };
    const budget = { must: own.must + slack.must, leftOut: own.leftOut + slack.leftOut };
    const graphs = graphsOf(shape, memory);
    const graph = graphs.get(budgetKey(budget)) ?? weekGraph(shape, budget, workshop, boundaries);
    graphs.set(budgetKey(budget), graph);
    graph.enter(entries);
    entries = graph.exits();
    return graph;
  });
  const stages: Stage[] = [];
  for (let week = graphs.length - 1; week >= 0; week -= 1) {
    const graph = graphs[week];
    if (!graph) throw new Error(`No graph for week ${week}`);
    const next = stages[0];
    const before = memory.stages[week];
    const same = before?.graph === graph && before.states === graph.states() ? before : undefined;
    const shift = same && shiftBetween(graph.exits(), memory.stages[week + 1], next);
    stages.unshift(
      same && shift
        ? { ...same, shift: added(same.shift, shift) }
        : { graph, states: graph.states(), values: valuesOf(graph, (boundary) => afterwards(next, boundary)), shift: NOTHING },
    );
  }
  memory.stages = stages;
  return stages;
}

const NOTHING: Shift = { must: 0, leftOut: 0, should: 0 };

function added(one: Shift, other: Shift): Shift {
  return { must: one.must + other.must, leftOut: one.leftOut + other.leftOut, should: one.should + other.should };
}

/**
 * By how much everything that follows became dearer, when it is the same from every boundary: then the best choices before it stay the best.
 * Undefined when it is not the same.
 */
function shiftBetween(boundaries: ReadonlySet<number>, before: Stage | undefined, now: Stage | undefined): Shift | undefined {
  if (!before || !now) return before === now ? NOTHING : undefined;
  let shift: Shift | undefined;
  for (const boundary of boundaries) {
    const [old, fresh] = [afterwards(before, boundary), afterwards(now, boundary)];
    if (old.must >= NEVER || fresh.must >= NEVER) {
      if (old.must < NEVER || fresh.must < NEVER) return undefined;
      continue;
    }
    const own = { must: fresh.must - old.must, leftOut: fresh.leftOut - old.leftOut, should: fresh.should - old.should };
    shift ??= own;
    if (own.must !== shift.must || own.leftOut !== shift.leftOut || own.should !== shift.should) return undefined;
  }
  return shift ?? NOTHING;
}

function afterwards(next: Stage | undefined, boundary: number): Shift {
  if (!next) return { must: 0, leftOut: 0, should: 0 };
  const node = next.graph.entry(boundary);
  const row = next.values[0];
  const must = node === undefined ? NEVER : (row?.must[node] ?? NEVER);
  if (node === undefined || !row || must >= NEVER) return { must: NEVER, leftOut: 0, should: 0 };
  return added(next.shift, { must, leftOut: row.leftOut[node] ?? 0, should: row.should[node] ?? 0 });
}

function graphsOf(shape: WeekShape, { graphs }: SearchMemory): Map<string, WeekGraph> {
  const known = graphs.get(shape) ?? new Map<string, WeekGraph>();
  graphs.set(shape, known);
  return known;
}

function budgetKey({ must, leftOut }: Budget): string {
  return `${must}|${leftOut}`;
}
