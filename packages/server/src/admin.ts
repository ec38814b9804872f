// Usage: npm run admin -- backup FILE | restore FILE | reset-link NAME
// Looks after the data of this machine; the server may run meanwhile, except while a backup is restored.
import { LINK_HOLDS, linkAddress } from './auth/link-address.ts';
import { makeSecret } from './auth/secret.ts';
import { readEnvironment } from './environment.ts';
import { findAccount } from './storage/accounts.ts';
import { noteAction } from './storage/audit.ts';
import { backup } from './storage/backup.ts';
import { createLink, withdrawLinks } from './storage/links.ts';
import { NOBODY } from './storage/nobody.ts';
import { openDatabase, type OpenDatabase } from './storage/open-database.ts';
import { restore } from './storage/restore.ts';
import { StorageProblem } from './storage/storage-problem.ts';
import { transaction } from './storage/transaction.ts';
import { UnusableFile } from './storage/unusable-file.ts';

const USAGE = `npm run admin -- backup FILE       writes everything into a file, while the server runs
npm run admin -- restore FILE      fills an empty database from it, SQLite or PostgreSQL
npm run admin -- reset-link NAME   makes a link with which somebody sets a new password; it holds for a day`;

const [command, argument, ...rest] = process.argv.slice(2);
const read = readEnvironment(process.env);
if (argument === undefined || rest.length > 0 || !['backup', 'restore', 'reset-link'].includes(command ?? '')) stop(USAGE);
if (!read.ok) stop(read.problems.join('\n'));
const { data, databaseUrl, origin, port } = read.environment;
try {
  const database = await openDatabase({ folder: data, url: databaseUrl });
  try {
    const says = await run(database, argument);
    process.stdout.write(`${says}\n`);
  } finally {
    await database.close();
  }
} catch (error) {
  if (error instanceof StorageProblem || error instanceof UnusableFile) stop(error.message);
  throw error;
}

async function run(database: OpenDatabase, argument: string): Promise<string> {
  const now = Date.now();
  if (command === 'backup')
    return `${await backup(database, argument, now)} rows are in ${argument}. Keep it where this machine cannot lose it.`;
  if (command === 'restore') return `${await restore(database, argument)} rows are back. Start the server.`;
  const address = await resetLink(database, argument, now);
  return address ?? stop(`Nobody here is called “${argument}”.`);
}

/** For an owner who lost every way in; whoever may run this may read the database anyway. */
async function resetLink({ db }: OpenDatabase, name: string, now: number): Promise<string | undefined> {
  const found = await findAccount(db, name);
  if (!found) return undefined;
  const { account } = found;
  const { secret, hash } = makeSecret(account);
  await transaction(db, async (trx) => {
    await withdrawLinks(trx, account, 'reset');
    await createLink(trx, { account, hash, purpose: 'reset', role: null, expires: now + LINK_HOLDS.reset }, now);
    await noteAction(trx, { account, at: now, actor: NOBODY, action: 'reset-link-made', detail: '{}' });
  });
  return linkAddress(origin?.origin ?? `http://localhost:${port}`, secret);
}

function stop(says: string): never {
  process.stderr.write(`${says}\n`);
  process.exit(2);
}
