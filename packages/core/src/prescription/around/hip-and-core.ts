import type { Part } from '../../session/content.ts';
import type { Trainee } from '../trainee.ts';
import { AROUND } from './around-doses.ts';
import { suitable, usualAmount, within } from './drills-within.ts';

const HIP_AND_CORE = [
  'side-plank-from-knees',
  'glute-bridge',
  'clamshell',
  'dead-bug',
  'side-lying-leg-raise',
  'plank',
  'bird-dog',
  'single-leg-glute-bridge',
  'hip-hike',
  'lateral-lunge',
];

/**
 * Hips and trunk before a run of somebody new to running, as in the one trial with fewer injuries in runners (INJ-HIPCORE), where physiotherapists watched.
 * Undefined when there are not ten minutes for it.
 */
export function hipAndCore(trainee: Trainee, spare: number): Part | undefined {
  const [least, most] = AROUND.hipAndCore.value;
  if (spare < least) return undefined;
  const made = within(suitable(HIP_AND_CORE, trainee), Math.min(spare, most), usualAmount);
  return made.steps.length === 0 ? undefined : { role: 'optional', title: 'Hips and core before the run', ...made };
}
