import { plan as planSeason, type Plan, type Result } from '@ironstride/core';
import { called, readBytes } from './read-bytes.ts';
import { readSeasonInput } from './read-season-input.ts';

/** A plan from its file, or made from an athlete file with the settings that stand there. */
export async function readPlanInput(file: string): Promise<Result<Plan>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const { looksLikePlan, readPlanFile } = await import('@ironstride/formats');
  if (looksLikePlan(new TextDecoder().decode(bytes.value.subarray(0, 2000)))) {
    const read = readPlanFile(bytes.value, called(file));
    return read.ok ? { ok: true, value: read.value.plan } : read;
  }
  const input = await readSeasonInput(file, {}, bytes.value);
  return input.ok ? planSeason(input.value.athlete, input.value.options) : input;
}
