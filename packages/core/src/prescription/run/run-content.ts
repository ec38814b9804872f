import type { Race } from '../../athlete/athlete.ts';
import type { Placement } from '../../plan/placement.ts';
import type { PlannedWeek } from '../../plan/plan.ts';
import type { Part, SessionContent, Step } from '../../session/content.ts';
import type { Trainee } from '../trainee.ts';
import { warmUp } from '../around/warm-up.ts';
import { easyParts } from './easy-runs.ts';
import { mainOf, type Main } from './hard-runs.ts';
import { raceParts } from './race-parts.ts';
import { RUN } from './run-doses.ts';
import { runFor, timeOf } from './run-steps.ts';
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

/** What is in a run: warm-up, main part and cool-down of hard runs; other runs are one piece. The time is that of the session, never more. */
export function runContent(context: RunContext): Pick<SessionContent, 'parts' | 'seconds'> {
  const { placement, trainee, race } = context;
  const { session } = placement;
  const total = session.minutes * 60;
  const targets = targetsFor(trainee.athlete, race);
  if (session.kind === 'race') return { parts: raceParts(session, trainee, targets), seconds: total };
  if (session.effort !== 'hard') return { parts: easyParts(context, total, targets), seconds: total };
  return { parts: hardParts(context, total, targets), seconds: total };
}

/** Warm-up and cool-down take what the main part leaves over. */
function hardParts(context: RunContext, total: number, targets: Targets): readonly Part[] {
  const { trainee, nth } = context;
  const { level } = trainee.athlete;
  const jog = Math.max(RUN.warmUpLeast.value, Math.min(RUN.warmUp.value[level], total * 0.25));
  const down = Math.max(RUN.coolDownLeast.value, Math.min(RUN.coolDown.value[level], total * 0.15));
  const drills = warmUp('hard-run', RUN.drills.value, trainee, nth);
  const room = total - jog - down - drills.seconds;
  const main: Main = room >= 60 ? mainOf(context, room, targets) : { title: 'Easy', steps: [] };
  const seconds = timeOf(main.steps, targets);
  const spare = Math.max(0, room - seconds);
  const before = Math.round(jog + spare / 2);
  const after = total - before - drills.seconds - seconds;
  return [
    { role: 'warm-up', title: 'Warm-up', steps: [runFor(before, 'easy', targets), ...drills.steps], seconds: before + drills.seconds },
    { role: 'main', title: main.title, steps: atLeastOne(main.steps, targets), seconds },
    { role: 'cool-down', title: 'Cool-down', steps: [runFor(after, 'easy', targets)], seconds: after },
  ];
}

/** A run too short for anything hard still has a few strides. */
function atLeastOne(steps: readonly Step[], targets: Targets): readonly Step[] {
  return steps.length > 0 ? steps : [runFor(0, 'easy', targets, 'Too short for more than easy running today.')];
}
