import type { Frame, Pose } from '../pose.ts';
import { arm, BALL, box, DUMBBELLS, foot, frame, front, reach, side, wall } from './frames.ts';

const FLAT = arm(-8, -3);
/** On the back, knees bent, feet flat. */
const BACK = frame([0, 10], 180, foot(40), FLAT);
const BRIDGE = frame([6, 32], 205, foot(40), arm(-25, -5));
/** On the back, arms up, hips and knees at right angles. */
const TABLE = frame([0, 10], 180, foot(38, 42), arm(88, 92));
const PLANK = frame([-49, 31], 5, foot(-134, 0, -75), arm(-90, 0));
const HIGH = frame([-52.8, 47], 14, foot(-134, 0, -75), reach(0, 3));
const FOURS = frame([-46, 50], 9, foot(-90, 0, -75), reach(2, 3));
const PRONE = frame([0, 10], 2, foot(-85, 0, -80), arm(10, 0));

const sidePlank = (hip: number, trunk: number): Frame => frame([0, hip], trunk, [foot(-80, 2), foot(-80, 9)], [arm(-90, 5), arm(95, 90)]);

/** Lying, bridging, planking: floor work. */
export const LYING_POSES: Readonly<Record<string, Pose>> = {
  'glute-bridge': side('Lies on the back and lifts the hips.', 1.4, [BACK, BRIDGE]),
  'band-glute-bridge': side('Lifts the hips with a band around the knees.', 1.4, [BACK, BRIDGE], {
    kind: 'band',
    from: 'near-knee',
    to: 'near-knee',
  }),
  'marching-glute-bridge': side('Holds the bridge and lifts one foot.', 1.4, [
    BRIDGE,
    frame([6, 32], 205, [foot(30, 34, -10), foot(40)], arm(-25, -5)),
  ]),
  'feet-elevated-glute-bridge': side(
    'Lifts the hips with the heels on a chair.',
    1.4,
    [frame([0, 12], 180, foot(44, 43, 20), FLAT), frame([8, 38], 211, foot(44, 43, 20), arm(-24, -6))],
    box(34, 40, 42),
  ),
  'single-leg-glute-bridge': side('Lifts the hips on one foot, the other leg long.', 1.4, [
    frame([0, 10], 180, [foot(80, 20, 45), foot(40)], FLAT),
    frame([6, 32], 205, [foot(78, 56, 45), foot(40)], arm(-25, -5)),
  ]),
  'hamstring-bridge': side('Lifts the hips with heels far away and nearly straight knees.', 1.4, [
    frame([0, 10], 180, foot(72, 0, 55), FLAT),
    frame([4, 28], 201, foot(72, 0, 55), arm(-20, -5)),
  ]),
  'hamstring-walk-out': side('Walks the heels out of the bridge and back.', 2, [
    BRIDGE,
    frame([2, 20], 192, foot(80, 0, 55), arm(-12, -4)),
  ]),
  'hip-thrust': side(
    'Lifts the hips from a bench with a bar on them.',
    1.6,
    [frame([8, 22], 152, foot(52), arm(-60, -20)), frame([12, 48], 180, foot(52), arm(-40, -10))],
    box(-64, 36, 42),
    { kind: 'barbell', at: 'hip' },
  ),
  'single-leg-hip-thrust': side(
    'Lifts the hips on one foot with the shoulders on a chair.',
    1.6,
    [frame([8, 22], 152, [foot(60, 40, 10), foot(52)], arm(-60, -20)), frame([12, 48], 180, [foot(60, 66, 10), foot(52)], arm(-40, -10))],
    box(-64, 36, 42),
  ),
  'reverse-plank': side('Holds the body in one line, face up, on hands and heels.', 1, [
    frame([7, 41], 159, foot(87, 0, 55), reach(-40, 3, 1)),
  ]),
  'knee-plank': side('Holds a plank on forearms and knees.', 1, [frame([-49, 30], 5, foot(-121, 31, -170), arm(-90, 0))]),
  plank: side('Holds a straight line on forearms and toes.', 1, [PLANK]),
  'plank-leg-lift': side('Holds a plank and lifts one foot.', 1.4, [
    PLANK,
    frame([-49, 32], 5, [foot(-134, 27, -85), foot(-134, 0, -75)], arm(-90, 0)),
  ]),
  'plank-shoulder-tap': side('Holds a plank on the hands and taps one shoulder.', 1.4, [
    HIGH,
    frame([-52.8, 47], 14, foot(-134, 0, -75), [reach(2, 52), reach(0, 3)]),
  ]),
  'bear-plank': side('Hovers on hands and toes, knees just above the floor.', 1, [frame([-46, 54], 5, foot(-84, 0, -70), reach(2, 3))]),
  'body-saw': side('Slides back and forth in a forearm plank.', 1.8, [PLANK, frame([-64, 29], 10, foot(-148, 0, -75), reach(14, 5))], {
    kind: 'towel',
    at: 'near-foot',
  }),
  'long-lever-plank': side('Holds a plank with the elbows far in front.', 1, [frame([-58, 27], 5, foot(-143, 0, -75), reach(34, 5))]),
  'mountain-climber': side('Brings one knee to the chest in a plank, then the other.', 0.8, [
    frame([-52.8, 47], 14, [foot(-54, 6, -60), foot(-134, 0, -75)], reach(0, 3)),
    frame([-52.8, 47], 14, [foot(-134, 0, -75), foot(-54, 6, -60)], reach(0, 3)),
  ]),
  'side-plank-from-knees': front('Lifts the hips on a forearm and the knees.', 1.4, [
    frame([0, 18], 38, [foot(-44, 2), foot(-44, 8)], [arm(-90, 5), arm(-60, -120)]),
    frame([0, 32], 22, [foot(-48, 2), foot(-48, 8)], [arm(-90, 5), arm(-60, -120)]),
  ]),
  'side-plank': front('Holds one line on a forearm and the side of the feet.', 1.6, [sidePlank(20, 36), sidePlank(38, 16)]),
  'side-plank-rotation': front('Reaches under the body in a side plank and opens again.', 1.8, [
    sidePlank(38, 16),
    frame([0, 38], 16, [foot(-80, 2), foot(-80, 9)], [arm(-90, 5), arm(-100, 180)]),
  ]),
  'side-plank-leg-raise': front('Lifts the upper leg in a side plank.', 1.4, [
    sidePlank(38, 16),
    frame([0, 38], 16, [foot(-80, 2), foot(-74, 58)], [arm(-90, 5), arm(95, 90)]),
  ]),
  'heel-tap-dead-bug': side('Lies on the back and taps one heel to the floor.', 1.4, [
    frame([0, 10], 180, foot(38, 42), FLAT),
    frame([0, 10], 180, [foot(52, 2, 20), foot(38, 42)], FLAT),
  ]),
  'dead-bug': side('Lowers opposite arm and leg from lying on the back.', 1.6, [
    TABLE,
    frame([0, 10], 180, [foot(86, 6, 40), foot(38, 42)], [arm(88, 92), arm(172, 176)]),
  ]),
  'band-dead-bug': side(
    'Lowers one leg while the arms hold a band still.',
    1.6,
    [TABLE, frame([0, 10], 180, [foot(86, 6, 40), foot(38, 42)], arm(88, 92))],
    { kind: 'band', from: [-110, 40], to: 'near-hand' },
  ),
  'bird-dog': side('Reaches opposite arm and leg long from hands and knees.', 1.6, [
    FOURS,
    frame([-46, 50], 9, [foot(-130, 46, -85), foot(-90, 0, -75)], [reach(2, 3), arm(12, 8)]),
  ]),
  'curl-up': side('Lifts head and shoulders a little from lying on the back.', 1.4, [
    frame([0, 10], 180, [foot(82, 0, 60), foot(40)], FLAT),
    frame([0, 10], 166, [foot(82, 0, 60), foot(40)], arm(-20, -10), 150),
  ]),
  'bent-knee-leg-lower': side('Lowers both bent legs slowly.', 1.6, [
    frame([0, 10], 180, foot(36, 44), FLAT),
    frame([0, 10], 180, foot(54, 4, 10), FLAT),
  ]),
  'leg-raise': side('Lifts and lowers both long legs.', 1.8, [
    frame([0, 10], 180, foot(8, 87, 80), FLAT),
    frame([0, 10], 180, foot(86, 6, 40), FLAT),
  ]),
  'bicycle-crunch': side('Turns the chest to one knee while the other leg reaches long.', 1.2, [
    frame([0, 10], 160, [foot(24, 38), foot(80, 16, 40)], arm(100, 210), 145),
    frame([0, 10], 160, [foot(80, 16, 40), foot(24, 38)], arm(100, 210), 145),
  ]),
  'russian-twist': front(
    'Sits, leans back and turns the chest from side to side.',
    1.2,
    [
      frame([0, 14], 82, [foot(14, 6), foot(-14, 6)], [reach(44, 40), reach(36, 38)]),
      frame([0, 14], 98, [foot(14, 6), foot(-14, 6)], [reach(-36, 38), reach(-44, 40)]),
    ],
    BALL,
  ),
  'hollow-hold': side('Holds a shallow bowl on the lower back.', 1, [frame([0, 10], 166, foot(85, 20, 40), arm(162, 160), 155)]),
  superman: side('Lifts chest, arms and legs from lying on the front.', 1.4, [
    PRONE,
    frame([0, 11], 16, foot(-82, 18, -90), arm(16, 14), 28),
  ]),
  'prone-y-raise': side('Lifts the arms from lying on the front.', 1.4, [PRONE, frame([0, 10], 4, foot(-85, 0, -80), arm(24, 22), 8)]),
  'dumbbell-floor-press': side(
    'Presses dumbbells up from lying on the floor.',
    1.4,
    [frame([0, 10], 180, foot(40), arm(-15, 88)), frame([0, 10], 180, foot(40), arm(90, 90))],
    DUMBBELLS,
  ),
  'dumbbell-bench-press': side(
    'Presses dumbbells up from a bench.',
    1.4,
    [frame([0, 54], 180, foot(30), arm(-40, 88)), frame([0, 54], 180, foot(30), arm(90, 90))],
    box(-74, 84, 44),
    DUMBBELLS,
  ),
  'bench-press': side(
    'Presses a bar up from a bench.',
    1.4,
    [frame([0, 54], 180, foot(30), arm(-40, 88)), frame([0, 54], 180, foot(30), arm(90, 90))],
    box(-74, 84, 44),
    { kind: 'barbell', at: 'hands' },
  ),
  'push-up': side('Lowers the straight body to the floor and pushes up.', 1.4, [
    HIGH,
    frame([-48, 22], 2, foot(-134, 0, -75), reach(0, 3)),
  ]),
  'knee-push-up': side('A push-up from the knees.', 1.4, [
    frame([-60, 42], 20, foot(-120, 29, -170), reach(-4, 3)),
    frame([-47, 26], 4, foot(-120, 29, -170), reach(-4, 3)),
  ]),
  'incline-push-up': side(
    'A push-up with the hands on a chair.',
    1.4,
    [frame([-44, 68], 38, foot(-104, 0, -55), reach(8, 45)), frame([-46, 46], 30, foot(-116, 0, -60), reach(8, 45))],
    box(-4, 40, 43),
  ),
  'wall-push-up': side(
    'A push-up standing against a wall.',
    1.4,
    [frame([-10, 92], 78, foot(-26), reach(52, 132)), frame([6, 90], 66, foot(-26, 0, -8), reach(52, 132))],
    wall(55),
  ),
  'decline-push-up': side(
    'A push-up with the feet on a step.',
    1.4,
    [frame([-48, 58], -2, foot(-134, 38, -85), reach(2, 3)), frame([-50, 34], -12, foot(-136, 38, -85), reach(2, 3))],
    box(-160, 36, 36),
  ),
  'pike-push-up': side('Lowers the head between the hands with high hips.', 1.4, [
    frame([-34, 82], -52, foot(-70, 0, -35), reach(36, 3)),
    frame([-26, 76], -66, foot(-70, 0, -40), reach(36, 3)),
  ]),
  'cat-cow': side('Rounds the back on hands and knees and lets it sink.', 1.8, [
    frame([-46, 54], 4, foot(-90, 0, -75), reach(2, 3), -30),
    frame([-46, 48], 12, foot(-90, 0, -75), reach(2, 3), 45),
  ]),
  'thoracic-rotation': side('Turns the chest and one elbow up from hands and knees.', 1.8, [
    frame([-46, 50], 9, foot(-90, 0, -75), [arm(-40, 110), reach(2, 3)]),
    frame([-46, 50], 12, foot(-90, 0, -75), [arm(75, -60), reach(2, 3)], 20),
  ]),
  'figure-four-stretch': side('Lies on the back with one ankle across the other knee.', 2, [
    frame([0, 10], 180, [foot(30, 48), foot(36, 36)], reach(26, 50)),
    frame([0, 10], 180, [foot(22, 52), foot(28, 42)], reach(18, 54)),
  ]),
  'childs-pose': side('Kneels, sits back on the heels and reaches forward.', 1, [
    frame([-40, 28], -8, foot(-44, 0, -80), arm(-10, -5), -25),
  ]),
  'lying-hamstring-stretch': side(
    'Lies on the back and lifts one long leg with a towel.',
    2,
    [
      frame([0, 10], 180, [foot(36, 72, 60), foot(84, 0, 60)], reach(4, 46)),
      frame([0, 10], 180, [foot(14, 84, 80), foot(84, 0, 60)], reach(-6, 52)),
    ],
    { kind: 'band', from: 'near-hand', to: 'near-foot' },
  ),
  'roll-calves': side(
    'Sits with one calf on a roller and rolls along it.',
    2,
    [
      frame([-10, 26], 108, [foot(75, 11, 70), foot(40)], reach(-34, 3, 1)),
      frame([8, 26], 108, [foot(93, 11, 70), foot(40)], reach(-22, 3, 1)),
    ],
    { kind: 'roller', at: [54, 8] },
  ),
  'roll-quads': side(
    'Lies with the thighs on a roller and rolls along it.',
    2,
    [frame([0, 25], 5, foot(-86, 3, -85), arm(-88, 0)), frame([16, 25], 5, foot(-70, 3, -85), arm(-88, 0))],
    { kind: 'roller', at: [-22, 10] },
  ),
  'roll-hamstrings': side(
    'Sits with the thighs on a roller and rolls along it.',
    2,
    [frame([-10, 26], 108, foot(75, 7, 60), reach(-34, 3, 1)), frame([8, 26], 108, foot(93, 7, 60), reach(-18, 3, 1))],
    { kind: 'roller', at: [22, 9] },
  ),
  'roll-glutes': side(
    'Sits on a roller with one ankle across the other knee.',
    2,
    [frame([-4, 24], 112, [foot(34, 36), foot(42)], reach(-36, 3, 1)), frame([8, 24], 112, [foot(44, 36), foot(46)], reach(-24, 3, 1))],
    { kind: 'roller', at: [0, 8] },
  ),
  'roll-outer-thigh': front(
    'Lies on the side with the outer thigh on a roller.',
    2,
    [
      frame([0, 30], 24, [foot(-84, 8), foot(-36, 0)], [arm(-90, 5), arm(-120, -60)]),
      frame([14, 30], 24, [foot(-70, 8), foot(-36, 0)], [arm(-90, 5), arm(-120, -60)]),
    ],
    { kind: 'roller', at: [-26, 10] },
  ),
  'roll-upper-back': side(
    'Lies with the upper back on a roller, hips lifted.',
    2,
    [frame([0, 24], 180, foot(42), arm(120, 210), 170), frame([12, 24], 178, foot(46), arm(120, 210), 170)],
    { kind: 'roller', at: [-36, 8] },
  ),
};
