import { RACE_KM } from '../../athlete/athlete.ts';
import { warmUp } from '../around/warm-up.ts';
import type { Part, RunStep } from '../../session/content.ts';
import type { Session } from '../../session/session.ts';
import type { Trainee } from '../trainee.ts';
import { runFor } from './run-steps.ts';
import type { Targets } from './targets.ts';

/** Easy running before races by distance up to which it holds, kilometres and seconds; the marathon begins slowly instead (convention). */
const BEFORE: readonly (readonly [number, number])[] = [
  [RACE_KM['10k'] * 1.1, 900],
  [RACE_KM.half * 1.1, 600],
  [Infinity, 300],
];

/** A race: an optional warm-up before the start, then even pace with a careful beginning. */
export function raceParts({ km, minutes }: Session, trainee: Trainee, targets: Targets): readonly Part[] {
  const far = km !== undefined && km > RACE_KM.half * 1.1;
  const jog = BEFORE.find(([most]) => (km ?? 0) <= most)?.[1] ?? 300;
  const drills = warmUp('race', far ? 60 : 120, trainee, 0);
  const before: Part = {
    role: 'optional',
    title: 'Before the start: warm-up',
    steps: [runFor(jog, 'easy', targets), ...drills.steps],
    seconds: jog + drills.seconds,
  };
  const effort = far ? 'marathon' : 'race';
  const step = (metres: number | undefined, seconds: number, note: string): RunStep => ({
    does: 'run',
    extent: metres === undefined ? { seconds } : { metres },
    target: targets.of(effort),
    note,
  });
  const all = minutes * 60;
  const steps =
    km === undefined || km < 3
      ? [step(km === undefined ? undefined : Math.round(km * 1000), all, 'Even effort from start to finish.')]
      : [
          step(Math.round(km * 150), all, far ? 'Hold back: it should feel too slow.' : 'A little slower than you feel like.'),
          step(Math.round(km * 1000) - Math.round(km * 150), all, 'Even pace; what is left, in the last tenth.'),
        ];
  return [before, { role: 'main', title: 'Race', steps, seconds: all }];
}
