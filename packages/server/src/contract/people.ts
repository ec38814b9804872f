import { z } from 'zod';

/** What an account may be: owners look after the server, coaches may be given access by athletes; all three train. */
export const ROLES = ['owner', 'coach', 'athlete'] as const;
/** @see ROLES */
export type Role = (typeof ROLES)[number];

/** What can be granted to a coach and carried by a token. Check-ins, pains, the heart and answers about health are `health`. */
export const SCOPES = ['plan:read', 'plan:write', 'log:read', 'log:write', 'health:read', 'health:write'] as const;
/** @see SCOPES */
export type Scope = (typeof SCOPES)[number];

/** What a token can carry: besides, of owners, the numbers of the server, which tell nothing of anybody. */
export const TOKEN_SCOPES = [...SCOPES, 'metrics'] as const;
/** @see TOKEN_SCOPES */
export type TokenScope = (typeof TOKEN_SCOPES)[number];

export const role = z.enum(ROLES);

/** At least one scope, none twice. */
export const scopes = someOf(SCOPES);

/** The same for a token. */
export const tokenScopes = someOf(TOKEN_SCOPES);

function someOf<const T extends readonly string[]>(all: T): z.ZodArray<z.ZodType<T[number], T[number]>> {
  return z
    .array(z.enum(all))
    .min(1)
    .max(all.length)
    .refine((list) => new Set(list).size === list.length, 'each scope once');
}
