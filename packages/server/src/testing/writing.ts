import { openDatabase, type DatabasePlace } from '../storage/open-database.ts';
import type { Writer } from './writer.ts';

/** Several writers at work, until they are stopped. */
export class Writing {
  readonly #writers: readonly Writer[];
  readonly #work: Promise<unknown>;
  #stopped = false;
  #count = 0;
  #goal = Infinity;
  #reached = (): void => undefined;

  constructor(writers: readonly Writer[]) {
    this.#writers = writers;
    this.#work = Promise.all(writers.map((writer) => this.#go(writer)));
    // Whoever waits for the next writes is told; nobody may wait at this moment.
    this.#work.catch(() => undefined);
  }

  /** Returns when so many more writes were acknowledged. */
  async acknowledged(more: number): Promise<void> {
    const reached = new Promise<void>((resolve) => (this.#reached = resolve));
    this.#goal = this.#count + more;
    await Promise.race([reached, this.#work]);
  }

  /** Returns when all that was begun is acknowledged. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#work;
  }

  /** What was acknowledged and is not there. */
  async missing(): Promise<readonly string[]> {
    return (await Promise.all(this.#writers.map((writer) => writer.missing()))).flat();
  }

  /** What is there more often than it was acknowledged; call it after {@link stop}. Each change is one row of its account’s book. */
  async doubled(place: DatabasePlace): Promise<readonly string[]> {
    const tokens = (await Promise.all(this.#writers.map((writer) => writer.doubled()))).flat();
    const { db, close } = await openDatabase(place);
    try {
      const rows = await db
        .selectFrom('changes')
        .select(['account', ({ fn }) => fn.countAll<number>().as('count')])
        .groupBy('account')
        .execute();
      const counts = new Map(rows.map(({ account, count }) => [account, count]));
      const changes = this.#writers.flatMap(({ account, changes }) => {
        const count = counts.get(account) ?? 0;
        return count === changes ? [] : [`${account} has ${count} changes, and ${changes} were acknowledged`];
      });
      return [...tokens, ...changes];
    } finally {
      await close();
    }
  }

  /** Changes that were acknowledged. */
  get changes(): number {
    return this.#writers.reduce((sum, { changes }) => sum + changes, 0);
  }

  /** Requests whose answer never came, so that they were sent again. */
  get retried(): number {
    return this.#writers.reduce((sum, { retried }) => sum + retried, 0);
  }

  async #go(writer: Writer): Promise<void> {
    while (!this.#stopped) {
      await writer.write();
      this.#count += 1;
      if (this.#count >= this.#goal) this.#reached();
    }
  }
}
