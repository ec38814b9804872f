import type { Result, RunPlan } from '@ironstride/core';
import { assemble } from './assemble.ts';
import type { RunPlanMapping } from './mapping.ts';
import { readPlanCalendar } from './plan-calendar.ts';
import { readPlanTable } from './plan-table.ts';
import { readPlanText } from './plan-text.ts';
import type { RawPlan } from './raw-plan.ts';
import { readScheduleDocument } from './schedule-document.ts';

/** What helps to read a run plan. */
export interface RunPlanOptions {
  /** Its ending helps to tell the format when the content does not. */
  readonly fileName: string;
  /** Year of the first date in a file whose dates have none. */
  readonly year?: number;
  readonly mapping?: RunPlanMapping;
}

/** Reads a run plan by anybody: a schedule document (YAML, JSON), a table (CSV) or a calendar (ICS). */
export function readRunPlan(bytes: Uint8Array, { fileName, year, mapping }: RunPlanOptions): Result<RunPlan> {
  const read = readPlanText(bytes, fileName);
  if (!read.ok) return read;
  const { text, notes } = read.value;
  const raw = readRaw(text, fileName, year);
  if (!raw.ok) return raw;
  return assemble({ ...raw.value, notes: [...notes, ...raw.value.notes] }, fileName, mapping);
}

function readRaw(text: string, file: string, year: number | undefined): Result<RawPlan> {
  const ending = /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase();
  const start = text.slice(0, 2000).trimStart();
  if (/^BEGIN:VCALENDAR/i.test(start) || ending === 'ics') return readPlanCalendar(text, file);
  if (start.startsWith('{') || ending === 'json' || ending === 'yaml' || ending === 'yml' || /^schedule\s*:/m.test(text))
    return readScheduleDocument(text, file);
  return readPlanTable(text, file, year);
}
