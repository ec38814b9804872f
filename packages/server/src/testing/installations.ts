import { DIALECTS } from '../storage/testing/fresh-database.ts';

/**
 * How Ironstride is installed: one server on either database, or two on one PostgreSQL that take turns, request by request, as behind a
 * round-robin. Two servers share their database, the folder of backups and the tests’ clock, and nothing else. What each of them counts
 * for itself is the requests of an address in a minute, how late it is, and its metrics: they protect and describe a single process.
 */
export type Installation = (typeof DIALECTS)[number] | 'two servers on postgres';

/** The installations to run a suite on: `describe.each(INSTALLATIONS)('On %s', (installation) => …)`. */
export const INSTALLATIONS: readonly Installation[] = DIALECTS.includes('postgres') ? [...DIALECTS, 'two servers on postgres'] : DIALECTS;

/** The smallest and the largest, for suites that ask little of the database. */
export const SMALLEST_AND_LARGEST = INSTALLATIONS.filter((one) => one !== 'postgres');
