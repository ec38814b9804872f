import { lasting, memoryKey, remember, totalCanon, type Memory } from './memory.ts';
import type { Boundaries } from './boundaries.ts';
import type { WeekShape, Workshop } from './week-shape.ts';
import { leftOutBounds, mustBounds, remainders } from './remainders.ts';

/** How much a week may break and leave out at most; everything within it is in the graph. */
export interface Budget {
  readonly must: number;
  readonly leftOut: number;
}

/** Marks a transition that was not worked out yet, and one that no budget allows. */
const UNKNOWN = -2;
const CLOSED = -1;

/** A state of one morning: what is remembered and what the week still owes. */
interface Layer {
  readonly memories: Memory[];
  readonly memoryIds: Map<string, number>;
  /** By memory: where each choice of the day leads and what it costs there. */
  readonly steps: { readonly next: number[]; readonly must: number[]; readonly should: number[] }[];
  /** By node. */
  readonly memoryOf: number[];
  readonly rest: number[];
  /** By memory and remainder. */
  readonly nodeIds: number[][];
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
  /** States made so far. */
  states(): number;
  /** The closest budgets above this one that would let more in; Infinity when nothing was cut. */
  readonly beyond: { must: number; leftOut: number };
}

/** An empty graph for a shape. */
export function weekGraph(
  shape: WeekShape,
  budget: Budget,
  { athlete, judges: { streak: judges }, pairs }: Workshop,
  boundaries: Boundaries,
): WeekGraph {
  const canon = totalCanon(shape);
  const rests = remainders(shape);
  const leftOutAtLeast = leftOutBounds(shape, rests);
  const mustAtLeast = mustBounds(shape, rests);
  const beyond = { must: Infinity, leftOut: Infinity };
  const layers: Layer[] = Array.from({ length: 8 }, () => ({
    memories: [], memoryIds: new Map(), steps: [], memoryOf: [], rest: [], nodeIds: [],
    firstEdge: [0], edgeTo: [], edgeChoice: [], edgeMust: [], edgeShould: [],
  })); // prettier-ignore
  const ends: End[] = [];
  const entries = new Map<number, number>();
  let states = 0;

  const memoryIn = (layer: Layer, memory: Memory): number => {
    const key = memoryKey(memory);
    const known = layer.memoryIds.get(key);
    if (known !== undefined) return known;
    const id = layer.memories.length;
    layer.memories.push(memory);
    layer.memoryIds.set(key, id);
    layer.nodeIds.push([]);
    const choices = shape.days[layers.indexOf(layer)]?.length ?? 0;
    layer.steps.push({
      next: new Array<number>(choices).fill(UNKNOWN),
      must: new Array<number>(choices).fill(0),
      should: new Array<number>(choices).fill(0),
    });
    return id;
  };

  const nodeIn = (layer: Layer, memory: number, rest: number): number => {
    const ids = layer.nodeIds[memory];
    const known = ids?.[rest];
    if (!ids) throw new Error(`No memory ${memory}`);
    if (known !== undefined) return known;
    const id = layer.memoryOf.length;
    ids[rest] = id;
    layer.memoryOf.push(memory);
    layer.rest.push(rest);
    states += 1;
    return id;
  };

  /** Works out what a choice costs after a memory and what is remembered then. */
  const step = (day: number, memoryId: number, choiceId: number): number => {
    const [layer, following] = [layers[day], layers[day + 1]];
    const steps = layer?.steps[memoryId];
    const memory = layer?.memories[memoryId];
    const choice = shape.days[day]?.[choiceId];
    if (!layer || !following || !steps || !memory || !choice) throw new Error(`No choice ${choiceId} on day ${day}`);
    let { must, should } = choice;
    for (const earlier of memory.items) {
      for (const later of choice.items) {
        const place = later.slot - earlier.slot;
        if (place > (earlier.role.reach[(earlier.slot + 28) % 14] ?? 0)) continue;
        const at = pairs.at(later.role.trait, (earlier.slot + 28) % 14, place);
        must += earlier.role.must[at] ?? 0;
        should += earlier.role.should[at] ?? 0;
      }
    }
    judges.forEach((judge, index) => {
      if (!choice.option.streaks[index]) return;
      const objection = judge.judge(Math.min((memory.streaks[index] ?? 0) + 1, judge.longest), athlete);
      if (objection?.level === 'must') must += objection.cost - (shape.streakBase[index]?.[day] ?? 0);
      else if (objection) should += objection.cost;
    });
    steps.must[choiceId] = must;
    steps.should[choiceId] = should;
    if (must > budget.must) {
      beyond.must = Math.min(beyond.must, must);
      return (steps.next[choiceId] = CLOSED);
    }
    return (steps.next[choiceId] = memoryIn(following, remember(memory, choice, day, shape, judges, canon)));
  };

  const expand = (day: number): void => {
    const [layer, following] = [layers[day], layers[day + 1]];
    const choices = shape.days[day];
    if (!layer || !following || !choices) return;
    const { offsets, fits } = rests.moves(day);
    for (let node = layer.firstEdge.length - 1; node < layer.memoryOf.length; node += 1) {
      const memoryId = layer.memoryOf[node] ?? 0;
      const rest = layer.rest[node] ?? 0;
      const steps = layer.steps[memoryId];
      if (!steps) throw new Error(`Morning ${day} has no memory ${memoryId}`);
      const possible = fits(rest);
      for (const choiceId of possible) {
        const left = rest - (offsets[choiceId] ?? 0);
        const leftOut = leftOutAtLeast[day + 1]?.[left] ?? Infinity;
        if (leftOut > budget.leftOut) {
          beyond.leftOut = Math.min(beyond.leftOut, leftOut);
          continue;
        }
        let next = steps.next[choiceId] ?? CLOSED;
        if (next === UNKNOWN) next = step(day, memoryId, choiceId);
        if (next === CLOSED) continue;
        const must = steps.must[choiceId] ?? 0;
        const mustInAll = must + (mustAtLeast[day + 1]?.[left] ?? 0);
        if (mustInAll > budget.must) {
          beyond.must = Math.min(beyond.must, mustInAll);
          continue;
        }
        layer.edgeTo.push(nodeIn(following, next, left));
        layer.edgeChoice.push(choiceId);
        layer.edgeMust.push(must);
        layer.edgeShould.push(steps.should[choiceId] ?? 0);
      }
      layer.firstEdge.push(layer.edgeTo.length);
    }
  };

  const finish = (): void => {
    const layer = layers[7];
    if (!layer) return;
    for (let node = ends.length; node < layer.memoryOf.length; node += 1) {
      const memory = layer.memories[layer.memoryOf[node] ?? 0];
      if (!memory) throw new Error(`Sunday night has no memory for state ${node}`);
      const items = lasting(
        memory.items.map(({ role, slot }) => ({ role, slot: slot - 14 })),
        0,
      );
      const rest = layer.rest[node] ?? 0;
      let must = rests.broken(rest);
      let should = 0;
      shape.totals.forEach((costs, index) => {
        must += costs.must[memory.totals[index] ?? 0] ?? 0;
        should += costs.should[memory.totals[index] ?? 0] ?? 0;
      });
      if (must > budget.must) beyond.must = Math.min(beyond.must, must);
      ends.push({ must, should, leftOut: rests.value(rest), boundary: boundaries.idOf({ items, streaks: memory.streaks, totals: [] }) });
    }
  };

  return {
    shape,
    layers,
    ends,
    beyond,
    entry: (boundary) => entries.get(boundary),
    states: () => states,
    enter(from) {
      const first = layers[0];
      if (!first) return;
      for (const boundary of from) {
        if (entries.has(boundary)) continue;
        const { items, streaks } = boundaries.memory(boundary);
        const totals = shape.totals.map((_, index) => canon(index, 0, 0));
        entries.set(boundary, nodeIn(first, memoryIn(first, { items, streaks, totals }), rests.all));
      }
      for (let day = 0; day < 7; day += 1) expand(day);
      finish();
    },
  };
}
