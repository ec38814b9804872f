import { randomUUIDv7 } from 'node:crypto';
import type { Kysely } from 'kysely';
import { ApiProblem } from '../api-problem.ts';
import { accountAnswer } from '../auth/account-answer.ts';
import { choosePassword } from '../auth/choose-password.ts';
import { openSession } from '../auth/open-session.ts';
import { readSecret } from '../auth/secret.ts';
import type { Handlers } from '../mount.ts';
import type { Server } from '../server.ts';
import { changeAccount, createAccount, holdAccount, readAccount, type AccountRow } from '../storage/accounts.ts';
import { noteAction } from '../storage/audit.ts';
import { readLink, useLink } from '../storage/links.ts';
import { noteLooked } from '../storage/news.ts';
import { noteFirstOwner } from '../storage/owners.ts';
import { endWaysIn } from '../storage/ways-in.ts';
import type { LinksTable, Tables } from '../storage/tables.ts';

/** One-time links: from the terminal for the first owner, from owners for everybody else. */
export function links({ database: { db } }: Server): Pick<Handlers, 'look-at-link' | 'use-link'> {
  const find = async (text: string, now: number): Promise<LinksTable> => {
    const read = readSecret(text);
    const link = read && (await readLink(db, read.account, read.hash, now));
    if (!link || link.purpose === 'passkey') throw new ApiProblem('link-unusable');
    return link;
  };

  return {
    'look-at-link': async ({ body, now }) => {
      const { purpose, role, account, expires } = await find(body.link, now);
      if (purpose === 'passkey') throw new ApiProblem('link-unusable');
      const name = purpose === 'reset' ? ((await readAccount(db, account))?.name ?? null) : null;
      return { status: 200, body: { purpose, role, name, expires } };
    },
    'use-link': async (asked) => {
      const { name, password, link: text } = asked.body;
      const link = await find(text, asked.now);
      const called = link.purpose === 'reset' ? (await readAccount(db, link.account))?.name : name;
      if (called === undefined) throw new ApiProblem('wrong-value', [{ at: 'body › name', says: 'A new account needs a name.' }]);
      const hash = await choosePassword(password, called);
      return asked.write(async (trx) => {
        const used = await useLink(trx, link.account, link.hash, asked.now);
        if (!used) throw new ApiProblem('link-unusable');
        const row = used.purpose === 'reset' ? await reset(trx, used, hash) : await join(trx, used, called, hash, asked.now);
        const { who, headers } = await openSession(trx, row, 'link', asked);
        await noteAction(trx, {
          account: row.account,
          at: asked.now,
          actor: row.account,
          action: 'link-used',
          detail: JSON.stringify({ purpose: used.purpose }),
          session: who.hash,
        });
        // Nothing happened to an account before it was there.
        if (used.purpose !== 'reset') await noteLooked(trx, row.account, Number.MAX_SAFE_INTEGER);
        return { status: 201, body: await accountAnswer(trx, who), headers };
      });
    },
  };
}

/** A new account. An invitation holds only as long as the one who made it looks after the server. */
async function join(trx: Kysely<Tables>, link: LinksTable, name: string, password: string, created: number): Promise<AccountRow> {
  const { purpose, role } = link;
  if (role === null) throw new ApiProblem('link-unusable');
  const row = { account: randomUUIDv7(), name, role, password, created };
  if (purpose === 'invitation') {
    const host = await readAccount(trx, link.account);
    if (host?.role !== 'owner' || host.disabled !== null) throw new ApiProblem('link-unusable');
  } else if (!(await noteFirstOwner(trx))) throw new ApiProblem('link-unusable');
  if (!(await createAccount(trx, row))) throw new ApiProblem('name-taken');
  return { ...row, disabled: null, bytes: 0 };
}

/** A new password for an account that is there. Nothing else opens it any more: who asks for a link may have been robbed. */
async function reset(trx: Kysely<Tables>, { account }: LinksTable, password: string): Promise<AccountRow> {
  const row = await holdAccount(trx, account);
  if (row?.disabled !== null) throw new ApiProblem('link-unusable');
  await changeAccount(trx, account, { password });
  await endWaysIn(trx, account);
  return row;
}
