import type { Race } from '../../athlete/athlete.ts';
import type { Placement } from '../../plan/placement.ts';
import type { PlannedWeek } from '../../plan/plan.ts';
import type { Part, SessionContent, Step } from '../../session/content.ts';
import type { Trainee } from '../trainee.ts';
import { warmUp } from '../around/warm-up.ts';
import { easyParts } from './easy-runs.ts';
import { mainOf } from './hard-runs.ts';
import { raceParts } from './race-parts.ts';
import { RUN } from './run-doses.ts';
import { halfMinutes, partOf, runFor } from './run-steps.ts';
import { targetsFor, type Targets } from './targets.ts';

/** A run with what decides its contents. */
export interface RunContext {
  readonly trainee: Trainee;
  readonly placement: Placement;
  readonly week?: PlannedWeek;
  /** The next A or B race. */
  readonly race?: Race;
  readonly daysToRace?: number;
  /** How many runs of this kind came before in this phase, 0 for the first. */
  readonly nth: number;
}

/**
 * What is in a run: warm-up, main part and cool-down of hard runs; other runs are mostly one piece. The time is that of the session, at
 * most a minute less.
 */
export function runContent(context: RunContext): Pick<SessionContent, 'parts' | 'seconds'> {
  const parts = withHeartNote(partsOf(context), context);
  return { parts, seconds: parts.reduce((sum, { role, seconds }) => sum + (role === 'optional' ? 0 : seconds), 0) };
}

function partsOf(context: RunContext): readonly Part[] {
  const { placement, trainee, race } = context;
  const { kind, effort, minutes } = placement.session;
  if (kind === 'race') return raceParts(context);
  const total = minutes * 60;
  const targets = targetsFor(trainee.athlete, race?.km);
  if (effort !== 'hard') return easyParts(context, total, targets);
  return total < RUN.hardFrom.value ? tooShort(total, targets) : hardParts(context, total, targets);
}

/** Warm-up and cool-down take what the main part leaves over. */
function hardParts(context: RunContext, total: number, targets: Targets): readonly Part[] {
  const { trainee, nth } = context;
  const { level } = trainee.athlete;
  const jog = Math.max(RUN.warmUpLeast.value, Math.min(RUN.warmUp.value[level], total * 0.25));
  const down = Math.max(RUN.coolDownLeast.value, Math.min(RUN.coolDown.value[level], total * 0.15));
  const drills = warmUp('hard-run', RUN.drills.value, trainee, nth);
  const room = halfMinutes(total - jog - down - drills.seconds);
  const { title, steps } = mainOf(context, room, targets);
  const main = partOf('main', title, steps, targets);
  const spare = Math.max(0, room - main.seconds);
  const before = halfMinutes(Math.max(jog, Math.min(jog + spare / 2, RUN.warmUpMost.value)));
  const after = halfMinutes(total - before - drills.seconds - main.seconds);
  return [
    { role: 'warm-up', title: 'Warm-up', steps: [runFor(before, 'easy', targets), ...drills.steps], seconds: before + drills.seconds },
    main,
    partOf('cool-down', 'Cool-down', [runFor(after, 'easy', targets)], targets),
  ];
}

/** Hard running needs a warm-up; where there is no time for both, there is none for hard running. */
function tooShort(total: number, targets: Targets): readonly Part[] {
  const before = total / 2;
  return [
    partOf('warm-up', 'Warm-up', [runFor(before, 'easy', targets)], targets),
    partOf('main', 'Easy', [runFor(total - before, 'easy', targets, 'Too short for a warm-up and hard running: easy today.')], targets),
  ];
}

/** Says of heart rates reckoned from the age, in the first run of a kind, how uncertain they are. */
function withHeartNote(parts: readonly Part[], { trainee, nth }: RunContext): readonly Part[] {
  if (nth > 0 || trainee.athlete.heart?.max !== undefined) return parts;
  let said = false;
  const noted = (step: Step): Step => {
    if (said || step.does !== 'run' || !step.target.heart) return step;
    said = true;
    const note = 'Your highest heart rate is guessed from your age and may be wrong by ten beats and more: trust how it feels.';
    return { ...step, note: step.note === undefined ? note : `${step.note} ${note}` };
  };
  return parts.map((part) => ({ ...part, steps: part.steps.map(noted) }));
}
