import { ApiProblem } from '../api-problem.ts';
import { readScopes } from '../auth/principal.ts';
import { SCOPES } from '../contract/people.ts';
import type { Handlers } from '../mount.ts';
import type { Server } from '../server.ts';
import { findAccount, readAccount } from '../storage/accounts.ts';
import { noteAction } from '../storage/audit.ts';
import { askGrant, endGrant, giveGrant, listClients, listGrants, readGrant } from '../storage/grants.ts';

type Ids = 'athletes' | 'ask-athlete' | 'leave-athlete' | 'grants' | 'invite-coach' | 'grant' | 'revoke';

/** Athletes let coaches in, and out. */
export function grants({ database: { db } }: Server): Pick<Handlers, Ids> {
  return {
    athletes: async ({ who }) => {
      const clients = who.role === 'athlete' ? [] : await listClients(db, who.account);
      const scopesOf = (stored: string) => readScopes(stored).filter((scope) => who.scopes.includes(scope));
      const own = { athlete: who.account, name: who.name, scopes: SCOPES.filter((scope) => who.scopes.includes(scope)), own: true };
      const others = clients.map(({ athlete, name, scopes }) => ({ athlete, name, scopes: scopesOf(scopes), own: false }));
      return {
        status: 200,
        body: { athletes: [own, ...others].filter(({ scopes }) => scopes.length > 0) },
      };
    },
    'ask-athlete': async ({ who, body, now: created, write }) => {
      if (who.role === 'athlete') throw new ApiProblem('forbidden');
      return write(async (trx) => {
        const found = await findAccount(trx, body.name);
        if (found && found.account !== who.account) {
          const { account } = found;
          await askGrant(trx, { account, coach: who.account, scopes: JSON.stringify(body.scopes), created });
          await noteAction(trx, {
            account,
            at: created,
            actor: who.account,
            action: 'access-asked',
            detail: JSON.stringify({ scopes: body.scopes }),
          });
        }
        return { status: 204, body: null };
      });
    },
    'leave-athlete': async ({ who, params, now: at, write }) =>
      write(async (trx) => {
        if (!(await endGrant(trx, params.athlete, who.account))) throw new ApiProblem('not-found');
        await noteAction(trx, { account: params.athlete, at, actor: who.account, action: 'coach-left', detail: '{}' });
        return { status: 204, body: null };
      }),
    grants: async ({ who }) => ({
      status: 200,
      body: {
        grants: (await listGrants(db, who.account)).map(({ coach, name, scopes, state, created }) => ({
          coach,
          name,
          scopes: [...readScopes(scopes)],
          state,
          created,
        })),
      },
    }),
    'invite-coach': async ({ who, body: { name, scopes }, now: created, write }) =>
      write(async (trx) => {
        const { account } = who;
        const coach = await findAccount(trx, name);
        // People who are no coaches are not told from people who are not here.
        if (!coach || coach.role === 'athlete' || coach.disabled !== null || coach.account === account) throw new ApiProblem('not-found');
        const given = await giveGrant(trx, { account, coach: coach.account, scopes: JSON.stringify(scopes), created });
        if (!given) throw new ApiProblem('too-many-things');
        const detail = JSON.stringify({ coach: coach.account, scopes });
        await noteAction(trx, { account, at: created, actor: account, action: 'access-given', detail, session: who.hash });
        return { status: 201, body: { coach: coach.account, name: coach.name, scopes, state: 'given', created } };
      }),
    grant: async ({ who, params: { coach }, body: { scopes }, now: created, write }) =>
      write(async (trx) => {
        const { account } = who;
        const person = await readAccount(trx, coach);
        if (!person || !(await readGrant(trx, account, coach))) throw new ApiProblem('not-found');
        await giveGrant(trx, { account, coach, scopes: JSON.stringify(scopes), created });
        await noteAction(trx, {
          account,
          at: created,
          actor: account,
          action: 'access-given',
          detail: JSON.stringify({ coach, scopes }),
          session: who.hash,
        });
        return { status: 200, body: { coach, name: person.name, scopes, state: 'given', created } };
      }),
    revoke: async ({ who, params: { coach }, now: at, write }) =>
      write(async (trx) => {
        const { account } = who;
        if (!(await endGrant(trx, account, coach))) throw new ApiProblem('not-found');
        await noteAction(trx, { account, at, actor: account, action: 'access-taken', detail: JSON.stringify({ coach }) });
        return { status: 204, body: null };
      }),
  };
}
