import { describe, expect, test } from 'vitest';
import { EXERCISES } from '../exercises/library.ts';
import { MUSCLES } from '../exercises/exercise.ts';
import { POSES } from '../exercises/poses/poses.ts';
import { bodyMapSvg } from './body-map.ts';
import { figureSvg, stillSvg } from './figure-svg.ts';
import { figureFrames } from './motion.ts';
import { BONES, distance, pointsOf, type Joints, type Side } from './skeleton.ts';

/** Most bytes of a picture: a page of twenty stays below a photograph. */
const MOST_BYTES = 14_000;
const SIDES = ['near', 'far'] as const;

const poses = EXERCISES.map(({ id, name }) => {
  const pose = POSES[id];
  if (!pose) throw new Error(`${id} has no pose`);
  return { id, name, pose };
});

test('every exercise has a figure, and every figure an exercise', () => {
  expect(Object.keys(POSES).sort()).toEqual(EXERCISES.map(({ id }) => id).sort());
});

describe.each(poses)('the figure of $id', ({ name, pose }) => {
  const moments = figureFrames(pose, 24);

  test('is made of finite numbers and of bones that keep their lengths', () => {
    for (const joints of moments) {
      expect(everyPoint(joints).every(([x, y]) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
      expect(distance(joints.hip, joints.shoulder)).toBeCloseTo(BONES.trunk, 6);
      for (const side of SIDES) bones(joints[side], pose.view).forEach(([a, b, length]) => expect(distance(a, b)).toBeCloseTo(length, 1));
    }
  });

  test('stays above the floor', () => {
    for (const joints of moments) for (const [, y] of everyPoint(joints)) expect(y).toBeGreaterThan(-6);
  });

  test('keeps planted feet where they are', () => {
    for (const side of SIDES) {
      const feet = pose.frames.map((frame) => frame[side].foot);
      const first = feet[0];
      const planted = first && feet.every((foot) => foot.x === first.x && foot.height === first.height && foot.turn === first.turn);
      const start = moments[0];
      if (planted && start) for (const joints of moments) expect(distance(joints[side].toe, start[side].toe)).toBeLessThan(3);
    }
  });

  test('is a picture with words, without scripts, and small', () => {
    for (const svg of [figureSvg(name, pose), stillSvg(name, pose)]) {
      expect(svg).toMatch(/<title id="t">.+<\/title><desc id="d">.+<\/desc>/);
      expect(svg).not.toMatch(/<script|<animate|NaN|undefined/);
      expect(svg.length).toBeLessThan(MOST_BYTES);
    }
    if (pose.frames.length > 1) expect(figureSvg(name, pose)).toContain('prefers-reduced-motion');
  });
});

test('the map of the body shows every muscle', () => {
  for (const muscle of MUSCLES) expect(bodyMapSvg([muscle], []), muscle).toContain('class="p"');
});

test('a name cannot break out of its picture', () => {
  const [first] = poses;
  expect(first && figureSvg('<script>"&', first.pose)).toContain('&lt;script&gt;&quot;&amp;');
});

function everyPoint({ hip, shoulder, head, near, far }: Joints): readonly (readonly [number, number])[] {
  return [hip, shoulder, head, ...pointsOf(near), ...pointsOf(far)];
}

/** Seen from the front, legs and planted arms are foreshortened. */
function bones(
  { hip, knee, ankle, shoulder, elbow, hand }: Side,
  view: 'side' | 'front',
): readonly (readonly [readonly [number, number], readonly [number, number], number])[] {
  const arm = [
    [shoulder, elbow, BONES.upperArm],
    [elbow, hand, BONES.forearm],
  ] as const;
  return view === 'front' ? arm : [...arm, [hip, knee, BONES.thigh], [knee, ankle, BONES.shank]];
}
