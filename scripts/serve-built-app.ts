import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp } from '../packages/server/src/app.ts';
import { firstOwnerLink } from '../packages/server/src/auth/first-owner-link.ts';
import { openDatabase } from '../packages/server/src/storage/open-database.ts';

const BUILT = fileURLToPath(new URL('../packages/web/build', import.meta.url));

/** Serves the built app, or a copy of it, with an empty database on a free port; `close` ends it and removes what it stored. */
export async function serveBuiltApp(
  folder = BUILT,
  host = '127.0.0.1',
): Promise<{
  readonly address: string;
  /** With which the first owner makes an account. */
  readonly ownerLink: string;
  close(): Promise<void>;
}> {
  const data = mkdtempSync(join(tmpdir(), 'ironstride-serve-'));
  const database = await openDatabase({ folder: data });
  const app = await createApp({
    app: folder,
    data,
    database,
    version: 'test',
    // Many browsers come from one address here, and the machine may be busy.
    limits: { perMinute: 1_000_000, lag: 60_000 },
  });
  const address = await app.listen({ port: 0, host });
  const ownerLink = await firstOwnerLink(database, address, Date.now());
  if (ownerLink === undefined) throw new Error('A new database has an owner');
  return {
    address,
    ownerLink,
    close: async () => {
      await app.close();
      await database.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
