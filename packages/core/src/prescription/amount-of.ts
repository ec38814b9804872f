import type { Exercise } from '../exercises/exercise.ts';
import type { Amount } from '../session/content.ts';

/** So many repetitions, seconds or metres: what the exercise counts. */
export function amountOf({ measure }: Exercise, count: number): Amount {
  switch (measure) {
    case 'reps':
      return { reps: [count, count] };
    case 'seconds':
      return { seconds: count };
    case 'metres':
      return { metres: count };
  }
}
