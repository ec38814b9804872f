import type { SettingsRow } from '../local/rows.ts';

/** Kilograms of a pound (international). */
export const POUND = 0.45359237;

/** Kilograms in the unit of the settings. */
export function weightIn(kg: number, unit: SettingsRow['weight']): number {
  return unit === 'lb' ? kg / POUND : kg;
}

/** Kilograms as a whole number in the unit of the settings, without the unit. */
export function weightText(kg: number, unit: SettingsRow['weight']): string {
  return weightIn(kg, unit).toFixed(0);
}
