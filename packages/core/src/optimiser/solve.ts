import type { SchedulingProblem, WeekDemand } from '../plan/demand.ts';
import { comparePlacements, type Placement } from '../plan/placement.ts';
import { createBoundaries, type Boundaries } from './boundaries.ts';
import { initialMemory, streakBases } from './history.ts';
import { pairCosts } from './pair-costs.ts';
import { nameSessions } from './name-sessions.ts';
import { placeLight } from './light-sessions.ts';
import { followWay, type Stage, type Way } from './way.ts';
import { NEVER, valuesOf } from './values.ts';
import { weekGraph, type Budget, type WeekGraph } from './week-graph.ts';
import { compileWeek, type CompiledWeek, type WeekShape, type Workshop } from './week-shape.ts';

/** A schedule of a problem. */
export interface Schedule {
  /** The demanded sessions that found a place, sorted; without the fixed ones. */
  readonly placements: readonly Placement[];
  /** Ids of the demands that did not. */
  readonly leftOut: readonly string[];
  /** True when nothing better exists; false only when the search gave up at {@link STATE_LIMIT}. */
  readonly optimal: boolean;
  /** States made and looked at: the work it took, the same on every machine. */
  readonly states: number;
}

/** A solver keeps what it learnt of a problem, so that variants of it (one session pinned, one left out) cost little. */
export interface Solver {
  solve(problem: SchedulingProblem): Schedule;
}

/** States after which the search gives up proving (convention: about half a gigabyte). */
export const STATE_LIMIT = 4_000_000;

/** Makes a solver for a problem and its variants: the same athlete and rulebook, and no sessions of other kinds. */
export function createSolver(base: SchedulingProblem): Solver {
  const workshop = workshopOf(base);
  const boundaries = createBoundaries();
  const memory: SolverMemory = { workshop, boundaries, graphs: new Map(), least: new Map() };

  return {
    solve(problem) {
      const bases = streakBases(problem, workshop);
      const start = boundaries.idOf(initialMemory(problem, workshop));
      const trade = mustTrade(problem, workshop);
      const full = new Set<number>();
      const compile = (breaking: boolean) =>
        problem.weeks.map((week, index) => compileWeek(workshop, problem, week, bases(index), { breaking, bare: !full.has(index) }));
      let weeks = compile(trade);
      let states = 0;
      const tries = slacks(problem.weeks);
      for (let slack = tries.next().value; slack;) {
        const least = weeks.map(({ shape }) => leastOf(shape, memory));
        const season = stagesOf(weeks, least, slack, start, memory);
        states += season.states;
        const way = followWay(season.stages, start);
        if (!way || !proven(way, least, slack)) {
          slack = tries.next().value;
          if (slack && slack.must > 0) weeks = compile(true);
          continue;
        }
        const schedule = nameSessions(problem, weeks, way.choices);
        const light = placeLight(workshop, problem, weeks, schedule.placements);
        if (light.crowded.length === 0) {
          return {
            placements: [...schedule.placements, ...light.placements].sort(comparePlacements),
            leftOut: schedule.leftOut,
            optimal: true,
            states,
          };
        }
        for (const week of light.crowded) full.add(week);
        weeks = compile(trade || slack.must > 0);
      }
      throw new Error('The budgets ended before a schedule was found');
    },
  };
}

interface SolverMemory {
  readonly workshop: Workshop;
  readonly boundaries: Boundaries;
  /** By shape and budget. */
  readonly graphs: Map<string, WeekGraph>;
  /** By shape: the least that it must break and leave out, whatever stands around it. */
  readonly least: Map<string, Budget>;
}

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

/** Whether placing a session can spare a must: when it is required, when a week must have at least so many, or a day must pair them. */
function mustTrade({ weeks, rulebook, athlete }: SchedulingProblem, { judges }: Workshop): boolean {
  const pairing = rulebook.rules.some(
    ({ rule, settings, judge }) => judge.over === 'day' && judge.mends && (settings.level ?? rule.level) === 'must',
  );
  return (
    pairing ||
    weeks.some(
      (week) =>
        week.demands.some((demand) => demand.required) || judges.week.some((judge) => judge.judge(0, week, athlete)?.level === 'must'),
    )
  );
}

function proven(way: Way, least: readonly Budget[], slack: Budget): boolean {
  const must = way.must - least.reduce((sum, one) => sum + one.must, 0);
  const leftOut = way.leftOut - least.reduce((sum, one) => sum + one.leftOut, 0);
  if (slack.leftOut === Infinity) return must <= slack.must;
  return must === 0 && leftOut <= slack.leftOut;
}

/** The least that a week must break, and then leave out, when nothing stands before it. */
function leastOf(shape: WeekShape, memory: SolverMemory): Budget {
  const known = memory.least.get(shape.key);
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
    memory.least.set(shape.key, budget);
    memory.graphs.set(graphKey(shape, budget), graph);
    return budget;
  };
  // First hope: nothing broken, and no more left out than the days by themselves enforce.
  for (let budget: Budget = { must: 0, leftOut: 0 }; ;) {
    const tried = attempt(budget);
    if (tried.must <= budget.must && tried.leftOut <= budget.leftOut)
      return keep({ must: tried.must, leftOut: tried.leftOut }, tried.graph);
    const { beyond } = tried.graph;
    // A larger step than needed only lets more into the graph; the least is read from it exactly.
    if (beyond.leftOut < Infinity) budget = { must: budget.must, leftOut: Math.max(beyond.leftOut, Math.ceil(budget.leftOut * 1.25)) };
    else budget = { must: Math.min(beyond.must, tried.must), leftOut: 0 };
  }
}

function stagesOf(weeks: readonly CompiledWeek[], least: readonly Budget[], slack: Budget, start: number, memory: SolverMemory) {
  const { boundaries, workshop } = memory;
  let entries: ReadonlySet<number> = new Set([start]);
  let states = 0;
  const graphs = weeks.map(({ shape }, index): WeekGraph => {
    const own = least[index] ?? { must: 0, leftOut: 0 };
    const budget = { must: own.must + slack.must, leftOut: own.leftOut + slack.leftOut };
    const key = graphKey(shape, budget);
    const graph = memory.graphs.get(key) ?? weekGraph(shape, budget, workshop, boundaries);
    memory.graphs.set(key, graph);
    const before = graph.states();
    graph.enter(entries);
    states += graph.states() - before;
    entries = new Set(graph.ends.map((end) => end.boundary));
    return graph;
  });
  const stages: Stage[] = [];
  for (let week = graphs.length - 1; week >= 0; week -= 1) {
    const graph = graphs[week];
    if (!graph) throw new Error(`No graph for week ${week}`);
    const next = stages[0];
    stages.unshift({ graph, values: valuesOf(graph, (boundary) => afterwards(next, boundary)) });
  }
  return { stages, states };
}

function afterwards(next: Stage | undefined, boundary: number): { must: number; leftOut: number; should: number } {
  if (!next) return { must: 0, leftOut: 0, should: 0 };
  const node = next.graph.entry(boundary);
  const row = next.values[0];
  if (node === undefined || !row) return { must: NEVER, leftOut: 0, should: 0 };
  return { must: row.must[node] ?? NEVER, leftOut: row.leftOut[node] ?? 0, should: row.should[node] ?? 0 };
}

function graphKey(shape: WeekShape, budget: Budget): string {
  return `${budget.must}|${budget.leftOut}|${shape.key}`;
}

/** Sorts the rulebook's judges and tabulates the pair rules for every session that may move. */
export function workshopOf({ rulebook, weeks, athlete }: SchedulingProblem): Workshop {
  const judges = rulebook.rules.map((active) => active.judge);
  const pair = judges.filter((judge) => judge.over === 'pair');
  const sessions = weeks.flatMap((week) => week.demands.map((demand) => demand.session));
  return {
    athlete,
    pairs: pairCosts(sessions, pair, athlete),
    options: new Map(),
    judges: {
      pair,
      day: judges.filter((judge) => judge.over === 'day'),
      // A streak rule that never minds (for other athletes, say) need not be remembered.
      streak: judges
        .filter((judge) => judge.over === 'streak')
        .filter((judge) => lengths(judge.longest).some((length) => judge.judge(length, athlete))),
      week: judges.filter((judge) => judge.over === 'week'),
    },
  };
}

function lengths(longest: number): readonly number[] {
  return Array.from({ length: longest }, (_, index) => index + 1);
}
