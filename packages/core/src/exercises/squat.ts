import { exercise, WITH, type Exercise } from './exercise.ts';

/** Squats: hips and knees bend together, the trunk stays long. */
export const SQUATS: readonly Exercise[] = [
  exercise({
    id: 'goblet-squat',
    name: 'Goblet squat',
    also: ['front-loaded squat', 'dumbbell squat', 'kettlebell squat'],
    category: 'squat',
    purpose: 'Strong thighs and hips with a weight that teaches an upright trunk.',
    primary: ['quads', 'glutes'],
    secondary: ['adductors', 'abs', 'upper-back'],
    ways: [WITH.dumbbell, WITH.kettlebell],
    places: ['home', 'gym'],
    level: 'new',
    mainLift: true,
    stresses: ['knee', 'hip'],
    tempo: [2, 0, 1, 1],
    dose: { sets: 3, amount: [6, 12] },
    cues: [
      'Feet shoulder-width, toes turned out a little, the whole foot down.',
      'Hold the weight close to your chest, elbows under it.',
      'Sit down between your heels as deep as is comfortable.',
      'Let your knees follow the direction of your toes.',
    ],
    mistakes: ['Heels lift off the floor.', 'Knees fall inwards on the way up.', 'The back rounds at the bottom.'],
    easier: 'box-squat',
    harder: 'front-squat',
    swaps: ['front-squat', 'leg-press', 'body-weight-squat'],
    notWhen: ['Bending the knee under load hurts.'],
  }),
];
