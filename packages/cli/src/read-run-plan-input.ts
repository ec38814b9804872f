import { bad, good, problem, type Result, type RunPlan } from '@ironstride/core';
import { gather } from './gather.ts';
import { called, readBytes } from './read-bytes.ts';
import { numberOption } from './read-option.ts';

/** What the command line says about how to read a run plan. */
export interface RunPlanFlags {
  readonly mapping?: string;
  readonly year?: string;
}

/** Files of ours by a key that no run plan has; the reader of run plans could only list the keys that it misses. */
const OTHERS = [
  { key: /^[\s{]*"?lifting"?\s*:/m, kind: 'an athlete file' },
  { key: /^[\s{]*"?rules"?\s*:/m, kind: 'a rulebook' },
] as const;

/** Reads somebody's run plan, with corrections if there are any; `known` are its bytes when they have been read already. */
export async function readRunPlanInput(file: string, flags: RunPlanFlags, known?: Uint8Array): Promise<Result<RunPlan>> {
  const year = numberOption('--year', flags.year, 1900, 2199);
  const bytes = known ? good(known) : await readBytes(file);
  const { looksLikePlan, readRunPlan, readRunPlanMapping } = await import('@ironstride/formats');
  const mappingBytes = flags.mapping === undefined ? undefined : await readBytes(flags.mapping);
  const mapping = mappingBytes?.ok ? readRunPlanMapping(mappingBytes.value, called(flags.mapping ?? '')) : mappingBytes;
  const read = gather(year, bytes);
  if (!read.ok || mapping?.ok === false)
    return bad([...(read.ok ? [] : read.problems), ...(mapping?.ok === false ? mapping.problems : [])]);
  const [inYear, content] = read.value;
  const text = new TextDecoder().decode(content);
  const other = looksLikePlan(text) ? 'an Ironstride plan' : OTHERS.find(({ key }) => key.test(text))?.kind;
  if (other !== undefined) return bad([problem('file-format', called(file), { found: other, wants: 'a run plan' })]);
  return readRunPlan(content, {
    fileName: called(file),
    ...(inYear !== undefined && { year: inYear }),
    ...(mapping && { mapping: mapping.value }),
  });
}
