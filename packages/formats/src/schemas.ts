import { z } from 'zod';
import { athleteFileSchema } from './athlete-file/athlete-schema.ts';
import { planFileSchema } from './plan-file/plan-file.ts';
import { checkResultSchema } from './results/check-result.ts';
import { exercisesResultSchema } from './results/exercises-result.ts';
import { healthResultSchema } from './results/health-result.ts';
import { initResultSchema } from './results/init-result.ts';
import { importReportSchema } from './results/import-report.ts';
import { modelResultSchema } from './results/model-result.ts';
import { problemsResultSchema } from './results/problems-result.ts';
import { rulesResultSchema } from './results/rules-result.ts';
import { showResultSchema } from './results/show-result.ts';
import { whyResultSchema } from './results/why-result.ts';
import { rulebookFileSchema } from './rulebook-file.ts';

const SCHEMAS = {
  athlete: athleteFileSchema,
  rulebook: rulebookFileSchema,
  plan: planFileSchema,
  show: showResultSchema,
  check: checkResultSchema,
  why: whyResultSchema,
  import: importReportSchema,
  rules: rulesResultSchema,
  exercises: exercisesResultSchema,
  health: healthResultSchema,
  model: modelResultSchema,
  init: initResultSchema,
  problems: problemsResultSchema,
} as const;

/** Names of the published JSON Schemas. */
export type SchemaName = keyof typeof SCHEMAS;

/** JSON Schemas (draft 2020-12) of every file and answer, by name: what is written in the file, not what it becomes. */
export function jsonSchemas(): Readonly<Record<SchemaName, object>> {
  const made = Object.entries(SCHEMAS).map(([name, schema]) => [
    name,
    z.toJSONSchema(schema, {
      io: 'input',
      target: 'draft-2020-12',
      // Lists are read-only in our code, which says nothing about files.
      override: ({ jsonSchema }) => {
        delete jsonSchema.readOnly;
      },
    }),
  ]);
  return Object.fromEntries(made) as Record<SchemaName, object>; // the same names
}
