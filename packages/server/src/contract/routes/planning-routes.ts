import { z } from 'zod';
import { route } from '../route.ts';
import { day } from '../values.ts';

/** A file of Ironstride as JSON; the readers of the formats look into it. */
function file(schema: string): z.ZodType<Record<string, unknown>> {
  return z.record(z.string(), z.unknown()).meta({ id: `file-${schema}`, file: schema });
}

const rulebook = z.enum(['article', 'strict', 'consolidate']);

/** The planner for other programs. Nothing of this is stored. */
export const planningRoutes = {
  plan: route({
    method: 'POST',
    path: '/api/plan',
    says: 'Plans a season from an athlete file and gives it as a plan file.',
    access: { who: 'signed-in' },
    body: z.strictObject({
      athlete: file('athlete'),
      rulebook: rulebook.optional(),
      today: day.optional().meta({ description: 'From which the first Monday follows; the server’s day (UTC) when absent.' }),
    }),
    answers: { 200: file('plan') },
    problems: ['unplannable', 'planning-too-long'],
    once: 'not',
    bytes: 512 * 1024,
  }),
  check: route({
    method: 'POST',
    path: '/api/check',
    says: 'Checks a plan file, or weeks in week notation, and gives the findings.',
    access: { who: 'signed-in' },
    body: z.union([
      z.strictObject({ plan: file('plan'), rulebook: rulebook.optional() }),
      z.strictObject({ weeks: z.string().max(200_000), athlete: file('athlete').optional(), rulebook: rulebook.optional() }),
    ]),
    answers: { 200: file('check') },
    problems: ['unplannable', 'planning-too-long'],
    once: 'not',
    bytes: 9_000_000,
  }),
  why: route({
    method: 'POST',
    path: '/api/why',
    says: 'Why a session of a plan file stands where it stands, and the price of every other place in its week.',
    access: { who: 'signed-in' },
    body: z.strictObject({ plan: file('plan'), session: z.string().max(200) }),
    answers: { 200: file('why') },
    problems: ['unplannable', 'planning-too-long'],
    once: 'not',
    bytes: 9_000_000,
  }),
  calendar: route({
    method: 'GET',
    path: '/feeds/:feed',
    says: 'The season as a calendar, for whoever knows the address.',
    access: { who: 'anyone' },
    params: z.strictObject({ feed: z.string().regex(/^[\w-]{1,100}\.ics$/) }),
    answers: { 200: { media: 'text/calendar' }, 304: null },
    problems: ['not-found'],
  }),
} as const;
