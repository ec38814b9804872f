import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Api, ProblemAnswer } from '../contract/index.ts';

/** A route by method and path. */
export type Call = keyof Api;

/** What a call sends: what the contract asks for, and what else a test wants to say. */
export type Given<C extends Call> = {
  readonly [Part in 'params' | 'query' | 'body' as Api[C][Part] extends undefined ? never : Part]: Api[C][Part];
} & {
  /** The `Idempotency-Key`; a new one for each write where it is left out. */
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** What came back. */
export type Said<C extends Call> =
  | { readonly ok: true; readonly status: number; readonly headers: Headers; readonly body: Api[C]['answer'] }
  | { readonly ok: false; readonly status: number; readonly headers: Headers; readonly problem: ProblemAnswer };

/** No answer came, or a proxy said that it has none: nobody knows what was done. */
export class NoAnswer extends Error {}

/**
 * Somebody who speaks with a server over HTTP as the app does: keeps the session, and gives each write a key. A trusted proxy is what it looks like to
 * the server, and each request comes from another address: a test does in a second what an address may do in a minute.
 */
export class Caller {
  /** Asked at each call, because a server that is started again may listen elsewhere. */
  readonly #origin: () => string;
  /** The session, or nothing. */
  cookie: string | undefined;

  constructor(origin: () => string, cookie?: string) {
    this.#origin = origin;
    this.cookie = cookie;
  }

  /** Sends a request and reads the whole answer. Throws {@link NoAnswer} when none comes. */
  async ask<C extends Call>(call: C, given: Given<C>): Promise<Said<C>> {
    // The contract says which parts there are; here they are only put in their places.
    const { params, query, body, key, headers } = given as Loose;
    const [method = '', path = ''] = call.split(' ');
    const filled = path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(params?.[name] ?? ''));
    const search = new URLSearchParams(Object.entries(query ?? {}).filter((one): one is [string, string] => one[1] !== undefined));
    const origin = this.#origin();
    const { answer, text } = await whole(`${origin}${filled}${search.size > 0 ? `?${search.toString()}` : ''}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(method !== 'GET' && { origin, 'idempotency-key': key ?? randomUUID() }),
        'x-forwarded-for': anAddress(),
        ...(this.cookie !== undefined && { cookie: this.cookie }),
        ...(body !== undefined && typeof body !== 'string' && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const { status } = answer;
    const cookie = answer.headers.getSetCookie()[0]?.split(';')[0];
    if (cookie !== undefined) this.cookie = cookie.endsWith('=') ? undefined : cookie;
    if (answer.ok) {
      // The server holds its answers against the same contract.
      const said = /json/.test(answer.headers.get('content-type') ?? '')
        ? (JSON.parse(text) as Api[C]['answer'])
        : (text as Api[C]['answer']);
      return { ok: true, status, headers: answer.headers, body: said };
    }
    if (status === 502 && text === '') throw new NoAnswer(`${call}: 502`);
    if (!/problem\+json/.test(answer.headers.get('content-type') ?? ''))
      throw new Error(`${call} was answered ${status} without a problem: ${text}`);
    return { ok: false, status, headers: answer.headers, problem: JSON.parse(text) as ProblemAnswer };
  }

  /** Sends a request that must be answered well, again and again while the server is busy or away; gives what the answer holds. */
  async get<C extends Call>(call: C, given: Given<C>): Promise<Api[C]['answer']> {
    for (let tried = 1; ; tried += 1) {
      const said = await this.ask(call, given).catch((error: unknown) => {
        if (error instanceof NoAnswer && tried < TRIES) return undefined;
        throw error;
      });
      if (said?.ok) return said.body;
      if (said && (said.status !== 503 || tried === TRIES)) throw new Error(`${call}: ${said.status} ${JSON.stringify(said.problem)}`);
      await sleep(PAUSE);
    }
  }
}

/** How often a request is sent, and milliseconds between; together more than a server or a database takes to come back. */
const TRIES = 300;
const PAUSE = 100;

interface Loose {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

let addresses = 0;

/** An address that was not used for long. */
function anAddress(): string {
  addresses = (addresses + 1) % 2 ** 16;
  return `10.0.${addresses >> 8}.${addresses & 255}`;
}

async function whole(address: string, init: RequestInit): Promise<{ readonly answer: Response; readonly text: string }> {
  try {
    const answer = await fetch(address, init);
    return { answer, text: await answer.text() };
  } catch (error) {
    throw new NoAnswer(address, { cause: error });
  }
}
