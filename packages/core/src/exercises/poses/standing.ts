import type { Frame, Gear, Pose } from '../pose.ts';
import { arm, BAR_IN_HANDS, box, DUMBBELL, DUMBBELLS, foot, frame, front, HANG, PLATE, reach, round, side, wall } from './frames.ts';

const TALL = frame([0, 93], 90, foot(0));
const AT_WALL = reach(42, 120);
const rise = (arms = HANG): readonly Frame[] => [frame([0, 93], 90, foot(0), arms), frame([8, 103], 90, foot(0, 0, -34), arms)];
const HINGED = (hands: Frame['near']['arm']): Frame => frame([-26, 84], 22, foot(0), hands, 30);
const band = (x: number, y: number): Gear => ({ kind: 'band', from: [x, y], to: 'near-hand' });
const SIT = frame([0, 52], 92, foot(42), arm(-70, -20));

/** Pulls, presses, calves, feet and standing stretches. One table, so it may be long. */
export const STANDING_POSES: Readonly<Record<string, Pose>> = {
  'half-kneeling-press': side(
    'Kneels on one knee and presses a weight overhead.',
    1.4,
    [
      frame([0, 50], 90, [foot(-42, 0, -75), foot(42)], [arm(-60, 88), HANG]),
      frame([0, 50], 90, [foot(-42, 0, -75), foot(42)], [arm(86, 90), HANG]),
    ],
    DUMBBELL,
  ),
  'overhead-press': side(
    'Presses weights overhead while standing.',
    1.4,
    [frame([0, 93], 90, foot(0), arm(-50, 95)), frame([0, 93], 90, foot(0), arm(86, 90))],
    DUMBBELLS,
  ),
  'band-pull-apart': front(
    'Pulls a band apart at chest height.',
    1.4,
    [frame([0, 93], 90, [foot(9), foot(-9)], [reach(10, 124), reach(-10, 124)]), frame([0, 93], 90, [foot(9), foot(-9)], arm(-5, 2))],
    { kind: 'band', from: 'near-hand', to: 'far-hand' },
  ),
  'face-pull': side(
    'Pulls a band to the face, elbows high.',
    1.4,
    [frame([0, 93], 92, foot(0), arm(8, 4)), frame([0, 93], 92, foot(0), arm(172, 15))],
    band(110, 160),
  ),
  'band-row': side(
    'Pulls a band to the ribs.',
    1.4,
    [frame([0, 93], 92, foot(0), arm(-20, 0)), frame([0, 93], 92, foot(0), arm(-140, 0))],
    band(110, 118),
  ),
  'band-pulldown': side(
    'Kneels and pulls a band down from above.',
    1.4,
    [frame([0, 50], 90, foot(-42, 0, -75), arm(65, 80)), frame([0, 50], 90, foot(-42, 0, -75), arm(-110, 62))],
    band(40, 200),
  ),
  'dumbbell-row': side(
    'Pulls a weight to the hip with one arm, the other hand on a chair.',
    1.4,
    [
      frame([-20, 80], 18, [foot(-14), foot(-34)], [reach(24, 42), reach(48, 46)], 22),
      frame([-20, 80], 18, [foot(-14), foot(-34)], [arm(-160, -85), reach(48, 46)], 22),
    ],
    box(36, 38, 43),
    DUMBBELL,
  ),
  'inverted-row': side(
    'Hangs under a bar and pulls the chest to it.',
    1.4,
    [frame([30, 36], 158, foot(112, 0, 45), reach(-16, 112)), frame([26, 66], 150, foot(106, 0, 45), reach(-16, 112, 1))],
    { kind: 'bar', at: [-16, 114] },
  ),
  'barbell-row': side('Pulls a bar to the ribs from a hinge.', 1.4, [HINGED(reach(14, 46)), HINGED(arm(-150, -85))], BAR_IN_HANDS),
  'seated-cable-row': side(
    'Sits and pulls a handle to the belly.',
    1.4,
    [frame([0, 30], 80, foot(70, 22, 60), arm(-15, 0)), frame([0, 30], 96, foot(70, 22, 60), arm(-135, 0))],
    box(-20, 40, 22),
    PLATE,
    band(120, 62),
  ),
  'lat-pulldown': side(
    'Sits and pulls a bar down to the chest.',
    1.4,
    [frame([0, 54], 92, foot(40), arm(75, 86)), frame([0, 54], 98, foot(40), arm(-95, 70))],
    box(-20, 40, 46),
    band(18, 215),
  ),
  'assisted-pull-up': hang(['Pulls up to a bar with a band under the feet.'], [{ kind: 'band', from: [0, 213], to: 'near-foot' }]),
  'chin-up': hang(['Pulls the chin above a bar, palms to the body.'], []),
  'pull-up': hang(['Pulls the chest to a bar, palms away.'], []),
  'hanging-knee-raise': side(
    'Hangs and brings the knees to the chest.',
    1.6,
    [frame([0, 107], 90, foot(2, 14, -25), reach(2, 213)), frame([0, 108], 84, foot(32, 92, -10), reach(2, 213))],
    { kind: 'bar', at: [2, 215] },
  ),
  'pallof-press': front(
    'Presses a band straight out and does not turn.',
    1.6,
    [
      frame([0, 92], 90, [foot(16), foot(-16)], [reach(6, 122), reach(-6, 122)]),
      frame([0, 92], 90, [foot(16), foot(-16)], [reach(3, 108), reach(-3, 108)]),
    ],
    { kind: 'band', from: [-100, 118], to: 'far-hand' },
  ),
  'band-chop': front(
    'Pulls a band from above across the body.',
    1.4,
    [
      frame([0, 92], 92, [foot(20), foot(-20)], [reach(-34, 178), reach(-40, 176)]),
      frame([4, 80], 84, [foot(20), foot(-20)], [reach(46, 66), reach(40, 62)]),
    ],
    { kind: 'band', from: [-90, 200], to: 'near-hand' },
  ),
  'banded-march': side('Lifts one knee against a band between the feet.', 1.4, [TALL, frame([0, 93], 90, [foot(22, 52, -5), foot(0)])], {
    kind: 'band',
    from: 'near-foot',
    to: 'far-foot',
  }),
  'calf-raise': side('Rises on the toes of both feet and lowers.', 1.4, rise(AT_WALL), wall(50)),
  'calf-raise-hold': side('Holds high on the toes.', 1, [frame([8, 103], 90, foot(0, 0, -34), AT_WALL)], wall(50)),
  'bent-knee-calf-raise': side(
    'Lifts the heels with bent knees.',
    1.4,
    [frame([-8, 80], 84, foot(0), AT_WALL), frame([0, 89], 84, foot(0, 0, -34), AT_WALL)],
    wall(50),
  ),
  'wall-soleus-hold': side('Sits against a wall with the heels lifted.', 1, [frame([0, 60], 90, foot(46, 0, -34), HANG)], wall(-13)),
  'single-leg-calf-raise': side(
    'Rises on one foot over the edge of a step and lowers below it.',
    1.6,
    [
      frame([-2, 107], 90, [foot(0, 16, 18), foot(-16, 34, -50)], reach(42, 134)),
      frame([8, 123], 90, [foot(0, 20, -32), foot(-12, 50, -60)], reach(42, 134)),
    ],
    box(8, 34, 20),
    wall(50),
  ),
  'single-leg-bent-knee-calf-raise': side(
    'Lifts one heel with a bent knee.',
    1.4,
    [frame([-8, 80], 84, [foot(0), foot(-30, 22, -70)], AT_WALL), frame([0, 89], 84, [foot(0, 0, -34), foot(-26, 30, -70)], AT_WALL)],
    wall(50),
  ),
  'seated-calf-raise': side(
    'Sits and lifts the heels with a weight on the knees.',
    1.4,
    [frame([0, 52], 92, foot(42, 6, 8), reach(38, 58)), frame([0, 52], 92, foot(42, 10, -28), reach(38, 66))],
    box(-22, 40, 42),
    box(48, 24, 8),
    DUMBBELL,
  ),
  'standing-calf-raise-machine': side(
    'Rises on the toes under the pad of a machine.',
    1.4,
    [frame([-2, 107], 90, foot(0, 16, 16), arm(-60, 90)), frame([8, 123], 90, foot(0, 20, -32), arm(-60, 90))],
    box(8, 34, 20),
    { kind: 'barbell', at: 'shoulders' },
  ),
  'eccentric-heel-drop': side(
    'Lowers one heel slowly below the edge of a step.',
    2,
    [
      frame([8, 123], 90, [foot(0, 20, -32), foot(-2, 22, -32)], reach(42, 134)),
      frame([-2, 106], 90, [foot(0, 15, 20), foot(-20, 34, -50)], reach(42, 134)),
    ],
    box(8, 34, 20),
    wall(50),
  ),
  'short-foot': side(
    'Draws the ball of the foot towards the heel while sitting.',
    1.6,
    [SIT, frame([0, 52], 92, [foot(41, 0, -3), foot(42)], arm(-70, -20))],
    box(-22, 40, 42),
  ),
  'toe-yoga': side(
    'Lifts the big toe while sitting.',
    1.6,
    [SIT, frame([0, 52], 92, [foot(42, 0, 4), foot(42)], arm(-70, -20))],
    box(-22, 40, 42),
  ),
  'towel-curl': side(
    'Pulls a towel towards the body with the toes.',
    1.6,
    [SIT, frame([0, 52], 92, [foot(39, 0, -5), foot(42)], arm(-70, -20))],
    box(-22, 40, 42),
    { kind: 'towel', at: 'near-foot' },
  ),
  'tibialis-raise': side(
    'Leans on a wall and lifts the toes.',
    1.2,
    [frame([-10, 92], 98, foot(12), HANG), frame([-10, 92], 98, foot(12, 0, 24), HANG)],
    wall(-30),
  ),
  'heel-walk': round('Walks on the heels with toes high.', 1.2, [
    frame([0, 93], 88, [foot(16, 0, 24), foot(-14, 0, 20)]),
    frame([0, 94], 88, [foot(0, 0, 22), foot(2, 8, 24)]),
    frame([0, 93], 88, [foot(-14, 0, 20), foot(16, 0, 24)]),
    frame([0, 94], 88, [foot(2, 8, 24), foot(0, 0, 22)]),
  ]),
  'toe-walk': round('Walks on the toes in small steps.', 1.2, [
    frame([0, 101], 88, [foot(10, 0, -32), foot(-14, 0, -40)]),
    frame([0, 103], 88, [foot(0, 0, -34), foot(2, 9, -34)]),
    frame([0, 101], 88, [foot(-14, 0, -40), foot(10, 0, -32)]),
    frame([0, 103], 88, [foot(2, 9, -34), foot(0, 0, -34)]),
  ]),
  'band-ankle-eversion': side(
    'Sits with long legs and turns one foot against a band.',
    1.4,
    [frame([0, 12], 100, foot(84, 0, 65), reach(-24, 3, 1)), frame([0, 12], 100, [foot(84, 0, 48), foot(84, 0, 65)], reach(-24, 3, 1))],
    { kind: 'band', from: 'near-foot', to: [104, 20] },
  ),
  'band-ankle-inversion': side(
    'Sits with crossed legs and turns one foot against a band.',
    1.4,
    [
      frame([0, 12], 100, [foot(78, 14, 70), foot(84, 0, 65)], reach(-24, 3, 1)),
      frame([0, 12], 100, [foot(78, 14, 50), foot(84, 0, 65)], reach(-24, 3, 1)),
    ],
    { kind: 'band', from: 'near-foot', to: [120, 8] },
  ),
  'standing-hamstring-stretch': side(
    'Heel on a step, leans forward with a long back.',
    2,
    [frame([0, 92], 84, [foot(66, 20, 40), foot(0)], HANG), frame([-4, 90], 48, [foot(66, 20, 40), foot(0)], arm(-60, -40), 50)],
    box(54, 34, 20),
  ),
  'standing-quad-stretch': side(
    'Stands on one foot and holds the other behind.',
    2,
    [
      frame([0, 92], 90, [foot(-22, 62, -110), foot(0)], [reach(-22, 76), reach(42, 124)]),
      frame([2, 92], 90, [foot(-18, 68, -115), foot(0)], [reach(-18, 82), reach(42, 124)]),
    ],
    wall(50),
  ),
  'kneeling-hip-flexor-stretch': side('Kneels on one knee and moves the hips forward.', 2, [
    frame([-4, 50], 90, [foot(-46, 0, -75), foot(38)], arm(-60, 0)),
    frame([12, 48], 94, [foot(-40, 0, -75), foot(38)], arm(-60, 0)),
  ]),
  'calf-wall-stretch': side(
    'Leans to a wall, back heel down, back knee straight.',
    2,
    [frame([-6, 86], 76, [foot(-38), foot(14)], reach(52, 128)), frame([2, 84], 70, [foot(-40), foot(16)], reach(52, 124))],
    wall(55),
  ),
  'soleus-wall-stretch': side(
    'Leans to a wall with the back knee bent and the heel down.',
    2,
    [frame([-6, 82], 78, [foot(-26), foot(16)], reach(52, 126)), frame([0, 74], 78, [foot(-26), foot(16)], reach(52, 118))],
    wall(55),
  ),
  'butterfly-stretch': front('Sits with the soles of the feet together.', 2, [
    frame([0, 12], 90, [foot(6, 2), foot(-6, 2)], [reach(10, 12), reach(-10, 12)]),
    frame([0, 12], 90, [foot(4, 2), foot(-4, 2)], [reach(8, 10), reach(-8, 10)], 90),
  ]),
  'doorway-chest-stretch': side(
    'Turns away from a forearm on a door frame.',
    2,
    [frame([0, 92], 90, [foot(16), foot(-10)], [arm(170, 90), HANG]), frame([8, 92], 86, [foot(16), foot(-10)], [arm(176, 92), HANG])],
    wall(-34),
  ),
  'roll-foot-sole': side(
    'Stands and rolls a small ball under one foot.',
    1.6,
    [frame([0, 93], 90, [foot(10, 6, 6), foot(0)]), frame([0, 93], 90, [foot(24, 6, 2), foot(0)])],
    { kind: 'roller', at: [18, 4] },
  ),
  'arm-circle': side('Circles long arms.', 1.6, [
    frame([0, 93], 90, foot(0), arm(-85, -85)),
    frame([0, 93], 90, foot(0), arm(-175, -175)),
    frame([0, 93], 90, foot(0), arm(-265, -265)),
  ]),
  'ankle-rocker': side(
    'Brings the knee to a wall with the heel down.',
    1.4,
    [
      frame([-14, 88], 86, [foot(14), foot(-30, 0, -30)], reach(42, 124)),
      frame([2, 78], 84, [foot(14), foot(-30, 0, -45)], reach(42, 118)),
    ],
    wall(50),
  ),
  'hip-circle': front('Lifts the knee, opens it to the side and circles down.', 1.6, [
    frame([0, 93], 90, [foot(10, 30), foot(-9)], HANG),
    frame([0, 93], 91, [foot(40, 46), foot(-9)], HANG),
    frame([0, 93], 90, [foot(16, 4), foot(-9)], HANG),
  ]),
  'leg-swing-forward': side('Swings one leg front and back.', 1, [
    frame([0, 93], 92, [foot(-44, 22, -60), foot(0)], [arm(-40, -10), reach(-30, 120)]),
    frame([0, 93], 88, [foot(62, 38, 20), foot(0)], [arm(-130, -100), reach(-30, 120)]),
  ]),
  'leg-swing-sideways': front('Swings one leg across and out.', 1, [
    frame([0, 93], 88, [foot(-22, 12), foot(-9)], arm(-40, 30)),
    frame([0, 93], 94, [foot(66, 34), foot(-9)], arm(-40, 30)),
  ]),
  inchworm: side('Walks the hands out to a plank and the feet to the hands.', 2.4, [
    frame([-20, 88], -70, foot(0), reach(14, 3)),
    frame([38, 62], -10, foot(-30, 0, -55), reach(88, 3)),
    frame([38, 47], 14, foot(-46, 0, -75), reach(86, 3)),
  ]),
  'lunge-with-rotation': side('Lunges, puts one hand down and turns the other arm up.', 2, [
    frame([0, 46], 40, [foot(44), foot(-70, 0, -70)], reach(52, 6)),
    frame([0, 46], 44, [foot(44), foot(-70, 0, -70)], [arm(88, 92), reach(52, 6)], 60),
  ]),
};

function hang([says = '']: readonly string[], gear: readonly Gear[]): Pose {
  return side(
    says,
    1.6,
    [frame([0, 107], 90, foot(2, 14, -25), reach(2, 213)), frame([-6, 148], 96, foot(-2, 54, -35), reach(2, 213))],
    { kind: 'bar', at: [2, 215] },
    ...gear,
  );
}
