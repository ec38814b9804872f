// The door of athletes alone; what only reads records loads no parser of files.
export { readAthleteFile } from './athlete-file.ts';
export { readAthleteRecord, type AthleteRecord } from './read-athlete-record.ts';
export type { AthleteFile, AthleteFileOptions } from './athlete-of-value.ts';
