import { createLink } from '../storage/links.ts';
import type { OpenDatabase } from '../storage/open-database.ts';
import { hasOwner } from '../storage/owners.ts';
import { LINK_HOLDS, linkAddress } from './link-address.ts';
import { NOBODY } from '../storage/nobody.ts';
import { makeSecret } from './secret.ts';

/** The address with which the first owner makes an account; undefined when there is an owner. Whoever uses one first ends all others. */
export async function firstOwnerLink({ db }: OpenDatabase, origin: string, now: number): Promise<string | undefined> {
  if (await hasOwner(db)) return undefined;
  const { secret, hash } = makeSecret(NOBODY);
  const made = await createLink(
    db,
    { account: NOBODY, hash, purpose: 'first-owner', role: 'owner', expires: now + LINK_HOLDS['first-owner'] },
    now,
  );
  if (!made) throw new Error('Too many links for the first owner are open; they run out within a day.');
  return linkAddress(origin, secret);
}
