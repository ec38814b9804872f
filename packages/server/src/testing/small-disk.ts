import { spawnSync } from 'node:child_process';
import { closeSync, fstatSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file system of a few megabytes. */
export interface SmallDisk {
  readonly folder: string;
  /** Writes a file until nothing more fits. */
  fill(): void;
  /** Empties that file. */
  makeRoom(): void;
  remove(): void;
}

/** Mounts a disk in memory; undefined where that is not allowed: on Linux only root may. */
export function mountSmallDisk(megabytes: number): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'ironstride-disk-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'ironstride-test', folder]);
  if (status !== 0) {
    rmSync(folder, { recursive: true });
    process.stderr.write('No disk may be mounted here: the tests on one that is really full are left out.\n');
    return undefined;
  }
  // Open all the time: on a full disk no new file could be made.
  const ballast = openSync(join(folder, 'ballast'), 'w');
  return {
    folder,
    fill: () => {
      for (let bytes = 65_536; bytes >= 1;) {
        try {
          if (writeSync(ballast, Buffer.alloc(bytes), 0, bytes, fstatSync(ballast).size) === 0) bytes = Math.floor(bytes / 2);
        } catch {
          bytes = Math.floor(bytes / 2);
        }
      }
    },
    makeRoom: () => ftruncateSync(ballast, 0),
    remove: () => {
      closeSync(ballast);
      spawnSync('umount', [folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
