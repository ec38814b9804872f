import { addDays, type RunPlan } from '@ironstride/core';
import { z } from 'zod';
import { list } from '../plan-file/list.ts';
import { clockRecord, dateRecord, halfRecord, noteRecord, sessionRecord } from '../plan-file/records.ts';
import { closed } from '../schema-problems.ts';

const CONFIDENCES = ['sure', 'likely', 'guess'] as const;

/** What `import` answers: every entry of the source and what was made of it. Version 1. */
export const importReportSchema = closed({
  format: z.literal('ironstride-import'),
  version: z.literal(1),
  name: z.string(),
  firstDay: dateRecord.exactOptional().meta({ description: 'Known when the source has dates.' }),
  days: z.number(),
  counts: closed({ entries: z.number(), sessions: z.number(), sure: z.number(), likely: z.number(), guess: z.number() }),
  entries: list(
    closed({
      at: z.string().meta({ description: 'Where it stands in the source.' }),
      day: z.number().meta({ description: 'Days after the first day.' }),
      date: dateRecord.exactOptional(),
      half: halfRecord.exactOptional(),
      start: clockRecord.exactOptional(),
      text: z.string().meta({ description: 'The words of the source.' }),
      sessions: list(sessionRecord).meta({ description: 'Empty for rest.' }),
      confidence: z.enum(CONFIDENCES),
      because: z.string(),
      done: z.literal(true).exactOptional(),
    }),
  ),
  notes: list(noteRecord).exactOptional().meta({ description: 'What had to be assumed of the file as a whole; absent when nothing.' }),
}).meta({ title: 'Ironstride import report', description: 'A run plan as it was read, with every guess.' });

/** The report on a run plan as plain values. */
export function importRecord({ name, firstDay, days, entries, notes }: RunPlan): z.input<typeof importReportSchema> {
  const having = (confidence: (typeof CONFIDENCES)[number]): number => entries.filter((one) => one.confidence === confidence).length;
  return z.encode(importReportSchema, {
    format: 'ironstride-import',
    version: 1,
    name,
    ...(firstDay !== undefined && { firstDay }),
    days,
    counts: {
      entries: entries.length,
      sessions: entries.reduce((sum, { sessions }) => sum + sessions.length, 0),
      sure: having('sure'),
      likely: having('likely'),
      guess: having('guess'),
    },
    entries: entries.map(({ day, half, start, text, at, sessions, confidence, because, done }) => ({
      at,
      day,
      ...(firstDay !== undefined && { date: addDays(firstDay, day) }),
      ...(half && { half }),
      ...(start !== undefined && { start }),
      text,
      sessions,
      confidence,
      because,
      ...(done && { done }),
    })),
    ...(notes && { notes }),
  });
}
