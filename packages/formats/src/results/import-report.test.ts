import { describe, expect, test } from 'vitest';
import { readRunPlan } from '../run-plan/read-run-plan.ts';
import { importRecord, importReportSchema } from './import-report.ts';

const TABLE = 'Week,Mon,Tue,Wed,Thu,Fri,Sat,Sun\n1,Rest,5 km easy,Rest,Fünf km easy,Rest,,10 km long run\n';

function recordOf(bytes: Uint8Array): ReturnType<typeof importRecord> {
  const read = readRunPlan(bytes, { fileName: 'plan.csv' });
  if (!read.ok) throw new Error(read.problems.map(({ code }) => code).join());
  return importRecord(read.value);
}

describe('The report on a run plan', () => {
  test('counts every entry once, by how sure its reading is', () => {
    const { counts, entries } = recordOf(new TextEncoder().encode(TABLE));
    expect(entries.length).toBe(7);
    expect(counts.entries).toBe(7);
    expect(counts.sure + counts.likely + counts.guess).toBe(7);
  });

  test('passes on what had to be assumed of the file, and says nothing when nothing was', () => {
    const latin1 = Uint8Array.from(TABLE, (letter) => letter.charCodeAt(0));
    expect(recordOf(latin1).notes?.map(({ code }) => code)).toEqual(['older-encoding']);
    expect(recordOf(new TextEncoder().encode(TABLE))).not.toHaveProperty('notes');
  });

  test('is what its schema says', () => {
    const record: unknown = JSON.parse(JSON.stringify(recordOf(new TextEncoder().encode(TABLE))));
    expect(importReportSchema.safeParse(record).success).toBe(true);
  });
});
