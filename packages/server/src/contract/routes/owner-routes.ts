import { z } from 'zod';
import { invitation, madeLink, person } from '../account.ts';
import { role } from '../people.ts';
import { route } from '../route.ts';
import { accountId, hash, line, moment } from '../values.ts';

const whom = z.strictObject({ account: accountId });
const backup = z.strictObject({ file: z.string(), bytes: z.int().min(0), at: moment }).meta({ id: 'Backup' });

/** What owners do to look after the server. */
export const ownerRoutes = {
  people: route({
    method: 'GET',
    path: '/api/people',
    says: 'Everybody with an account here, by name, 100 at a time.',
    access: { who: 'owner' },
    query: z.strictObject({ after: line(100, 'a name').optional() }),
    answers: { 200: z.strictObject({ people: z.array(person), more: z.boolean() }) },
  }),
  'change-person': route({
    method: 'PATCH',
    path: '/api/people/:account',
    says: 'Changes what somebody is, or shuts them out and lets them in again.',
    access: { who: 'owner' },
    params: whom,
    body: z.strictObject({ role: role.optional(), disabled: z.boolean().optional() }),
    answers: { 200: person },
    problems: ['not-found', 'last-owner'],
    once: 'key',
    fresh: true,
  }),
  'delete-person': route({
    method: 'DELETE',
    path: '/api/people/:account',
    says: 'Deletes somebody’s account with everything in it, for good.',
    access: { who: 'owner' },
    params: whom,
    answers: { 204: null },
    problems: ['not-found', 'last-owner'],
    once: 'key',
    fresh: true,
  }),
  'make-reset-link': route({
    method: 'POST',
    path: '/api/people/:account/reset',
    says: 'Makes a link with which somebody sets a new password; it is told once and holds for a day.',
    access: { who: 'owner' },
    params: whom,
    answers: { 201: madeLink },
    problems: ['not-found'],
    once: 'key',
    fresh: true,
    secret: true,
  }),
  invitations: route({
    method: 'GET',
    path: '/api/invitations',
    says: 'Invitations that were not used yet.',
    access: { who: 'owner' },
    answers: { 200: z.strictObject({ invitations: z.array(invitation) }) },
  }),
  invite: route({
    method: 'POST',
    path: '/api/invitations',
    says: 'Makes a link with which somebody makes an account; it is told once and holds for a week.',
    access: { who: 'owner' },
    body: z.strictObject({ role }),
    answers: { 201: madeLink },
    problems: ['too-many-things'],
    once: 'key',
    fresh: true,
    secret: true,
  }),
  'withdraw-invitation': route({
    method: 'DELETE',
    path: '/api/invitations/:id',
    says: 'Withdraws an invitation.',
    access: { who: 'owner' },
    params: z.strictObject({ id: hash }),
    answers: { 204: null },
    problems: ['not-found'],
    once: 'key',
  }),
  backups: route({
    method: 'GET',
    path: '/api/backups',
    says: 'Backups on the disk of the server.',
    access: { who: 'owner' },
    answers: { 200: z.strictObject({ backups: z.array(backup) }) },
  }),
  'make-backup': route({
    method: 'POST',
    path: '/api/backups',
    says: 'Writes a backup beside the database while the server runs.',
    access: { who: 'owner' },
    answers: { 201: backup },
    problems: ['forbidden'],
    once: 'not',
    fresh: true,
  }),
  'server-health': route({
    method: 'GET',
    path: '/api/server/health',
    says: 'How the server is.',
    access: { who: 'owner' },
    answers: {
      200: z.strictObject({
        version: z.string(),
        started: moment,
        database: z.strictObject({ kind: z.enum(['sqlite', 'postgresql']), schema: z.int(), bytes: z.int().nullable() }),
        people: z.int(),
        lastBackup: moment.nullable(),
        memoryBytes: z.int(),
      }),
    },
  }),
} as const;
