import { sql } from 'kysely';
import { ApiProblem } from '../api-problem.ts';
import type { Handlers } from '../mount.ts';
import { openApi } from '../openapi.ts';
import type { Server } from '../server.ts';
import { hasOwner } from '../storage/owners.ts';
import { StorageProblem } from '../storage/storage-problem.ts';

type Ids = 'server' | 'description' | 'alive' | 'ready' | 'metrics';

/** What the server says of itself. */
export function serverRoutes({ database: { db }, version, closing, metrics }: Server): Pick<Handlers, Ids> {
  const described = JSON.stringify(openApi(version));
  return {
    server: async ({ now }) => ({ status: 200, body: { version, time: now, owner: await hasOwner(db) } }),
    description: async () => ({ status: 200, body: described, headers: { 'cache-control': 'no-cache' } }),
    alive: async () => ({ status: 200, body: { alive: true } }),
    ready: async () => {
      if (closing()) throw new ApiProblem('closing');
      await answersInTime(sql`select 1`.execute(db));
      return { status: 200, body: { ready: true } };
    },
    metrics: async () => ({ status: 200, body: await metrics.text() }),
  };
}

/** How long the database may take to say that it is there, milliseconds (convention: as long as reaching it may take). */
const PATIENCE = 5_000;

/** A database that is there and answers nobody counts as lost; whoever asks for readiness does not wait for it. */
async function answersInTime(answer: Promise<unknown>): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new StorageProblem('storage-lost')), PATIENCE);
    answer.then(() => resolve(), reject).finally(() => clearTimeout(timer));
  });
}
