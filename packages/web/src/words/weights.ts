import type { LoadKind } from '@ironstride/core';
import type { SettingsRow } from '../local/rows.ts';

/** The unit that weights are shown in; everything is kept in kilograms. */
export type WeightUnit = SettingsRow['weight'];

/** Kilograms of a pound (international). */
const POUND = 0.45359237;

/** Kilograms as a number of the unit, to a tenth of a pound. */
export function shown(kg: number, unit: WeightUnit): number {
  return unit === 'kg' ? Math.round(kg * 100) / 100 : Math.round((kg / POUND) * 10) / 10;
}

/** A number of the unit as kilograms, to ten grams. */
export function kilograms(value: number, unit: WeightUnit): number {
  return Math.round((unit === 'kg' ? value : value * POUND) * 100) / 100;
}

/** How much one tap adds, in the unit: what bars, machines and small weights go up by (convention). */
export function tapOf(kind: LoadKind | undefined, unit: WeightUnit): number {
  const coarse = kind === 'barbell' || kind === 'machine';
  return unit === 'kg' ? (coarse ? 2.5 : 1) : coarse ? 5 : 2.5;
}

/** `60 kg`, `132.3 lb`. */
export function weightText(kg: number, unit: WeightUnit): string {
  return `${shown(kg, unit)} ${unit}`;
}
