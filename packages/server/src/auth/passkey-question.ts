import type { Kysely } from 'kysely';
import { createLink, readLink, useLink } from '../storage/links.ts';
import type { Tables } from '../storage/tables.ts';
import { hashOf } from './secret.ts';

/** How long a question for a passkey is good, milliseconds (convention). */
const HOLDS = 5 * 60_000;

/** Notes a question, so that it can be answered once. `account` is nobody where it is not known who will answer. */
export async function noteQuestion(db: Kysely<Tables>, account: string, challenge: string, now: number): Promise<void> {
  await createLink(db, { account, hash: hashOf(challenge), purpose: 'passkey', role: null, expires: now + HOLDS }, now);
}

/** Whether this question was asked and not answered yet. */
export async function wasAsked(db: Kysely<Tables>, account: string, challenge: string, now: number): Promise<boolean> {
  return (await readLink(db, account, hashOf(challenge), now))?.purpose === 'passkey';
}

/** Takes the question away; false when somebody was faster. */
export async function answered(trx: Kysely<Tables>, account: string, challenge: string, now: number): Promise<boolean> {
  return (await useLink(trx, account, hashOf(challenge), now)) !== undefined;
}

/** The question that an answer says it answers; the signature over it is checked elsewhere. */
export function challengeIn(clientDataJSON: string): string {
  try {
    const data: unknown = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8'));
    return typeof data === 'object' && data !== null && 'challenge' in data && typeof data.challenge === 'string' ? data.challenge : '';
  } catch {
    return '';
  }
}
