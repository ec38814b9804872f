import { SOMEBODY, type Athlete } from '../../athlete/athlete.ts';
import { USUAL_START } from '../../calendar/slot.ts';

/** Minutes of the days from Monday on: evenings in the week, mornings at its end, Friday off. */
const WEEK = [45, 60, 60, 75, 0, 80, 150].map((minutes, index) => (index < 5 ? { am: 0, pm: minutes } : { am: minutes, pm: 0 }));

/** Somebody with little time, a pair of dumbbells and 30 km a week, without a race. */
export const EVENING_RUNNER = {
  ...SOMEBODY,
  availability: { week: WEEK, starts: WEEK.map(() => USUAL_START), exceptions: [] },
  equipment: ['dumbbells'],
  base: { weeklyKm: 30, longestKm: 12, easyPace: 6 },
} satisfies Athlete;
