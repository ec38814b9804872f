import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { ApiProblem } from './api-problem.ts';
import { hashOf } from './auth/secret.ts';
import { keepAnswer, readAnswer } from './storage/idempotency.ts';
import type { IdempotencyTable, Tables } from './storage/tables.ts';
import { transaction } from './storage/transaction.ts';

/** An answer that can be given again. */
export interface KeptAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** A write that happens once, however often it is sent. */
export interface Write {
  /** In whose account it happens; the answer is kept there and goes with it. */
  readonly account: string;
  /** Who sends it: the same key of somebody else is another key. */
  readonly actor: string;
  readonly key: string;
  readonly route: string;
  /** Everything that was asked, to tell a second try from another request. */
  readonly asked: string;
  /** What the sender knows and the server does not keep, where the answer holds a secret: it is kept sealed with it. */
  readonly seal?: string;
  readonly now: number;
}

/**
 * Does a write in one transaction together with keeping its answer: either both are there or neither, so a second try finds the answer and does
 * nothing. Two tries at once: the second waits for the first at the row of the answer.
 */
export async function once(db: Kysely<Tables>, write: Write, work: (trx: Kysely<Tables>) => Promise<KeptAnswer>): Promise<KeptAnswer> {
  try {
    return await transaction(db, async (trx) => {
      const before = await answerBefore(trx, write);
      if (before) return before;
      const { status, body } = await work(trx);
      const text = JSON.stringify(body ?? null);
      const kept = await keepAnswer(trx, {
        account: write.account,
        key: keyOf(write),
        route: write.route,
        request_hash: hashOf(write.asked),
        status,
        body: write.seal === undefined ? text : sealed(text, write.seal, write.key),
        created: write.now,
      });
      if (!kept) throw new SecondTry();
      return { status, body };
    });
  } catch (error) {
    // Nothing of ours was kept. If the other one was first and is done, its answer is the answer, whatever stood in our way:
    // what was asked may be done and therefore refused by now.
    const answer = await answerBefore(db, write);
    if (answer) return answer;
    throw error;
  }
}

class SecondTry extends Error {}

/** What was answered to the same write before; the same key for something else is refused. */
export async function answerBefore(db: Kysely<Tables>, write: Write): Promise<KeptAnswer | undefined> {
  const kept = await readAnswer(db, write.account, keyOf(write));
  if (kept && (kept.route !== write.route || kept.request_hash !== hashOf(write.asked))) throw new ApiProblem('key-reused');
  return kept && { status: kept.status, body: opened(kept, write) };
}

function keyOf({ actor, key }: Write): string {
  return hashOf(`${actor} ${key}`);
}

/** AES-256-GCM with a key that only the sender can make again. */
function sealed(text: string, secret: string, salt: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyFrom(secret, salt), nonce);
  return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64url');
}

function opened({ body }: IdempotencyTable, { seal, key }: Write): unknown {
  if (seal === undefined) return JSON.parse(body);
  const bytes = Buffer.from(body, 'base64url');
  try {
    const cipher = createDecipheriv('aes-256-gcm', keyFrom(seal, key), bytes.subarray(0, 12));
    cipher.setAuthTag(bytes.subarray(-16));
    return JSON.parse(Buffer.concat([cipher.update(bytes.subarray(12, -16)), cipher.final()]).toString('utf8'));
  } catch {
    // Another session of the same person: it was done, but its secret is not for this one.
    throw new ApiProblem('secret-told');
  }
}

function keyFrom(secret: string, salt: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, 'ironstride answer', 32));
}
