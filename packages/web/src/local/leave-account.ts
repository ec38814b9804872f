import { ask } from './client.ts';
import { database } from './database.ts';
import { deleteDevice } from './device-file.ts';

/**
 * Leaves the account, if there is one: the session ends where the server can be reached, and this device forgets whose it was; `wipe` deletes everything
 * else here too. Says whether the session has ended.
 */
export async function leaveAccount(wipe: boolean): Promise<boolean> {
  const answer = (await database.device.count()) > 0 ? await ask('DELETE /api/session', {}) : undefined;
  if (wipe) await deleteDevice();
  else {
    const tables = [database.device, database.documents, database.outbox, database.buried, database.conflicts];
    await database.transaction('rw', tables, async () => {
      await Promise.all(tables.map((table) => table.clear()));
    });
  }
  return answer === undefined || answer.ok || answer.why === 'signed-out';
}
