import { bad, good, problem, RULEBOOKS, type PlainDate, type Result } from '@ironstride/core';
import { readAthleteFile, readAthleteRecord, type AthleteRecord } from '@ironstride/formats/athlete';
import { writePlanFile } from '@ironstride/formats/plan';
import { readRunPlan } from '@ironstride/formats/run-plan';
import { parse } from 'yaml';
import { answer } from './channel.ts';
import type { FileRead, ReaderQuestions } from './questions.ts';

/** Files of ours by a key that no run plan has. */
const OURS = {
  athlete: /^[\s{]*"?lifting"?\s*:/m,
  rulebook: /^[\s{]*"?rules"?\s*:/m,
  plan: /ironstride-plan/,
  device: /"ironstride-device"/,
};

/** The examples that Start offers, by their files. */
const EXAMPLES = import.meta.glob<string>(
  '../../../../examples/{first-marathon,fast-five,masters-marathon,body-weight-only,club-runner,no-race}.yaml',
  { query: '?raw', import: 'default', eager: true },
);

answer<ReaderQuestions>({
  athlete: ({ record, today, from }) => readAthleteRecord(record, '', { today, ...(from !== undefined && { from }) }),
  file: ({ bytes, name, today }) => readFile(bytes, name, today),
  example: (id) => {
    const text = EXAMPLES[`../../../../examples/${id}.yaml`];
    return text === undefined ? bad([problem('file-missing', id, {})]) : recordOf(text);
  },
  yaml: ({ plan, rulebook }) => writePlanFile({ plan, rulebook: RULEBOOKS[rulebook] }, 'yaml'),
});

function readFile(bytes: Uint8Array, name: string, today: PlainDate): Result<FileRead> {
  const start = new TextDecoder().decode(bytes.subarray(0, 4000));
  if (OURS.device.test(start)) return good({ kind: 'device', text: new TextDecoder().decode(bytes) });
  if (OURS.athlete.test(start)) {
    const read = readAthleteFile(bytes, name, { today });
    return read.ok ? recordOf(new TextDecoder().decode(bytes)) : read;
  }
  const other = OURS.plan.test(start) ? 'an Ironstride plan' : OURS.rulebook.test(start) ? 'a rulebook' : undefined;
  if (other !== undefined) return bad([problem('file-format', name, { found: other, wants: 'a run plan or an athlete file' })]);
  const plan = readRunPlan(bytes, { fileName: name });
  return plan.ok ? good({ kind: 'run-plan', plan: plan.value, name }) : plan;
}

/** The answers in an athlete file that has been checked. */
function recordOf(text: string): Result<FileRead> {
  // The reader has accepted it, so the text has this shape.
  const record = parse(text) as AthleteRecord;
  return good({ kind: 'athlete', record, ...(record.rulebook !== undefined && { rulebook: record.rulebook }) });
}
