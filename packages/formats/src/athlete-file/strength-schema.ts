import { exerciseById, nearest, EXERCISES, HEALTH_ANSWERS, WEIGHED_KINDS, type Exercise } from '@ironstride/core';
import { z } from 'zod';
import { clip, closed, meaning, number, refuse, word } from '../schema-problems.ts';
import { date } from './words.ts';

/** Heaviest pieces that are believed, kilograms, and the most pairs of one plate: heavier or more is a slip of the pen (convention). */
const HEAVIEST = { dumbbell: 120, kettlebell: 120, medicineBall: 60, bar: 60, plate: 100 } as const;
const MOST_PAIRS = 20;
const MOST_PIECES = 60;

/** The id of an exercise of the library; any other name that it is known by is offered. */
const exerciseId: z.ZodType<Exercise, string> = z.pipe(
  z.string('the id of an exercise').meta({ examples: ['goblet-squat'] }),
  z.transform((text, context): Exercise => {
    const found = exerciseById(text.trim().toLowerCase());
    if (found) return found;
    const near = nearest(
      text,
      EXERCISES.map(({ id }) => id),
    );
    return refuse(context, text, 'exercise-unknown', { text: clip(text), ...(near !== undefined && { near }) });
  }),
);

/** One set that the athlete did. Repetitions above ten and weights beyond belief are told apart later, with their reasons. */
export const lift = closed({
  exercise: exerciseId,
  with: word(WEIGHED_KINDS)
    .exactOptional()
    .meta({ description: 'What it was done with; needed where an exercise can be done with a bar, a pair or one piece.' }),
  kg: number(0.5, 10_000, 'any'),
  reps: number(1, 200),
  rir: number(0, 5).exactOptional(),
  date: date.exactOptional(),
});

/** One test of left against right. */
export const sideTest = closed({
  exercise: exerciseId,
  left: number(0, 1000, 'any'),
  right: number(0, 1000, 'any'),
  date: date.exactOptional(),
});

const pieces = (heaviest: number): z.ZodArray<z.ZodNumber> =>
  z.array(number(0.25, heaviest, 'any'), 'a list of kilograms').max(MOST_PIECES, `at most ${MOST_PIECES} entries`);

const plateKg = meaning<number>(
  (text) => {
    const kg = /^\d{1,3}(\.\d{1,3})?$/.test(text) ? Number(text) : 0;
    return kg > 0 && kg <= HEAVIEST.plate ? kg : undefined;
  },
  'athlete-plate',
  { pattern: '^\\d{1,3}(\\.\\d{1,3})?$' },
  'kilograms of a plate',
);

/** What is at home to load exercises with. */
export const weights = closed({
  dumbbells: pieces(HEAVIEST.dumbbell).exactOptional().meta({ description: 'Kilograms of one piece of each pair.' }),
  'single-dumbbells': pieces(HEAVIEST.dumbbell).exactOptional().meta({ description: 'Dumbbells of which there is only one.' }),
  kettlebells: pieces(HEAVIEST.kettlebell).exactOptional(),
  'medicine-balls': pieces(HEAVIEST.medicineBall).exactOptional(),
  bar: number(1, HEAVIEST.bar, 'any').exactOptional().meta({ description: 'The empty bar.' }),
  plates: z
    .record(plateKg, number(1, MOST_PAIRS), 'kilograms with the number of pairs, such as {10: 1, 2.5: 2}')
    .exactOptional()
    .meta({ description: 'Pairs of plates for the bar, by kilograms.' }),
});

const HEART = { max: [120, 230], resting: [30, 100] } as const;

/** What the heart does, beats a minute; a highest rate below the resting one is told as such. */
export const heart = z.pipe(
  closed({ max: number(20, 300).exactOptional(), resting: number(20, 300).exactOptional() }),
  z.transform((rates, context) => {
    const { max, resting } = rates;
    if (max !== undefined && resting !== undefined && max <= resting)
      return refuse(context, rates, 'athlete-heart-order', { max, resting });
    for (const name of ['max', 'resting'] as const) {
      const [least, most] = HEART[name];
      const rate = rates[name];
      if (rate === undefined || (rate >= least && rate <= most)) continue;
      const data = { key: `heart › ${name}`, found: rate, min: least, max: most, whole: 1 };
      context.issues.push({ code: 'custom', input: rate, path: [name], params: { code: 'file-number', data }, continue: false });
    }
    return rates;
  }),
);

/** Exercises that are liked or disliked. */
export const exercises = z.array(exerciseId, 'a list of exercises').max(200, 'at most 200 entries');

/** What was answered with yes. */
export const health = z.array(word(HEALTH_ANSWERS), 'a list of answers');

/** Body mass, kilograms. */
export const bodyMass = number(25, 250, 'any');
