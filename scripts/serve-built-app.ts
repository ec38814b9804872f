import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp } from '../packages/server/src/app.ts';
import { firstOwnerLink } from '../packages/server/src/auth/first-owner-link.ts';
import { openDatabase, type OpenDatabase } from '../packages/server/src/storage/open-database.ts';

const BUILT = fileURLToPath(new URL('../packages/web/build', import.meta.url));

/** A server of the built app, for stories. */
export interface ServedApp {
  readonly address: string;
  /** With which the first owner makes an account. */
  readonly ownerLink: string;
  /** What it stores now. */
  database(): OpenDatabase;
  /** Ends the server and keeps what it stored; `start` goes on with it at the same address. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Ends it for good and removes what it stored. */
  close(): Promise<void>;
}

/** Serves the built app, or a copy of it, with an empty database on a free port. */
export async function serveBuiltApp(folder = BUILT, host = '127.0.0.1'): Promise<ServedApp> {
  const data = mkdtempSync(join(tmpdir(), 'ironstride-serve-'));
  const serve = async (port: number) => {
    const database = await openDatabase({ folder: data });
    const app = await createApp({
      app: folder,
      data,
      database,
      version: 'test',
      // Many browsers come from one address here, and the machine may be busy.
      limits: { perMinute: 1_000_000, lag: 0 },
    });
    return { app, database, address: await app.listen({ port, host }) };
  };
  let served = await serve(0);
  const { address } = served;
  const ownerLink = await firstOwnerLink(served.database, address, Date.now());
  if (ownerLink === undefined) throw new Error('A new database has an owner');
  const stop = async (): Promise<void> => {
    await served.app.close();
    await served.database.close();
  };
  return {
    address,
    ownerLink,
    database: () => served.database,
    stop,
    start: async () => {
      served = await serve(Number(new URL(address).port));
    },
    close: async () => {
      await stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
