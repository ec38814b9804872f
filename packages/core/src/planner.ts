import { SOMEBODY, type Athlete } from './athlete/athlete.ts';
import { healthProblems } from './athlete/health.ts';
import type { PlainDate } from './calendar/plain-date.ts';
import { scheduleScore } from './optimiser/schedule-score.ts';
import type { Schedule } from './optimiser/schedule.ts';
import { createSolver } from './optimiser/solve.ts';
import { withRhythm } from './optimiser/rhythm.ts';
import { withEasierStrength } from './periodisation/easier-strength.ts';
import { periodise } from './periodisation/periodise.ts';
import type { SchedulingProblem, Score } from './plan/demand.ts';
import type { Finding, Unknown } from './plan/finding.ts';
import { training, type Placement, type Training } from './plan/placement.ts';
import { contentsNotes } from './prescription/contents-notes.ts';
import { filled } from './adaptation/filled.ts';
import type { Plan, PlannedDemand, PlannedWeek } from './plan/plan.ts';
import type { RunPlan } from './plan/run-plan.ts';
import type { Season } from './plan/season.ts';
import { bad, good, type Result } from './result.ts';
import { judgeTraining, scoreOf } from './rules/judge-training.ts';
import type { Rulebook } from './rules/rulebook.ts';

/** What a season is planned from, besides the athlete. */
export interface PlanOptions {
  /** First planned day. */
  readonly from: PlainDate;
  /** Length, 1 to 104; to the last A race when absent. */
  readonly weeks?: number;
  readonly rulebook: Rulebook;
  /** The athlete's own run plan; its runs stay where they are unless `move`. */
  readonly runPlan?: { readonly plan: RunPlan; readonly move: boolean };
  /** What was done before `from`. */
  readonly history?: readonly Placement[];
}

/**
 * Plans a season: periodise, schedule to the proven optimum, prescribe what is in each session, check. All problems at once when the wishes make
 * no sense; a red flag in the answers about health stops it.
 */
export function plan(athlete: Athlete, options: PlanOptions): Result<Plan> {
  const unwell = healthProblems(athlete.health ?? []);
  if (unwell.length > 0) return bad(unwell);
  const settled = settle(athlete, options);
  return settled.ok ? good(planOf(settled.value, options)) : settled;
}

/** The scheduling problem that {@link plan} solves. */
export function schedulingProblem(athlete: Athlete, options: PlanOptions): Result<SchedulingProblem> {
  if (options.runPlan) {
    const settled = settle(athlete, options);
    return settled.ok ? good(settled.value.problem) : settled;
  }
  const season = periodise(athlete, options.from, options.weeks);
  return season.ok ? good(problemOf(season.value, athlete, options)) : season;
}

/** What the rules say of any calendar, and its score by the rules of placement and wishes. */
export interface Verdict {
  readonly findings: readonly Finding[];
  readonly unknown: readonly Unknown[];
  /** Nothing is left out of a calendar that nobody demanded anything of: `leftOut` is 0. */
  readonly score: Score;
}

/** Checks sessions on days: planned, hand-written, imported or done. */
export function check(calendar: Training, athlete: Athlete = SOMEBODY, rulebook: Rulebook): Verdict {
  const { findings, unknown } = judgeTraining(calendar, athlete, rulebook);
  return { findings, unknown, score: { ...scoreOf(findings, rulebook), leftOut: 0 } };
}

interface Settled {
  readonly season: Season;
  readonly problem: SchedulingProblem;
  readonly schedule: Schedule;
}

/** The season and its schedule; beside somebody's own runs, strength that finds no place is asked for in easier forms. */
function settle(athlete: Athlete, options: PlanOptions): Result<Settled> {
  const asked = periodise(athlete, options.from, options.weeks, options.runPlan);
  if (!asked.ok) return asked;
  for (let season = asked.value; ;) {
    const problem = problemOf(season, athlete, options);
    const schedule = createSolver(problem).solve(problem);
    const easier = options.runPlan && withEasierStrength(season, new Set(schedule.leftOut), athlete);
    if (!easier) return good({ season, problem, schedule });
    season = easier;
  }
}

function problemOf(season: Season, athlete: Athlete, { rulebook, history = [] }: PlanOptions): SchedulingProblem {
  return withRhythm({ athlete, rulebook, weeks: season.weeks, fixed: [...history, ...season.fixed] });
}

function planOf({ season, problem, schedule }: Settled, { from }: PlanOptions): Plan {
  const weeks = season.weeks.map(({ demands: _, ...week }): PlannedWeek => week);
  const calendar = training([...problem.fixed, ...schedule.placements], weeks);
  const { placements, findings, unknown } = filled(calendar, weeks, problem.athlete, problem.rulebook, from);
  const demands = season.weeks.flatMap((week) => week.demands.map((demand): PlannedDemand => ({ ...demand, week: week.monday })));
  const out = new Set(schedule.leftOut);
  return {
    athlete: problem.athlete,
    rulebook: problem.rulebook.id,
    from,
    weeks,
    placements,
    demands,
    leftOut: demands.filter((demand) => out.has(demand.id)),
    score: scheduleScore(problem, schedule.placements, findings),
    proof: { optimal: schedule.optimal, states: schedule.states },
    findings,
    unknown,
    notes: [...season.notes, ...contentsNotes(problem.athlete, placements)],
  };
}
