import { z } from 'zod';
import { route } from '../route.ts';
import { moment } from '../values.ts';

/** What the server says of itself. */
export const serverRoutes = {
  server: route({
    method: 'GET',
    path: '/api/server',
    says: 'Which version runs here, what time it is, and whether there is an owner yet.',
    access: { who: 'anyone' },
    answers: { 200: z.strictObject({ version: z.string(), time: moment, owner: z.boolean() }) },
  }),
  description: route({
    method: 'GET',
    path: '/api/openapi.json',
    says: 'This description (OpenAPI 3.1).',
    access: { who: 'anyone' },
    answers: { 200: { media: 'application/json' } },
  }),
  alive: route({
    method: 'GET',
    path: '/healthz',
    says: 'Says that the process lives, however busy it is and whatever its database does.',
    access: { who: 'anyone' },
    answers: { 200: z.strictObject({ alive: z.literal(true) }) },
  }),
  ready: route({
    method: 'GET',
    path: '/readyz',
    says: 'Says whether requests should come here: the database answers, and the server is neither stopping nor too busy.',
    access: { who: 'anyone' },
    answers: { 200: z.strictObject({ ready: z.literal(true) }) },
    problems: ['closing', 'database-away'],
  }),
  metrics: route({
    method: 'GET',
    path: '/metrics',
    says: 'Numbers for Prometheus.',
    access: { who: 'operator' },
    answers: { 200: { media: 'text/plain' } },
  }),
} as const;
