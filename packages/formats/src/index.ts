// The only door of the formats; `@ironstride/formats/text` beside it costs nothing to load.
export * from './text.ts';
export * from './formats.ts';
export * from './athlete-file/index.ts';
export { readRulebookFile } from './rulebook-file.ts';
export * from './plan-file/index.ts';
export { checkRecord } from './results/check-result.ts';
export { exercisesRecord } from './results/exercises-result.ts';
export { showRecord } from './results/show-result.ts';
export { whyRecord } from './results/why-result.ts';
export { importRecord } from './results/import-report.ts';
export type { InitResult } from './results/init-result.ts';
export type { ModelResult } from './results/model-result.ts';
export { problemsRecord } from './results/problems-result.ts';
export { rulesRecord } from './results/rules-result.ts';
export { jsonSchemas, type SchemaName } from './schemas.ts';
export { writeJson } from './write-json.ts';
export * from './calendar/index.ts';
export * from './run-plan/index.ts';
