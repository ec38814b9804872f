import { bad, problem, type Result } from '@ironstride/core';
import type { z } from 'zod';
import { isEndless } from '../is-endless.ts';
import { keyPath, type Places } from '../schema-problems.ts';
import { withoutNull } from '../without-null.ts';
import type { Path } from '../yaml.ts';
import { athleteOfValue, type AthleteFile, type AthleteFileOptions } from './athlete-of-value.ts';
import type { athleteFileSchema } from './athlete-schema.ts';

/** What an athlete file says, as plain values: what a form fills in. */
export type AthleteRecord = z.input<typeof athleteFileSchema>;

/**
 * Reads an athlete from plain values, such as the answers of a form; the place of each problem is the way to its field, as
 * `races › 0 › date`, and `name` for the whole.
 */
export function readAthleteRecord(value: unknown, name: string, options: AthleteFileOptions): Result<AthleteFile> {
  if (isEndless(value)) return bad([problem('file-too-deep', name)]);
  const at = (path: Path): string => keyPath(path) || name;
  const places: Places = { at, atKey: at };
  return athleteOfValue(withoutNull(value), name, places, options);
}
