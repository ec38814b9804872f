/** Bytes of answers that a server remembers (convention: some twenty thousand days of training). */
const MOST = 64_000_000;

interface Remembering {
  readonly seq: number;
  readonly bytes: Buffer;
}

/**
 * Answers as bytes, ready to be sent, that hold as long as the number of an account is the same: with each change it grows. So nothing is told that is
 * over, also where several servers share a database. The least recently used are forgotten first.
 */
export class Remembered {
  readonly #answers = new Map<string, Remembering>();
  readonly #most: number;
  #length = 0;

  constructor(most = MOST) {
    this.#most = most;
  }

  /** The answer of that name if it was given at the same number, else the one that `make` makes now. */
  async get(name: string, seq: number, make: () => Promise<string>): Promise<Buffer> {
    const found = this.#answers.get(name);
    if (found) this.#forget(name, found);
    const bytes = found?.seq === seq ? found.bytes : Buffer.from(await make());
    this.#keep(name, { seq, bytes });
    return bytes;
  }

  #keep(name: string, one: Remembering): void {
    const before = this.#answers.get(name);
    // Somebody else made it meanwhile.
    if (before) this.#forget(name, before);
    this.#answers.set(name, one);
    this.#length += one.bytes.length;
    for (const [oldest, answer] of this.#answers) {
      if (this.#length <= this.#most) break;
      this.#forget(oldest, answer);
    }
  }

  #forget(name: string, { bytes }: Remembering): void {
    this.#answers.delete(name);
    this.#length -= bytes.length;
  }
}
