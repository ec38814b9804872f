import { NEVER, type Values } from './values.ts';
import type { WeekGraph } from './week-graph.ts';

/** One week of the season with the values of its states. */
export interface Stage {
  readonly graph: WeekGraph;
  /** How many states the graph had when they were valued; it may have grown since. */
  readonly states: number;
  readonly values: Values;
  /** What everything after the week costs more than when the values were worked out. */
  readonly shift: Shift;
}

/** Something added on each level of the score. */
export interface Shift {
  readonly must: number;
  readonly leftOut: number;
  readonly should: number;
}

/** The best way through the season: by week and day, the number of the choice taken; with its cost. */
export interface Way {
  readonly choices: readonly (readonly number[])[];
  readonly must: number;
  readonly leftOut: number;
  readonly should: number;
}

/** How well a choice of a week and day fits something that the score does not know; more is better. */
export type Liking = (week: number, day: number, choice: number) => number;

/**
 * Follows the values from the first Monday: of the choices that keep what was promised the one most liked, else the first.
 * Undefined when there is no way.
 */
export function followWay(stages: readonly Stage[], boundary: number, liking: Liking = () => 0): Way | undefined {
  let node = stages[0]?.graph.entry(boundary);
  const first = stages[0]?.values[0];
  if (node === undefined || !first || (first.must[node] ?? NEVER) >= NEVER) return undefined;
  const { shift } = stages[0] ?? { shift: { must: 0, leftOut: 0, should: 0 } };
  const cost = {
    must: (first.must[node] ?? 0) + shift.must,
    leftOut: (first.leftOut[node] ?? 0) + shift.leftOut,
    should: (first.should[node] ?? 0) + shift.should,
  };
  const choices = stages.map(({ graph, values }, week): readonly number[] => {
    const taken = graph.layers.slice(0, 7).map((layer, day): number => {
      const [row, next] = [values[day], values[day + 1]];
      const from = node ?? -1;
      let best: { readonly edge: number; readonly liked: number } | undefined;
      for (let edge = layer.firstEdge[from] ?? 0; row && next && edge < (layer.firstEdge[from + 1] ?? 0); edge += 1) {
        const to = layer.edgeTo[edge] ?? -1;
        const keeps =
          (next.must[to] ?? NEVER) + (layer.edgeMust[edge] ?? 0) === row.must[from] &&
          next.leftOut[to] === row.leftOut[from] &&
          (next.should[to] ?? 0) + (layer.edgeShould[edge] ?? 0) === row.should[from];
        if (!keeps) continue;
        const liked = liking(week, day, layer.edgeChoice[edge] ?? 0);
        if (!best || liked > best.liked) best = { edge, liked };
      }
      if (!best) throw new Error(`No choice keeps the value of state ${from} on day ${day} of week ${week}`);
      node = layer.edgeTo[best.edge];
      return layer.edgeChoice[best.edge] ?? 0;
    });
    node = stages[week + 1]?.graph.entry(graph.ends[node ?? -1]?.boundary ?? -1);
    return taken;
  });
  return { choices, ...cost };
}
