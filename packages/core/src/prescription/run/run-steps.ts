import { exerciseById } from '../../exercises/library.ts';
import type { RepeatStep, RestStep, RunEffort, RunStep, Step } from '../../session/content.ts';
import { setSeconds } from '../strength/seconds.ts';
import type { Pattern } from './patterns.ts';
import type { Targets } from './targets.ts';

/** Distances that a track is marked for, metres. */
const TRACK = [200, 300, 400, 600, 800, 1000, 1200, 1600, 2000, 3000];

/** Running by time. */
export function runFor(seconds: number, effort: RunEffort, targets: Targets, note?: string): RunStep {
  return { does: 'run', extent: { seconds: Math.round(seconds) }, target: targets.of(effort), ...(note !== undefined && { note }) };
}

/** The steps of a pattern; on a track by distance where the pace is known. */
export function patternSteps(pattern: Pattern, targets: Targets, track: boolean): readonly Step[] {
  const { times, work, rest, how, effort } = pattern;
  const target = targets.of(effort);
  const metres = track && target.pace ? trackDistance(work, targets.slowest(effort)) : undefined;
  const run: RunStep = { does: 'run', extent: metres === undefined ? { seconds: work } : { metres }, target };
  if (times === 1) return [run];
  const pause: RestStep = { does: 'rest', seconds: rest, how };
  const repeat: RepeatStep = { does: 'repeat', times, steps: [run, pause] };
  return [repeat];
}

/** The longest marked distance that takes no longer than the time, metres. */
function trackDistance(seconds: number, perKm: number): number | undefined {
  return TRACK.findLast((metres) => (metres * perKm) / 1000 <= seconds + 5);
}

/** Time of steps, whole seconds; distances by the slowest pace of their effort. The rest after the last repetition is not taken. */
export function timeOf(steps: readonly Step[], targets: Targets): number {
  return Math.ceil(steps.reduce((sum, step) => sum + timeOfStep(step, targets), 0));
}

function timeOfStep(step: Step, targets: Targets): number {
  switch (step.does) {
    case 'run':
      return 'seconds' in step.extent ? step.extent.seconds : (step.extent.metres * targets.slowest(step.target.effort)) / 1000;
    case 'rest':
      return step.seconds;
    case 'exercise': {
      const exercise = exerciseById(step.exercise);
      return exercise ? step.sets.reduce((sum, { amount }) => sum + setSeconds(exercise, amount) + step.rest, 0) : 0;
    }
    case 'repeat': {
      const once = timeOf(step.steps, targets);
      const last = step.steps.at(-1);
      return step.times * once - (last?.does === 'rest' ? last.seconds : 0);
    }
  }
}

/** `5 × 3 min`, `8 × 400 m`, `20 min`: a pattern in words. */
export function titleOf(pattern: Pattern, steps: readonly Step[]): string {
  const step = steps[0];
  const run = step?.does === 'repeat' ? step.steps[0] : step;
  const extent = run?.does === 'run' ? run.extent : { seconds: pattern.work };
  const each =
    'metres' in extent
      ? `${extent.metres} m`
      : extent.seconds < 60 || extent.seconds % 60 !== 0
        ? `${extent.seconds} s`
        : `${extent.seconds / 60} min`;
  return pattern.times === 1 ? each : `${pattern.times} × ${each}`;
}
