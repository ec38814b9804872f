import type { Kysely } from 'kysely';
import { ATTEMPTS_KEPT } from './attempts.ts';
import type { Tables } from './tables.ts';

/** How long answers to writes are kept, milliseconds: longer than any program tries again (convention: 14 days). */
const ANSWERS_KEPT = 14 * 86_400_000;

/** How long the book of an account is kept, milliseconds (convention: two years). */
const AUDIT_KEPT = 730 * 86_400_000;

/** How long tokens stay in the list after they ran out, milliseconds (convention: 30 days). */
const TOKENS_SHOWN = 30 * 86_400_000;

/** Removes what ran out. To do it twice, or on two servers at once, does no harm. */
export async function sweep(db: Kysely<Tables>, now: number): Promise<void> {
  await db.deleteFrom('sessions').where('expires', '<=', now).execute();
  await db.deleteFrom('links').where('expires', '<=', now).execute();
  await db
    .deleteFrom('attempts')
    .where('since', '<=', now - ATTEMPTS_KEPT)
    .execute();
  await db
    .deleteFrom('tokens')
    .where('expires', '<=', now - TOKENS_SHOWN)
    .execute();
  await db
    .deleteFrom('idempotency')
    .where('created', '<=', now - ANSWERS_KEPT)
    .execute();
  await db
    .deleteFrom('audit')
    .where('at', '<=', now - AUDIT_KEPT)
    .execute();
}
