import type { Api, ProblemAnswer, ProblemCode } from '@ironstride/server/contract';
import type { Batch, Pulled, Refusal, Remote } from '@ironstride/sync';
import { newUuid } from './new-uid.ts';
import { isObject } from './shape.ts';

/** Why the server did not answer as hoped: its own problem, or `offline` and `no-server` when it said nothing of its own. */
export type Trouble = Refusal & {
  readonly code: ProblemCode | 'offline' | 'no-server' | 'passkey-unknown';
  readonly problems: readonly { readonly at: string; readonly says: string; readonly remedy: string }[];
};

/** What the server said. */
export type Answered<T> = { readonly ok: true; readonly value: T } | ({ readonly ok: false } & Trouble);

/** What a call is asked with: the parts that it has. */
export type Asked<C extends keyof Api> = {
  readonly [Part in 'params' | 'query' | 'body' as Api[C][Part] extends undefined ? never : Part]: Api[C][Part];
};

/** Waiting for an answer ends after so many milliseconds (convention). */
const PATIENCE = 30_000;

/** Asks the server that this app came from. `key` names what is done, so that doing it again does no harm; a new one by itself. */
export async function ask<C extends keyof Api>(call: C, asked: Asked<C>, key: string = newUuid()): Promise<Answered<Api[C]['answer']>> {
  const [method = 'GET', path = ''] = call.split(' ');
  const { params, query, body }: { params?: unknown; query?: unknown; body?: unknown } = asked;
  const address = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(textOf(params, name)));
  const search = new URLSearchParams(
    Object.entries(query ?? {}).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
  try {
    const response = await fetch(search.size > 0 ? `${address}?${search.toString()}` : address, {
      method,
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
      headers: {
        accept: 'application/json',
        ...(method !== 'GET' && { 'idempotency-key': key }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const json = /\bjson\b/.test(response.headers.get('content-type') ?? '');
    if (!response.ok) return { ok: false, ...(await troubleOf(response, json)) };
    const said: unknown = response.status === 204 ? undefined : json ? await response.json() : await response.text();
    return { ok: true, value: said as Api[C]['answer'] }; // both sides come from one contract
  } catch (error) {
    return { ok: false, why: 'away', code: 'offline', says: error instanceof Error ? error.message : String(error), problems: [] };
  }
}

/** The changes of an account, as an exchange asks for them; `tell` hears with each answer whether something happened to the account. */
export function remoteOf(athlete: string, tell?: (news: boolean) => Promise<void>): Remote {
  return {
    async pull(after) {
      const answer = await ask('GET /api/athletes/:athlete/changes', {
        params: { athlete },
        query: { after: String(after), limit: '500' },
      });
      if (!answer.ok) return answer;
      const { documents, next, more, time, era, news } = answer.value;
      await tell?.(news);
      return {
        ok: true,
        value: { documents: documents.map(({ kind, id, fields }) => ({ kind, id, fields })), next, more, time, era } satisfies Pulled,
      };
    },
    async push(batches) {
      const answer = await ask(
        'POST /api/athletes/:athlete/changes',
        { params: { athlete }, body: { batches: batches.map(sent) } },
        batches[0]?.id,
      );
      return answer.ok ? { ok: true, value: { time: answer.value.time } } : answer;
    },
  };
}

/** A batch as the contract writes it: lists that may be written to. */
function sent({ documents, ...batch }: Batch) {
  return { ...batch, documents: documents.map(({ fields, ...document }) => ({ ...document, fields: { ...fields } })) };
}

async function troubleOf(response: Response, json: boolean): Promise<Trouble> {
  const { status } = response;
  const body: unknown = json ? await response.json().catch(() => undefined) : undefined;
  const told = isObject(body) ? (body as Partial<ProblemAnswer>) : {}; // our server writes no other JSON
  const { detail = `${status} ${response.statusText}`, problems = [] } = told;
  const code = told.code as ProblemCode | undefined; // codes come from the same contract
  const wait = Number(response.headers.get('retry-after'));
  const says = problems.length > 0 ? problems.map(({ at, says, remedy }) => `${at && `${at}: `}${says} ${remedy}`).join(' ') : detail;
  const rest = { code: code ?? ('no-server' as const), says, problems };
  if (code === 'not-signed-in') return { ...rest, why: 'signed-out' };
  // Without a problem of its own it was not our server that answered, but a proxy or another program.
  const passing = code === undefined || status === 408 || status === 429 || status >= 500;
  return passing ? { ...rest, why: 'away', ...(wait > 0 && { after: wait * 1000 }) } : { ...rest, why: 'refused' };
}

function textOf(object: unknown, name: string): string {
  const value: unknown =
    typeof object === 'object' && object !== null ? Object.entries(object).find(([key]) => key === name)?.[1] : undefined;
  return typeof value === 'string' ? value : '';
}
