import { mondayOf } from '../calendar/plain-date.ts';
import type { Slot } from '../calendar/slot.ts';
import { nearest } from '../nearest.ts';
import { scheduleScore } from '../optimiser/schedule-score.ts';
import { mayJoin, slotsOfWeek } from '../optimiser/slots.ts';
import type { Schedule } from '../optimiser/schedule.ts';
import { createSolver } from '../optimiser/solve.ts';
import type { SchedulingProblem, Score } from '../plan/demand.ts';
import type { Finding } from '../plan/finding.ts';
import { training, type Placement } from '../plan/placement.ts';
import type { Plan } from '../plan/plan.ts';
import { problem } from '../problems.ts';
import { bad, good, type Result } from '../result.ts';
import { judgeTraining } from '../rules/judge-training.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { problemOfPlan } from './problem-of-plan.ts';

/** What it would cost to have a session in another slot, the rest of the season being scheduled anew around it. */
export interface Price {
  readonly slot: Slot;
  /** Score of the best season with the session there, less the plan's; never better than 0 when the plan is optimal. */
  readonly extra: Score;
  /** Findings that there would be then and are not now, the session's own first. */
  readonly breaks: readonly Finding[];
  /** Ids of the other sessions that would move or be left out. */
  readonly moves: readonly string[];
}

/** Why a session stands where it stands. */
export interface Why {
  readonly session: Placement;
  /** One finding for each rule that speaks against the other slots; the gravest first. */
  readonly avoids: readonly Finding[];
  /** Every other slot of its week that could hold it, by date and half. */
  readonly prices: readonly Price[];
  /** What leaving it out would cost. */
  readonly leavingOut: Score;
}

/**
 * The exact price of every other slot for one session of a plan: each is a season solved to the optimum. For fixed sessions too
 * (an imported run, a club session): that is what moving them by hand would cost.
 */
export function why(plan: Plan, rulebook: Rulebook, sessionId: string): Result<Why> {
  const session = plan.placements.find((one) => one.id === sessionId && one.date >= (plan.weeks[0]?.monday ?? one.date));
  if (!session) {
    const near = nearest(
      sessionId,
      plan.placements.map((one) => one.id),
    );
    return bad([problem('session-not-in-plan', '', { id: sessionId, ...(near !== undefined && { near }) })]);
  }
  const base = problemOfPlan(plan, rulebook);
  const solver = createSolver(base);
  const without: SchedulingProblem = {
    ...base,
    weeks: base.weeks.map((week) =>
      week.demands.some((one) => one.id === sessionId) ? { ...week, demands: week.demands.filter((one) => one.id !== sessionId) } : week,
    ),
    fixed: base.fixed.filter((one) => one.id !== sessionId),
  };
  const asked = new Set(plan.demands.map((one) => one.id));
  const now = judged(
    base,
    plan.placements.filter((one) => asked.has(one.id)),
  );
  const prices = slotsOfWeek(mondayOf(session.date)).flatMap((slot): Price[] => {
    const standing = without.fixed.filter((one) => one.date === slot.date && one.half === slot.half).map((one) => one.session);
    const here = slot.date === session.date && slot.half === session.half;
    if (here || !mayJoin(standing, session.session)) return [];
    const variant: SchedulingProblem = { ...without, fixed: [...without.fixed, { id: sessionId, ...slot, session: session.session }] };
    const schedule = solver.solve(variant, plan.placements);
    const then = judged(variant, schedule.placements);
    return [
      {
        slot,
        extra: less(then.score, now.score),
        breaks: newFindings(then.findings, now.findings, sessionId),
        moves: moved(plan, schedule, sessionId),
      },
    ];
  });
  const alone = judged(without, solver.solve(without).placements).score;
  const value = plan.demands.find((one) => one.id === sessionId)?.value ?? 0;
  return good({
    session,
    avoids: oneForEachRule(prices.flatMap((price) => price.breaks)),
    prices,
    leavingOut: less({ ...alone, leftOut: alone.leftOut + value }, now.score),
  });
}

function judged(asked: SchedulingProblem, placed: readonly Placement[]) {
  const { findings } = judgeTraining(training([...asked.fixed, ...placed], asked.weeks), asked.athlete, asked.rulebook);
  return { findings, score: scheduleScore(asked, placed, findings) };
}

function less(a: Score, b: Score): Score {
  return { must: a.must - b.must, leftOut: a.leftOut - b.leftOut, should: a.should - b.should };
}

/** Findings of the scheduler's kind that are new; those that name the session first, then as they come. */
function newFindings(then: readonly Finding[], now: readonly Finding[], sessionId: string): readonly Finding[] {
  const keyOf = (one: Finding) => `${one.rule}|${one.level}|${one.dates.join()}|${one.sessions.join()}|${one.cost}`;
  const known = new Set(now.map(keyOf));
  const fresh = then.filter((one) => !known.has(keyOf(one)));
  return [...fresh.filter((one) => one.sessions.includes(sessionId)), ...fresh.filter((one) => !one.sessions.includes(sessionId))];
}

function moved(plan: Plan, schedule: Schedule, sessionId: string): readonly string[] {
  const before = new Map(plan.placements.map((one) => [one.id, one]));
  const others = schedule.placements.filter((one) => one.date !== before.get(one.id)?.date || one.half !== before.get(one.id)?.half);
  const gone = schedule.leftOut.filter((id) => before.has(id));
  return [...others.map((one) => one.id), ...gone].filter((id) => id !== sessionId);
}

function oneForEachRule(findings: readonly Finding[]): readonly Finding[] {
  const first = new Map<string, Finding>();
  for (const one of findings) {
    const known = first.get(one.rule);
    if (!known || grave(one, known) < 0) first.set(one.rule, one);
  }
  return [...first.values()].sort(grave);
}

function grave(a: Finding, b: Finding): number {
  return Number(b.level === 'must') - Number(a.level === 'must') || b.cost - a.cost;
}
