import type { Kysely } from 'kysely';
import { ApiProblem } from '../api-problem.ts';
import { nameKey } from '../storage/accounts.ts';
import { countAttempt, forgetAttempts, readAttempts } from '../storage/attempts.ts';
import type { Tables } from '../storage/tables.ts';
import { transaction } from '../storage/transaction.ts';
import { hashOf } from './secret.ts';

const MINUTE = 60_000;

/**
 * Wrong tries within so many milliseconds of the first of them: at one name from one household, at one name from anywhere, and from one household.
 * Within any hour a name has twice its bound at most, a hundred (ASVS 4.0.3, 2.2.1); the others are conventions.
 */
const BOUNDS = {
  pair: { most: 10, within: 15 * MINUTE },
  name: { most: 50, within: 60 * MINUTE },
  household: { most: 50, within: 15 * MINUTE },
} as const;

/** Who tries to come in, and from where. */
export interface Trying {
  /** As people are found by it. */
  readonly name: string;
  /** Of a household: with IPv6 its network, because each has 2^64 addresses. */
  readonly address: string;
}

/** Who tries to come in at a name. */
export function tryingOf({ address }: Pick<Trying, 'address'>, name: string): Trying {
  return { name: nameKey(name), address };
}

/** Refuses when there were too many wrong tries. Ask before and after looking at a password: many may come at once. */
export async function askAttempts(db: Kysely<Tables>, trying: Trying, now: number): Promise<void> {
  const counters = new Map(countersOf(trying).map((one) => [one.hash, one]));
  for (const { hash, count, since } of await readAttempts(db, [...counters.keys()])) {
    const { most = 0, within = 0 } = counters.get(hash) ?? {};
    if (count < most || since + within <= now) continue;
    const wait = Math.max(1, Math.ceil((since + within - now) / 1000));
    throw new ApiProblem('too-many', [{ at: '', says: 'There were too many wrong tries.' }], { 'retry-after': String(wait) });
  }
}

/** Notes a wrong try. */
export async function noteAttempt(db: Kysely<Tables>, trying: Trying, now: number): Promise<void> {
  await transaction(db, async (trx) => {
    for (const { hash, within } of countersOf(trying)) await countAttempt(trx, hash, within, now);
  });
}

/** Forgets the wrong tries at a name from a household: the right person came. */
export async function forgiveAttempts(db: Kysely<Tables>, trying: Trying): Promise<void> {
  const [pair] = countersOf(trying);
  await forgetAttempts(db, pair.hash);
}

interface Counter {
  readonly hash: string;
  readonly most: number;
  readonly within: number;
}

/** What is counted, each with its bound. Hashed, so that no address stands in the database. */
function countersOf({ name, address }: Trying): readonly [Counter, ...(readonly Counter[])] {
  return [
    { hash: hashOf(`pair ${address} ${name}`), ...BOUNDS.pair },
    { hash: hashOf(`name ${name}`), ...BOUNDS.name },
    { hash: hashOf(`household ${address}`), ...BOUNDS.household },
  ];
}
