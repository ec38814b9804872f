import { HALVES } from '../calendar/slot.ts';
import type { Placement } from './placement.ts';

/**
 * Sessions in the order in which they are done. It is their order in the plan, except that what belongs before the run of its half of the day
 * (the advice `core-before-the-run`) comes first there.
 */
export function inOrderOfDoing(placements: readonly Placement[]): readonly Placement[] {
  const late = ({ content }: Placement): number => (content?.advice.some(({ code }) => code === 'core-before-the-run') ? 0 : 1);
  // Stable: all others stay in the order of the plan.
  return placements.toSorted((a, b) => a.date - b.date || HALVES.indexOf(a.half) - HALVES.indexOf(b.half) || late(a) - late(b));
}
