import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Kysely } from 'kysely';
import { ApiProblem } from '../api-problem.ts';
import { sessionCookie } from '../auth/session-cookie.ts';
import { ROUTES } from '../contract/routes.ts';
import type { Handlers } from '../mount.ts';
import type { Server } from '../server.ts';
import { readAccount } from '../storage/accounts.ts';
import { noteAction } from '../storage/audit.ts';
import { deleteAccount } from '../storage/delete-account.ts';
import { exportAccount } from '../storage/export-account.ts';
import { importAccount } from '../storage/import-account.ts';
import { othersOwn } from '../storage/owners.ts';
import type { Tables } from '../storage/tables.ts';

type Ids = 'export-account' | 'import-account' | 'delete-account' | 'delete-person';

/** Taking one’s data along, bringing it, and leaving. */
export function accountData({ database, passage }: Server): Pick<Handlers, Ids> {
  const { db } = database;

  return {
    'export-account': async ({ who, now: at }) => {
      const { account } = who;
      const { folder, leave } = await passage.enter(account);
      try {
        const path = join(folder, 'export');
        await exportAccount(database, account, path);
        await noteAction(db, { account, at, actor: account, action: 'exported', detail: '{}' });
        const body = createReadStream(path);
        body.once('close', () => void leave());
        return { status: 200, body, headers: { 'content-disposition': 'attachment; filename="ironstride-account.ndjson"' } };
      } catch (error) {
        await leave();
        throw error;
      }
    },
    'import-account': async ({ who, body, now: at }) => {
      const { account } = who;
      const { folder, leave } = await passage.enter(account);
      try {
        const path = join(folder, 'import');
        await pipeline(body, upTo(ROUTES['import-account'].bytes), createWriteStream(path, { mode: 0o600 }));
        const documents = await importAccount(db, account, path, at);
        await noteAction(db, { account, at, actor: account, action: 'imported', detail: JSON.stringify({ documents }) });
        return { status: 200, body: { documents } };
      } finally {
        await leave();
      }
    },
    'delete-account': async ({ who, origin, write }) =>
      write(async (trx) => {
        await part(trx, who.account);
        return { status: 204, body: null, headers: { 'set-cookie': sessionCookie(undefined, origin.startsWith('https:')) } };
      }),
    'delete-person': async ({ who, params: { account }, now: at, write }) =>
      write(async (trx) => {
        // An owner who leaves uses their own door, where the session ends too.
        if (account === who.account || !(await readAccount(trx, account))) throw new ApiProblem('not-found');
        await part(trx, account);
        await noteAction(trx, { account: who.account, at, actor: who.account, action: 'person-deleted', detail: '{}' });
        return { status: 204, body: null };
      }),
  };
}

/** Deletes an account, unless nobody would look after the server any more. */
async function part(trx: Kysely<Tables>, account: string): Promise<void> {
  const person = await readAccount(trx, account);
  if (person?.role === 'owner' && !(await othersOwn(trx, account))) throw new ApiProblem('last-owner');
  await deleteAccount(trx, account);
}

/** Passes bytes on and stops the sender as soon as there are too many. */
function upTo(most: number): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length;
      if (bytes > most) done(new ApiProblem('too-large'));
      else done(null, chunk);
    },
  });
}
