import { z } from 'zod';

/** What an account may be: owners look after the server, coaches may be given access by athletes; all three train. */
export const ROLES = ['owner', 'coach', 'athlete'] as const;
/** @see ROLES */
export type Role = (typeof ROLES)[number];

/** What can be granted to a coach or carried by a token. Check-ins, pains, the heart and answers about health are `health`. */
export const SCOPES = ['plan:read', 'plan:write', 'log:read', 'log:write', 'health:read', 'health:write'] as const;
/** @see SCOPES */
export type Scope = (typeof SCOPES)[number];

export const role = z.enum(ROLES);

/** At least one scope, none twice. */
export const scopes = z
  .array(z.enum(SCOPES))
  .min(1)
  .max(SCOPES.length)
  .refine((list) => new Set(list).size === list.length, 'each scope once');
