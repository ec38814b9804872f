import type { Batch, Document } from '../document.ts';
import type { Pulled, Remote, Said } from '../exchange.ts';
import { mergeDocument } from '../merge.ts';
import { keyOf } from '../waiting.ts';

/** Documents in one page of what is pulled: few, so that pages matter. */
const PAGE = 7;

/** A server without a network or a database. */
export class MemoryServer implements Remote {
  changes: Batch[] = [];
  #documents = new Map<string, { readonly document: Document; readonly seq: number }>();
  readonly #clock: () => number;
  #seq = 0;
  #era = 1;
  #backup: (() => void) | undefined;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  async pull(after: number): Promise<Said<Pulled>> {
    const found = [...this.#documents.values()].filter(({ seq }) => seq > after).toSorted((a, b) => a.seq - b.seq);
    const page = found.slice(0, PAGE);
    const value = {
      documents: page.map(({ document }) => document),
      next: page.at(-1)?.seq ?? Math.min(after, this.#seq),
      more: found.length > page.length,
      time: this.#clock(),
      era: String(this.#era),
    };
    return { ok: true, value };
  }

  async push(batches: readonly Batch[]): Promise<Said<{ readonly time: number }>> {
    for (const batch of batches.filter(({ id }) => !this.changes.some((one) => one.id === id))) {
      this.changes.push(batch);
      for (const document of batch.documents) {
        this.#seq += 1;
        const merged = mergeDocument(this.#documents.get(keyOf(document))?.document, document);
        this.#documents.set(keyOf(document), { document: merged, seq: this.#seq });
      }
    }
    return { ok: true, value: { time: this.#clock() } };
  }

  /** Everything that is stored. */
  async documents(): Promise<readonly Document[]> {
    return [...this.#documents.values()].map(({ document }) => document);
  }

  backUp(): void {
    const [changes, documents, seq] = [[...this.changes], new Map(this.#documents), this.#seq];
    this.#backup = () => {
      this.changes = changes;
      this.#documents = documents;
      this.#seq = seq;
    };
  }

  /** Goes back to the backup; `openly`, as the program itself does it, or by a file that somebody put there. */
  setBack(openly: boolean): boolean {
    if (!this.#backup) return false;
    this.#backup();
    this.#backup = undefined;
    if (openly) this.#era += 1;
    return true;
  }
}
