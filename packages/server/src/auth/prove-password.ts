import type { Kysely } from 'kysely';
import { ApiProblem } from '../api-problem.ts';
import type { ProblemCode } from '../contract/problem-codes.ts';
import { noteAction, type AuditEntry } from '../storage/audit.ts';
import type { Tables } from '../storage/tables.ts';
import { transaction } from '../storage/transaction.ts';
import { askAttempts, noteAttempt, type Trying } from './attempts.ts';
import { fitsPassword } from './password.ts';

/** Whether a password fits its hash; refuses to look when there were too many wrong tries. */
export async function provePassword(
  db: Kysely<Tables>,
  password: string,
  stored: string | null | undefined,
  trying: Trying,
  now: number,
): Promise<boolean> {
  await askAttempts(db, trying, now);
  const fits = await fitsPassword(password, stored);
  await askAttempts(db, trying, now);
  return fits;
}

/** Counts a wrong try and writes it into the book of the account, if it is known, in one go; then refuses. */
export async function refuseTry(
  db: Kysely<Tables>,
  code: ProblemCode,
  trying: Trying,
  entry: AuditEntry | undefined,
  now: number,
): Promise<never> {
  await transaction(db, async (trx) => {
    await noteAttempt(trx, trying, now);
    if (entry) await noteAction(trx, entry);
  });
  throw new ApiProblem(code);
}
