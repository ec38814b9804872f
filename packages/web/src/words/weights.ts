import { kgIn, type LoadKind, type Units } from '@ironstride/core';
import type { Words } from './en.ts';

/** How much one tap adds, in the unit: what bars, machines and small weights go up by (convention). */
export function tapOf(kind: LoadKind | undefined, { weight }: Units): number {
  const coarse = kind === 'barbell' || kind === 'machine';
  return weight === 'kg' ? (coarse ? 2.5 : 1) : coarse ? 5 : 2.5;
}

/** `62.5 kg`, `137.8 lb`, `62,5 kg`. */
export function weightText(kg: number, { units, number }: Pick<Words, 'units' | 'number'>): string {
  return `${number(kgIn(kg, units))} ${units.weight}`;
}
