import type { Kysely } from 'kysely';
import type { z } from 'zod';
import { ApiProblem } from '../api-problem.ts';
import type { account as shape } from '../contract/account.ts';
import { readAccount, readPassword } from '../storage/accounts.ts';
import { listPasskeys } from '../storage/passkeys.ts';
import { countCodes } from '../storage/recovery-codes.ts';
import { wasPasskey } from '../storage/sessions.ts';
import type { Tables } from '../storage/tables.ts';
import type { Principal } from './principal.ts';

/** Whoever is signed in, as the API tells it. */
export async function accountAnswer(db: Kysely<Tables>, who: Omit<Principal, 'seq'>): Promise<z.output<typeof shape>> {
  const found = await readAccount(db, who.account);
  if (!found) throw new ApiProblem('not-found');
  const { account, name, role, created, bytes } = found;
  const { hash: id, created: since, expires, scopes } = who;
  return {
    account,
    name,
    role,
    created,
    password: (await readPassword(db, account)) !== null,
    passkeys: (await listPasskeys(db, account)).length,
    codes: await countCodes(db, account),
    bytes,
    signedIn:
      who.by === 'session'
        ? { by: 'session', id, since, expires, passkey: await wasPasskey(db, account, id) }
        : { by: 'token', id, scopes: [...scopes], expires },
  };
}
