import { valuesOf, type Json } from '@ironstride/sync';
import type { Kysely } from 'kysely';
import { ApiProblem } from '../api-problem.ts';
import { readSecret } from '../auth/secret.ts';
import { Written, type Handlers } from '../mount.ts';
import { visible, type Rights } from '../permissions.ts';
import type { StoredSeason } from '../planning/question.ts';
import type { Server } from '../server.ts';
import { readFeed } from '../storage/feeds.ts';
import { listDocuments, readDocument } from '../storage/read-documents.ts';
import { readSeq } from '../storage/read-seq.ts';
import { documentOf } from '../storage/stored-document.ts';
import type { Tables } from '../storage/tables.ts';
import { planThatHolds } from './today.ts';

type Ids = 'plan' | 'check' | 'why' | 'calendar';

/** The planner for other programs, and the season for calendars. */
export function planning({ database: { db }, planner, version }: Server): Pick<Handlers, Ids> {
  return {
    plan: async ({ body: { athlete, rulebook, today }, now }) => ({
      status: 200,
      body: new Written(await planner.ask({ name: 'plan', athlete, rulebook, today: today ?? dayOf(now) })),
    }),
    check: async ({ body, now }) => ({
      status: 200,
      body: new Written(
        await planner.ask(
          'plan' in body
            ? { name: 'check', plan: body.plan, rulebook: body.rulebook }
            : { name: 'check-weeks', weeks: body.weeks, athlete: body.athlete, rulebook: body.rulebook, today: dayOf(now) },
        ),
      ),
    }),
    why: async ({ body: { plan, session } }) => ({ status: 200, body: new Written(await planner.ask({ name: 'why', plan, session })) }),
    calendar: async ({ params: { feed }, request, now }) => {
      const read = readSecret(feed.replace(/\.ics$/, ''));
      const found = read && (await readFeed(db, read.account, read.hash));
      if (!found) throw new ApiProblem('not-found');
      // Nothing changes in a season without a change of this number.
      const etag = `"${await readSeq(db, found.account)}-${version}"`;
      const headers = { etag, 'cache-control': 'private, max-age=900' };
      if (request.headers['if-none-match'] === etag) return { status: 304, body: null, headers };
      const stamp = new Date(now).toISOString().replaceAll(/[-:]|\.\d+/g, '');
      const body = await planner.ask({ name: 'calendar', called: found.name, stamp, season: await storedSeason(db, found.account) });
      return { status: 200, body, headers: { ...headers, 'content-disposition': 'inline; filename="ironstride.ics"' } };
    },
  };
}

function dayOf(now: number): string {
  return new Date(now).toISOString().slice(0, 10);
}

/** Whoever knows the address of a calendar, and every program that it passes through, sees a plan and nothing of health. */
const BY_ADDRESS: Rights = new Set(['plan:read']);

/** The plan that holds, document by document. */
async function storedSeason(db: Kysely<Tables>, account: string): Promise<StoredSeason> {
  const uid = await planThatHolds(db, account);
  const frame = uid === undefined ? undefined : await readDocument(db, account, 'plan', uid);
  if (uid === undefined || !frame) return { plan: {}, weeks: [], placements: [] };
  const parts = async (kind: 'week' | 'placement') => {
    const prefix = `${uid}/`;
    const all: { readonly id: string; readonly slot: Json; readonly value: Json }[] = [];
    for (let after = prefix, more = true; more;) {
      const page = await listDocuments(db, account, kind, after);
      const own = page.documents.filter(({ id }) => id.startsWith(prefix));
      for (const row of own) {
        const { slot = null, value = null } = valuesOf(visible(documentOf(row), BY_ADDRESS)) ?? {};
        all.push({ id: row.id.slice(prefix.length), slot, value });
      }
      after = page.next;
      more = page.more && own.length === page.documents.length;
    }
    return all;
  };
  return {
    plan: valuesOf(visible(documentOf(frame), BY_ADDRESS)) ?? {},
    weeks: (await parts('week')).map(({ value }) => value),
    placements: await parts('placement'),
  };
}
