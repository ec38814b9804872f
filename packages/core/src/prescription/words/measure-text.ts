import type { Exercise } from '../../exercises/exercise.ts';
import type { Amount, Extent, Load } from '../../session/content.ts';

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

/** `400 m`, `1.5 km` */
export function metresText(metres: number): string {
  return metres < 1000 ? `${Math.round(metres)} m` : `${Math.round(metres / 10) / 100} km`;
}

/** How long a stretch is. */
export function extentText(extent: Extent): string {
  return 'seconds' in extent ? durationText(extent.seconds) : metresText(extent.metres);
}

/** `4:50–5:00 min/km` */
export function paceText([fast, slow]: readonly [number, number]): string {
  return `${spanText(clock(fast), clock(slow))} min/km`;
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** `8–10`, or one of them when they are equal. */
export function spanText(least: string | number, most: string | number): string {
  return least === most ? String(least) : `${least}–${most}`;
}

/** `8–10`, `30 s`, `40 m`; repetitions are what nobody has to be told. */
export function amountText(amount: Amount): string {
  return 'reps' in amount ? spanText(...amount.reps) : extentText(amount);
}

/** `each side`, or nothing for exercises of both sides. */
export function sidesText(sides: Exercise['sides'] | undefined): string {
  return sides === 'each' ? ' each side' : sides === 'alternating' ? ', sides in turn' : '';
}

const PIECES = {
  band: 'band',
  dumbbell: 'dumbbell',
  dumbbells: 'dumbbells',
  kettlebell: 'kettlebell',
  barbell: 'barbell',
  'medicine-ball': 'medicine ball',
  machine: 'machine',
} as const;

/** `2 × 10 kg dumbbells`, `60 kg barbell (each side 15 + 5)`; empty for nothing but body weight. */
export function loadText({ kind, kg, plates }: Load): string {
  if (kind === 'body') return kg === undefined || kg === 0 ? '' : `+ ${kg} kg`;
  if (kg === undefined) return `${PIECES[kind]}${kind === 'band' ? '' : ', weight by feel'}`;
  const sides = plates === undefined ? '' : plates.length === 0 ? ' (empty bar)' : ` (each side ${plates.join(' + ')})`;
  return `${kind === 'dumbbells' ? '2 × ' : ''}${kg} kg ${PIECES[kind]}${sides}`;
}
