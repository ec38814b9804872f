import { KINDS, type Placement, type PlainDate, type Plan } from '@ironstride/core';
import { z } from 'zod';
import { list } from '../plan-file/list.ts';
import { dateRecord, placementRecord } from '../plan-file/records.ts';
import { closed } from '../schema-problems.ts';

/** What `show --json` answers. Version 1. */
export const showResultSchema = closed({
  format: z.literal('ironstride-show'),
  version: z.literal(1),
  athlete: z.string(),
  sessions: list(
    closed({
      week: z.int().exactOptional().meta({ description: 'Number of its week; absent before the plan begins.' }),
      purpose: z.string().meta({ description: 'What such a session is for.' }),
      session: placementRecord,
    }),
  ),
  near: list(dateRecord).meta({ description: 'Days around that have sessions, when the day asked for has none.' }),
}).meta({ title: 'Ironstride show result', description: 'What is in the sessions that were asked for.' });

/** Sessions of a plan as plain values. */
export function showRecord(plan: Plan, sessions: readonly Placement[], near: readonly PlainDate[]): z.input<typeof showResultSchema> {
  const weekOf = ({ date }: Placement) => plan.weeks.find(({ monday }) => monday <= date && date < monday + 7)?.number;
  return z.encode(showResultSchema, {
    format: 'ironstride-show',
    version: 1,
    athlete: plan.athlete.name,
    sessions: sessions.map((session) => {
      const week = weekOf(session);
      return { ...(week !== undefined && { week }), purpose: KINDS[session.session.kind].purpose, session };
    }),
    near,
  });
}
