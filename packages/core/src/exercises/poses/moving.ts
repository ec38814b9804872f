import type { Frame, Pose } from '../pose.ts';
import { arm, box, foot, frame, front, HANG, round, side } from './frames.ts';

const DIP = frame([-18, 62], 60, foot(0), arm(-130, -120), 75);
const AIR = frame([2, 122], 90, foot(0, 26, -45), arm(70, 85));
const RUN_ARMS: readonly [Frame['near']['arm'], Frame['near']['arm']] = [arm(-130, -40), arm(-60, 40)];
const OTHER_ARMS: readonly [Frame['near']['arm'], Frame['near']['arm']] = [arm(-60, 40), arm(-130, -40)];
const stride = (knee: number, height: number, hop: number, lean = 88): readonly Frame[] => [
  frame([0, 93 + hop], lean, [foot(knee, height + hop, -5), foot(-4, hop, hop > 0 ? -35 : -10)], RUN_ARMS),
  frame([0, 91], lean, [foot(6, 4, -10), foot(-6, 4, -20)], HANG),
  frame([0, 93 + hop], lean, [foot(-4, hop, hop > 0 ? -35 : -10), foot(knee, height + hop, -5)], OTHER_ARMS),
  frame([0, 91], lean, [foot(-6, 4, -20), foot(6, 4, -10)], HANG),
];

/** Jumps, running drills and steps. */
export const MOVING_POSES: Readonly<Record<string, Pose>> = {
  'snap-down': side('Drops from tall on the toes into a quiet quarter squat.', 0.8, [
    frame([4, 102], 90, foot(0, 0, -32), arm(80, 90)),
    frame([-16, 66], 62, foot(0), arm(-130, -120), 75),
  ]),
  'pogo-jump': side('Small springy hops from the ankles.', 0.45, [
    frame([0, 91], 89, foot(0, 0, -6), arm(-110, -20)),
    frame([2, 108], 90, foot(0, 12, -34), arm(-100, -10)),
  ]),
  'line-hop': front('Small hops from side to side over a line.', 0.5, [
    frame([-14, 90], 90, [foot(-6), foot(-22)], arm(-60, 20)),
    frame([0, 104], 90, [foot(8, 12), foot(-8, 12)], arm(-60, 20)),
    frame([14, 90], 90, [foot(22), foot(6)], arm(-60, 20)),
  ]),
  'squat-jump': side('Dips and jumps as high as possible.', 0.8, [DIP, AIR]),
  'box-jump': side(
    'Jumps onto a box with a soft landing.',
    1,
    [
      frame([-18, 62], 58, foot(0), arm(-140, -130), 75),
      frame([24, 128], 78, foot(30, 56, -10), arm(20, 40)),
      frame([36, 104], 66, foot(60, 40), arm(-20, 0), 78),
    ],
    box(40, 60, 40),
  ),
  'power-skip': round('Skips high with a strong knee and arm.', 1.4, stride(26, 62, 18)),
  'lateral-bound': front('Jumps from one foot to the other, side to side.', 0.9, [
    frame([-34, 78], 96, [foot(-14, 26), foot(-40)], arm(-60, -120)),
    frame([0, 98], 90, [foot(22, 16), foot(-22, 16)], arm(-20, 10)),
    frame([34, 78], 84, [foot(40), foot(14, 26)], arm(-60, -120)),
  ]),
  'broad-jump': side('Jumps forward and holds the landing.', 1, [
    frame([-18, 62], 50, foot(0), arm(-150, -140), 70),
    frame([50, 104], 70, foot(56, 30, -5), arm(30, 40)),
    frame([88, 60], 60, foot(106), arm(-10, 0), 78),
  ]),
  'split-jump': side('Changes the legs of a lunge in the air.', 0.9, [
    frame([0, 56], 88, [foot(36), foot(-44, 0, -65)], RUN_ARMS),
    frame([0, 108], 90, [foot(0, 22, -20), foot(0, 22, -30)], HANG),
    frame([0, 56], 88, [foot(-44, 0, -65), foot(36)], OTHER_ARMS),
  ]),
  'single-leg-pogo': side('Small springy hops on one leg.', 0.45, [
    frame([0, 90], 88, [foot(0, 0, -6), foot(16, 34, -30)], arm(-110, -20)),
    frame([2, 105], 89, [foot(0, 10, -34), foot(18, 46, -30)], arm(-100, -10)),
  ]),
  'single-leg-forward-hop': side('Hops forward on one leg and holds the landing.', 1, [
    frame([-10, 72], 66, [foot(0), foot(-24, 28, -60)], arm(-140, -130), 78),
    frame([40, 104], 76, [foot(44, 22, -10), foot(20, 34, -40)], arm(10, 30)),
    frame([72, 72], 66, [foot(84), foot(60, 30, -50)], arm(-30, -10), 78),
  ]),
  bounding: round('Runs in long leaps.', 1.4, [
    frame([0, 104], 84, [foot(48, 42, 0), foot(-50, 26, -70)], RUN_ARMS),
    frame([0, 88], 84, [foot(10, 0, 4), foot(-30, 48, -80)], HANG),
    frame([0, 104], 84, [foot(-50, 26, -70), foot(48, 42, 0)], OTHER_ARMS),
    frame([0, 88], 84, [foot(-30, 48, -80), foot(10, 0, 4)], HANG),
  ]),
  'tuck-jump': side('Jumps with the knees drawn up.', 0.8, [DIP, frame([0, 122], 84, foot(22, 74, -15), arm(-20, -10))]),
  'drop-jump': side(
    'Steps off a low box and rebounds at once.',
    1.1,
    [
      frame([-44, 122], 88, [foot(-30, 30, 0), foot(-44, 28)], HANG),
      frame([0, 80], 74, foot(4, 0, -8), arm(-130, -110)),
      frame([8, 120], 90, foot(8, 26, -45), arm(70, 85)),
    ],
    box(-74, 44, 28),
  ),
  'knee-hug-walk': side('Pulls one knee to the chest while standing on the toes.', 1.4, [
    frame([0, 93], 90, foot(0)),
    frame([4, 101], 90, [foot(20, 70, 0), foot(0, 0, -30)], arm(-70, 20)),
  ]),
  'toy-soldier': side('Kicks one long leg up to the opposite hand.', 1.2, [
    frame([0, 93], 90, foot(0)),
    frame([-4, 92], 86, [foot(74, 58, 60), foot(0)], [HANG, arm(-20, 0)]),
  ]),
  'a-march': round('Marches tall with knees to hip height.', 1.4, stride(24, 52, 0)),
  'a-skip': round('Skips with knees to hip height.', 1.1, stride(24, 52, 10)),
  'butt-kick': round('Brings the heels below the buttocks in quick steps.', 0.8, [
    frame([0, 93], 87, [foot(-20, 58, -110), foot(0, 2, -20)], RUN_ARMS),
    frame([0, 92], 87, [foot(0, 6, -20), foot(0, 6, -20)], HANG),
    frame([0, 93], 87, [foot(0, 2, -20), foot(-20, 58, -110)], OTHER_ARMS),
    frame([0, 92], 87, [foot(0, 6, -20), foot(0, 6, -20)], HANG),
  ]),
  'high-knees': round('Runs on the spot with high knees.', 0.7, stride(24, 54, 6)),
  'straight-leg-skip': round('Skips forward on long legs.', 1, [
    frame([0, 96], 92, [foot(40, 22, 20), foot(-14, 2, -25)], RUN_ARMS),
    frame([0, 94], 92, [foot(0, 2, -10), foot(0, 4, -10)], HANG),
    frame([0, 96], 92, [foot(-14, 2, -25), foot(40, 22, 20)], OTHER_ARMS),
    frame([0, 94], 92, [foot(0, 4, -10), foot(0, 2, -10)], HANG),
  ]),
  grapevine: front('Moves sideways, one foot crossing in front and behind.', 1.2, [
    frame([-10, 90], 90, [foot(-22, 4), foot(-8)], arm(-10, 0)),
    frame([0, 92], 90, [foot(16), foot(-16)], arm(-10, 0)),
    frame([10, 90], 90, [foot(8), foot(24, 4)], arm(-10, 0)),
  ]),
  'side-shuffle': front('Glides sideways in a quarter squat.', 0.7, [
    frame([-16, 78], 90, [foot(2), foot(-46)], arm(-60, 30)),
    frame([0, 88], 90, [foot(10, 6), foot(-10, 6)], arm(-60, 30)),
    frame([16, 78], 90, [foot(46), foot(-2)], arm(-60, 30)),
  ]),
};
