import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** A copy of `template`, or an empty database that sorts by language, as most do: ours must sort by code points all the same. */
export async function createDatabase(url: string, template?: string): Promise<{ readonly name: string; readonly url: string }> {
  const name = `ironstride_test_${randomBytes(8).toString('hex')}`;
  const like = template === undefined ? `template0 locale_provider icu icu_locale 'en-US' locale 'C'` : pg.escapeIdentifier(template);
  await onServer(url, `create database ${pg.escapeIdentifier(name)} template ${like}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  return { name, url: own.href };
}

/** Removes a database, whoever is connected to it. */
export async function dropDatabase(url: string, name: string): Promise<void> {
  await onServer(url, `drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
}

/** A statement that needs a connection of its own; names can't be bound as values here. */
async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
