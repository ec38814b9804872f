import { HEALTH_ANSWERS, HEALTH_QUESTIONS } from '@ironstride/core';
import { z } from 'zod';
import { list } from '../plan-file/list.ts';
import { closed } from '../schema-problems.ts';

const source = z.string().meta({ description: 'Key of the bibliography, or “convention”.' });

/** What `health --json` answers: the questions before training and what a yes means. Version 1. */
export const healthResultSchema = closed({
  format: z.literal('ironstride-health'),
  version: z.literal(1),
  questions: list(
    closed({
      id: z.enum(HEALTH_ANSWERS).meta({ description: 'What is written into the athlete file for a yes.' }),
      asks: z.string(),
      means: z.enum(['stop', 'ask-first', 'take-care']),
      says: z.string().meta({ description: 'What a yes means for the person.' }),
      source,
      also: list(source).exactOptional(),
    }),
  ),
}).meta({ title: 'Ironstride health questions', description: 'The questions before training; they make no diagnosis.' });

/** The questions as plain values. */
export function healthRecord(): z.input<typeof healthResultSchema> {
  const questions = HEALTH_ANSWERS.map((id) => ({ id, ...HEALTH_QUESTIONS[id] }));
  return z.encode(healthResultSchema, { format: 'ironstride-health', version: 1, questions });
}
