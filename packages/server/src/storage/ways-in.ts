import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** What opens an account, besides its password. */
const WAYS_IN = ['sessions', 'passkeys', 'tokens', 'codes', 'feeds'] as const satisfies readonly (keyof Tables)[];

/** Ends everything that opens an account: devices, passkeys, tokens, recovery codes and the address of the calendar. */
export async function endWaysIn(trx: Kysely<Tables>, account: string): Promise<void> {
  for (const table of WAYS_IN) await trx.deleteFrom(table).where('account', '=', account).execute();
}
