import type { Exercise, Way } from '@ironstride/core';

/** `dumbbell or kettlebell`, `body weight; with a wall`: what an exercise is done with, best first. */
export function waysText({ ways, props }: Pick<Exercise, 'ways' | 'props'>): string {
  const with_ = [...new Set(ways.map(wayText))].join(' or ');
  return props.length === 0 ? with_ : `${with_}; ${props.join(', ')}`;
}

const LOADS = {
  body: 'body weight',
  band: 'band',
  dumbbell: 'dumbbell',
  dumbbells: 'two dumbbells',
  kettlebell: 'kettlebell',
  barbell: 'barbell',
  'medicine-ball': 'medicine ball',
  machine: 'machine',
} as const;

/** Equipment that goes without saying when the load is named. */
const OWN = {
  body: '',
  band: 'bands',
  dumbbell: 'dumbbells',
  dumbbells: 'dumbbells',
  kettlebell: 'kettlebell',
  barbell: 'barbell',
  'medicine-ball': 'medicine-ball',
  machine: 'gym',
} as const;

function wayText({ load, needs }: Way): string {
  return [LOADS[load], ...needs.filter((one) => one !== OWN[load])].join(' + ');
}
