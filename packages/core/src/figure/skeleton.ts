import type { Foot, Frame, Limb, Point, Pose } from '../exercises/pose.ts';

/** Lengths of the bones of somebody 175 cm tall, centimetres (convention, near the usual shares of body height). */
export const BONES = {
  shank: 43,
  thigh: 43,
  trunk: 50,
  neck: 19,
  head: 10,
  upperArm: 29,
  forearm: 27,
  hipHalf: 9,
  shoulderHalf: 18,
} as const;

/** From the ankle to heel and toe with a flat foot. */
const HEEL: Point = [-6, -6.5];
const TOE: Point = [16, -6.5];
const SOLE = 1.5;

/** One side of the body, joint by joint. */
export interface Side {
  readonly hip: Point;
  readonly knee: Point;
  readonly ankle: Point;
  readonly heel: Point;
  readonly toe: Point;
  readonly shoulder: Point;
  readonly elbow: Point;
  readonly hand: Point;
}

/** All joints of one side. */
export function pointsOf({ hip, knee, ankle, heel, toe, shoulder, elbow, hand }: Side): readonly Point[] {
  return [hip, knee, ankle, heel, toe, shoulder, elbow, hand];
}

/** Where everything is at one moment. */
export interface Joints {
  readonly hip: Point;
  readonly shoulder: Point;
  readonly head: Point;
  readonly near: Side;
  readonly far: Side;
}

/** All joints of a key-frame or of a moment between two. */
export function jointsOf(frame: Frame, view: Pose['view']): Joints {
  const shoulder = along(frame.hip, frame.trunk, BONES.trunk);
  const head = along(shoulder, frame.head ?? frame.trunk, BONES.neck);
  return { hip: frame.hip, shoulder, head, near: sideOf(frame, view, shoulder, 1), far: sideOf(frame, view, shoulder, -1) };
}

function sideOf(frame: Frame, view: Pose['view'], middle: Point, which: 1 | -1): Side {
  const { foot, arm } = which === 1 ? frame.near : frame.far;
  const front = view === 'front';
  const across = frame.trunk - 90;
  const hip = front ? along(frame.hip, across, which * BONES.hipHalf) : frame.hip;
  const shoulder = front ? along(middle, across, which * BONES.shoulderHalf) : middle;
  const { ankle, heel, toe } = footOf(foot, front, which);
  const knee = front ? (foot.knee ?? kneeInFront(hip, ankle, which)) : bend(hip, ankle, BONES.thigh, BONES.shank, foot.bend ?? 1);
  const { elbow, hand } = armOf(arm, shoulder, front ? which : 1);
  // A foot that cannot be reached stays on its leg.
  const reached = front ? ankle : along(knee, direction(knee, ankle), BONES.shank);
  const off: Point = [reached[0] - ankle[0], reached[1] - ankle[1]];
  return { hip, knee, ankle: reached, heel: plus(heel, off), toe: plus(toe, off), shoulder, elbow, hand };
}

function footOf(
  { x, height = 0, turn = 0 }: Foot,
  front: boolean,
  which: 1 | -1,
): { readonly ankle: Point; readonly heel: Point; readonly toe: Point } {
  if (front) {
    // Seen from the front a foot is short; it points a little outwards.
    const ankle: Point = [x, height + 8];
    return { ankle, heel: [x, height + SOLE], toe: [x + which * 7, height + SOLE] };
  }
  const [heel, toe] = [turned(HEEL, turn), turned(TOE, turn)];
  const ankle: Point = [x, height + SOLE - Math.min(heel[1], toe[1])];
  return { ankle, heel: plus(ankle, heel), toe: plus(ankle, toe) };
}

/** From the front the knee of a bent leg comes towards the viewer: it stands between hip and ankle, a little outside. */
function kneeInFront(hip: Point, ankle: Point, which: 1 | -1): Point {
  const length = distance(hip, ankle);
  const spare = Math.max(0, BONES.thigh + BONES.shank - length);
  const middle: Point = [(hip[0] + ankle[0]) / 2, (hip[1] + ankle[1]) / 2];
  return [middle[0] + which * Math.min(26, spare * 0.3), middle[1] + Math.min(6, spare * 0.1)];
}

function armOf(arm: Limb, shoulder: Point, which: 1 | -1): { readonly elbow: Point; readonly hand: Point } {
  if ('bones' in arm) {
    const mirror = (angle: number): number => (which === 1 ? angle : 180 - angle);
    const elbow = along(shoulder, mirror(arm.bones[0]), BONES.upperArm);
    return { elbow, hand: along(elbow, mirror(arm.bones[1]), BONES.forearm) };
  }
  const elbow = bend(shoulder, arm.to, BONES.upperArm, BONES.forearm, arm.bend ?? -1);
  return { elbow, hand: along(elbow, direction(elbow, arm.to), BONES.forearm) };
}

/** The joint between two bones that reach from one point to another; straight when they are too short. */
function bend(from: Point, to: Point, first: number, second: number, sign: 1 | -1): Point {
  const reach = Math.min(first + second - 0.01, Math.max(Math.abs(first - second) + 0.01, distance(from, to)));
  const cosine = (first * first + reach * reach - second * second) / (2 * first * reach);
  const angle = (Math.acos(Math.min(1, Math.max(-1, cosine))) * 180) / Math.PI;
  return along(from, direction(from, to) + sign * angle, first);
}

/** A point so far away in a direction. */
export function along([x, y]: Point, degrees: number, length: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return [x + Math.cos(angle) * length, y + Math.sin(angle) * length];
}

/** Distance of two points. */
export function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

function direction(from: Point, to: Point): number {
  return (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
}

function turned([x, y]: Point, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)];
}

function plus(a: Point, b: Point): Point {
  return [a[0] + b[0], a[1] + b[1]];
}
