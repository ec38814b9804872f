import type { Race } from '../athlete/athlete.ts';
import type { Block } from '../plan/placement.ts';
import type { PhaseWeek } from './phases.ts';

/** What the words on a week need to know of it. */
export interface FocusWeek extends Pick<PhaseWeek, 'phase' | 'deload'> {
  readonly races: readonly Pick<Race, 'name'>[];
}

const RUNNING_FOCUS = {
  general: 'Keep fit with varied running',
  base: 'Build endurance with easy running',
  build: 'Raise the pace that you can hold',
  specific: 'Practise what the race asks for',
  taper: 'Run less, stay quick, arrive fresh',
  race: 'Race week',
  recover: 'Recover from the race',
} as const satisfies Record<PhaseWeek['phase'], string>;

const STRENGTH_FOCUS = {
  foundation: 'prepare the body with lighter strength work',
  strength: 'lift heavy, few repetitions',
  power: 'fewer heavy sets, and jumps',
  maintain: 'keep the strength you have',
  taper: 'little strength work',
  recover: 'let the legs rest',
} as const satisfies Record<Block, string>;

/** One short sentence on what a week is for, by its strength work: none, light, or heavy. */
export function focusOf(week: FocusWeek, block: Block, lifts: 'none' | 'light' | 'heavy'): string {
  const heavyBlock = block === 'strength' || block === 'power';
  const strength = heavyBlock && lifts === 'light' ? 'strength work without heavy weights' : STRENGTH_FOCUS[block];
  if (week.phase === 'race') return `Race week: ${raceNames(week)}.`;
  const main = week.deload
    ? week.races.length > 0
      ? 'A lighter week with a race'
      : 'A lighter week, so that the work can settle'
    : RUNNING_FOCUS[week.phase];
  const race = week.races.length > 0 ? ` (${raceNames(week)})` : '';
  return lifts !== 'none' && !week.deload && week.phase !== 'recover' ? `${main}${race}; ${strength}.` : `${main}${race}.`;
}

function raceNames({ races }: FocusWeek): string {
  return races.map(({ name }) => name).join(' and ');
}
