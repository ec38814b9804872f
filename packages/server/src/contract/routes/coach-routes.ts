import { z } from 'zod';
import { athlete, grant } from '../account.ts';
import { scopes } from '../people.ts';
import { route } from '../route.ts';
import { accountId, accountName } from '../values.ts';

const coach = z.strictObject({ coach: accountId });
const athleteInPath = z.strictObject({ athlete: accountId });

/** Athletes and the coaches whom they let in. */
export const coachRoutes = {
  athletes: route({
    method: 'GET',
    path: '/api/athletes',
    says: 'Whose data can be seen: one’s own first, then those who granted it.',
    access: { who: 'signed-in' },
    answers: { 200: z.strictObject({ athletes: z.array(athlete) }) },
  }),
  'ask-athlete': route({
    method: 'POST',
    path: '/api/athletes',
    says: 'A coach asks an athlete for access; the answer is the same whether there is such an athlete or not.',
    access: { who: 'person' },
    body: z.strictObject({ name: accountName, scopes }),
    answers: { 204: null },
    problems: ['forbidden'],
    once: 'key',
  }),
  'leave-athlete': route({
    method: 'DELETE',
    path: '/api/athletes/:athlete',
    says: 'A coach gives up an athlete.',
    access: { who: 'person' },
    params: athleteInPath,
    answers: { 204: null },
    problems: ['not-found'],
    once: 'key',
  }),
  grants: route({
    method: 'GET',
    path: '/api/grants',
    says: 'Coaches who may see something or ask to.',
    access: { who: 'person' },
    answers: { 200: z.strictObject({ grants: z.array(grant) }) },
  }),
  'invite-coach': route({
    method: 'POST',
    path: '/api/grants',
    says: 'Grants a coach scopes, by name.',
    access: { who: 'person' },
    body: z.strictObject({ name: accountName, scopes }),
    answers: { 201: grant },
    problems: ['not-found', 'too-many-things'],
    once: 'key',
    fresh: true,
  }),
  grant: route({
    method: 'PUT',
    path: '/api/grants/:coach',
    says: 'Grants what a coach asked for, or other scopes.',
    access: { who: 'person' },
    params: coach,
    body: z.strictObject({ scopes }),
    answers: { 200: grant },
    problems: ['not-found'],
    once: 'key',
    fresh: true,
  }),
  revoke: route({
    method: 'DELETE',
    path: '/api/grants/:coach',
    says: 'Takes everything back, or refuses what was asked for.',
    access: { who: 'person' },
    params: coach,
    answers: { 204: null },
    problems: ['not-found'],
    once: 'key',
  }),
} as const;
