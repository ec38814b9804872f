import { problemText, type Problem } from '@ironstride/core';
import { z } from 'zod';
import { list } from '../plan-file/list.ts';
import { closed } from '../schema-problems.ts';

/** What every command answers to bad input when asked for JSON. Version 1. */
export const problemsResultSchema = closed({
  format: z.literal('ironstride-problems'),
  version: z.literal(1),
  problems: list(
    closed({
      code: z.string().meta({ description: 'Stable, for programs.' }),
      at: z.string().meta({ description: 'File, line and column, or a key.' }),
      says: z.string().meta({ description: 'What is wrong and what to do.' }),
      data: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
}).meta({ title: 'Ironstride problems', description: 'Everything that is wrong with what was given.' });

/** Problems as plain values. */
export function problemsRecord(problems: readonly Problem[]): z.output<typeof problemsResultSchema> {
  return {
    format: 'ironstride-problems',
    version: 1,
    problems: problems.map((one) => ({ code: one.code, at: one.at, says: problemText({ ...one, at: '' }), data: { ...one.data } })),
  };
}
