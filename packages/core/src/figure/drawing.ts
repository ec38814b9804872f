import type { Gear, Holder, Point, Pose } from '../exercises/pose.ts';
import { BONES, distance, type Joints, type Side } from './skeleton.ts';

/** One moment as shapes of SVG; y grows downwards there. */
export function shapesOf(joints: Joints, pose: Pose): string {
  const behind = pose.gear.map((gear) => gearShape(gear, joints, pose, 'behind')).join('');
  const before = pose.gear.map((gear) => gearShape(gear, joints, pose, 'before')).join('');
  return `${behind}${limbs(joints.far, 'b')}${body(joints, pose)}${limbs(joints.near, 'a')}${before}`;
}

function limbs({ hip, knee, ankle, heel, toe, shoulder, elbow, hand }: Side, tone: 'a' | 'b'): string {
  return `<path class="${tone}" d="${line(hip, knee, ankle)}"/><path class="${tone} s" d="${line(heel, toe)}${line(ankle, heel)}"/><path class="${tone} t" d="${line(shoulder, elbow, hand)}"/>`;
}

function body({ hip, shoulder, head, near, far }: Joints, { view }: Pose): string {
  const trunk =
    view === 'front'
      ? `<path class="c f" d="${line(near.shoulder, far.shoulder, far.hip, near.hip)}Z"/>`
      : `<path class="c u" d="${line(hip, shoulder)}"/>`;
  return `${trunk}<circle class="h" cx="${n(head[0])}" cy="${n(-head[1])}" r="${BONES.head}"/>`;
}

function gearShape(gear: Gear, joints: Joints, pose: Pose, layer: 'behind' | 'before'): string {
  switch (gear.kind) {
    case 'box':
      return layer === 'behind'
        ? `<rect class="g o" x="${n(gear.x)}" y="${n(-gear.height)}" width="${n(gear.width)}" height="${n(gear.height)}" rx="2"/>`
        : '';
    case 'wall':
      return layer === 'behind' ? `<path class="w" d="M${n(gear.x)} 0V-190"/>` : '';
    case 'bar':
      return layer === 'behind' ? `<circle class="g" cx="${n(gear.at[0])}" cy="${n(-gear.at[1])}" r="4"/>` : '';
    case 'roller':
      return layer === 'behind' ? `<circle class="g o" cx="${n(gear.at[0])}" cy="${n(-gear.at[1])}" r="7.5"/>` : '';
    case 'pad':
      return layer === 'behind' ? `<path class="w o" d="${line(gear.from, gear.to)}"/>` : '';
    case 'plate':
      return layer === 'behind' ? sole(gear.at === 'near-foot' ? joints.near : joints.far) : '';
    case 'band':
      return layer === 'before' ? `<path class="e" d="${line(placeOf(gear.from, joints), placeOf(gear.to, joints))}"/>` : '';
    case 'towel':
      return layer === 'before' ? flat(placeOf(gear.at, joints)) : '';
    case 'barbell':
      return layer === (gear.at === 'shoulders' ? 'behind' : 'before') ? barbell(placeOf(gear.at, joints), pose) : '';
    case 'dumbbell':
    case 'kettlebell':
    case 'ball':
      return layer === 'before' ? held(gear.kind, gear.at, joints, pose) : '';
  }
}

function held(kind: 'dumbbell' | 'kettlebell' | 'ball', at: Holder, joints: Joints, pose: Pose): string {
  if (at === 'hands' && kind === 'dumbbell' && distance(joints.near.hand, joints.far.hand) > 6)
    return weight(kind, joints.far.hand, pose) + weight(kind, joints.near.hand, pose);
  return weight(kind, placeOf(at, joints), pose);
}

function weight(kind: 'dumbbell' | 'kettlebell' | 'ball', [x, y]: Point, { view }: Pose): string {
  switch (kind) {
    case 'dumbbell':
      return view === 'front'
        ? `<circle class="g" cx="${n(x)}" cy="${n(-y)}" r="6"/>`
        : `<path class="g" d="M${n(x - 10)} ${n(-y - 5)}h5v10h-5zM${n(x + 5)} ${n(-y - 5)}h5v10h-5zM${n(x - 6)} ${n(-y - 1.5)}h12v3h-12z"/>`;
    case 'kettlebell':
      return `<path class="g" d="M${n(x - 4)} ${n(-y)}q4 -5 8 0l2 5h-12z"/><circle class="g" cx="${n(x)}" cy="${n(-y + 11)}" r="8"/>`;
    case 'ball':
      return `<circle class="g" cx="${n(x)}" cy="${n(-y)}" r="11"/>`;
  }
}

function barbell([x, y]: Point, { view }: Pose): string {
  if (view === 'side') return `<circle class="g o" cx="${n(x)}" cy="${n(-y)}" r="17"/><circle class="g" cx="${n(x)}" cy="${n(-y)}" r="3"/>`;
  return `<path class="g" d="M${n(x - 62)} ${n(-y - 1.5)}h124v3h-124zM${n(x - 62)} ${n(-y - 16)}h5v32h-5zM${n(x + 57)} ${n(-y - 16)}h5v32h-5z"/>`;
}

function flat([x, y]: Point): string {
  return `<path class="e" d="M${n(x - 12)} ${n(-Math.max(1, y - 7))}h30"/>`;
}

/** A plate under the sole, as long as two feet. */
function sole({ heel, toe }: Side): string {
  const [across, up] = [toe[0] - heel[0], toe[1] - heel[1]];
  // Its thickness lies beyond the sole.
  const beyond = 5 / Math.hypot(across, up);
  const at = (share: number): Point => [heel[0] + share * across + beyond * up, heel[1] + share * up - beyond * across];
  return `<path class="w" d="${line(at(-0.5), at(1.5))}"/>`;
}

/** Where something is held or lies. */
function placeOf(at: Holder | Point, joints: Joints): Point {
  if (typeof at !== 'string') return at;
  const { near, far, hip, shoulder } = joints;
  switch (at) {
    case 'near-hand':
      return near.hand;
    case 'far-hand':
      return far.hand;
    case 'hands':
      return middle(near.hand, far.hand);
    case 'shoulders':
      return shoulder;
    case 'chest':
      return middle(near.hand, shoulder);
    case 'hip':
      return [hip[0], hip[1] + 9];
    case 'near-foot':
      return near.ankle;
    case 'far-foot':
      return far.ankle;
    case 'near-knee':
      return near.knee;
  }
}

function middle(a: Point, b: Point): Point {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}

function line(...points: readonly Point[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${n(x)} ${n(-y)}`).join('');
}

/** Half centimetres are fine enough. */
function n(value: number): string {
  return String(Math.round(value * 2) / 2);
}
