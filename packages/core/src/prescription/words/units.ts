/** The units that people read; everything is kept in kilometres and kilograms. */
export interface Units {
  readonly distance: 'km' | 'mi';
  readonly weight: 'kg' | 'lb';
}

/** What core speaks. */
export const METRIC: Units = { distance: 'km', weight: 'kg' };

/** Kilometres of a mile, and kilograms of a pound (both exact by international agreement). */
const MILE = 1.609344;
const POUND = 0.45359237;

/** Kilometres as a number of the unit. */
export function kmIn(km: number, { distance }: Pick<Units, 'distance'>): number {
  return distance === 'km' ? km : km / MILE;
}

/** A number of the unit as kilometres. */
export function kmFrom(value: number, { distance }: Pick<Units, 'distance'>): number {
  return distance === 'km' ? value : value * MILE;
}

/** Seconds a kilometre as seconds a unit, whole. */
export function paceIn(seconds: number, { distance }: Pick<Units, 'distance'>): number {
  return distance === 'km' ? seconds : Math.round(seconds * MILE);
}

/** Kilograms as a number of the unit: to ten grams, or a tenth of a pound. */
export function kgIn(kg: number, { weight }: Pick<Units, 'weight'>): number {
  return weight === 'kg' ? Math.round(kg * 100) / 100 : Math.round((kg / POUND) * 10) / 10;
}

/** A number of the unit as kilograms, to ten grams. */
export function kgFrom(value: number, { weight }: Pick<Units, 'weight'>): number {
  return Math.round((weight === 'kg' ? value : value * POUND) * 100) / 100;
}
