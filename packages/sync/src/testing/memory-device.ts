import type { Batch, Document, Json } from '../document.ts';
import type { Keeper, Place } from '../exchange.ts';
import { changesBetween, mergeDocument, newestStamp, valuesOf, type Values } from '../merge.ts';
import { nextStamp, serverTime, type KnownTime, type Stamp } from '../stamp.ts';
import { conflictsWith, keyOf, sentAgain, written, type Conflict, type Waiting } from '../waiting.ts';

/** A device without a browser: what it keeps survives a crash, everything else of it does not. */
export class MemoryDevice implements Keeper {
  readonly name: string;
  readonly documents = new Map<string, Document>();
  readonly outbox: Waiting[] = [];
  readonly buried: { readonly batch: Batch; readonly says: string }[] = [];
  readonly conflicts: Conflict[] = [];
  /** Each edit that was made here, in order. */
  readonly done: Batch[] = [];
  readonly #clock: () => number;
  #place: Place = { cursor: 0 };
  #again = 0;
  #last: Stamp | undefined;
  #known: KnownTime | undefined;

  constructor(name: string, clock: () => number) {
    this.name = name;
    this.#clock = clock;
  }

  /** Writes fields of a document, null taking a value away; or deletes it. */
  edit(id: string, { kind, id: document }: Pick<Document, 'kind' | 'id'>, values: Readonly<Record<string, Json>> | undefined): void {
    const before = this.valuesAt({ kind, id: document });
    const after: Values | undefined =
      values && Object.fromEntries(Object.entries({ ...before, ...values }).filter(([, one]) => one !== null));
    const at = nextStamp(this.name, serverTime(this.#clock(), this.#known), this.#last);
    const fields = changesBetween(before, after, at);
    if (Object.keys(fields).length === 0) return;
    const batch: Batch = { id, device: this.name, at, label: 'plan-changed', documents: [{ kind, id: document, fields }] };
    const { documents, waiting } = written(batch, this.documents);
    for (const one of documents) this.documents.set(keyOf(one), one);
    this.outbox.push(waiting);
    this.done.push(batch);
    this.#last = at;
  }

  /** What a document says now; undefined where there is none. */
  valuesAt(document: Pick<Document, 'kind' | 'id'>): Values | undefined {
    const here = this.documents.get(keyOf(document));
    return here && valuesOf(here);
  }

  async place(): Promise<Place> {
    return this.#place;
  }

  async startOver(era: string): Promise<void> {
    this.#place = { cursor: 0, era };
    this.#again += 1;
    const all = [...this.documents.values()];
    if (all.length > 0) this.outbox.push(sentAgain(`${this.name}-again-${this.#again}`, this.name, all));
  }

  async receive(documents: readonly Document[], place: Required<Place>, time: number): Promise<void> {
    for (const there of documents) {
      this.conflicts.push(...conflictsWith(there, this.outbox));
      this.documents.set(keyOf(there), mergeDocument(this.documents.get(keyOf(there)), there));
      const newest = newestStamp(there);
      if (this.#last === undefined || newest > this.#last) this.#last = newest;
    }
    this.#place = place;
    this.#hear(time);
  }

  async waiting(): Promise<readonly Batch[]> {
    return this.outbox.map(({ batch }) => batch);
  }

  async settle(batches: readonly Batch[], time: number): Promise<void> {
    for (const { id } of batches) this.#leave(id);
    this.#hear(time);
  }

  async bury(batch: Batch, says: string): Promise<void> {
    this.#leave(batch.id);
    this.buried.push({ batch, says });
  }

  #leave(id: string): void {
    const index = this.outbox.findIndex(({ batch }) => batch.id === id);
    if (index >= 0) this.outbox.splice(index, 1);
  }

  #hear(server: number): void {
    this.#known = { server, device: this.#clock() };
  }
}
