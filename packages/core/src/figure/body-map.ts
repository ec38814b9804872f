import { MUSCLES, type Muscle } from '../exercises/exercise.ts';

/** An ellipse on the body: middle, half width and height, turn in degrees. `both` draws it on the other side too. */
type Patch = readonly [x: number, y: number, rx: number, ry: number, turn?: number, both?: boolean];

/** Where each muscle is seen, from the front and from behind; the middle of the body is at 50. */
const FRONT: Readonly<Partial<Record<Muscle, readonly Patch[]>>> = {
  neck: [[45.5, 31, 2, 5, 8, true]],
  chest: [[42, 48, 7.5, 5.5, -8, true]],
  shoulders: [[29.5, 44, 5, 6, 20, true]],
  biceps: [[26, 57, 3.6, 7.5, 8, true]],
  forearms: [[21.5, 75, 3.4, 9, 10, true]],
  abs: [[50, 68, 6, 14]],
  obliques: [[39.5, 69, 3.6, 11, -6, true]],
  'hip-flexors': [[42.5, 88, 3.2, 6, -24, true]],
  'hip-abductors': [[35.5, 92, 2.8, 7, 4, true]],
  adductors: [[45.4, 103, 2.8, 10, 8, true]],
  quads: [[39.5, 112, 5.4, 18, 3, true]],
  shins: [[37.5, 158, 3, 15, 2, true]],
  feet: [[36, 184, 4.5, 3, 10, true]],
};
const BACK: Readonly<Partial<Record<Muscle, readonly Patch[]>>> = {
  neck: [[50, 30, 4, 5]],
  'upper-back': [[43.5, 46, 6.5, 8, -16, true]],
  shoulders: [[29.5, 44, 4.6, 6, 20, true]],
  triceps: [[26, 57, 3.6, 8, 8, true]],
  forearms: [[21.5, 75, 3.4, 9, 10, true]],
  lats: [[40.5, 62, 5, 10, -10, true]],
  'lower-back': [[46.4, 76, 3, 9, 2, true]],
  'hip-abductors': [[37, 88, 4, 5, -20, true]],
  glutes: [[42.8, 97, 6.6, 8, 6, true]],
  hamstrings: [[40, 121, 5.2, 15, 3, true]],
  calves: [[38.4, 151, 4.6, 11, 3, true]],
  soleus: [[37.6, 168, 3.2, 7, 2, true]],
  feet: [[36.5, 184.5, 4, 2.6, 0, true]],
};

/** The outline of half a body; the other half is its mirror image. */
const HALF =
  'M50 24C46 24 45.5 29 45 33C42 37 34 37 29 39C23 42 24 50 23 56C21 66 18 76 17 86C16.5 91 15 95 16.5 97C19 99 21 96 21.5 91C24 80 28 70 30 60C31 56 32 54 33 54C35 62 35.5 72 34.5 80C32.5 90 31.5 100 32.5 112C33 124 33.5 132 34 138C32.5 148 33 160 34.5 172C35 178 34.5 180 31.5 184C29.5 187 32 189 35 188.5C39 188 41 186 41 182C41.5 172 43.5 160 43.5 150C43.5 144 43 141 43.5 136C45.5 126 48 112 48.5 102C49 98 50 98 50 98Z';

const STYLE =
  '.o{fill:var(--body,#dfe5ea)}.m{fill:var(--muscle,#b7c3cd)}.s{fill:var(--muscle-second,#f0a673);stroke:var(--muscle-edge,#8f4a1c);stroke-width:.5;stroke-dasharray:1.2 1}.p{fill:var(--muscle-first,#d0602a);stroke:var(--muscle-edge,#8f4a1c);stroke-width:.9}' +
  '@media (prefers-color-scheme:dark){:root{--body:#3a454f;--muscle:#56636f;--muscle-edge:#ffd9c0}}';

/** The body from the front and from behind with the muscles that an exercise works: main ones dark with a full edge, helping ones lighter with a broken edge. */
export function bodyMapSvg(primary: readonly Muscle[], secondary: readonly Muscle[]): string {
  const says = [`Main muscles: ${primary.join(', ')}.`, ...(secondary.length > 0 ? [`Helping: ${secondary.join(', ')}.`] : [])].join(' ');
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 190 196" role="img" aria-labelledby="bt bd"><title id="bt">Muscles, front and back</title>' +
    `<desc id="bd">${says}</desc><style>${STYLE}</style>${bodyMapShapes(primary, secondary)}</svg>\n`
  );
}

/** The shapes of {@link bodyMapSvg} without their colours: class `o` is the body, `m` a muscle, `p` a main one, `s` a helping one. */
export function bodyMapShapes(primary: readonly Muscle[], secondary: readonly Muscle[]): string {
  const tone = (muscle: Muscle): string => (primary.includes(muscle) ? 'p' : secondary.includes(muscle) ? 's' : 'm');
  const view = (patches: typeof FRONT, x: number): string =>
    `<g transform="translate(${x} 0)"><g class="o"><circle cx="50" cy="16" r="9.5"/><path d="${HALF}"/><path d="${HALF}" transform="matrix(-1 0 0 1 100 0)"/></g>` +
    MUSCLES.flatMap((muscle) => (patches[muscle] ?? []).map((patch) => shape(patch, tone(muscle)))).join('') +
    '</g>';
  return `${view(FRONT, 0)}${view(BACK, 90)}`;
}

function shape([x, y, rx, ry, turn = 0, both = false]: Patch, tone: string): string {
  const one = (cx: number, angle: number): string =>
    `<ellipse class="${tone}" cx="${cx}" cy="${y}" rx="${rx}" ry="${ry}" transform="rotate(${angle} ${cx} ${y})"/>`;
  return both ? one(x, turn) + one(100 - x, -turn) : one(x, turn);
}
