import type { Athlete } from '../athlete/athlete.ts';
import { addDays, mondayOf } from '../calendar/plain-date.ts';
import { slotsOfWeek } from '../optimiser/slots.ts';
import { createSolver } from '../optimiser/solve.ts';
import { compareScores, type SchedulingProblem, type Score } from '../plan/demand.ts';
import type { Finding, Repair } from '../plan/finding.ts';
import { training, type Placement, type Training } from '../plan/placement.ts';
import { judgeTraining, scoreOf } from '../rules/judge-training.ts';
import type { Rulebook } from '../rules/rulebook.ts';

/**
 * The cheapest single change that mends a finding: one of its sessions moved to another slot of its week, or left out.
 * Undefined when no such change helps, or when it would only put something worse in its place.
 */
export function repair(calendar: Training, athlete: Athlete, rulebook: Rulebook, finding: Finding): Repair | undefined {
  let best: { readonly repair: Repair; readonly score: Score } | undefined;
  for (const id of finding.sessions) {
    const session = calendar.placements.find((one) => one.id === id);
    if (!session || session.fixed || session.date < (calendar.weeks[0]?.monday ?? 0)) continue;
    const near = nearTo(calendar, session);
    const before = verdict(near, athlete, rulebook, 0);
    for (const changed of changes(near, session, athlete, rulebook)) {
      const after = verdict(changed.near, athlete, rulebook, changed.leftOut);
      const gone = !after.findings.some(
        (one) => one.rule === finding.rule && one.dates[0] === finding.dates[0] && one.level === finding.level,
      );
      const better = compareScores({ ...after.score, leftOut: 0 }, before.score) < 0;
      if (gone && better && (!best || compareScores(after.score, best.score) < 0)) best = { repair: changed.repair, score: after.score };
    }
  }
  return best?.repair;
}

interface Change {
  readonly repair: Repair;
  readonly near: Training;
  readonly leftOut: number;
}

/** The best other slot, found by the optimiser with everything else fixed, and leaving the session out. */
function changes(near: Training, session: Placement, athlete: Athlete, rulebook: Rulebook): readonly Change[] {
  const others = near.placements.filter((one) => one !== session);
  const monday = mondayOf(session.date);
  const slots = slotsOfWeek(monday).filter((slot) => slot.date !== session.date || slot.half !== session.half);
  const asked: SchedulingProblem = {
    athlete,
    rulebook,
    weeks: near.weeks.map((week) => ({
      ...week,
      demands: week.monday === monday ? [{ id: session.id, session: session.session, value: 1, slots }] : [],
    })),
    fixed: others.map((one) => ({ ...one, fixed: true })),
  };
  const [moved] = createSolver(asked).solve(asked).placements;
  const out: Change = { repair: { session: session.id, to: 'leave-out' }, near: training(others, near.weeks), leftOut: 1 };
  if (!moved) return [out];
  const to = { date: moved.date, half: moved.half };
  return [{ repair: { session: session.id, to }, near: training([...others, moved], near.weeks), leftOut: 0 }, out];
}

/** The weeks around a session, with what came before them as history. */
function nearTo({ placements, weeks }: Training, { date }: Placement): Training {
  const monday = mondayOf(date);
  const some = weeks.filter((week) => Math.abs(week.monday - monday) <= 7);
  const [first, last] = [some[0]?.monday ?? monday, addDays(some.at(-1)?.monday ?? monday, 6)];
  return { weeks: some, placements: placements.filter((one) => one.date >= first - 28 && one.date <= last) };
}

function verdict(
  near: Training,
  athlete: Athlete,
  rulebook: Rulebook,
  leftOut: number,
): { readonly findings: readonly Finding[]; readonly score: Score } {
  const { findings } = judgeTraining(near, athlete, rulebook);
  return { findings, score: { ...scoreOf(findings, rulebook), leftOut } };
}
