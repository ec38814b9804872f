import { z } from 'zod';
import { closed } from '../schema-problems.ts';

/** What `init --json` answers. Version 1. */
export const initResultSchema = closed({
  format: z.literal('ironstride-init'),
  version: z.literal(1),
  file: z.string().meta({ description: 'The athlete file that was written.' }),
}).meta({ title: 'Ironstride init result', description: 'Where the athlete file was written.' });
export type InitResult = z.output<typeof initResultSchema>;
