import type { Kysely } from 'kysely';
import type { ChangesTable, Tables } from './tables.ts';

/** Most changes in one answer; a convention. */
const MOST = 100;

/** What was done in an account, newest first; layers of the plan carry what they did. `before` goes on from an earlier answer. */
export async function readChanges(
  db: Kysely<Tables>,
  account: string,
  { before, layersOnly }: { readonly before?: number | undefined; readonly layersOnly: boolean },
): Promise<readonly Omit<ChangesTable, 'account'>[]> {
  let query = db.selectFrom('changes').select(['seq', 'batch', 'device', 'actor', 'at', 'label', 'body']).where('account', '=', account);
  if (before !== undefined) query = query.where('seq', '<', before);
  if (layersOnly) query = query.where('body', 'is not', null);
  return query.orderBy('seq', 'desc').limit(MOST).execute();
}
