import { bad, good, type Result, type RunPlan } from '@ironstride/core';
import { gather } from './gather.ts';
import { called, readBytes } from './read-bytes.ts';
import { numberOption } from './read-option.ts';

/** What the command line says about how to read a run plan. */
export interface RunPlanFlags {
  readonly mapping?: string;
  readonly year?: string;
}

/** Reads somebody's run plan, with corrections if there are any; `known` are its bytes when they have been read already. */
export async function readRunPlanInput(file: string, flags: RunPlanFlags, known?: Uint8Array): Promise<Result<RunPlan>> {
  const year = numberOption('--year', flags.year, 1900, 2199);
  const bytes = known ? good(known) : await readBytes(file);
  const { readRunPlan, readRunPlanMapping } = await import('@ironstride/formats');
  const mappingBytes = flags.mapping === undefined ? undefined : await readBytes(flags.mapping);
  const mapping = mappingBytes?.ok ? readRunPlanMapping(mappingBytes.value, called(flags.mapping ?? '')) : mappingBytes;
  const read = gather(year, bytes);
  if (!read.ok || mapping?.ok === false)
    return bad([...(read.ok ? [] : read.problems), ...(mapping?.ok === false ? mapping.problems : [])]);
  const [inYear, content] = read.value;
  return readRunPlan(content, {
    fileName: called(file),
    ...(inYear !== undefined && { year: inYear }),
    ...(mapping && { mapping: mapping.value }),
  });
}
