import type { FastifyRequest } from 'fastify';
import type { Kysely } from 'kysely';
import type { Role } from '../contract/people.ts';
import { noteAction } from '../storage/audit.ts';
import { passOn } from '../storage/news.ts';
import { createSession, endSession, notePasskey, wasPasskey } from '../storage/sessions.ts';
import type { Tables } from '../storage/tables.ts';
import { deviceName } from './device-name.ts';
import type { Principal } from './principal.ts';
import { TOKEN_SCOPES } from '../contract/people.ts';
import { makeSecret, readSecret } from './secret.ts';
import { readSessionCookie, sessionCookie, sessionExpires } from './session-cookie.ts';

/** How somebody came in, for the book of the account. */
export type WayIn = 'password' | 'code' | 'passkey' | 'link';

/** A session that was opened just now. */
export interface OpenedSession {
  readonly who: Omit<Principal, 'seq'>;
  readonly headers: { readonly 'set-cookie': string };
}

/** Opens a new session, whatever the browser had before: that one ends, so nobody can hand a session of theirs to somebody else. */
export async function openSession(
  trx: Kysely<Tables>,
  { account, name, role }: { readonly account: string; readonly name: string; readonly role: Role },
  way: WayIn,
  { request, now, origin }: { readonly request: FastifyRequest; readonly now: number; readonly origin: string },
): Promise<OpenedSession> {
  const secure = origin.startsWith('https:');
  const before = readSecret(readSessionCookie(request.headers.cookie, secure) ?? '');
  // Who proved it by passkey on this device has done so, whatever they prove now.
  const keyed = way === 'passkey' || (before?.account === account && (await wasPasskey(trx, account, before.hash)));
  const ended = before && (await endSession(trx, before.account, before.hash));
  const again = ended === true && before?.account === account;
  const { secret, hash } = makeSecret(account);
  const device = deviceName(request.headers['user-agent']);
  const expires = sessionExpires(now, now);
  await createSession(trx, { account, hash, device, created: now, seen: now, expires });
  if (keyed) await notePasskey(trx, account, hash);
  // The same device goes on: what it did is not news to it, and that it proved itself again is none to others.
  if (again) await passOn(trx, account, before.hash, hash);
  const action = again ? 'signed-in-again' : 'signed-in';
  await noteAction(trx, { account, at: now, actor: account, action, detail: JSON.stringify({ way, device }), session: hash });
  return {
    who: { account, name, role, by: 'session', hash, created: now, expires, scopes: TOKEN_SCOPES },
    headers: { 'set-cookie': sessionCookie(secret, secure) },
  };
}
