import { problemText, writeSession, type RunPlan } from '@ironstride/core';
import type { RunPlanMapping } from '../mapping.ts';
import { readRunPlan } from '../read-run-plan.ts';

/** Text as a file has it. */
export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The plan in a file; throws when there is none. */
export function plan(text: string | Uint8Array, fileName: string, more: { year?: number; mapping?: RunPlanMapping } = {}): RunPlan {
  const read = readRunPlan(typeof text === 'string' ? bytes(text) : text, { fileName, ...more });
  if (!read.ok) throw new Error(read.problems.map(problemText).join('\n'));
  return read.value;
}

/** What is said of a file that cannot be read. */
export function complaints(text: string | Uint8Array, fileName: string): string {
  const read = readRunPlan(typeof text === 'string' ? bytes(text) : text, { fileName });
  return read.ok ? '' : read.problems.map(problemText).join('\n');
}

/** A plan, a line for each entry. */
export function lines({ entries }: RunPlan): string[] {
  return entries.map(({ day, half, start, sessions, done }) => {
    const made = sessions.map(({ title: _title, ...one }) => writeSession(one)).join(' + ') || 'rest';
    return [day, half, start, made, done && 'done'].filter((one) => one !== undefined).join(' ');
  });
}
