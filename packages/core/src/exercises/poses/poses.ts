import type { Pose } from '../pose.ts';
import { LYING_POSES } from './lying.ts';
import { MOVING_POSES } from './moving.ts';
import { SINGLE_LEG_POSES } from './single-leg.ts';
import { SQUAT_POSES } from './squat.ts';
import { STANDING_POSES } from './standing.ts';

/** The pose of every exercise, by its id. */
export const POSES: Readonly<Record<string, Pose>> = {
  ...SQUAT_POSES,
  ...SINGLE_LEG_POSES,
  ...LYING_POSES,
  ...STANDING_POSES,
  ...MOVING_POSES,
};
