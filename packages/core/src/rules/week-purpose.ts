import type { WeekContext } from '../plan/placement.ts';

/** True for weeks that are meant to be light: deload, taper, race and recovery. Unknown weeks are not. */
export function isLightWeek({ deload, phase, block }: WeekContext): boolean {
  return deload === true || isAroundRace({ phase, block });
}

/** True for the weeks of taper, race and recovery. */
export function isAroundRace({
  phase,
  block,
}: {
  phase?: WeekContext['phase'] | undefined;
  block?: WeekContext['block'] | undefined;
}): boolean {
  return phase === 'taper' || phase === 'race' || phase === 'recover' || block === 'taper' || block === 'recover';
}
