import { KINDS, sessionTitle, type Session } from '@ironstride/core';
import { GONE, valuesOf, type Json } from '@ironstride/sync';
import type { Kysely } from 'kysely';
import { ApiProblem } from '../api-problem.ts';
import { Written, type Handlers } from '../mount.ts';
import { kindsFor, visible, type Rights } from '../permissions.ts';
import { Remembered } from '../remembered.ts';
import type { Server } from '../server.ts';
import { readSeq } from '../storage/read-seq.ts';
import { documentsOfDays, readDocument } from '../storage/read-documents.ts';
import { documentOf } from '../storage/stored-document.ts';
import type { Tables } from '../storage/tables.ts';
import { changeDocument } from './change-document.ts';
import { documentText } from './document-text.ts';

/** What stands on a day, and what was done of it. */
export function today({ database: { db } }: Server): Pick<Handlers, 'today' | 'log-set'> {
  const remembered = new Remembered();
  return {
    today: async ({ params: { athlete }, query: { day }, who, rights }) => {
      const seq = who.account === athlete ? who.seq : await readSeq(db, athlete);
      const bytes = await remembered.get(`${athlete} ${day} ${[...rights].join()}`, seq, () => dayText(db, athlete, day, rights));
      return { status: 200, body: new Written(bytes) };
    },
    'log-set': async ({ params: { athlete, id }, body, who, rights, now, write }) =>
      write(async (trx) => {
        const begun = await readDocument(trx, athlete, 'log', id);
        const start = begun ? {} : await firstFields(trx, athlete, id, now);
        const set = Object.fromEntries(Object.entries(body).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
        const fields = { ...start, [`sets.${body.at}.${body.time}`]: set, [GONE]: false };
        const written = await changeDocument(trx, who, { athlete, kind: 'log', id, fields, label: 'set-logged', expected: undefined }, now);
        return { status: 201, body: new Written(documentText(written, rights)) };
      }),
  };
}

/** What stands on a day and what was done of it, as JSON. */
async function dayText(db: Kysely<Tables>, athlete: string, day: string, rights: Rights): Promise<string> {
  const plan = await planThatHolds(db, athlete);
  const found = await documentsOfDays(db, athlete, day, day, kindsFor(rights));
  const sessions = found.flatMap((row) => {
    if (row.kind !== 'placement' || plan === undefined || !row.id.startsWith(`${plan}/`)) return [];
    const { slot, value } = valuesOf(visible(documentOf(row), rights)) ?? {};
    return typeof slot === 'string' ? [{ id: row.id.slice(plan.length + 1), slot, session: value ?? null }] : [];
  });
  const [checkIn] = found.filter(({ kind }) => kind === 'check-in');
  const logs = found.filter(({ kind }) => kind === 'log').map((row) => documentText(row, rights));
  return `{"day":"${day}","sessions":${JSON.stringify(sessions)},"logs":[${logs.join(',')}],"checkIn":${checkIn ? documentText(checkIn, rights) : 'null'}}`;
}

/** The uid of the plan that holds; undefined while there is no season. */
export async function planThatHolds(db: Kysely<Tables>, athlete: string): Promise<string | undefined> {
  const season = await readDocument(db, athlete, 'season', 'home');
  const plan = season && valuesOf(documentOf(season))?.['plan'];
  return typeof plan === 'string' ? plan : undefined;
}

/** What a log begins with, by the session that it is named for: `<session>@<day>`. */
async function firstFields(trx: Kysely<Tables>, athlete: string, id: string, now: number): Promise<Readonly<Record<string, Json>>> {
  const [, session = '', date = ''] = /^(.+)@(\d{4}-\d\d-\d\d)$/.exec(id) ?? [];
  const plan = await planThatHolds(trx, athlete);
  const found = plan === undefined ? undefined : await readDocument(trx, athlete, 'placement', `${plan}/${session}`);
  const value = found && valuesOf(documentOf(found))?.['value'];
  const planned = typeof value === 'object' && value !== null && 'session' in value ? value.session : undefined;
  if (!isSession(planned)) throw new ApiProblem('not-found', [{ at: 'path › id', says: `There is no log and no session “${id}”.` }]);
  return { date, title: sessionTitle(planned), discipline: planned.discipline, state: 'running', started: now };
}

function isSession(value: Json | undefined): value is Json & Session {
  return (
    typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string' && Object.hasOwn(KINDS, value.kind)
  );
}
