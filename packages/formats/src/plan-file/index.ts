// The door of plan files alone.
export { looksLikePlan, planRecord, readPlanFile, writePlanFile, type PlanFile } from './plan-file.ts';
