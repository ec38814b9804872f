import { ApiProblem } from '../api-problem.ts';
import { readTokenScopes } from '../auth/principal.ts';
import { makeSecret } from '../auth/secret.ts';
import type { Handlers } from '../mount.ts';
import type { Server } from '../server.ts';
import { noteAction } from '../storage/audit.ts';
import { endFeed, readFeed, replaceFeed } from '../storage/feeds.ts';
import { createToken, endToken, listTokens } from '../storage/tokens.ts';

type Ids = 'tokens' | 'make-token' | 'end-token' | 'feed' | 'make-feed' | 'end-feed';

/** How other programs get in: tokens, and the address of the calendar. */
export function tokens({ database: { db } }: Server): Pick<Handlers, Ids> {
  return {
    tokens: async ({ who }) => ({
      status: 200,
      body: {
        tokens: (await listTokens(db, who.account)).map(({ hash: id, name, scopes, created, expires, seen }) => ({
          id,
          name,
          scopes: [...readTokenScopes(scopes)],
          created,
          expires,
          seen,
        })),
      },
    }),
    'make-token': async ({ who, body: { name, scopes, days }, now: created, write }) => {
      if (scopes.includes('metrics') && who.role !== 'owner')
        throw new ApiProblem('forbidden', [{ at: 'body › scopes', says: 'The numbers of the server are for its owners.' }]);
      return write(async (trx) => {
        const { account } = who;
        const { secret, hash } = makeSecret(account);
        const expires = created + days * 86_400_000;
        const made = await createToken(trx, { account, hash, name, scopes: JSON.stringify(scopes), created, expires });
        if (!made) throw new ApiProblem('too-many-things');
        await noteAction(trx, {
          account,
          at: created,
          actor: account,
          action: 'token-made',
          detail: JSON.stringify({ name, scopes }),
          session: who.hash,
        });
        return { status: 201, body: { id: hash, secret, expires } };
      });
    },
    'end-token': async ({ who, params, now: at, write }) =>
      write(async (trx) => {
        const { account } = who;
        if (!(await endToken(trx, account, params.id))) throw new ApiProblem('not-found');
        await noteAction(trx, { account, at, actor: account, action: 'token-ended', detail: '{}' });
        return { status: 204, body: null };
      }),
    feed: async ({ who }) => {
      const found = await readFeed(db, who.account);
      return { status: 200, body: { feed: found ? { created: found.created } : null } };
    },
    'make-feed': async ({ who, now: created, origin, write }) =>
      write(async (trx) => {
        const { account } = who;
        const { secret, hash } = makeSecret(account);
        await replaceFeed(trx, { account, hash, created });
        await noteAction(trx, { account, at: created, actor: account, action: 'feed-made', detail: '{}', session: who.hash });
        return { status: 201, body: { address: `${origin}/feeds/${secret}.ics` } };
      }),
    'end-feed': async ({ who, now: at, write }) =>
      write(async (trx) => {
        const { account } = who;
        await endFeed(trx, account);
        await noteAction(trx, { account, at, actor: account, action: 'feed-ended', detail: '{}' });
        return { status: 204, body: null };
      }),
  };
}
