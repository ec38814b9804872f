import type { Result } from '@ironstride/core';
import { decodeText, LARGEST_BY_HAND } from '../text.ts';
import { readYaml } from '../yaml.ts';
import { athleteOfValue, type AthleteFile, type AthleteFileOptions } from './athlete-of-value.ts';

/** Reads an athlete file in YAML or JSON; `file` is its name for messages. */
export function readAthleteFile(bytes: Uint8Array, file: string, options: AthleteFileOptions): Result<AthleteFile> {
  const text = decodeText(bytes, file, LARGEST_BY_HAND);
  if (!text.ok) return text;
  const written = readYaml(text.value, file);
  return written.ok ? athleteOfValue(written.value.value, file, written.value, options) : written;
}
