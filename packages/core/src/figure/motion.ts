import type { Foot, Frame, Limb, Point, Pose } from '../exercises/pose.ts';
import { jointsOf, type Joints } from './skeleton.ts';

/** The moments of a movement from its first key-frame on: `count` of them one way, or once round. Between key-frames speed rises and falls smoothly. */
export function figureFrames(pose: Pose, count: number): readonly Joints[] {
  const { frames, view, loop } = pose;
  const [first] = frames;
  if (!first) throw new Error('A pose has at least one key-frame.');
  if (frames.length === 1) return [jointsOf(first, view)];
  const stretches = loop === 'round' ? frames.length : frames.length - 1;
  return Array.from({ length: count }, (_, index) => {
    const at = (index / (loop === 'round' ? count : count - 1)) * stretches;
    const from = Math.min(Math.floor(at), stretches - 1);
    const before = frames[from] ?? first;
    const after = frames[(from + 1) % frames.length] ?? first;
    return jointsOf(between(before, after, smooth(at - from)), view);
  });
}

/** Slow, fast, slow. */
function smooth(share: number): number {
  return share * share * (3 - 2 * share);
}

function between(a: Frame, b: Frame, share: number): Frame {
  const head = (frame: Frame): number => frame.head ?? frame.trunk;
  return {
    hip: point(a.hip, b.hip, share),
    trunk: mix(a.trunk, b.trunk, share),
    head: mix(head(a), head(b), share),
    near: { foot: foot(a.near.foot, b.near.foot, share), arm: limb(a.near.arm, b.near.arm, share) },
    far: { foot: foot(a.far.foot, b.far.foot, share), arm: limb(a.far.arm, b.far.arm, share) },
  };
}

function foot(a: Foot, b: Foot, share: number): Foot {
  return {
    x: mix(a.x, b.x, share),
    height: mix(a.height ?? 0, b.height ?? 0, share),
    turn: mix(a.turn ?? 0, b.turn ?? 0, share),
    bend: a.bend ?? b.bend ?? 1,
    ...(a.knee && b.knee && { knee: point(a.knee, b.knee, share) }),
  };
}

function limb(a: Limb, b: Limb, share: number): Limb {
  if ('to' in a && 'to' in b) return { to: point(a.to, b.to, share), bend: a.bend ?? b.bend ?? -1 };
  if ('bones' in a && 'bones' in b) return { bones: [mix(a.bones[0], b.bones[0], share), mix(a.bones[1], b.bones[1], share)] };
  return share < 0.5 ? a : b;
}

function point(a: Point, b: Point, share: number): Point {
  return [mix(a[0], b[0], share), mix(a[1], b[1], share)];
}

function mix(a: number, b: number, share: number): number {
  return a + (b - a) * share;
}
