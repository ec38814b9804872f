import type { Foot, Frame, Gear, Limb, Point, Pose } from '../pose.ts';

/** A foot by its ankle: place, height above the floor, turn. */
export function foot(x: number, height = 0, turn = 0, bend: 1 | -1 = 1): Foot {
  return { x, height, turn, bend };
}

/** An arm by the directions of upper arm and forearm. */
export function arm(upper: number, fore: number): Limb {
  return { bones: [upper, fore] };
}

/** An arm by where the hand is. */
export function reach(x: number, y: number, bend: 1 | -1 = -1): Limb {
  return { to: [x, y], bend };
}

/** Arms that hang. */
export const HANG = arm(-95, -82);

/** A key-frame; a single foot or arm stands for both sides. */
export function frame(
  hip: Point,
  trunk: number,
  feet: Foot | readonly [Foot, Foot],
  arms: Limb | readonly [Limb, Limb] = HANG,
  head?: number,
): Frame {
  const [nearFoot, farFoot] = isPair(feet) ? feet : [feet, feet];
  const [nearArm, farArm] = isPair(arms) ? arms : [arms, arms];
  return { hip, trunk, ...(head !== undefined && { head }), near: { foot: nearFoot, arm: nearArm }, far: { foot: farFoot, arm: farArm } };
}

function isPair<T>(value: T | readonly [T, T]): value is readonly [T, T] {
  return Array.isArray(value);
}

/** A movement there and back, seen from the side. */
export function side(says: string, seconds: number, frames: readonly Frame[], ...gear: readonly Gear[]): Pose {
  return { view: 'side', frames, seconds, loop: 'there-and-back', gear, says };
}

/** The same seen from the front; in these key-frames near is the right side of the picture. */
export function front(says: string, seconds: number, frames: readonly Frame[], ...gear: readonly Gear[]): Pose {
  return { view: 'front', frames, seconds, loop: 'there-and-back', gear, says };
}

/** A movement that goes round and round, seen from the side. */
export function round(says: string, seconds: number, frames: readonly Frame[], ...gear: readonly Gear[]): Pose {
  return { view: 'side', frames, seconds, loop: 'round', gear, says };
}

/** Things in the picture. */
export const box = (x: number, width: number, height: number): Gear => ({ kind: 'box', x, width, height });
export const wall = (x: number): Gear => ({ kind: 'wall', x });
export const pad = (from: Point, to: Point): Gear => ({ kind: 'pad', from, to });
export const PLATE: Gear = { kind: 'plate', at: 'near-foot' };
export const DUMBBELLS: Gear = { kind: 'dumbbell', at: 'hands' };
export const DUMBBELL: Gear = { kind: 'dumbbell', at: 'near-hand' };
export const KETTLEBELL: Gear = { kind: 'kettlebell', at: 'hands' };
export const BALL: Gear = { kind: 'ball', at: 'hands' };
export const BAR_IN_HANDS: Gear = { kind: 'barbell', at: 'hands' };
