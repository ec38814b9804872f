import { z } from 'zod';

/** What is answered when something is wrong: all of it at once. */
export const problemAnswer = z
  .strictObject({
    type: z.string().meta({ description: '`urn:ironstride:problem:` and the code.' }),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string(),
    instance: z.string().meta({ description: 'The number of the request, as it stands in the logs.' }),
    code: z.string().meta({ description: 'Stable, for programs.' }),
    problems: z
      .array(
        z.strictObject({
          code: z.string(),
          at: z.string().meta({ description: 'Where in the request: `body › fields › name`; empty for the whole.' }),
          says: z.string(),
          remedy: z.string(),
        }),
      )
      .min(1),
  })
  .meta({ id: 'Problem', description: 'A problem (RFC 9457) with everything that is wrong.' });

/** @see problemAnswer */
export type ProblemAnswer = z.output<typeof problemAnswer>;
