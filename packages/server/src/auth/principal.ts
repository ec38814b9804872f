import type { IncomingHttpHeaders } from 'node:http';
import type { Kysely } from 'kysely';
import { SCOPES, TOKEN_SCOPES, type Role, type Scope, type TokenScope } from '../contract/people.ts';
import { readSession, touchSession } from '../storage/sessions.ts';
import { storageProblemOf } from '../storage/storage-problem.ts';
import type { Tables } from '../storage/tables.ts';
import { readToken, touchToken } from '../storage/tokens.ts';
import { readSecret } from './secret.ts';
import { readSessionCookie, sessionExpires } from './session-cookie.ts';

/** Who comes: a person by session, or a program by token. */
export interface Principal {
  readonly account: string;
  readonly name: string;
  readonly role: Role;
  /** The last number given out in the account when the request came; see `next-seq.ts`. */
  readonly seq: number;
  readonly by: 'session' | 'token';
  /** Of the session or the token. */
  readonly hash: string;
  readonly created: number;
  readonly expires: number;
  /** What a token carries; sessions have all. */
  readonly scopes: readonly TokenScope[];
}

/** How often it is noted that a session or a token was used, milliseconds: a write at every request would cost more than it tells (convention). */
const NOTED_EVERY = 3_600_000;

/** Finds out who comes, over TLS or not. A token goes before a cookie; one that does not hold is nobody. */
export async function identify(
  db: Kysely<Tables>,
  headers: IncomingHttpHeaders,
  { now, secure }: { readonly now: number; readonly secure: boolean },
): Promise<Principal | undefined> {
  const bearer = headers.authorization;
  if (bearer !== undefined) return byToken(db, /^Bearer ([\w-]+)$/i.exec(bearer)?.[1] ?? '', now);
  const cookie = readSessionCookie(headers.cookie, secure);
  return cookie === undefined ? undefined : bySession(db, cookie, now);
}

async function bySession(db: Kysely<Tables>, secret: string, now: number): Promise<Principal | undefined> {
  const read = readSecret(secret);
  const found = read && (await readSession(db, read.account, read.hash, now));
  if (!found) return undefined;
  const { account, name, role, seq, hash, created, seen } = found;
  const expires = sessionExpires(created, now);
  if (now - seen > NOTED_EVERY) await ifPossible(touchSession(db, { account, hash, seen: now, expires }));
  return { account, name, role, seq, by: 'session', hash, created, expires, scopes: TOKEN_SCOPES };
}

async function byToken(db: Kysely<Tables>, secret: string, now: number): Promise<Principal | undefined> {
  const read = readSecret(secret);
  const found = read && (await readToken(db, read.account, read.hash, now));
  if (!found) return undefined;
  const { account, name, role, seq, hash, created, expires, seen } = found;
  if (now - (seen ?? 0) > NOTED_EVERY) await ifPossible(touchToken(db, account, hash, now));
  return { account, name, role, seq, by: 'token', hash, created, expires, scopes: readTokenScopes(found.scopes) };
}

/** A disk that takes nothing just now keeps nobody from reading. Says whether it was noted. */
export async function ifPossible(noted: Promise<void>): Promise<boolean> {
  try {
    await noted;
    return true;
  } catch (error) {
    if (!storageProblemOf(error)) throw error;
    return false;
  }
}

/** Granted scopes as they are stored; what is not known any more is not granted. */
export function readScopes(stored: string): readonly Scope[] {
  return knownIn(stored, SCOPES);
}

/** The same for the scopes of a token. */
export function readTokenScopes(stored: string): readonly TokenScope[] {
  return knownIn(stored, TOKEN_SCOPES);
}

function knownIn<T extends string>(stored: string, known: readonly T[]): readonly T[] {
  const list: unknown = JSON.parse(stored);
  return Array.isArray(list) ? known.filter((scope) => list.includes(scope)) : [];
}
