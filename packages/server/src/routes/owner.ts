import { ApiProblem } from '../api-problem.ts';
import { LINK_HOLDS, linkAddress } from '../auth/link-address.ts';
import { makeSecret } from '../auth/secret.ts';
import type { Handlers } from '../mount.ts';
import type { Server } from '../server.ts';
import { changeAccount, holdAccount, listAccounts, readAccount, type AccountRow } from '../storage/accounts.ts';
import { noteAction } from '../storage/audit.ts';
import { createLink, listLinks, withdrawLinks } from '../storage/links.ts';
import { othersOwn } from '../storage/owners.ts';
import { endSessions } from '../storage/sessions.ts';

type Ids = 'people' | 'change-person' | 'make-reset-link' | 'invitations' | 'invite' | 'withdraw-invitation';

/** How owners look after people. They see who is here, and nothing of what they do. */
export function owner({ database: { db } }: Server): Pick<Handlers, Ids> {
  return {
    people: async ({ query }) => {
      const { people, more } = await listAccounts(db, query.after ?? '');
      return { status: 200, body: { people: people.map(personOf), more } };
    },
    'change-person': async ({ who, params, body: { role, disabled }, now: at, write }) =>
      write(async (trx) => {
        const before = await holdAccount(trx, params.account);
        if (!before) throw new ApiProblem('not-found');
        const after = {
          ...before,
          role: role ?? before.role,
          disabled: disabled === undefined ? before.disabled : disabled ? (before.disabled ?? at) : null,
        };
        const leaves = before.role === 'owner' && (after.role !== 'owner' || after.disabled !== null);
        if (leaves && !(await othersOwn(trx, before.account))) throw new ApiProblem('last-owner');
        await changeAccount(trx, before.account, { role: after.role, disabled: after.disabled });
        if (after.disabled !== null) await endSessions(trx, before.account);
        const detail = JSON.stringify({ role: after.role, disabled: after.disabled !== null });
        await noteAction(trx, { account: before.account, at, actor: who.account, action: 'person-changed', detail });
        return { status: 200, body: personOf(after) };
      }),
    'make-reset-link': async ({ who, params, origin, now, write }) =>
      write(async (trx) => {
        const person = await readAccount(trx, params.account);
        if (!person) throw new ApiProblem('not-found');
        const { account } = person;
        const { secret, hash } = makeSecret(account);
        const expires = now + LINK_HOLDS.reset;
        // One at a time: an older one may lie in a mailbox.
        await withdrawLinks(trx, account, 'reset');
        await createLink(trx, { account, hash, purpose: 'reset', role: null, expires }, now);
        await noteAction(trx, { account, at: now, actor: who.account, action: 'reset-link-made', detail: '{}' });
        return { status: 201, body: { address: linkAddress(origin, secret), secret, expires } };
      }),
    invitations: async ({ who, now }) => ({
      status: 200,
      body: {
        invitations: (await listLinks(db, who.account, 'invitation', now)).flatMap(({ hash: id, role, expires }) =>
          role === null ? [] : [{ id, role, expires }],
        ),
      },
    }),
    invite: async ({ who, body: { role }, origin, now, write }) =>
      write(async (trx) => {
        const { account } = who;
        const { secret, hash } = makeSecret(account);
        const expires = now + LINK_HOLDS.invitation;
        const made = await createLink(trx, { account, hash, purpose: 'invitation', role, expires }, now);
        if (!made) throw new ApiProblem('too-many-things');
        await noteAction(trx, { account, at: now, actor: account, action: 'invited', detail: JSON.stringify({ role }) });
        return { status: 201, body: { address: linkAddress(origin, secret), secret, expires } };
      }),
    'withdraw-invitation': async ({ who, params, now: at, write }) =>
      write(async (trx) => {
        const { account } = who;
        if (!(await withdrawLinks(trx, account, 'invitation', params.id))) throw new ApiProblem('not-found');
        await noteAction(trx, { account, at, actor: account, action: 'invitation-withdrawn', detail: '{}' });
        return { status: 204, body: null };
      }),
  };
}

function personOf({ account, name, role, created, disabled, bytes }: AccountRow) {
  return { account, name, role, created, disabled: disabled !== null, bytes };
}
