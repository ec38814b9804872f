import { LIMITS } from '@ironstride/sync';
import { z } from 'zod';
import { documentId, json, kind, pulled, push, pushed, storedDocument } from '../documents.ts';
import { route } from '../route.ts';
import { accountId, count, cursor, day } from '../values.ts';

const athlete = z.strictObject({ athlete: accountId });
const one = z.strictObject({ athlete: accountId, kind, id: documentId });
const amount = z.number().min(0).max(100_000);

/** What is kept for an athlete: each document by itself, by day, and as changes for devices. */
export const documentRoutes = {
  documents: route({
    method: 'GET',
    path: '/api/athletes/:athlete/documents',
    says: 'Documents of a kind, by id.',
    access: { who: 'athlete', scope: 'read' },
    params: athlete,
    query: z.strictObject({ kind, after: documentId.optional(), limit: count(1, 500, 100) }),
    answers: { 200: z.strictObject({ documents: z.array(storedDocument), next: z.string(), more: z.boolean() }) },
  }),
  days: route({
    method: 'GET',
    path: '/api/athletes/:athlete/days',
    says: 'What belongs to the days from one to another, both included, as far as the scopes allow.',
    access: { who: 'athlete', scope: 'read' },
    params: athlete,
    query: z.strictObject({ from: day, to: day }),
    answers: { 200: z.strictObject({ documents: z.array(storedDocument) }) },
  }),
  document: route({
    method: 'GET',
    path: '/api/athletes/:athlete/documents/:kind/:id',
    says: 'One document; a slash in its id is written %2F.',
    access: { who: 'athlete', scope: 'read' },
    params: one,
    answers: { 200: storedDocument },
    problems: ['not-found'],
    conditional: true,
  }),
  'change-document': route({
    method: 'PATCH',
    path: '/api/athletes/:athlete/documents/:kind/:id',
    says: 'Sets fields of a document and leaves the others; null takes a value away.',
    access: { who: 'athlete', scope: 'write' },
    params: one,
    body: z.strictObject({ fields: z.record(documentId, json) }),
    answers: { 200: storedDocument },
    problems: ['account-full'],
    once: 'key',
    conditional: true,
    bytes: LIMITS.documentBytes,
  }),
  'delete-document': route({
    method: 'DELETE',
    path: '/api/athletes/:athlete/documents/:kind/:id',
    says: 'Marks a document as deleted; devices follow, and a later edit brings it back.',
    access: { who: 'athlete', scope: 'write' },
    params: one,
    answers: { 204: null },
    problems: ['not-found'],
    once: 'key',
    conditional: true,
  }),
  today: route({
    method: 'GET',
    path: '/api/athletes/:athlete/today',
    says: 'What stands on a day: sessions of the plan that holds, and logs and the check-in where the scopes allow.',
    access: { who: 'athlete', scope: 'plan:read' },
    params: athlete,
    query: z.strictObject({ day }),
    answers: {
      200: z.strictObject({
        day,
        sessions: z.array(z.strictObject({ id: z.string(), slot: z.string(), session: json })),
        logs: z.array(storedDocument),
        checkIn: storedDocument.nullable(),
      }),
    },
  }),
  'log-set': route({
    method: 'POST',
    path: '/api/athletes/:athlete/logs/:id/sets',
    says: 'Adds one set to the log of a session, and begins the log when it is the first. Sets are only ever added.',
    access: { who: 'athlete', scope: 'log:write' },
    params: z.strictObject({ athlete: accountId, id: documentId }),
    body: z.strictObject({
      at: z
        .string()
        .regex(/^[\w.]{1,40}$/)
        .meta({ description: 'Part, step and set by position, such as 1.0.2.' }),
      time: z.int().min(0).max(4_102_444_800_000).meta({ description: 'When it was done, milliseconds since 1970.' }),
      exercise: z
        .string()
        .regex(/^[\w-]{1,100}$/)
        .optional(),
      side: z.enum(['left', 'right']).optional(),
      kg: amount.optional(),
      reps: amount.optional(),
      seconds: amount.optional(),
      metres: amount.optional(),
      rir: z.number().min(0).max(20).optional(),
      ramp: z.boolean().optional(),
    }),
    answers: { 201: storedDocument },
    problems: ['not-found', 'account-full'],
    once: 'key',
  }),
  pull: route({
    method: 'GET',
    path: '/api/athletes/:athlete/changes',
    says: 'What changed after a cursor, for devices: whole documents in the order of their last change.',
    access: { who: 'athlete', scope: 'read' },
    params: athlete,
    query: z.strictObject({ after: cursor, limit: count(1, 500, 200) }),
    answers: { 200: pulled },
  }),
  push: route({
    method: 'POST',
    path: '/api/athletes/:athlete/changes',
    says: 'Applies batches in their order, each whole or not at all and once.',
    access: { who: 'athlete', scope: 'write' },
    params: athlete,
    body: push,
    answers: { 200: pushed },
    problems: ['stamp-ahead', 'account-full'],
    once: 'content',
    bytes: LIMITS.requestBytes,
  }),
} as const;
