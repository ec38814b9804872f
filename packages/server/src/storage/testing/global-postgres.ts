import type { TestProject } from 'vitest/node';
import { openDatabase } from '../open-database.ts';
import { startPostgres } from './start-postgres.ts';
import { createDatabase, dropDatabase } from './create-database.ts';

/** Where the tests' PostgreSQL is, and the database that each file gets a copy of. */
export interface PostgresForTests {
  readonly url: string;
  readonly template: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    postgres: PostgresForTests | undefined;
  }
}

let undo = async (): Promise<void> => undefined;

/**
 * One PostgreSQL for a whole run of the tests: the one that `IRONSTRIDE_TEST_POSTGRES` names, or one of our own. On Linux
 * (x64) there must be one, so that nobody believes in tests that did not run; elsewhere those on PostgreSQL are left out.
 */
export async function setup(project: TestProject): Promise<void> {
  const given = process.env['IRONSTRIDE_TEST_POSTGRES'];
  const own = given === undefined ? await startPostgres({ durable: false }) : undefined;
  const url = given ?? own?.url;
  if (url === undefined) {
    if (process.platform === 'linux' && process.arch === 'x64') {
      throw new Error('No PostgreSQL to test with: run “npm ci”, or name one in IRONSTRIDE_TEST_POSTGRES.');
    }
    process.stderr.write('No PostgreSQL here: the tests on it are left out. Name one in IRONSTRIDE_TEST_POSTGRES to run them.\n');
    project.provide('postgres', undefined);
    return;
  }
  const template = await createDatabase(url);
  await (await openDatabase({ folder: '', url: template.url })).close();
  project.provide('postgres', { url, template: template.name });
  undo = async () => {
    await dropDatabase(url, template.name);
    await own?.stop();
  };
}

/** Leaves nothing behind. */
export async function teardown(): Promise<void> {
  await undo();
}
