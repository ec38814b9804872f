import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

const FACT = 'era';

/** Names the time since the database was last set back to a backup; devices that know another one send everything again. */
export async function readEra(db: Kysely<Tables>): Promise<string> {
  const fact = await db.selectFrom('facts').select('value').where('name', '=', FACT).executeTakeFirst();
  return fact?.value ?? 'first';
}

/** A new era begins: what devices know is more than what is here. */
export async function beginEra(db: Kysely<Tables>): Promise<void> {
  const value = randomUUID();
  await db
    .insertInto('facts')
    .values({ name: FACT, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
}
