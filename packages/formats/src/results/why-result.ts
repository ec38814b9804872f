import type { Why } from '@ironstride/core';
import { z } from 'zod';
import { list } from '../plan-file/list.ts';
import { findingRecord, placementRecord, scoreRecord, slotRecord } from '../plan-file/records.ts';
import { closed } from '../schema-problems.ts';

/** What `why` answers. Version 1. */
export const whyResultSchema = closed({
  format: z.literal('ironstride-why'),
  version: z.literal(1),
  session: placementRecord,
  avoids: list(findingRecord).meta({ description: 'Findings that this place avoids.' }),
  prices: list(
    closed({
      slot: slotRecord,
      extra: scoreRecord.meta({ description: 'Best score with the session there, less the score of the plan.' }),
      breaks: list(findingRecord),
      moves: list(z.string()).meta({ description: 'Ids of other sessions that would move.' }),
    }),
  ).meta({ description: 'Every other slot of its week.' }),
  leavingOut: scoreRecord.meta({ description: 'Best score without the session, less the score of the plan.' }),
}).meta({ title: 'Ironstride why result', description: 'Why a session stands where it stands, and the price of every other place.' });

/** The answer of `why` as plain values. */
export function whyRecord(why: Why): z.input<typeof whyResultSchema> {
  return z.encode(whyResultSchema, { format: 'ironstride-why', version: 1, ...why });
}
