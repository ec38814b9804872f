import type { Athlete } from '../athlete/athlete.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Season } from '../plan/season.ts';
import { good, type Result } from '../result.ts';
import { seasonNotes } from './notes.ts';
import { periodiseOwnRunPlan } from './own-run-plan.ts';
import { cutSeason } from './phases.ts';
import { readRequest, type OwnRunPlan } from './request.ts';
import { runnerOf } from './runner.ts';
import { blocksOf } from './strength-blocks.ts';
import { startingForm } from './volumes.ts';
import { planWeek, type WeekPlan } from './week-plan.ts';

/**
 * Cuts a season into phases and blocks and says what each week asks for: backwards from the races, forwards from what the athlete
 * does today. `weeks` (1 to 104) defaults to the week of the last A race, else of the last race, else twelve.
 * With an own run plan its runs stand as they are, and strength and core go around them.
 */
export function periodise(athlete: Athlete, from: PlainDate, weeks?: number, runPlan?: OwnRunPlan): Result<Season> {
  if (runPlan) return periodiseOwnRunPlan(athlete, from, weeks, runPlan);
  const request = readRequest(athlete, from, weeks);
  if (!request.ok) return request;

  const runner = runnerOf(athlete, from);
  const phases = cutSeason(request.value, runner.level);
  const blocks = blocksOf(phases, runner);
  const planned: WeekPlan[] = [];
  let form = startingForm(runner);
  phases.slice(0, request.value.weeks).forEach((phase, index) => {
    const block = blocks[index];
    if (!block) return;
    const week = planWeek(request.value, runner, form, phase, block);
    planned.push(week);
    form = week.form;
  });

  return good({
    weeks: planned.map(({ week }) => week),
    fixed: planned.flatMap(({ fixed }) => fixed),
    notes: seasonNotes(request.value, runner, planned),
  });
}
