import type { WeekGraph } from './week-graph.ts';

/** Stands for "cannot be finished within the budget" on the first level of a score. */
export const NEVER = 2 ** 30;

/** By node of one morning: the best that can follow, to the end of the season. Three levels, compared in this order. */
export interface Row {
  readonly must: Int32Array;
  readonly leftOut: Int32Array;
  readonly should: Int32Array;
}

/** The best that can follow from every state of a week; one row for each of its eight mornings. */
export type Values = readonly Row[];

/** What the weeks after this one cost when entered by a boundary. */
export type Afterwards = (boundary: number) => { must: number; leftOut: number; should: number };

/** Works backwards through a week: what is the best from each of its states, given what follows it. */
export function valuesOf(graph: WeekGraph, afterwards: Afterwards): Values {
  const rows = graph.layers.map(({ rest }): Row => ({
    must: new Int32Array(rest.length).fill(NEVER),
    leftOut: new Int32Array(rest.length),
    should: new Int32Array(rest.length),
  }));
  const last = rows[7];
  if (!last) throw new Error('A week has eight mornings');
  graph.ends.forEach((end, node) => {
    const then = afterwards(end.boundary);
    if (then.must >= NEVER) return;
    last.must[node] = end.must + then.must;
    last.leftOut[node] = end.leftOut + then.leftOut;
    last.should[node] = end.should + then.should;
  });
  for (let day = 6; day >= 0; day -= 1) {
    const layer = graph.layers[day];
    const row = rows[day];
    const next = rows[day + 1];
    if (!layer || !row || !next) continue;
    const { firstEdge, edgeTo, edgeMust, edgeShould } = layer;
    for (let node = 0; node < row.must.length; node += 1) {
      let [must, leftOut, should] = [NEVER, 0, 0];
      const end = firstEdge[node + 1] ?? 0;
      for (let edge = firstEdge[node] ?? 0; edge < end; edge += 1) {
        const to = edgeTo[edge] ?? 0;
        const m = (edgeMust[edge] ?? 0) + (next.must[to] ?? NEVER);
        if (m > must || m >= NEVER) continue;
        const l = next.leftOut[to] ?? 0;
        const s = (edgeShould[edge] ?? 0) + (next.should[to] ?? 0);
        if (m < must || l < leftOut || (l === leftOut && s < should)) [must, leftOut, should] = [m, l, s];
      }
      row.must[node] = must;
      row.leftOut[node] = leftOut;
      row.should[node] = should;
    }
  }
  return rows;
}
