import { fileURLToPath } from 'node:url';
import { createApp } from './app.ts';

/** Where the app listens when nothing else is said. */
const USUAL_PORT = 4700;

const port = portOf(process.env['PORT']);
const host = process.env['HOST'] ?? '127.0.0.1';
const app = await createApp(fileURLToPath(new URL('../../web/build', import.meta.url)));
try {
  await app.listen({ port, host });
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  process.stderr.write(
    taken ? `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start\n` : `${String(error)}\n`,
  );
  process.exit(2);
}
const address = app.server.address();
const open = typeof address === 'object' && address ? address.port : port;
process.stdout.write(`Ironstride is ready:  http://localhost:${open}\n`);
process.stdout.write('Try this: choose an example on the first page, use the season, then open Plan and drag Friday’s session.\n');
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void app.close().then(() => process.exit(0)));

function portOf(text: string | undefined): number {
  if (text === undefined || text === '') return USUAL_PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  process.stderr.write(`PORT is “${text}”; it must be a whole number from 0 to 65535.\n`);
  return process.exit(2);
}
