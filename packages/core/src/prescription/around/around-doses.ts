import { dose } from '../../rules/dose.ts';

/** Warm-up, cool-down and what may follow. */
export const AROUND = {
  change: dose(5, 's', 'from one drill to the next'),
  optional: dose(300, 's', 'stretching or rolling after training, for those who like it'),
  stretch: dose(30, 's', 'longest static hold; longer ones cost a little strength right after', 'behm-2016'),
  roll: dose(60, 's', 'rolling of one muscle', 'wiewelhove-2019'),
  hipAndCore: dose<readonly [number, number]>([600, 900], 's', 'hips and trunk before runs of new runners', 'leppanen-2024'),
} as const;

/** Food, fluid and sleep. */
export const FUEL = {
  turnaround: dose(8, 'h', 'with less time to the next session, carbohydrate soon after the first matters', 'thomas-2016'),
  carbohydrate: dose<readonly [number, number]>(
    [1, 1.2],
    'g per kg and hour',
    'in the first four hours of a quick turnaround',
    'thomas-2016',
  ),
  carbohydrateHours: dose(4, 'h', 'so long', 'thomas-2016'),
  protein: dose<readonly [number, number]>([1.4, 1.8], 'g per kg and day', 'enough for most who train for strength', 'morton-2018'),
  fluidLoss: dose(2, '% of body mass', 'losing more than this by sweat costs performance', 'sawka-2007'),
  longRun: dose(90, 'min', 'runs from here on get a word about food and fluid'),
  overdrinking: dose(240, 'min', 'events from here on get a warning against drinking too much', 'hew-butler-2015'),
  sleepAdult: dose<readonly [number, number]>([7, 9], 'h', 'sleep from 18 to 64', 'hirshkowitz-2015'),
  sleepOlder: dose<readonly [number, number]>([7, 8], 'h', 'sleep from 65 on', 'hirshkowitz-2015'),
  sleepYoung: dose<readonly [number, number]>([8, 10], 'h', 'sleep of teenagers', 'hirshkowitz-2015'),
  older: dose(65, 'years', 'from here on', 'hirshkowitz-2015'),
  adult: dose(18, 'years', 'from here on', 'hirshkowitz-2015'),
} as const;
