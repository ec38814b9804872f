import { BRIDGES } from './bridge.ts';
import { CALVES } from './calf.ts';
import { CARRIES } from './carry.ts';
import { COPENHAGEN } from './copenhagen.ts';
import { DRILLS } from './drill.ts';
import type { Exercise } from './exercise.ts';
import { FEET } from './foot.ts';
import { HINGES } from './hinge.ts';
import { JUMPING } from './jump.ts';
import { LATERAL } from './lateral.ts';
import { LUNGES } from './lunge.ts';
import { PLANKS } from './plank.ts';
import { PULLS } from './pull.ts';
import { PUSHES } from './push.ts';
import { ROLLING } from './rolling.ts';
import { RUNNING_DRILLS } from './running-drill.ts';
import { SINGLE_LEG } from './single-leg.ts';
import { SQUATS } from './squat.ts';
import { STRETCHES } from './stretch.ts';
import { THROWS } from './throw.ts';
import { TRUNKS } from './trunk.ts';

/** All exercises, by category in the order of {@link CATEGORIES}, each category from easier to harder. */
export const EXERCISES: readonly Exercise[] = [
  ...SQUATS,
  ...HINGES,
  ...LATERAL,
  ...COPENHAGEN,
  ...SINGLE_LEG,
  ...LUNGES,
  ...PUSHES,
  ...PLANKS,
  ...BRIDGES,
  ...CALVES,
  ...PULLS,
  ...TRUNKS,
  ...FEET,
  ...CARRIES,
  ...JUMPING,
  ...THROWS,
  ...DRILLS,
  ...RUNNING_DRILLS,
  ...STRETCHES,
  ...ROLLING,
];

const BY_ID: ReadonlyMap<string, Exercise> = new Map(EXERCISES.map((one) => [one.id, one]));

/** The exercise of this id. */
export function exerciseById(id: string): Exercise | undefined {
  return BY_ID.get(id);
}
