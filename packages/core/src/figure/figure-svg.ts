import type { Point, Pose } from '../exercises/pose.ts';
import { shapesOf } from './drawing.ts';
import { figureFrames } from './motion.ts';
import { pointsOf, type Joints } from './skeleton.ts';

/** Pictures of one movement one way; more is smoother and larger (convention). */
const PICTURES = 14;
const MARGIN = 14;

const STYLE = [
  'path{fill:none;stroke-linecap:round;stroke-linejoin:round}',
  '.a,.c{stroke:var(--figure-near,#2b3a4a)}',
  '.b{stroke:var(--figure-far,#9aa8b5)}',
  '.a,.b{stroke-width:11}.t{stroke-width:8}.s{stroke-width:6}.a.t{stroke:var(--figure-arm,#5b7591)}',
  '.u{stroke-width:19}.f{stroke-width:9;fill:var(--figure-near,#2b3a4a)}',
  '.h{fill:var(--figure-near,#2b3a4a)}',
  '.g{fill:var(--figure-gear,#d0602a);stroke:none}.o{fill-opacity:.35}',
  '.e{stroke:var(--figure-gear,#d0602a);stroke-width:4}',
  '.w{stroke:var(--figure-floor,#c3ccd4);stroke-width:5}.l{stroke:var(--figure-floor,#c3ccd4);stroke-width:3}',
  '@media (prefers-color-scheme:dark){:root{--figure-near:#dfe6ec;--figure-far:#71808e;--figure-arm:#a9bccd;--figure-gear:#f08a52;--figure-floor:#46525e}}',
].join('');

/** A stand-alone picture of an exercise that moves, and stands still where motion is not wanted and on paper. Has its text instead of the picture. */
export function figureSvg(name: string, pose: Pose): string {
  const moments = figureFrames(pose, PICTURES);
  if (moments.length === 1) return svg(name, pose, moments, STYLE, moments.map((one) => shapesOf(one, pose)).join(''));
  // The most telling picture: where a movement that goes round begins, and deep in one that goes there and back.
  const still = pose.loop === 'round' ? 0 : Math.floor(moments.length * 0.75);
  const motion = moments.map((_, index) => keyframes(index, moments.length)).join('');
  const duration = pose.seconds;
  const style = [
    STYLE,
    motion,
    `.p{visibility:hidden;animation-duration:${duration}s;animation-iteration-count:infinite;animation-timing-function:step-end${pose.loop === 'round' ? '' : ';animation-direction:alternate'}}`,
    '@media (prefers-reduced-motion:reduce){.p{animation:none!important}.k{visibility:visible}}@media print{.p{animation:none!important}.k{visibility:visible}}',
  ].join('');
  const pictures = moments
    .map((one, index) => `<g class="p${index === still ? ' k' : ''}" style="animation-name:m${index}">${shapesOf(one, pose)}</g>`)
    .join('');
  return svg(name, pose, moments, style, pictures);
}

/** A picture for paper: start and end of the movement side by side. */
export function stillSvg(name: string, pose: Pose): string {
  const moments = figureFrames(pose, PICTURES);
  const [first, last] = [moments[0], moments[pose.loop === 'round' ? Math.floor(moments.length / 2) : moments.length - 1]];
  if (!first || !last) throw new Error('A pose has at least one key-frame.');
  const box = boxOf(moments, pose);
  const second = moments.length === 1 ? '' : `<g transform="translate(${box.width} 0)">${shapesOf(last, pose)}</g>`;
  return svg(name, pose, moments, STYLE, `${shapesOf(first, pose)}${second}`, moments.length === 1 ? 1 : 2);
}

/** Visible for one step of the duration. */
function keyframes(index: number, count: number): string {
  const [from, to] = [percent(index / count), percent((index + 1) / count)];
  const before = index === 0 ? '' : '0%{visibility:hidden}';
  const after = index === count - 1 ? '' : `${to}{visibility:hidden}`;
  return `@keyframes m${index}{${before}${from}{visibility:visible}${after}}`;
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}

function svg(name: string, pose: Pose, moments: readonly Joints[], style: string, shapes: string, times = 1): string {
  const { x, y, width, height } = boxOf(moments, pose);
  const all = width * times;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${all} ${height}" role="img" aria-labelledby="t d">` +
    `<title id="t">${escaped(name)}</title><desc id="d">${escaped(pose.says)}</desc><style>${style}</style>` +
    `<path class="l" d="M${x} 2H${x + all}"/>${shapes}</svg>\n`
  );
}

/** What must be seen: all joints at all moments, and the gear. */
export function boxOf(
  moments: readonly Joints[],
  pose: Pose,
): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } {
  const points = moments.flatMap(({ head, near, far, hip }): Point[] => [
    [head[0], head[1] + 10],
    hip,
    ...pointsOf(near),
    ...pointsOf(far),
  ]);
  for (const gear of pose.gear) {
    if (gear.kind === 'box') points.push([gear.x, gear.height], [gear.x + gear.width, 0]);
    if (gear.kind === 'wall') points.push([gear.x, 0]);
    if (gear.kind === 'bar') points.push(gear.at);
    if (gear.kind === 'band') for (const end of [gear.from, gear.to]) if (typeof end !== 'string') points.push(end);
    if (gear.kind === 'barbell' && pose.view === 'front') points.push([-64, 0], [64, 0]);
  }
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const left = Math.floor(Math.min(...xs) - MARGIN);
  const top = Math.ceil(Math.max(...ys) + MARGIN);
  return { x: left, y: -top, width: Math.ceil(Math.max(...xs) + MARGIN) - left, height: top + 8 };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
