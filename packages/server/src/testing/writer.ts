import type { Json } from '@ironstride/sync';
import type { Api } from '../contract/index.ts';
import { NoAnswer, type Call, type Given, type Said } from './caller.ts';
import type { Person } from './first-people.ts';

/** A draw by lot that can be drawn again. */
export interface Draw {
  below(end: number): number;
  in(percent: number): boolean;
  uuid(): string;
}

/** One value that the server acknowledged: it must be there from then on. */
interface Written {
  readonly document: string;
  readonly field: string;
  readonly value: unknown;
}

/** Sets in one log; then the next one begins. */
const SETS = 25;

/** Tokens that one writer makes; there is a limit to them. */
const TOKENS = 8;

/** The time in all stamps; the counter of writes tells them apart. */
const TIME = '00kf12oi8';

type SentBatch = Api['POST /api/athletes/:athlete/changes']['body']['batches'][number];

/**
 * Somebody who writes as fast as the server answers, tries again with the same key until it does, and keeps book of what was
 * acknowledged. Sets, batches, single fields and tokens are written, some of them twice at once.
 */
export class Writer {
  readonly #person: Person;
  readonly #draw: Draw;
  readonly #wait: () => Promise<void>;
  readonly #device: string;
  readonly #written: Written[] = [];
  readonly #tokens = new Set<string>();
  #count = 0;
  #changes = 0;
  #settings: number | undefined;
  /** How often a request had to be sent again. */
  retried = 0;

  /** `wait` is called when the server did not answer; it returns when another try makes sense. */
  constructor(person: Person, draw: Draw, wait: () => Promise<void>) {
    this.#person = person;
    this.#draw = draw;
    this.#wait = wait;
    this.#device = draw.uuid().replaceAll('-', '').slice(0, 12);
  }

  get account(): string {
    return this.#person.account;
  }

  /** How many changes of the account were acknowledged: the server must hold as many, and not one more. */
  get changes(): number {
    return this.#changes;
  }

  /** Writes one thing and returns when it is acknowledged. */
  async write(): Promise<void> {
    this.#count += 1;
    if (this.#count === 1) return this.#plan();
    const chance = this.#draw.below(100);
    if (chance < 60) await this.#logSet();
    else if (chance < 85) await this.#push();
    else if (chance < 97 || this.#tokens.size >= TOKENS) await this.#setField();
    else await this.#makeToken();
  }

  /** What is acknowledged and not there, or there twice; nothing if all is well. */
  async missing(): Promise<readonly string[]> {
    // More may be written while this reads.
    const [written, tokens] = [[...this.#written], [...this.#tokens]];
    const there = new Map<string, Readonly<Record<string, readonly [stamp: string, value: unknown]>>>();
    const { caller, account } = this.#person;
    for (let [after, more] = [0, true]; more;) {
      const page = await caller.get('GET /api/athletes/:athlete/changes', {
        params: { athlete: account },
        query: { after: String(after), limit: '500' },
      });
      for (const { kind, id, fields } of page.documents) there.set(`${kind}/${id}`, fields);
      ({ next: after, more } = page);
    }
    const ids = (await caller.get('GET /api/tokens', {})).tokens.map(({ id }) => id);
    return [
      ...written.flatMap(({ document, field, value }) => {
        const found = there.get(document)?.[field]?.[1];
        return JSON.stringify(found) === JSON.stringify(value)
          ? []
          : [`${document} ${field}: ${JSON.stringify(value)} is ${JSON.stringify(found)}`];
      }),
      ...tokens.filter((id) => !ids.includes(id)).map((id) => `token ${id}`),
    ];
  }

  /** Tokens that are there though nobody was told of them; call it when all writes are acknowledged. */
  async doubled(): Promise<readonly string[]> {
    const { tokens } = await this.#person.caller.get('GET /api/tokens', {});
    return tokens.filter(({ id }) => !this.#tokens.has(id)).map(({ id }) => `token ${id}`);
  }

  /** A season with one session, which is logged on many days. */
  async #plan(): Promise<void> {
    await this.#send([
      this.#batch([
        ['season', 'home', { plan: 'season-one' }],
        ['placement', 'season-one/easy-1', { slot: '2027-03-01 am', value: { session: { kind: 'easy', discipline: 'run', minutes: 40 } } }],
      ]),
    ]);
  }

  async #logSet(): Promise<void> {
    const day = new Date(1_798_761_600_000 + 86_400_000 * Math.floor(this.#count / SETS)).toISOString().slice(0, 10);
    const [id, at, time] = [`easy-1@${day}`, `1.0.${this.#count % SETS}`, 1_798_761_600_000 + this.#count];
    const reps = this.#draw.below(1000);
    await this.#done('POST /api/athletes/:athlete/logs/:id/sets', { params: { athlete: this.account, id }, body: { at, time, reps } });
    this.#note(`log/${id}`, `sets.${at}.${time}`, { at, time, reps });
  }

  async #push(): Promise<void> {
    const batches = Array.from({ length: 1 + this.#draw.below(3) }, (_, batch) =>
      this.#batch(
        Array.from({ length: 1 + this.#draw.below(4) }, (_, one) => {
          const values = { slot: '2027-03-02 pm', value: this.#draw.below(1_000_000) };
          return ['placement', `season-one/w${this.#count}-${batch}-${one}`, values];
        }),
      ),
    );
    await this.#send(batches);
  }

  #batch(documents: readonly (readonly [kind: 'season' | 'placement', id: string, values: Readonly<Record<string, Json>>])[]): SentBatch {
    const at = `${TIME}.${(this.#count % 36 ** 4).toString(36).padStart(4, '0')}.${this.#device}`;
    return {
      id: this.#draw.uuid(),
      device: this.#device,
      at,
      label: 'plan-changed',
      documents: documents.map(([kind, id, values]) => ({
        kind,
        id,
        fields: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [at, value] as const])),
      })),
    };
  }

  async #send(batches: SentBatch[]): Promise<void> {
    const said = await this.#done('POST /api/athletes/:athlete/changes', { params: { athlete: this.account }, body: { batches } });
    if (said.applied.map(({ id }) => id).join() !== batches.map(({ id }) => id).join()) throw new Error('Other batches were acknowledged');
    for (const { kind, id, fields } of batches.flatMap(({ documents }) => documents))
      for (const [name, [, value]] of Object.entries(fields)) this.#note(`${kind}/${id}`, name, value, 0);
    this.#changes += batches.length;
  }

  async #setField(): Promise<void> {
    const [field, value] = [`mark.${this.#count}`, this.#draw.below(1_000_000)];
    const said = await this.#done('PATCH /api/athletes/:athlete/documents/:kind/:id', {
      params: { athlete: this.account, kind: 'settings', id: 'home' },
      body: { fields: { [field]: value } },
      headers: this.#settings === undefined ? { 'if-none-match': '*' } : { 'if-match': `"${this.#settings}"` },
    });
    this.#settings = said.seq;
    this.#note('settings/home', field, value);
  }

  async #makeToken(): Promise<void> {
    const said = await this.#done('POST /api/tokens', { body: { name: `token ${this.#count}`, scopes: ['log:read'], days: 1 } });
    this.#tokens.add(said.id);
  }

  #note(document: string, field: string, value: unknown, changes = 1): void {
    this.#written.push({ document, field, value });
    this.#changes += changes;
  }

  /** Sends until it is acknowledged, some of it twice at once: both must get the same answer. */
  async #done<C extends Call>(call: C, given: Given<C>): Promise<Extract<Said<C>, { ok: true }>['body']> {
    const same = { ...given, key: this.#draw.uuid() };
    for (;;) {
      const [said, again] = await Promise.all([this.#try(call, same), this.#draw.in(5) ? this.#try(call, same) : undefined]);
      const first = said ?? again;
      if (said && again && call !== 'POST /api/athletes/:athlete/changes' && JSON.stringify(said.body) !== JSON.stringify(again.body))
        throw new Error(`${call} was answered in two ways: ${JSON.stringify([said.body, again.body])}`);
      if (first) return first.body;
      this.retried += 1;
      await this.#wait();
    }
  }

  /** What was acknowledged; undefined when nobody knows. Only a refusal that passes by itself may come. */
  async #try<C extends Call>(call: C, given: Given<C>): Promise<Extract<Said<C>, { ok: true }> | undefined> {
    const said = await this.#person.caller.ask(call, given).catch((error: unknown) => {
      if (error instanceof NoAnswer) return undefined;
      throw error;
    });
    if (said === undefined || said.ok) return said;
    if (said.status === 503) return undefined;
    throw new Error(`${call}: ${JSON.stringify(said.problem)}`);
  }
}
