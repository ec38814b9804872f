import type { Kysely } from 'kysely';
import { ifPossible } from './auth/principal.ts';
import { noteReading } from './storage/audit.ts';
import type { Tables } from './storage/tables.ts';

const DAY = 86_400_000;

/** Pairs that are remembered (convention: some twenty megabytes); with more, some are written twice, and the database keeps one. */
const MOST = 100_000;

/**
 * Notes in the book of an athlete that somebody else came for their data: once for each reader and day (UTC). What was noted today is
 * remembered, so that reading costs no write.
 */
export class Readers {
  readonly #noted = new Set<string>();
  readonly #most: number;
  #day = 0;

  constructor(most = MOST) {
    this.#most = most;
  }

  async note(db: Kysely<Tables>, athlete: string, reader: string, now: number): Promise<void> {
    const day = Math.floor(now / DAY);
    if (day !== this.#day || this.#noted.size >= this.#most) this.#noted.clear();
    this.#day = day;
    const pair = `${athlete} ${reader}`;
    if (this.#noted.has(pair)) return;
    if (await ifPossible(noteReading(db, athlete, reader, now))) this.#noted.add(pair);
  }
}
