import { RACE_KM } from '../../athlete/athlete.ts';
import { distanceOf, SAME_DISTANCE } from '../../athlete/race-name.ts';
import { warmUp } from '../around/warm-up.ts';
import type { Part, RunEffort, RunStep, RunTarget } from '../../session/content.ts';
import type { RunContext } from './run-content.ts';
import { RUN } from './run-doses.ts';
import { runFor } from './run-steps.ts';
import { targetsFor, type Targets } from './targets.ts';

/** A race: an optional warm-up before the start, then a careful beginning and even pace. Paces are for this race, whatever comes after it. */
export function raceParts({ placement, trainee, nth }: RunContext): readonly Part[] {
  const { km, minutes } = placement.session;
  const targets = targetsFor(trainee.athlete, km);
  const all = minutes * 60;
  const main = (steps: readonly RunStep[]): Part => ({ role: 'main', title: 'Race', steps, seconds: all });
  const jog = RUN.beforeRace.value[distanceOf(km ?? RACE_KM['10k'])];
  const drills = warmUp('race', RUN.drills.value, trainee, nth);
  const before: Part = {
    role: 'optional',
    title: 'Before the start: warm-up',
    steps: [runFor(jog, 'easy', targets), ...drills.steps],
    seconds: jog + drills.seconds,
  };
  if (km === undefined) return [before, main([runFor(all, 'race', targets, 'Even effort from start to finish.')])];
  const metres = Math.round(km * 1000);
  const start = Math.round((metres * RUN.raceStart.value) / 100) * 100;
  if (start === 0) return [before, main([{ does: 'run', extent: { metres }, target: targets.of('race'), note: 'Fast and even.' }])];
  return [
    before,
    main([
      { does: 'run', extent: { metres: start }, target: startOf(km, targets), note: startNote(km) },
      { does: 'run', extent: { metres: metres - start }, target: paceOf(km, targets), note: finishNote(km) },
    ]),
  ];
}

function isMarathon(km: number): boolean {
  return distanceOf(km) === 'marathon';
}

function isUltra(km: number): boolean {
  return km > RACE_KM.marathon * SAME_DISTANCE;
}

/** The predicted pace with the effort of the distance; beyond the marathon nothing but ease is known. */
function paceOf(km: number, targets: Targets): RunTarget {
  if (isUltra(km)) {
    const { effort, rpe, feels } = targets.of('easy');
    return { effort, rpe, feels };
  }
  const { pace } = targets.of('race');
  const effort: RunEffort = isMarathon(km) ? 'marathon' : 'race';
  const { rpe, feels } = targets.of(effort);
  return { effort, ...(pace && { pace }), rpe, feels };
}

/** The slower half of the range: at the planned pace or a little slower. */
function startOf(km: number, targets: Targets): RunTarget {
  const target = paceOf(km, targets);
  if (!target.pace) return target;
  const [fast, slow] = target.pace;
  return { ...target, pace: [Math.min(slow - 1, Math.ceil((fast + slow) / 2)), slow] };
}

function startNote(km: number): string {
  if (isUltra(km)) return 'Easier than you think you need; walking uphill is fine.';
  if (isMarathon(km)) return 'Hold back: for the first kilometres it should feel too slow.';
  return 'At the planned pace or a little slower, however fast the others start.';
}

function finishNote(km: number): string {
  if (isUltra(km)) return 'Stay easy and eat and drink early.';
  if (isMarathon(km)) return 'Even pace. A marathon cannot be told well from shorter races: trust the effort more than the pace.';
  return 'Even pace; what is left goes into the last tenth.';
}
