import type { Exercise } from '../../exercises/exercise.ts';
import type { Part } from '../../session/content.ts';
import type { Trainee } from '../trainee.ts';
import { AROUND } from './around-doses.ts';
import { suitable, within } from './drills-within.ts';

const STRETCHES = [
  'calf-wall-stretch',
  'standing-hamstring-stretch',
  'standing-quad-stretch',
  'kneeling-hip-flexor-stretch',
  'figure-four-stretch',
  'soleus-wall-stretch',
  'butterfly-stretch',
  'childs-pose',
];
const ROLLS = ['roll-calves', 'roll-quads', 'roll-hamstrings', 'roll-glutes', 'roll-upper-back', 'roll-outer-thigh', 'roll-foot-sole'];

/** Stretching or rolling for those who like it; promises range of movement or a good feeling, nothing else. Rolling takes turns where a roller is at hand. */
export function optionalAfter(trainee: Trainee, nth: number): Part | undefined {
  const rolling = nth % 2 === 1 ? suitable(ROLLS, trainee) : [];
  const roll = rolling.length > 1;
  const chosen = roll ? rolling : suitable(STRETCHES, trainee);
  const seconds = (one: Exercise): number => Math.min(one.dose.amount[0], roll ? AROUND.roll.value : AROUND.stretch.value);
  const made = within(chosen, AROUND.optional.value, (one) => ({ seconds: seconds(one) }));
  if (made.steps.length === 0) return undefined;
  return { role: 'optional', title: roll ? 'Rolling' : 'Stretching for range', ...made };
}
