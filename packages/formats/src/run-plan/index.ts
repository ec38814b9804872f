// The door of run plans alone.
export * from './mapping.ts';
export * from './read-run-plan.ts';
export * from './report.ts';
