import type { ExerciseWords } from '../exercise-words.ts';
import { BRIDGES_DE } from './exercises/bridge.ts';
import { CALVES_DE } from './exercises/calf.ts';
import { CARRIES_DE } from './exercises/carry.ts';
import { COPENHAGEN_DE } from './exercises/copenhagen.ts';
import { DRILLS_DE } from './exercises/drill.ts';
import { FEET_DE } from './exercises/foot.ts';
import { HINGES_DE } from './exercises/hinge.ts';
import { JUMPING_DE } from './exercises/jump.ts';
import { LATERAL_DE } from './exercises/lateral.ts';
import { LUNGES_DE } from './exercises/lunge.ts';
import { PLANKS_DE } from './exercises/plank.ts';
import { PULLS_DE } from './exercises/pull.ts';
import { PUSHES_DE } from './exercises/push.ts';
import { ROLLING_DE } from './exercises/rolling.ts';
import { RUNNING_DRILLS_DE } from './exercises/running-drill.ts';
import { SINGLE_LEG_DE } from './exercises/single-leg.ts';
import { SQUATS_DE } from './exercises/squat.ts';
import { STRETCHES_DE } from './exercises/stretch.ts';
import { THROWS_DE } from './exercises/throw.ts';
import { TRUNKS_DE } from './exercises/trunk.ts';

/** The exercise library in German, by id. It is large: import it dynamically, and only for people who read German. */
export const LIBRARY_DE: Readonly<Record<string, ExerciseWords>> = {
  ...SQUATS_DE,
  ...HINGES_DE,
  ...LATERAL_DE,
  ...COPENHAGEN_DE,
  ...SINGLE_LEG_DE,
  ...LUNGES_DE,
  ...PUSHES_DE,
  ...PLANKS_DE,
  ...BRIDGES_DE,
  ...CALVES_DE,
  ...PULLS_DE,
  ...TRUNKS_DE,
  ...FEET_DE,
  ...CARRIES_DE,
  ...JUMPING_DE,
  ...THROWS_DE,
  ...DRILLS_DE,
  ...RUNNING_DRILLS_DE,
  ...STRETCHES_DE,
  ...ROLLING_DE,
};
