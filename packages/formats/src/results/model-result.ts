import { z } from 'zod';
import { closed } from '../schema-problems.ts';

/** What `model --json` answers: the scheduling problem for one level of the score, as a text in LP format. Version 1. */
export const modelResultSchema = closed({
  format: z.literal('ironstride-model'),
  version: z.literal(1),
  level: z.enum(['must', 'left-out', 'should']).meta({ description: 'The level that is minimised.' }),
  fixed: closed({ must: z.number().exactOptional(), leftOut: z.number().exactOptional() }).meta({
    description: 'Levels above, held at these values.',
  }),
  lp: z.string(),
}).meta({ title: 'Ironstride model', description: 'The scheduling problem for any integer programming solver.' });
export type ModelResult = z.output<typeof modelResultSchema>;
