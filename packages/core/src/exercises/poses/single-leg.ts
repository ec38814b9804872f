import type { Pose } from '../pose.ts';
import { arm, box, DUMBBELL, DUMBBELLS, foot, frame, front, HANG, pad, PLATE, reach, round, side } from './frames.ts';

const SPLIT_UP = frame([0, 84], 88, [foot(34), foot(-40, 0, -40)], arm(-110, 60));
const SPLIT_DOWN = frame([0, 50], 86, [foot(34), foot(-48, 0, -70)], arm(-110, 60));
const TALL = frame([0, 93], 90, foot(0));

/** One leg more than the other: squats, lunges, steps; sideways work. */
export const SINGLE_LEG_POSES: Readonly<Record<string, Pose>> = {
  'single-leg-balance-reach': side('Stands on one foot and reaches the other forward along the floor.', 1.6, [
    TALL,
    frame([-10, 74], 70, [foot(44, 4), foot(0)], arm(-30, -10)),
  ]),
  'split-squat-hold': side('Holds a deep split stance, back knee above the floor.', 1, [SPLIT_DOWN]),
  'split-squat': side('Lowers straight down in a split stance and rises.', 1.6, [SPLIT_UP, SPLIT_DOWN]),
  'reverse-lunge': side('Steps back into a lunge and returns.', 1.8, [
    frame([0, 93], 90, [foot(0), foot(0)], HANG),
    frame([-24, 50], 84, [foot(0), foot(-76, 0, -70)], HANG),
  ]),
  'forward-lunge': side('Steps forward into a lunge and pushes back.', 1.8, [
    frame([0, 93], 90, [foot(0), foot(0)], HANG),
    frame([34, 50], 88, [foot(66), foot(-12, 0, -70)], HANG),
  ]),
  'walking-lunge': side(
    'Lunges step after step.',
    1.8,
    [frame([0, 90], 90, [foot(0), foot(0)], HANG), frame([34, 50], 88, [foot(66), foot(-12, 0, -70)], HANG)],
    DUMBBELLS,
  ),
  'step-up': side(
    'Steps onto a box and stands up on one leg.',
    1.8,
    [frame([-8, 86], 78, [foot(24, 40), foot(-16)], HANG), frame([22, 133], 88, [foot(24, 40), foot(10, 48, -20)], HANG)],
    box(6, 60, 40),
  ),
  'step-down': side(
    'Lowers from a step until the free heel taps the floor.',
    2,
    [frame([0, 115], 88, [foot(0, 22), foot(26, 22)], arm(-40, -10)), frame([-10, 92], 74, [foot(0, 22), foot(38, 1, 15)], arm(-20, -5))],
    box(-30, 48, 22),
  ),
  'single-leg-deadlift': side('Hinges on one leg, the other leg long behind.', 2, [
    frame([0, 92], 88, [foot(0), foot(-4, 2)], HANG),
    frame([-10, 88], 8, [foot(0), foot(-95, 70, -95)], arm(-90, -88), 20),
  ]),
  'single-leg-romanian-deadlift': side(
    'Hinges on one leg with a weight in one hand.',
    2,
    [frame([0, 92], 88, [foot(0), foot(-4, 2)], HANG), frame([-10, 88], 10, [foot(0), foot(-95, 70, -95)], arm(-90, -88), 22)],
    DUMBBELL,
  ),
  'rear-foot-elevated-split-squat': side(
    'Squats on the front leg with the back foot on a chair.',
    1.8,
    [frame([4, 84], 84, [foot(28), foot(-52, 44, -110)], HANG), frame([2, 54], 74, [foot(28), foot(-52, 44, -110)], HANG)],
    box(-78, 34, 43),
    DUMBBELLS,
  ),
  'single-leg-box-squat': side(
    'Sits down to a chair on one leg and stands up.',
    2,
    [frame([0, 92], 88, [foot(0), foot(24, 10)], arm(-20, -5)), frame([-30, 53], 58, [foot(0), foot(50, 10, 15)], arm(0, 5), 78)],
    box(-64, 40, 43),
  ),
  'skater-squat': side(
    'Squats on one leg until the free knee touches a cushion behind.',
    2,
    [frame([0, 92], 88, [foot(0), foot(-20, 26, -60)], arm(-30, -5)), frame([-16, 52], 48, [foot(0), foot(-76, 30, -110)], arm(0, 5), 65)],
    box(-52, 24, 5),
  ),
  'single-leg-squat': side('Squats on one leg, the other long in front.', 2, [
    frame([0, 92], 88, [foot(0), foot(30, 16, 15)], arm(-15, 0)),
    frame([-24, 34], 52, [foot(0), foot(60, 22, 40)], arm(5, 5), 75),
  ]),
  'single-leg-leg-press': side(
    'Pushes a sled away with one foot.',
    1.6,
    [frame([0, 30], 135, [foot(52, 30, 55), foot(40)], arm(-90, -40)), frame([0, 30], 135, [foot(72, 62, 55), foot(40)], arm(-90, -40))],
    box(-40, 45, 14),
    pad([-44, 54], [-10, 20]),
    PLATE,
  ),
  clamshell: front('Lies on the side with bent knees and opens the upper knee.', 1.4, [
    frame(
      [0, 14],
      178,
      [
        { x: 66, height: 6, knee: [34, 22] },
        { x: 66, height: 1, knee: [34, 10] },
      ],
      [reach(-4, 30), reach(-84, 12)],
    ),
    frame(
      [0, 14],
      178,
      [
        { x: 66, height: 6, knee: [28, 52] },
        { x: 66, height: 1, knee: [34, 10] },
      ],
      [reach(-4, 30), reach(-84, 12)],
    ),
  ]),
  'side-lying-leg-raise': front('Lies on the side and lifts the upper leg.', 1.4, [
    frame([0, 14], 178, [foot(84, 14), foot(84, 2)], [reach(-4, 30), reach(-84, 12)]),
    frame([0, 14], 178, [foot(70, 60), foot(84, 2)], [reach(-4, 30), reach(-84, 12)]),
  ]),
  'standing-hip-abduction': front('Stands on one leg and moves the other out to the side.', 1.4, [
    frame([0, 92], 90, [foot(10, 2), foot(-9)], HANG),
    frame([-3, 92], 93, [foot(56, 22), foot(-9)], HANG),
  ]),
  'hip-hike': front(
    'Stands on a step and lets the free side of the pelvis sink and rise.',
    1.4,
    [frame([0, 112], 87, [foot(12, 14), foot(-9, 22)], HANG), frame([0, 114], 93, [foot(12, 26), foot(-9, 22)], HANG)],
    box(-34, 36, 22),
  ),
  'lateral-band-walk': front(
    'Steps sideways with a band around the ankles.',
    1.4,
    [frame([0, 84], 90, [foot(12), foot(-12)], arm(-60, -130)), frame([14, 84], 90, [foot(44), foot(-12)], arm(-60, -130))],
    { kind: 'band', from: 'near-foot', to: 'far-foot' },
  ),
  'monster-walk': front(
    'Walks in wide steps with a band around the ankles.',
    1.4,
    [frame([6, 84], 90, [foot(26), foot(-14, 8)], arm(-60, -130)), frame([-6, 84], 90, [foot(14, 8), foot(-26)], arm(-60, -130))],
    { kind: 'band', from: 'near-foot', to: 'far-foot' },
  ),
  'lateral-lunge': front('Steps wide to the side and sits into that leg.', 1.8, [
    frame([0, 93], 90, [foot(9), foot(-9)], HANG),
    frame([44, 62], 78, [foot(62), foot(-20)], arm(-50, -100)),
  ]),
  'slider-lateral-lunge': front(
    'Slides one foot out to the side while sitting into the other leg.',
    1.8,
    [frame([0, 93], 90, [foot(9), foot(-9)], HANG), frame([-14, 62], 96, [foot(66), foot(-14)], arm(-50, -100))],
    { kind: 'towel', at: 'near-foot' },
  ),
  'goblet-lateral-lunge': front(
    'Steps wide to the side with a weight at the chest.',
    1.8,
    [
      frame([0, 93], 90, [foot(9), foot(-9)], [reach(4, 128), reach(-4, 128)]),
      frame([44, 62], 78, [foot(62), foot(-20)], [reach(56, 94), reach(48, 96)]),
    ],
    { kind: 'dumbbell', at: 'near-hand' },
  ),
  'lateral-step-up': front(
    'Steps sideways onto a step and stands up.',
    1.8,
    [frame([10, 86], 86, [foot(24, 22), foot(-12)], HANG), frame([22, 114], 90, [foot(24, 22), foot(6, 26)], HANG)],
    box(8, 40, 22),
  ),
  'curtsy-lunge': front('Steps one foot behind and across the other.', 1.8, [
    frame([0, 93], 90, [foot(9), foot(-9)], HANG),
    frame([-4, 62], 88, [foot(16), foot(34, 6)], arm(-60, -130)),
  ]),
  'cossack-squat': front('Sinks over one foot with the other leg long and toes up.', 2, [
    frame([0, 80], 90, [foot(48), foot(-48)], arm(-50, -110)),
    frame([42, 38], 80, [foot(56), foot(-48)], [reach(60, 74), reach(34, 74)]),
  ]),
  'short-copenhagen-plank': front(
    'Lifts the hips on a forearm with the upper knee on a chair.',
    1.6,
    [
      frame([0, 30], 26, [foot(-40, 4), foot(-66, 46)], [arm(-90, 0), arm(20, 90)]),
      frame([0, 44], 11, [foot(-40, 20), foot(-72, 44)], [arm(-90, 0), arm(60, 90)]),
    ],
    box(-86, 40, 43),
  ),
  'copenhagen-plank': front(
    'Lifts the hips on a forearm with the upper foot on a chair.',
    1.6,
    [
      frame([0, 30], 24, [foot(-60, 4), foot(-86, 44)], [arm(-90, 0), arm(20, 90)]),
      frame([0, 44], 10, [foot(-78, 26), foot(-86, 44)], [arm(-90, 0), arm(60, 90)]),
    ],
    box(-104, 34, 42),
  ),
  'copenhagen-raise': front(
    'Lowers and lifts hips and lower leg with the upper foot on a chair.',
    2,
    [
      frame([0, 44], 10, [foot(-80, 34), foot(-86, 44)], [arm(-90, 0), arm(60, 90)]),
      frame([0, 30], 24, [foot(-72, 2), foot(-86, 44)], [arm(-90, 0), arm(60, 90)]),
    ],
    box(-104, 34, 42),
  ),
  'single-leg-balance': side('Stands on one foot, the other knee lifted a little.', 2, [
    frame([0, 93], 90, [foot(12, 24, -10), foot(0)], arm(-80, -30)),
    frame([1, 93], 88, [foot(14, 28, -10), foot(0)], arm(-76, -26)),
  ]),
  'suitcase-carry': front(
    'Walks upright with a weight in one hand.',
    1,
    [frame([0, 92], 90, [foot(9), foot(-9, 6)], HANG), frame([0, 92], 90, [foot(9, 6), foot(-9)], HANG)],
    { kind: 'dumbbell', at: 'near-hand' },
  ),
  'farmer-carry': round(
    'Walks upright with a weight in each hand.',
    1.2,
    [
      frame([0, 91], 88, [foot(18, 0, 10), foot(-20, 4, -30)], HANG),
      frame([0, 92], 88, [foot(0), foot(0, 10, -20)], HANG),
      frame([0, 91], 88, [foot(-20, 4, -30), foot(18, 0, 10)], HANG),
      frame([0, 92], 88, [foot(0, 10, -20), foot(0)], HANG),
    ],
    DUMBBELLS,
  ),
  'goblet-carry': round(
    'Walks upright with a weight at the chest.',
    1.2,
    [
      frame([0, 91], 88, [foot(18, 0, 10), foot(-20, 4, -30)], arm(-70, 75)),
      frame([0, 92], 88, [foot(0), foot(0, 10, -20)], arm(-70, 75)),
      frame([0, 91], 88, [foot(-20, 4, -30), foot(18, 0, 10)], arm(-70, 75)),
      frame([0, 92], 88, [foot(0, 10, -20), foot(0)], arm(-70, 75)),
    ],
    DUMBBELL,
  ),
  'overhead-carry': round(
    'Walks upright with a weight held overhead.',
    1.2,
    [
      frame([0, 91], 90, [foot(18, 0, 10), foot(-20, 4, -30)], [arm(88, 90), HANG]),
      frame([0, 92], 90, [foot(0), foot(0, 10, -20)], [arm(88, 90), HANG]),
      frame([0, 91], 90, [foot(-20, 4, -30), foot(18, 0, 10)], [arm(88, 90), HANG]),
      frame([0, 92], 90, [foot(0, 10, -20), foot(0)], [arm(88, 90), HANG]),
    ],
    DUMBBELL,
  ),
};
