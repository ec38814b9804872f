import type { Part } from '../../session/content.ts';
import type { Trainee } from '../trainee.ts';
import { suitable, usualAmount, within } from './drills-within.ts';

/** What a warm-up leads to. */
export type Before = 'easy-run' | 'hard-run' | 'race' | 'strength' | 'jumps' | 'core';

/** Drills for what follows, from gentle to brisk; the last ones are those nearest to it. */
const DRILLS: Readonly<Record<Before, readonly string[]>> = {
  'easy-run': ['leg-swing-forward', 'hip-circle', 'ankle-rocker', 'leg-swing-sideways'],
  'hard-run': ['leg-swing-forward', 'leg-swing-sideways', 'a-march', 'a-skip', 'butt-kick', 'high-knees', 'straight-leg-skip'],
  race: ['leg-swing-forward', 'leg-swing-sideways', 'a-march', 'a-skip', 'high-knees'],
  strength: [
    'hip-circle',
    'leg-swing-forward',
    'lunge-with-rotation',
    'body-weight-squat',
    'glute-bridge',
    'arm-circle',
    'thoracic-rotation',
    'hip-hinge-drill',
    'ankle-rocker',
    'cat-cow',
    'inchworm',
  ],
  jumps: ['ankle-rocker', 'hip-circle', 'leg-swing-forward', 'body-weight-squat', 'lunge-with-rotation', 'a-march', 'a-skip', 'high-knees'],
  core: ['cat-cow', 'thoracic-rotation', 'hip-circle', 'arm-circle'],
};

/** Always possible, whatever hurts. */
const GENTLE = ['hip-circle', 'arm-circle', 'cat-cow', 'leg-swing-forward'];

/** A dynamic warm-up of at most so many seconds, fitted to what follows and to what hurts; `nth` begins the gentle ones elsewhere each time. */
export function warmUp(before: Before, seconds: number, trainee: Trainee, nth: number): Part {
  const fitting = suitable(DRILLS[before], trainee);
  const drills = fitting.length > 0 ? fitting : suitable(GENTLE, trainee);
  // Where not all of them fit, the first ones take turns from time to time.
  const start = drills.length > 4 ? nth % 2 : 0;
  const turned = [...drills.slice(start), ...drills.slice(0, start)];
  const made = within(turned, seconds, usualAmount);
  const order = new Map(DRILLS[before].map((id, index) => [id, index]));
  const steps = [...made.steps].sort((a, b) =>
    'exercise' in a && 'exercise' in b ? (order.get(a.exercise) ?? 0) - (order.get(b.exercise) ?? 0) : 0,
  );
  if (steps.length > 0) return { role: 'warm-up', title: 'Warm-up', steps, seconds: made.seconds };
  // Too little time for any drill, or too much hurts: easy movement instead.
  return { role: 'warm-up', title: 'Warm-up', steps: [{ does: 'rest', seconds, how: 'walk' }], seconds };
}
