import { kgIn, kmIn, paceIn, type Units } from '@ironstride/core';

/** `12.5` or `12,5` */
const NUMBER = String.raw`(\d+(?:[.,]\d+)?)`;
const PACE = /(\d+):(\d\d) (?:min\/km|min per km)/g;
const KILOMETRES = new RegExp(`(?:${NUMBER}(–| to | bis ))?${NUMBER} km\\b(?!/)`, 'g');
const KILOGRAMS = new RegExp(`${NUMBER} kg\\b`, 'g');

/** A number of a language with so many decimals as people say them: one below ten, none above. */
function written(value: number, comma: boolean): string {
  const text = String(value < 10 ? Math.round(value * 10) / 10 : Math.round(value));
  return comma ? text.replace('.', ',') : text;
}

/** A sentence with its kilometres, paces and kilograms in the person’s units. */
export function inUnits(sentence: string, units: Units, language: string): string {
  const comma = language === 'de';
  const value = (text: string): number => Number(text.replace(',', '.'));
  let said = sentence;
  if (units.distance !== 'km')
    said = said
      .replace(PACE, (_, minutes: string, seconds: string) => {
        const pace = paceIn(Number(minutes) * 60 + Number(seconds), units);
        return `${Math.floor(pace / 60)}:${String(pace % 60).padStart(2, '0')} min/${units.distance}`;
      })
      .replace(KILOMETRES, (_, low: string | undefined, between: string | undefined, high: string) => {
        const miles = (text: string): string => written(kmIn(value(text), units), comma);
        return `${low === undefined ? '' : `${miles(low)}${between}`}${miles(high)} ${units.distance}`;
      });
  if (units.weight !== 'kg')
    said = said.replace(KILOGRAMS, (_, kg: string) => {
      const pounds = String(kgIn(value(kg), units));
      return `${comma ? pounds.replace('.', ',') : pounds} ${units.weight}`;
    });
  return said;
}
