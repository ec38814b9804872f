import { open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { bad, good, problem, type Result } from '@ironstride/core';

/** Writes a file wholly or not at all: beside its place, onto the disk, then renamed. Pipes and devices are written to as they are. */
export async function writeWhole(file: string, text: string): Promise<Result<string>> {
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
  try {
    const there = await stat(file).catch(() => undefined);
    if (there?.isDirectory()) return bad([problem('file-unwritable', file, { text: 'it is a folder' })]);
    const special = there !== undefined && !there.isFile();
    await writeTo(special ? file : beside, special ? 'w' : 'wx', text, !special);
    if (!special) await rename(beside, file);
    return good(file);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return bad([problem('file-unwritable', file, { text: REASONS[code] ?? code })]);
  }
}

async function writeTo(file: string, flag: 'w' | 'wx', text: string, sync: boolean): Promise<void> {
  const handle: FileHandle = await open(file, flag);
  try {
    await handle.writeFile(text);
    if (sync) await handle.sync();
  } finally {
    await handle.close();
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder is not a folder',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'nobody may write there',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'its name is too long',
};
