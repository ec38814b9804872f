import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ApiProblem } from './api-problem.ts';

/** What passes takes minutes; what lies longer was left by a server that was stopped, milliseconds (convention). */
const LEFT_BEHIND = 86_400_000;

/** Files that only pass through, on their way to a person or from one. */
export interface Passage {
  /** A folder that only the server reads. Each person has one at a time, so that nobody fills the disk; whoever gets it leaves it. */
  enter(account: string): Promise<{ readonly folder: string; leave(): Promise<void> }>;
  /** Removes what servers left behind that were stopped. */
  sweep(now: number): Promise<void>;
}

/** The passage beside the database in the folder `data`. */
export function passageIn(data: string): Passage {
  const place = join(data, 'passage');
  const inside = new Set<string>();
  return {
    enter: async (account) => {
      if (inside.has(account)) throw new ApiProblem('busy', [{ at: '', says: 'An export or an import of the account is under way.' }]);
      inside.add(account);
      const leave = async (folder?: string): Promise<void> => {
        inside.delete(account);
        if (folder !== undefined) await rm(folder, { recursive: true, force: true });
      };
      try {
        await mkdir(place, { recursive: true, mode: 0o700 });
        const folder = await mkdtemp(join(place, 'file-'));
        return { folder, leave: async () => leave(folder) };
      } catch (error) {
        await leave();
        throw error;
      }
    },
    sweep: async (now) => {
      for (const name of await readdir(place).catch(() => [])) {
        const path = join(place, name);
        const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: now }));
        if (now - mtimeMs > LEFT_BEHIND) await rm(path, { recursive: true, force: true });
      }
    },
  };
}
