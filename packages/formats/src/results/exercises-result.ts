import {
  CATEGORIES,
  EQUIPMENT,
  LIFTING_LEVELS,
  LOAD_KINDS,
  MOVEMENTS,
  MUSCLES,
  PLACES,
  PROPS,
  REGIONS,
  type Exercise,
} from '@ironstride/core';
import { z } from 'zod';
import { list } from '../plan-file/list.ts';
import { closed } from '../schema-problems.ts';

const words = list(z.string());

/** One exercise of the library. */
const exerciseRecord = closed({
  id: z.string(),
  name: z.string(),
  also: words,
  category: z.enum(CATEGORIES),
  covers: list(z.enum(MOVEMENTS)).meta({ description: 'Movement categories that it counts for in a week.' }),
  purpose: z.string(),
  primary: list(z.enum(MUSCLES)),
  secondary: list(z.enum(MUSCLES)),
  ways: list(closed({ load: z.enum(LOAD_KINDS), needs: list(z.enum(EQUIPMENT)) })).meta({ description: 'Ways to do it, best first.' }),
  props: list(z.enum(PROPS)),
  places: list(z.enum(PLACES)),
  sides: z.enum(['both', 'each', 'alternating']),
  level: z.enum(LIFTING_LEVELS).meta({ description: 'The least lifting experience.' }),
  measure: z.enum(['reps', 'seconds', 'metres']),
  mainLift: z.boolean(),
  stresses: list(z.enum(REGIONS)).meta({ description: 'Body parts that it loads; left alone while one of them hurts.' }),
  eccentric: z.boolean(),
  contacts: z.number().meta({ description: 'Foot contacts of one repetition.' }),
  impact: z.enum(['low', 'medium', 'high']).exactOptional(),
  tempo: z
    .tuple([z.number(), z.number(), z.number(), z.number()])
    .readonly()
    .meta({ description: 'Seconds of lowering, holding below, lifting, holding above.' }),
  dose: closed({ sets: z.number(), amount: z.tuple([z.number(), z.number()]).readonly() }),
  cues: words,
  mistakes: words,
  easier: z.string().exactOptional(),
  harder: z.string().exactOptional(),
  swaps: words,
  notWhen: words,
  evidence: closed({ says: z.string(), source: z.string().meta({ description: 'Key of the bibliography.' }) }).exactOptional(),
});

/** What `exercises --json` and `exercise --json` answer: the exercises that were found. Version 1. */
export const exercisesResultSchema = closed({
  format: z.literal('ironstride-exercises'),
  version: z.literal(1),
  exercises: list(exerciseRecord),
}).meta({ title: 'Ironstride exercises', description: 'Exercises of the library.' });

/** Exercises as plain values. */
export function exercisesRecord(exercises: readonly Exercise[]): z.input<typeof exercisesResultSchema> {
  return z.encode(exercisesResultSchema, { format: 'ironstride-exercises', version: 1, exercises });
}
