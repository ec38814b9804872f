import type { Kysely } from 'kysely';
import { nextSeq } from './next-seq.ts';
import { raiseAlarm } from './news.ts';
import type { AuditTable, Tables } from './tables.ts';
import { transaction } from './transaction.ts';

/** Entries in one page (convention). */
const PAGE = 100;

/** What is written into the book: of what people do themselves also the session, so that their other devices can tell of it. */
export type AuditEntry = Omit<AuditTable, 'seq' | 'session'> & Partial<Pick<AuditTable, 'session'>>;

/** Writes into the book of an account what was done, in the transaction that does it, or in one of its own. */
export async function noteAction(db: Kysely<Tables>, entry: AuditEntry): Promise<void> {
  await transaction(db, async (trx) => {
    const seq = await nextSeq(trx, entry.account);
    await trx
      .insertInto('audit')
      .values({ session: null, ...entry, seq })
      .execute();
    await raiseAlarm(trx, entry.account, entry.action, seq);
  });
}

/** Notes that somebody looked at the data of an account, once a day (UTC) however often it is said. */
export async function noteReading(db: Kysely<Tables>, account: string, reader: string, at: number): Promise<void> {
  const detail = JSON.stringify({ day: new Date(at).toISOString().slice(0, 10) });
  await transaction(db, async (trx) => {
    const seq = await nextSeq(trx, account);
    await trx
      .insertInto('audit')
      .values({ account, seq, at, actor: reader, action: 'data-read', detail, session: null })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
}

/** The book of an account after a number, oldest first, and whether there is more. */
export async function readAudit(
  db: Kysely<Tables>,
  account: string,
  after: number,
): Promise<{ readonly entries: readonly AuditTable[]; readonly more: boolean }> {
  const rows = await db
    .selectFrom('audit')
    .selectAll()
    .where('account', '=', account)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(PAGE + 1)
    .execute();
  return { entries: rows.slice(0, PAGE), more: rows.length > PAGE };
}
