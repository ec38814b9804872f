import type { Handlers } from '../mount.ts';
import type { Server } from '../server.ts';
import { accountData } from './account-data.ts';
import { account } from './account.ts';
import { backups } from './backups.ts';
import { changes } from './changes.ts';
import { documents } from './documents.ts';
import { grants } from './grants.ts';
import { links } from './links.ts';
import { owner } from './owner.ts';
import { passkeys } from './passkeys.ts';
import { planning } from './planning.ts';
import { serverRoutes } from './server.ts';
import { signIn } from './sign-in.ts';
import { today } from './today.ts';
import { tokens } from './tokens.ts';

/** What answers each route of the contract. */
export function handlers(server: Server): Handlers {
  return {
    ...serverRoutes(server),
    ...signIn(server),
    ...links(server),
    ...account(server),
    ...accountData(server),
    ...passkeys(server),
    ...tokens(server),
    ...grants(server),
    ...documents(server),
    ...today(server),
    ...changes(server),
    ...planning(server),
    ...owner(server),
    ...backups(server),
  };
}
