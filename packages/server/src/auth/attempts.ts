import type { Kysely } from 'kysely';
import { ApiProblem } from '../api-problem.ts';
import { ATTEMPTS_COUNT, countAttempt, forgetAttempts, readAttempts } from '../storage/attempts.ts';
import type { Tables } from '../storage/tables.ts';
import { transaction } from '../storage/transaction.ts';
import { hashOf } from './secret.ts';

/** Wrong tries at one name from one address, at one name from anywhere, and from one address (convention). */
const MOST = { pair: 10, name: 100, address: 50 } as const;

/** Who tries to come in, and from where. */
export interface Trying {
  /** As people are found by it. */
  readonly name: string;
  readonly address: string;
}

/** Refuses when there were too many wrong tries. Ask before and after looking at a password: many may come at once. */
export async function askAttempts(db: Kysely<Tables>, trying: Trying, now: number): Promise<void> {
  const bounds = new Map(countersOf(trying));
  for (const { hash, count, since } of await readAttempts(db, [...bounds.keys()], now)) {
    if (count < (bounds.get(hash) ?? 0)) continue;
    const wait = Math.max(1, Math.ceil((since + ATTEMPTS_COUNT - now) / 1000));
    throw new ApiProblem('too-many', [{ at: '', says: 'There were too many wrong tries.' }], { 'retry-after': String(wait) });
  }
}

/** Notes a wrong try. */
export async function noteAttempt(db: Kysely<Tables>, trying: Trying, now: number): Promise<void> {
  await transaction(db, async (trx) => {
    for (const [hash] of countersOf(trying)) await countAttempt(trx, hash, now);
  });
}

/** Forgets the wrong tries at a name from an address: the right person came. */
export async function forgiveAttempts(db: Kysely<Tables>, trying: Trying): Promise<void> {
  const [[pair]] = countersOf(trying);
  await forgetAttempts(db, pair);
}

/** What is counted, each with its bound. Hashed, so that no address stands in the database. */
function countersOf({ name, address }: Trying): readonly [readonly [string, number], ...(readonly (readonly [string, number])[])] {
  return [
    [hashOf(`pair ${address} ${name}`), MOST.pair],
    [hashOf(`name ${name}`), MOST.name],
    [hashOf(`address ${address}`), MOST.address],
  ];
}
