import { exerciseById } from '../../exercises/library.ts';
import type { Part, RepeatStep, RestStep, RunEffort, RunStep, RunTarget, Step } from '../../session/content.ts';
import { setSeconds } from '../strength/seconds.ts';
import type { Pattern } from './patterns.ts';
import type { Targets } from './targets.ts';

/** Distances that a track is marked for, metres. */
const TRACK = [200, 300, 400, 600, 800, 1000, 1200, 1600, 2000, 3000];

/** How a hard stretch is measured: by time and pace, by marked distances of a track, or by time and feel alone. */
export type Measured = 'time' | 'track' | 'feel';

/** Running by time, whole seconds. */
export function runFor(seconds: number, effort: RunEffort, targets: Targets, note?: string): RunStep {
  return { does: 'run', extent: { seconds: Math.round(seconds) }, target: targets.of(effort), ...(note !== undefined && { note }) };
}

/** One hard stretch; on a track the longest marked distance that takes no longer, where the pace is known. */
export function stretch(seconds: number, effort: RunEffort, targets: Targets, measured: Measured): RunStep {
  const target = targets.of(effort);
  if (measured === 'feel') return { does: 'run', extent: { seconds }, target: byFeel(target) };
  const metres = measured === 'track' && target.pace ? TRACK.findLast((one) => one * targets.slowest(effort) <= seconds * 1000) : undefined;
  return { does: 'run', extent: metres === undefined ? { seconds } : { metres }, target };
}

/** A pattern as a track measures it: each repetition becomes the marked distance that takes nearest as long, where the pace is known. */
export function onTrack(pattern: Pattern, targets: Targets): Pattern {
  if (!targets.of(pattern.effort).pace) return pattern;
  const perKm = targets.slowest(pattern.effort);
  const off = (metres: number, seconds: number): number => Math.abs((metres * perKm) / 1000 - seconds);
  const nearest = (seconds: number): number => TRACK.reduce((best, one) => (off(one, seconds) < off(best, seconds) ? one : best));
  return { ...pattern, work: pattern.work.map((seconds) => Math.ceil((nearest(seconds) * perKm) / 1000)) };
}

/** Slopes and games with speed are run by feel: a pace or a heart rate would only mislead. */
function byFeel({ effort, rpe, feels }: RunTarget): RunTarget {
  return { effort, rpe, feels };
}

/** The steps of a pattern. */
export function patternSteps({ times, work, rest, how, effort }: Pattern, targets: Targets, measured: Measured): readonly Step[] {
  const pause: RestStep = { does: 'rest', seconds: rest, how };
  const round = work.flatMap((seconds) => [stretch(seconds, effort, targets, measured), pause]);
  return times === 1 ? round.slice(0, -1) : [{ does: 'repeat', times, steps: round } satisfies RepeatStep];
}

/** A part with its time. */
export function partOf(role: Part['role'], title: string, steps: readonly Step[], targets: Targets): Part {
  return { role, title, steps, seconds: timeOf(steps, targets) };
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
      const once = step.steps.reduce((sum, one) => sum + timeOfStep(one, targets), 0);
      const last = step.steps.at(-1);
      return step.times * once - (last?.does === 'rest' ? last.seconds : 0);
    }
  }
}

/** `5 × 3 min`, `8 × 400 m`, `2 × (3, 2, 1 min)`, `20 min`: a pattern in words. */
export function titleOf({ times, work }: Pattern, steps: readonly Step[]): string {
  const [step] = steps;
  const run = step?.does === 'repeat' ? step.steps[0] : step;
  const metres = run?.does === 'run' && 'metres' in run.extent && work.length === 1 ? run.extent.metres : undefined;
  const each = metres === undefined ? timesInWords(work) : `${metres} m`;
  return times === 1 ? each : `${times} × ${work.length > 1 ? `(${each})` : each}`;
}

function timesInWords(work: readonly number[]): string {
  const inMinutes = work.every((seconds) => seconds % 60 === 0);
  return `${work.map((seconds) => (inMinutes ? seconds / 60 : seconds)).join(', ')} ${inMinutes ? 'min' : 's'}`;
}

/** Down to the half minute, so that easy running has round times. */
export function halfMinutes(seconds: number): number {
  return Math.floor(seconds / 30) * 30;
}
