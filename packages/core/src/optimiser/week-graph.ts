import type { Item } from './alike.ts';
import { createAspect, type Aspect } from './aspect.ts';
import type { Boundaries } from './boundaries.ts';
import { countsKey, countsStep, itemsKey, itemsStep, lasting, totalCanon, type Counts, type TotalCanon } from './memory.ts';
import { leftOutBounds, mustBounds, remainders, type Remainders } from './remainders.ts';
import { SLOTS_A_WEEK } from './slots.ts';
import type { WeekShape, Workshop } from './week-shape.ts';

/** How much a week may break and leave out at most; everything within it is in the graph. */
export interface Budget {
  readonly must: number;
  readonly leftOut: number;
}

/** One morning: its states (what is remembered, what the week still owes) and the choices that lead on from them. */
interface Layer {
  readonly items: Aspect<readonly Item[]>;
  readonly counts: Aspect<Counts>;
  /** By node. */
  readonly itemsOf: number[];
  readonly countsOf: number[];
  readonly rest: number[];
  readonly nodeIds: Map<number, number>;
  /** By node: its edges are firstEdge[node] to firstEdge[node + 1]. */
  readonly firstEdge: number[];
  readonly edgeTo: number[];
  readonly edgeChoice: number[];
  readonly edgeMust: number[];
  readonly edgeShould: number[];
}

/** What a week ends with: price of what is left out and of the week's totals, and the boundary that the next week starts from. */
export interface End {
  readonly must: number;
  readonly leftOut: number;
  readonly should: number;
  readonly boundary: number;
}

/** All ways through one shape of week within a budget, as a graph of eight mornings that grows with the boundaries it is entered from. */
export interface WeekGraph {
  readonly shape: WeekShape;
  readonly layers: readonly Layer[];
  /** By node of the last layer. */
  readonly ends: readonly End[];
  /** Node of the first layer for a boundary; undefined before {@link WeekGraph.enter}. */
  entry(boundary: number): number | undefined;
  /** Adds boundaries to start from, and every state that follows. */
  enter(boundaries: Iterable<number>): void;
  /** The boundaries that the ways through it end with; the same set as long as it does not grow. */
  exits(): ReadonlySet<number>;
  /** States made so far. */
  states(): number;
  /** Whether states were dropped at {@link STATES_A_MORNING}: what is found then is good, but not proven. */
  cut(): boolean;
  /** The closest budgets above this one that would let more in; Infinity when nothing was cut. */
  readonly beyond: { must: number; leftOut: number };
}

/** States kept of one morning; unlimited free time and a dozen different sessions reach a quarter of it (measured). */
const STATES_A_MORNING = 100_000;

/** A factor in the numbering of nodes: more counts than a morning has; states with counts beyond it are dropped. */
const MOST_COUNTS = 4096;

/** An empty graph for a shape. */
export function weekGraph(shape: WeekShape, budget: Budget, workshop: Workshop, boundaries: Boundaries): WeekGraph {
  const { canon, rests, leftOutAtLeast, mustAtLeast, aspects } = groundOf(shape, workshop);
  const beyond = { must: Infinity, leftOut: Infinity };
  const layers = aspects.map((own): Layer => ({
    ...own,
    itemsOf: [],
    countsOf: [],
    rest: [],
    nodeIds: new Map(),
    firstEdge: [0],
    edgeTo: [],
    edgeChoice: [],
    edgeMust: [],
    edgeShould: [],
  }));
  const ends: End[] = [];
  const entries = new Map<number, number>();
  let states = 0;
  let cut = false;
  let exits: ReadonlySet<number> = new Set();
  let exitsOf = 0;

  const nodeIn = (layer: Layer, items: number, counts: number, rest: number): number | undefined => {
    const key = (items * MOST_COUNTS + counts) * rests.size + rest;
    const known = counts < MOST_COUNTS ? layer.nodeIds.get(key) : undefined;
    if (known !== undefined) return known;
    const id = layer.itemsOf.length;
    // Counts past the factor would share numbers with other items: rather unproven than wrong.
    if (id >= STATES_A_MORNING || counts >= MOST_COUNTS) {
      cut = true;
      return undefined;
    }
    layer.nodeIds.set(key, id);
    layer.itemsOf.push(items);
    layer.countsOf.push(counts);
    layer.rest.push(rest);
    states += 1;
    return id;
  };

  const expand = (day: number): void => {
    const [layer, following] = [layers[day], layers[day + 1]];
    const [leftOutThen, mustThen] = [leftOutAtLeast[day + 1], mustAtLeast[day + 1]];
    const choices = shape.days[day];
    if (!layer || !following || !leftOutThen || !mustThen || !choices) return;
    const { offsets, fits } = rests.moves(day);
    for (let node = layer.firstEdge.length - 1; node < layer.rest.length; node += 1) {
      const rest = layer.rest[node] ?? 0;
      const items = layer.items.steps(layer.itemsOf[node] ?? 0);
      const counts = layer.counts.steps(layer.countsOf[node] ?? 0);
      for (const choice of fits(rest)) {
        const left = rest - (offsets[choice] ?? 0);
        const leftOut = leftOutThen[left] ?? Infinity;
        if (leftOut > budget.leftOut) {
          beyond.leftOut = Math.min(beyond.leftOut, leftOut);
          continue;
        }
        const own = choices[choice];
        if (!own) throw new Error(`No choice ${choice} on day ${day}`);
        const must = own.must + (items.must[choice] ?? 0) + (counts.must[choice] ?? 0);
        const mustInAll = must + (mustThen[left] ?? 0);
        if (mustInAll > budget.must) {
          beyond.must = Math.min(beyond.must, mustInAll);
          continue;
        }
        const to = nodeIn(following, items.next[choice] ?? 0, counts.next[choice] ?? 0, left);
        if (to === undefined) continue;
        layer.edgeTo.push(to);
        layer.edgeChoice.push(choice);
        layer.edgeMust.push(must);
        layer.edgeShould.push(own.should + (items.should[choice] ?? 0) + (counts.should[choice] ?? 0));
      }
      layer.firstEdge.push(layer.edgeTo.length);
    }
  };

  const finish = (): void => {
    const layer = layers[7];
    if (!layer) return;
    for (let node = ends.length; node < layer.rest.length; node += 1) {
      const { streaks, totals } = layer.counts.state(layer.countsOf[node] ?? 0);
      const rest = layer.rest[node] ?? 0;
      let must = rests.broken(rest);
      let should = 0;
      shape.totals.forEach((costs, index) => {
        must += costs.must[totals[index] ?? 0] ?? 0;
        should += costs.should[totals[index] ?? 0] ?? 0;
      });
      if (must > budget.must) beyond.must = Math.min(beyond.must, must);
      const items = layer.items.state(layer.itemsOf[node] ?? 0).map(({ role, slot }) => ({ role, slot: slot - SLOTS_A_WEEK }));
      ends.push({
        must,
        should,
        leftOut: rests.value(rest),
        boundary: boundaries.idOf({ items: lasting(items, 0, workshop.alike), counts: { streaks, totals: [] } }),
      });
    }
  };

  return {
    shape,
    layers,
    ends,
    beyond,
    entry: (boundary) => entries.get(boundary),
    states: () => states,
    exits() {
      if (exitsOf < ends.length) exits = new Set(ends.map(({ boundary }) => boundary));
      exitsOf = ends.length;
      return exits;
    },
    cut: () => cut,
    enter(from) {
      const first = layers[0];
      if (!first) return;
      const totals = shape.totals.map((_, index) => canon(index, 0, 0));
      for (const boundary of from) {
        if (entries.has(boundary)) continue;
        const { items, counts } = boundaries.memory(boundary);
        const node = nodeIn(first, first.items.idOf(items), first.counts.idOf({ streaks: counts.streaks, totals }), rests.all);
        if (node !== undefined) entries.set(boundary, node);
      }
      for (let day = 0; day < 7; day += 1) expand(day);
      finish();
    },
  };
}

/** What all graphs of one shape share, whatever their budgets: steps are worked out once. */
interface Ground {
  readonly canon: TotalCanon;
  readonly rests: Remainders;
  readonly leftOutAtLeast: readonly Float64Array[];
  readonly mustAtLeast: readonly Float64Array[];
  readonly aspects: readonly Pick<Layer, 'items' | 'counts'>[];
}

const grounds = new WeakMap<WeekShape, Ground>();

function groundOf(shape: WeekShape, workshop: Workshop): Ground {
  const known = grounds.get(shape);
  if (known) return known;
  const rests = remainders(shape);
  const canon = totalCanon(shape);
  const ground = {
    canon,
    rests,
    leftOutAtLeast: leftOutBounds(shape, rests),
    mustAtLeast: mustBounds(shape, rests),
    aspects: aspectsOf(shape, workshop, canon),
  };
  grounds.set(shape, ground);
  return ground;
}

/** The two parts of the memory on eight mornings; each leads to the next. */
function aspectsOf(shape: WeekShape, workshop: Workshop, canon: TotalCanon): Ground['aspects'] {
  const layers: Pick<Layer, 'items' | 'counts'>[] = [];
  for (let day = 7; day >= 0; day -= 1) {
    const choices = shape.days[day] ?? [];
    const chosen = (index: number) => {
      const choice = choices[index];
      if (!choice) throw new Error(`No choice ${index} on day ${day}`);
      return choice;
    };
    const next = layers[0];
    layers.unshift({
      items: createAspect(
        itemsKey,
        choices.map((one) => itemsKey(one.items)),
        (items, choice) => itemsStep(items, chosen(choice), day, workshop),
        next?.items,
      ),
      counts: createAspect(
        countsKey,
        choices.map(({ option }) => `${option.streaks.join()}|${option.measures.join()}`),
        (counts, choice) => countsStep(counts, chosen(choice), day, shape, workshop, canon),
        next?.counts,
      ),
    });
  }
  return layers;
}
