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

/** So far from half a pound, in pounds, is what was made of pounds and kept to ten grams a piece (convention: some pieces together). */
const STAMPED = 0.06;

/** From here on pounds of what is stamped in kilograms are told whole (convention). */
const WHOLE_POUNDS = 10;

/** Kilograms as a number of the unit: to ten grams; in pounds as they are stamped, or near enough where kilograms are. */
export function kgIn(kg: number, { weight }: Pick<Units, 'weight'>): number {
  if (weight === 'kg') return Math.round(kg * 100) / 100;
  const pounds = kg / POUND;
  const half = Math.round(pounds * 2) / 2;
  if (Math.abs(pounds - half) <= STAMPED) return half;
  return pounds < WHOLE_POUNDS ? Math.round(pounds * 10) / 10 : Math.round(pounds);
}

/** A number of the unit as kilograms, to ten grams. */
export function kgFrom(value: number, { weight }: Pick<Units, 'weight'>): number {
  return Math.round((weight === 'kg' ? value : value * POUND) * 100) / 100;
}
