import type { Exercise } from '../../exercises/exercise.ts';
import type { Amount, Extent, Load } from '../../session/content.ts';
import { ENGLISH, type Tongue } from './tongue.ts';
import { kgIn, kmIn, METRIC, paceIn, type Units } from './units.ts';

/** What measures are told in. */
export type Measures = Pick<Tongue, 'units' | 'number'>;

/** Up to so many seconds a duration is told in seconds (convention). */
const IN_SECONDS = 99;

/** `45 s`, `3 min`, `2:30 min`, `1 h 45 min` */
export function durationText(seconds: number): string {
  if (seconds <= IN_SECONDS && seconds % 60 !== 0) return `${seconds} s`;
  if (seconds >= 3600) {
    const minutes = Math.round(seconds / 60);
    return `${Math.floor(minutes / 60)} h${minutes % 60 === 0 ? '' : ` ${minutes % 60} min`}`;
  }
  const rest = seconds % 60;
  return `${Math.floor(seconds / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`} min`;
}

/** `about 35 min`: what nobody can know to the second. */
export function roughly(seconds: number): string {
  return durationText(Math.max(60, Math.round(seconds / 60) * 60));
}

/** `400 m`, `1.5 km`, `0.93 mi`; tracks are measured in metres everywhere. */
export function metresText(metres: number, { units, number }: Measures = ENGLISH): string {
  return metres < 1000 ? `${Math.round(metres)} m` : `${number(Math.round(kmIn(metres / 1000, units) * 100) / 100)} ${units.distance}`;
}

/** How long a stretch is. */
export function extentText(extent: Extent, measures: Measures = ENGLISH): string {
  return 'seconds' in extent ? durationText(extent.seconds) : metresText(extent.metres, measures);
}

/** `4:50–5:00 min/km` */
export function paceText([fast, slow]: readonly [number, number], units: Units = METRIC): string {
  return `${spanText(clock(paceIn(fast, units)), clock(paceIn(slow, units)))} min/${units.distance}`;
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** `8–10`, or one of them when they are equal. */
export function spanText(least: string | number, most: string | number): string {
  return least === most ? String(least) : `${least}–${most}`;
}

/** `8–10`, `30 s`, `40 m`; repetitions are what nobody has to be told. */
export function amountText(amount: Amount, measures: Measures = ENGLISH): string {
  return 'reps' in amount ? spanText(...amount.reps) : extentText(amount, measures);
}

/** `each side`, or nothing for exercises of both sides. */
export function sidesText(sides: Exercise['sides'] | undefined, { eachSide, inTurn }: Tongue = ENGLISH): string {
  return sides === 'each' ? ` ${eachSide}` : sides === 'alternating' ? `, ${inTurn}` : '';
}

/** `2 × 10 kg dumbbells`, `60 kg barbell (each side 15 + 5)`; empty for nothing but body weight. */
export function loadText({ kind, kg, plates }: Load, { units, number, pieces, byFeel, emptyBar, eachSideOfBar }: Tongue = ENGLISH): string {
  const weight = (one: number): string => `${number(kgIn(one, units))} ${units.weight}`;
  if (kind === 'body') return kg === undefined || kg === 0 ? '' : `+ ${weight(kg)}`;
  if (kg === undefined) return `${pieces[kind]}${kind === 'band' ? '' : `, ${byFeel}`}`;
  const each = plates?.map((one) => number(kgIn(one, units))).join(' + ');
  const sides = each === undefined ? '' : ` (${each === '' ? emptyBar : eachSideOfBar(each)})`;
  return `${kind === 'dumbbells' ? '2 × ' : ''}${weight(kg)} ${pieces[kind]}${sides}`;
}
