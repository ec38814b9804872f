import type { Pose } from '../pose.ts';
import {
  arm,
  BALL,
  BAR_IN_HANDS,
  box,
  DUMBBELL,
  DUMBBELLS,
  foot,
  frame,
  front,
  HANG,
  KETTLEBELL,
  pad,
  PLATE,
  reach,
  side,
  wall,
} from './frames.ts';

const UP = frame([0, 93], 88, foot(0));
const AHEAD = arm(-10, 0);
const CHEST = arm(-70, 75);
const down = (arms = AHEAD): ReturnType<typeof frame> => frame([-24, 50], 58, foot(0), arms, 75);
const squat = (arms = CHEST): readonly ReturnType<typeof frame>[] => [frame([0, 93], 88, foot(0), arms), down(arms)];

/** Squats and hinges. */
export const SQUAT_POSES: Readonly<Record<string, Pose>> = {
  'wall-sit': side('Sits against a wall without a chair, thighs nearly level.', 1, [frame([0, 52], 90, foot(44), HANG)], wall(-13)),
  'box-squat': side(
    'Sits down to the edge of a chair and stands up again.',
    1.6,
    [UP, frame([-30, 52], 60, foot(0), AHEAD, 80)],
    box(-62, 40, 43),
  ),
  'body-weight-squat': side('Squats down with arms ahead and stands up.', 1.6, [UP, down()]),
  'band-squat': side('Squats with a band under the feet, held at the shoulders.', 1.6, squat(), {
    kind: 'band',
    from: 'near-foot',
    to: 'near-hand',
  }),
  'goblet-squat': side('Squats with a weight held at the chest.', 1.6, squat(), DUMBBELL),
  'dumbbell-front-squat': side('Squats with a dumbbell at each shoulder.', 1.6, squat(arm(-50, 100)), DUMBBELLS),
  'leg-press': side(
    'Pushes a sled away with both feet while lying back.',
    1.6,
    [frame([0, 30], 135, foot(52, 30, 55), arm(-90, -40)), frame([0, 30], 135, foot(72, 62, 55), arm(-90, -40))],
    box(-40, 45, 14),
    pad([-44, 54], [-10, 20]),
    PLATE,
  ),
  'front-squat': side('Squats with a bar in front of the shoulders, elbows high.', 1.6, squat(arm(-20, 150)), {
    kind: 'barbell',
    at: 'hands',
  }),
  'back-squat': side('Squats with a bar across the upper back.', 1.6, squat(arm(-120, 60)), { kind: 'barbell', at: 'shoulders' }),
  'hip-hinge-drill': side('Bends at the hips with a flat back and stands up.', 1.6, [
    frame([0, 93], 88, foot(0), arm(-120, 60)),
    frame([-22, 86], 25, foot(0), arm(170, 10), 30),
  ]),
  'band-good-morning': side(
    'Bends at the hips with a band behind the neck.',
    1.6,
    [frame([0, 93], 88, foot(0), arm(-60, 100)), frame([-22, 86], 25, foot(0), arm(-130, 40), 30)],
    { kind: 'band', from: 'near-foot', to: 'shoulders' },
  ),
  'band-pull-through': side(
    'Stands up from a hinge against a band between the legs.',
    1.6,
    [frame([-22, 84], 30, foot(0), reach(-24, 50)), frame([0, 93], 90, foot(0), reach(2, 72))],
    { kind: 'band', from: [-90, 12], to: 'near-hand' },
  ),
  'kettlebell-deadlift': side(
    'Lifts a kettlebell from the floor between the feet.',
    1.6,
    [frame([-24, 66], 38, foot(0), reach(8, 28), 50), frame([0, 93], 90, foot(0), reach(6, 76))],
    KETTLEBELL,
  ),
  'romanian-deadlift': side(
    'Lowers weights along the legs with a flat back and stands up.',
    2,
    [frame([0, 93], 90, foot(0), reach(6, 78)), frame([-26, 85], 22, foot(0), reach(12, 42), 30)],
    DUMBBELLS,
  ),
  'trap-bar-deadlift': side(
    'Lifts a bar with handles beside the body.',
    1.6,
    [frame([-24, 60], 48, foot(0), reach(4, 36), 60), frame([0, 93], 90, foot(0), reach(0, 78))],
    BAR_IN_HANDS,
  ),
  deadlift: side(
    'Lifts a bar from the floor, close to the legs.',
    1.6,
    [frame([-28, 64], 35, foot(0), reach(10, 22), 50), frame([0, 93], 90, foot(0), reach(8, 76))],
    BAR_IN_HANDS,
  ),
  'good-morning': side(
    'Bends at the hips with a bar on the back.',
    2,
    [frame([0, 93], 88, foot(0), arm(-120, 60)), frame([-24, 85], 24, foot(0), arm(-180, 10), 30)],
    { kind: 'barbell', at: 'shoulders' },
  ),
  'kettlebell-swing': side(
    'Swings a kettlebell from between the legs to chest height.',
    0.9,
    [frame([-24, 80], 32, foot(0), reach(-20, 62), 45), frame([0, 93], 92, foot(0), arm(-15, -5))],
    KETTLEBELL,
  ),
  'back-extension': side(
    'Lowers and lifts the trunk over a pad.',
    1.6,
    [frame([0, 92], -40, foot(-66, 22, -30), arm(-70, 150)), frame([0, 92], 40, foot(-66, 22, -30), arm(-20, 160))],
    box(-8, 14, 82),
    PLATE,
  ),
  'leg-curl': side(
    'Lies on the front and curls the heels to the buttocks.',
    1.4,
    [frame([0, 50], 0, foot(-84, 40, -80), arm(-60, 0)), frame([0, 50], 0, foot(-40, 78, -170), arm(-60, 0))],
    box(-30, 90, 42),
  ),
  'slider-curl': side(
    'Slides the heels away from a bridge and pulls them back.',
    2,
    [frame([6, 32], 206, foot(42, 0, 40), arm(-12, -5)), frame([2, 18], 189, foot(84, 0, 60), arm(-5, -5))],
    { kind: 'towel', at: 'near-foot' },
  ),
  'nordic-curl': side('Kneels and lowers the straight body slowly to the floor.', 2, [
    frame([0, 50], 88, foot(-40, 0, -75), arm(-70, 70)),
    frame([34, 35], 38, foot(-40, 0, -75), arm(-50, 10), 45),
  ]),
  'medicine-ball-scoop-throw': side(
    'Throws a ball up and away from a hinge.',
    0.9,
    [frame([-22, 66], 35, foot(0), reach(6, 34), 50), frame([0, 93], 95, foot(0), arm(45, 60))],
    BALL,
  ),
  'band-chest-press': side(
    'Presses a band forward from the chest.',
    1.4,
    [frame([0, 92], 88, [foot(16), foot(-16)], arm(-130, 10)), frame([0, 92], 88, [foot(16), foot(-16)], arm(-5, 0))],
    { kind: 'band', from: [-80, 120], to: 'near-hand' },
  ),
  'medicine-ball-chest-pass': side(
    'Pushes a ball from the chest against a wall.',
    0.8,
    [frame([0, 92], 86, [foot(16), foot(-16)], arm(-100, 30)), frame([4, 92], 82, [foot(16), foot(-16)], arm(-2, 2))],
    wall(110),
    BALL,
  ),
  'medicine-ball-slam': side(
    'Throws a ball from overhead to the floor.',
    0.9,
    [frame([0, 93], 92, foot(0), arm(80, 100)), frame([-22, 66], 45, foot(0), arm(-60, -50), 50)],
    BALL,
  ),
  'medicine-ball-rotational-throw': front(
    'Turns and throws a ball to the side.',
    0.9,
    [
      frame([-6, 88], 96, [foot(24), foot(-24)], [reach(-40, 100), reach(-46, 96)]),
      frame([8, 90], 84, [foot(24), foot(-24)], [reach(62, 118), reach(54, 118)]),
    ],
    BALL,
  ),
};
