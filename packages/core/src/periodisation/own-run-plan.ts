import type { Athlete } from '../athlete/athlete.ts';
import { formatDate, type PlainDate } from '../calendar/plain-date.ts';
import type { Demand } from '../plan/demand.ts';
import type { Placement } from '../plan/placement.ts';
import type { Note } from '../plan/plan.ts';
import type { Season } from '../plan/season.ts';
import { problem } from '../problems.ts';
import { bad, good, type Result } from '../result.ts';
import { appointmentsOf, pinnedDays, withoutReplaced } from './appointments.ts';
import { PHASE, SEASON } from './doses.ts';
import { fitIntoWeek } from './free-time.ts';
import { focusOf } from './focus.ts';
import { layRunPlan, type LaidPlan } from './lay-run-plan.ts';
import { info, personNotes, strengthNotes, warning } from './notes.ts';
import { cutSeason, isBuilding, type PhaseWeek } from './phases.ts';
import { goalsOf } from './race-distance.ts';
import { readRequest, weekIndex, type OwnRunPlan, type Request } from './request.ts';
import { runnerOf, type Runner } from './runner.ts';
import { blocksOf, type BlockWeek } from './strength-blocks.ts';
import { wantedStrength } from './strength-sessions.ts';
import { demandsOf, hasWeights, liftsIn, raceBefore } from './week-plan.ts';
import { roleOf, specOf, type Wanted } from './wanted.ts';
import { session } from '../session/session.ts';

/** A season around somebody's own run plan: its runs stand as they are (or move inside their weeks), strength and core go around them. */
export function periodiseOwnRunPlan(athlete: Athlete, from: PlainDate, weeks: number | undefined, own: OwnRunPlan): Result<Season> {
  const laid = layRunPlan(athlete, from, own.plan);
  const asked = readRequest(athlete, from, weeks, lastDayOf(athlete, laid));
  const problems = asked.ok ? [] : [...asked.problems];
  if (laid.lastDay < from || own.plan.entries.every(({ sessions }) => sessions.length === 0))
    problems.push(problem('season-run-plan-past', own.plan.name, { last: formatDate(laid.lastDay), from: formatDate(from) }));
  const most = SEASON.weeksMost.value;
  if (asked.ok && asked.value.weeks > most)
    problems.push(problem('season-run-plan-long', own.plan.name, { weeks: asked.value.weeks, most }));
  if (!asked.ok || problems.length > 0) return bad(problems);

  const races = [...asked.value.races, ...laid.races].sort((a, b) => a.date - b.date);
  const goals = laid.race && laid.races.includes(laid.race) ? goalsOf([...asked.value.races, laid.race]) : asked.value.goals;
  const request: Request = { ...asked.value, races, goals };
  const runner = runnerOf(athlete, from);
  const phases = withPlansDeloads(cutSeason(request, runner.level), request.monday, laid.placements);
  const blocks = blocksOf(phases, runner);
  const planned = phases.slice(0, request.weeks).flatMap((phase, index) => {
    const block = blocks[index];
    return block ? [weekAround(request, runner, phase, block, laid, own.move)] : [];
  });
  return good({
    weeks: planned.map(({ week }) => week),
    fixed: planned.flatMap(({ fixed }) => fixed),
    notes: [
      ...(own.plan.notes ?? []),
      ...layingNotes(request, laid, planned),
      ...strengthNotes(
        request,
        runner,
        phases.flatMap(({ days }) => days),
      ),
      ...personNotes(request),
    ],
  });
}

function lastDayOf(athlete: Athlete, laid: LaidPlan): PlainDate {
  const goal = goalsOf(athlete.races).at(-1)?.date;
  return goal !== undefined && goal > laid.lastDay ? goal : laid.lastDay;
}

interface WeekAround {
  readonly week: Season['weeks'][number];
  readonly fixed: readonly Placement[];
  /** Strength and core sessions that the plan has already. */
  readonly recognised: number;
  /** Strength sessions without a slot that is long enough. */
  readonly dropped: number;
}

function weekAround(request: Request, runner: Runner, week: PhaseWeek, block: BlockWeek, laid: LaidPlan, move: boolean): WeekAround {
  const { athlete, goals } = request;
  const { fixed: appointments } = appointmentsOf(athlete, namedOnly(week, laid), runner.easyPace);
  const its = laid.placements.filter(({ date }) => week.days.includes(date));
  const all = [...appointments, ...its];
  const moving = move ? its.filter((one) => one.session.kind !== 'race') : [];
  const pinned = pinnedDays(athlete, week);
  const standing = [...all.map((one) => one.session), ...pinned.map(({ spec }) => session(spec))];
  const hardRuns = standing.filter((one) => one.tags.includes('hard-run')).length;
  const strength = wantedStrength({
    week,
    block,
    runner,
    weights: hasWeights(athlete, week.days),
    hardRuns,
    before: raceBefore(request, week),
    goals,
  });
  // Sizes are those beside the runs where the plan has them, so that leave to move them only adds ways.
  const wanted = [...pinned, ...withoutReplaced(strength, standing)];
  const { sessions, dropped } = fitIntoWeek(athlete, week.days, all, wanted, PHASE.ownTrainingDays.value);
  // Strength without an obvious place is still asked for: the scheduler finds one or names what stands in its way.
  const hopeful = dropped.flatMap((one) => fitIntoWeek(athlete, week.days, [], [one], 7).sessions);
  const demands: readonly Demand[] = demandsOf(week, [...moving.map(movable), ...sessions, ...hopeful]);
  return {
    week: {
      number: week.number,
      monday: week.monday,
      phase: week.phase,
      block: block.block,
      deload: week.deload,
      focus: focusOf(week, block.block, liftsIn(demands)),
      demands,
    },
    fixed: all.filter((one) => !moving.includes(one)),
    recognised: its.filter(({ session: one }) => roleOf(one) === 'strength' || roleOf(one) === 'core').length,
    dropped: dropped.length - hopeful.length,
  };
}

/** The week with the athlete's own races only: the plan's races stand among the plan's sessions. */
function namedOnly(week: PhaseWeek, laid: LaidPlan): PhaseWeek {
  return { ...week, races: week.races.filter((race) => !laid.races.includes(race)) };
}

function movable({ session: one }: Placement): Wanted {
  return { role: roleOf(one) ?? 'easy', spec: specOf(one), value: 1, least: one.minutes, required: true };
}

/** A plan's own lighter weeks: at least a fifth fewer minutes of running than the last usual week. */
function withPlansDeloads(weeks: readonly PhaseWeek[], monday: PlainDate, placements: readonly Placement[]): readonly PhaseWeek[] {
  let usual = 0;
  return weeks.map((week, index) => {
    const here = placements.filter((one) => one.session.discipline === 'run' && weekIndex(monday, one.date) === index);
    const minutes = here.reduce((sum, one) => sum + one.session.minutes, 0);
    const deload = isBuilding(week) && week.days.length === 7 && minutes > 0 && minutes <= usual * PHASE.ownLighterWeek.value;
    if (!deload) usual = minutes;
    return { ...week, deload };
  });
}

function layingNotes(request: Request, laid: LaidPlan, planned: readonly WeekAround[]): Note[] {
  const notes: Note[] = [info('run-plan-laid', `The run plan runs from ${formatDate(laid.firstDay)} to ${formatDate(laid.lastDay)}.`)];
  if (laid.passed > 0)
    notes.push(
      warning(
        'run-plan-joined-late',
        `${laid.passed === 1 ? 'One entry of the run plan lies' : `${laid.passed} entries of the run plan lie`} before ${formatDate(request.from)} and ${laid.passed === 1 ? 'is' : 'are'} left out.`,
      ),
    );
  const goal = request.goals.find((race) => race !== laid.race);
  if (goal && goal.date !== laid.lastDay && !laid.placements.some(({ date }) => date >= goal.date))
    notes.push(
      warning('run-plan-misses-race', `The run plan ends on ${formatDate(laid.lastDay)}, but ${goal.name} is on ${formatDate(goal.date)}.`),
    );
  const recognised = planned.reduce((sum, one) => sum + one.recognised, 0);
  if (recognised > 0)
    notes.push(
      info(
        'strength-recognised',
        `The run plan has ${recognised} strength and core ${recognised === 1 ? 'session' : 'sessions'} already. They count, and are not doubled.`,
      ),
    );
  const dropped = planned.filter((one) => one.dropped > 0).length;
  if (dropped > 0)
    notes.push(warning('time-full', `In ${dropped} ${dropped === 1 ? 'week' : 'weeks'} no slot is long enough for all the strength work.`));
  return notes;
}
