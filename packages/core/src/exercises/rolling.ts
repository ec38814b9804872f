import { exercise, type Exercise } from './exercise.ts';

const EVIDENCE: NonNullable<Exercise['evidence']> = {
  says: 'Pooled studies found small effects of rolling on soreness and flexibility.',
  source: 'wiewelhove-2019',
};

/** Rolling: slow pressure with a roller or a ball; optional. */
export const ROLLING: readonly Exercise[] = [
  roll(
    'roll-calves',
    'Roll the calves',
    ['foam roll calves', 'calf rolling'],
    'each',
    ['calves', 'soleus'],
    'Sit, hands behind you, one calf on the roller, the other foot beside it.',
    ['wrist'],
  ),
  roll(
    'roll-quads',
    'Roll the thighs',
    ['foam roll quads', 'front thigh rolling'],
    'both',
    ['quads'],
    'Lie on your front on your forearms, thighs on the roller, feet off the floor.',
    ['shoulder'],
  ),
  roll(
    'roll-hamstrings',
    'Roll the hamstrings',
    ['foam roll hamstrings'],
    'both',
    ['hamstrings'],
    'Sit, hands behind you, backs of the thighs on the roller, heels off the floor.',
    ['wrist'],
  ),
  roll(
    'roll-glutes',
    'Roll the buttocks',
    ['foam roll glutes', 'glute rolling'],
    'each',
    ['glutes'],
    'Sit on the roller, one ankle across the other knee, foot flat.',
    ['wrist'],
  ),
  roll(
    'roll-outer-thigh',
    'Roll the outer thigh',
    ['IT band rolling', 'foam roll IT band', 'tensor rolling'],
    'each',
    ['hip-abductors', 'quads'],
    'Lie on your side on a forearm, outer thigh on the roller, upper foot on the floor in front.',
    ['shoulder', 'hip'],
  ),
  roll(
    'roll-upper-back',
    'Roll the upper back',
    ['foam roll back', 'thoracic rolling'],
    'both',
    ['upper-back'],
    'Lie with the upper back on the roller, feet flat, hands behind the head, hips lifted.',
    ['neck'],
  ),
  exercise({
    ...roll(
      'roll-foot-sole',
      'Roll the sole of the foot',
      ['plantar rolling', 'ball under foot', 'golf ball foot'],
      'each',
      ['feet'],
      'Stand or sit, a small ball under one foot.',
      ['foot'],
    ),
    ways: [{ load: 'body', needs: [] }],
  }),
];

function roll(
  id: string,
  name: string,
  also: readonly string[],
  sides: Exercise['sides'],
  primary: Exercise['primary'],
  start: string,
  stresses: Exercise['stresses'],
): Exercise {
  return exercise({
    id,
    name,
    also,
    category: 'rolling',
    purpose: 'May feel good; small effects on soreness and flexibility.',
    primary,
    ways: [{ load: 'body', needs: ['roller'] }],
    sides,
    measure: 'seconds',
    level: 'new',
    stresses,
    tempo: [1, 0, 0, 0],
    dose: { sets: 1, amount: [30, 60] },
    cues: [start, 'Roll slowly, a hand’s length in two seconds.', 'Stay a breath where it is tender; never on bone.'],
    mistakes: ['Rolling fast.', 'Pressing until it hurts.'],
    notWhen: ['The spot is swollen, red or freshly hurt.'],
    evidence: EVIDENCE,
  });
}
