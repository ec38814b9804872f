import { mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Handlers } from '../mount.ts';
import type { Server } from '../server.ts';
import { countAccounts } from '../storage/accounts.ts';
import { noteAction } from '../storage/audit.ts';
import { backup } from '../storage/backup.ts';
import { databaseSize } from '../storage/database-size.ts';

type Ids = 'backups' | 'make-backup' | 'server-health';

/** Backups in the folder of the data, and how the server is. */
export function backups({ database, data, version, started }: Server): Pick<Handlers, Ids> {
  const folder = join(data, 'backups');
  return {
    backups: async () => ({ status: 200, body: { backups: await backupsIn(folder) } }),
    'make-backup': async ({ who, now }) => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = `ironstride-${new Date(now).toISOString().replaceAll(/[-:]|\.\d+/g, '')}.backup.gz`;
      await backup(database, join(folder, file), now);
      await noteAction(database.db, { account: who.account, at: now, actor: who.account, action: 'backup-made', detail: '{}' });
      const made = (await backupsIn(folder)).find((one) => one.file === file);
      if (!made) throw new Error('A backup that was written is not there');
      return { status: 201, body: made };
    },
    'server-health': async () => {
      const [last] = await backupsIn(folder);
      return {
        status: 200,
        body: {
          version,
          started,
          database: await databaseSize(database),
          people: await countAccounts(database.db),
          lastBackup: last?.at ?? null,
          memoryBytes: process.memoryUsage.rss(),
        },
      };
    },
  };
}

/** The newest first. */
async function backupsIn(folder: string) {
  const names = await readdir(folder).catch(() => []);
  const files = names
    .filter((name) => /^ironstride-[\w-]+\.backup\.gz$/.test(name))
    .toSorted()
    .toReversed();
  return Promise.all(
    files.map(async (file) => {
      const { size, mtimeMs } = await stat(join(folder, file));
      return { file, bytes: size, at: Math.trunc(mtimeMs) };
    }),
  );
}
