import type { Kysely } from 'kysely';
import { prepared } from './prepared.ts';
import type { Tables } from './tables.ts';

const seqOf = prepared((db, account: string) => db.selectFrom('accounts').select('seq').where('account', '=', account));

/** The last number that was given out in an account: the same as before means that nothing of it has changed. */
export async function readSeq(db: Kysely<Tables>, account: string): Promise<number> {
  const [found] = await seqOf(db, account);
  return found?.seq ?? 0;
}
