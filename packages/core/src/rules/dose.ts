import type { ReferenceKey } from './references.ts';

/** One number of the planner, or one per level, distance or week, with its meaning and where it comes from. */
export interface Dose<V> {
  readonly value: V;
  readonly unit: string;
  readonly says: string;
  readonly source: ReferenceKey | 'convention';
}

/** Declares a number; without a source it is a convention. */
export function dose<V>(value: V, unit: string, says: string, source: Dose<V>['source'] = 'convention'): Dose<V> {
  return { value, unit, says, source };
}
