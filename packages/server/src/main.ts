import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { createApp } from './app.ts';
import { firstOwnerLink } from './auth/first-owner-link.ts';
import { readEnvironment, type Environment } from './environment.ts';
import { gatherLines } from './gather-lines.ts';
import { passageIn } from './passage.ts';
import { openDatabase, type OpenDatabase } from './storage/open-database.ts';
import { StorageProblem } from './storage/storage-problem.ts';
import { sweep } from './storage/sweep.ts';

/** How often what ran out is removed, milliseconds (convention). */
const SWEEP_EVERY = 3_600_000;

/** How long requests may take to finish when the server stops, milliseconds (convention: below the 30 s after which most supervisors kill). */
const LAST_CALL = 20_000;

const read = readEnvironment(process.env);
if (!read.ok) stop(read.problems.join('\n'));
const environment = read.environment;
const database = await open(environment);
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }; // our own file
// On a terminal a person reads; elsewhere a program collects, in its own time: no request waits until a line is written.
const logs = gatherLines(pino.destination({ dest: 2, sync: false }));
process.once('exit', () => logs.flush());
const app = await createApp({
  app: fileURLToPath(new URL('../../web/build', import.meta.url)),
  data: environment.data,
  database,
  version,
  origin: environment.origin,
  proxies: environment.proxies,
  logger: { level: process.stderr.isTTY ? 'warn' : 'info', stream: logs, base: null },
});
const address = await listen();
process.stdout.write(`Ironstride is ready:  ${address}\n`);
process.stdout.write('Try this: choose an example on the first page, use the season, then open Plan and drag Friday’s session.\n');
const link = await firstOwnerLink(database, environment.origin?.origin ?? address, Date.now());
if (link !== undefined) process.stdout.write(`This server has no owner yet. Whoever opens this within a day becomes it:\n  ${link}\n`);

const passage = passageIn(environment.data);
const clean = (): void =>
  void Promise.all([sweep(database.db, Date.now()), passage.sweep(Date.now())]).catch((error: unknown) =>
    app.log.warn({ reason: String(error) }, 'not swept'),
  );
clean();
setInterval(clean, SWEEP_EVERY).unref();
let closing: Promise<never> | undefined;
// A terminal and some supervisors tell the whole group, and so does who started it: told again it goes on finishing.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void (closing ??= close()));

async function open({ data, databaseUrl }: Environment): Promise<OpenDatabase> {
  try {
    return await openDatabase({ folder: data, url: databaseUrl });
  } catch (error) {
    if (error instanceof StorageProblem) return stop(error.message);
    throw error;
  }
}

async function listen(): Promise<string> {
  const { port, host } = environment;
  try {
    await app.listen({ port, host });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') return stop(`Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`);
    if (code === 'EACCES') return stop(`Port ${port} is for programs of the system. Choose one above 1023: PORT=4700 npm start`);
    return stop(`The server cannot listen at ${host}: ${String(error)}`);
  }
  const bound = app.server.address();
  return `http://localhost:${typeof bound === 'object' && bound ? bound.port : port}`;
}

/** Lets requests finish, then leaves. */
async function close(): Promise<never> {
  setTimeout(() => process.exit(1), LAST_CALL).unref();
  await app.close();
  await database.close();
  return process.exit(0);
}

function stop(says: string): never {
  process.stderr.write(`${says}\n`);
  process.exit(2);
}
