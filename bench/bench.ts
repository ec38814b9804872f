/**
 * Times the planner beside HiGHS on the same problems in the same run, then the server beside an empty one, and writes tables and JSON.
 *   npm run bench                 weeks 12 and 26 beside HiGHS, all seasons by ourselves
 *   npm run bench -- --drag       builds the app and drags a session in a real browser too
 *   npm run bench -- --long       52 and 104 weeks beside HiGHS too; each of its solves may take up to an hour
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { lpModel, plan, prescribe, type SchedulingProblem, type Score } from '../packages/core/src/index.ts';
import { scheduleScore } from '../packages/core/src/optimiser/schedule-score.ts';
import { createSolver } from '../packages/core/src/optimiser/solve.ts';
import { writePlanFile } from '../packages/formats/src/index.ts';
import { dragLine, timeDrag } from './drag.ts';
import { solveWithHighs } from './highs.ts';
import { timeServer } from './server.ts';
import { busyAthlete, season, seasonOptions } from './seasons.ts';

const LENGTHS = [12, 26, 52, 104];
const RUNS = 9;
const long = process.argv.includes('--long');
const root = fileURLToPath(new URL('..', import.meta.url));

/** Median of some runs, milliseconds; the first is left out, for it compiles the code. */
function median(run: () => void): number {
  const times = Array.from({ length: RUNS + 1 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).slice(1);
  return times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
}

interface SeasonRow {
  readonly weeks: number;
  readonly sessions: string;
  readonly ours: number;
  readonly states: number;
  readonly highs?: number;
  readonly highsDone?: boolean;
  readonly same?: boolean;
  readonly whatIf: number;
  /** Filling the sessions of the season. */
  readonly fill: number;
  readonly plan: number;
  readonly json: number;
}

async function timeSeason(weeks: number): Promise<SeasonRow> {
  const problem = season(weeks);
  const schedule = createSolver(problem).solve(problem);
  const score = scheduleScore(problem, schedule.placements);
  const counts = problem.weeks.map((week) => week.demands.length);
  const options = seasonOptions(weeks);
  const planned = plan(busyAthlete(weeks), options);
  if (!planned.ok) throw new Error('The bench season has problems');
  const file = { plan: planned.value, rulebook: options.rulebook };
  const row: SeasonRow = {
    weeks,
    sessions: `${Math.min(...counts)}–${Math.max(...counts)}`,
    ours: median(() => createSolver(problem).solve(problem)),
    states: schedule.states,
    whatIf: timeWhatIf(problem),
    fill: median(() => prescribe(planned.value, planned.value.weeks, planned.value.athlete, planned.value.from)),
    plan: median(() => plan(busyAthlete(weeks), options)),
    json: median(() => writePlanFile(file, 'json')),
  };
  if (weeks > 26 && !long) return row;
  const peer = await solveWithHighs((aim) => lpModel(problem, aim), long ? 3600 : 600);
  return { ...row, highs: peer.milliseconds, highsDone: peer.done, same: sameScore(peer.score, score) };
}

/** One session moved by hand after a season was solved: the median over several sessions and slots, each asked for the first time. */
function timeWhatIf(problem: SchedulingProblem): number {
  const solver = createSolver(problem);
  solver.solve(problem);
  const times = Array.from({ length: 21 }, (_, turn) => {
    const week = problem.weeks[(turn * 7 + 3) % problem.weeks.length];
    const demand = week?.demands[turn % week.demands.length];
    if (!week || !demand) throw new Error('A bench week is empty');
    const slot = { date: problem.weeks[0]?.monday ?? week.monday, half: turn % 2 === 0 ? 'am' : 'pm' } as const;
    const there = { id: demand.id, ...slot, date: week.monday, session: demand.session };
    const variant: SchedulingProblem = {
      ...problem,
      weeks: problem.weeks.map((one) => (one === week ? { ...one, demands: one.demands.filter((other) => other !== demand) } : one)),
      fixed: [...problem.fixed, there],
    };
    const start = performance.now();
    solver.solve(variant);
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[10] ?? Number.NaN;
}

function sameScore(a: Score | undefined, b: Score): boolean {
  return a !== undefined && a.must === b.must && a.leftOut === b.leftOut && a.should === b.should;
}

/** Median wall time of a command, milliseconds. */
function timeCommand(args: readonly string[]): number {
  return median(() => {
    const { status, error } = spawnSync(process.execPath, args, { cwd: root });
    if (error || (status ?? 3) > 1) throw new Error(`${args.join(' ')} failed`);
  });
}

async function dragInNewApp(): Promise<Awaited<ReturnType<typeof timeDrag>>> {
  const { status } = spawnSync(process.execPath, ['scripts/build-app.ts'], { cwd: root });
  if (status !== 0) throw new Error('The app could not be built');
  return timeDrag();
}

const rows: SeasonRow[] = [];
console.log('weeks  sessions    ours ms    states   HiGHS ms     ratio  same   what-if ms   share   fill ms     ratio   plan ms   JSON ms');
for (const weeks of LENGTHS) {
  const row = await timeSeason(weeks);
  rows.push(row);
  const { ours, whatIf, highs, highsDone, same } = row;
  const peer =
    highs === undefined
      ? '         –         –     –'
      : `${highsDone ? ' ' : '>'}${highs.toFixed(0).padStart(9)} ${(highs / ours).toFixed(0).padStart(9)} ${same ? '  yes' : '   no'}`;
  console.log(
    `${String(weeks).padStart(5)} ${row.sessions.padStart(9)} ${ours.toFixed(1).padStart(10)} ${String(row.states).padStart(9)} ${peer} ` +
      `${whatIf.toFixed(1).padStart(12)} ${(whatIf / ours).toFixed(3).padStart(7)} ${row.fill.toFixed(1).padStart(9)} ${(row.fill / ours).toFixed(2).padStart(9)} ${row.plan.toFixed(1).padStart(9)} ${row.json.toFixed(1).padStart(9)}`,
  );
}
const bare = timeCommand(['-e', '']);
const checked = timeCommand(['packages/cli/bin/ironstride.js', 'check', 'examples/article-week.txt']);
const growth = (rows[3]?.ours ?? Number.NaN) / (rows[2]?.ours ?? Number.NaN);
console.log(`\n104 weeks cost ${growth.toFixed(2)} times 52.`);
console.log(
  `check of a week: ${checked.toFixed(0)} ms; bare start of the runtime: ${bare.toFixed(0)} ms; ratio ${(checked / bare).toFixed(2)}.`,
);
mkdirSync(new URL('results/', import.meta.url), { recursive: true });
const drag = process.argv.includes('--drag') ? await dragInNewApp() : undefined;
if (drag) console.log(dragLine(drag));
const server = await timeServer(process.argv.slice(2));
const result = {
  node: process.version,
  processor: cpus()[0]?.model,
  runs: RUNS,
  seasons: rows,
  growth,
  check: { checked, bare },
  ...(drag && { drag }),
  server,
};
writeFileSync(new URL('results/latest.json', import.meta.url), `${JSON.stringify(result, undefined, 2)}\n`);
console.log('Written to bench/results/latest.json.');
