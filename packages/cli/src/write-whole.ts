import { open, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { bad, good, problem, type Result } from '@ironstride/core';

/** Whether a file could be written there: asked before long work, so that its problems come with all others. Undefined when nothing is to be written; `option` names it. */
export async function placeToWrite(file: string | undefined, option = '--out'): Promise<Result<string | undefined>> {
  if (file === undefined) return good(file);
  if (file === '') return bad([problem('file-unwritable', option, { text: 'it has no name' })]);
  const there = await stat(file).catch(() => undefined);
  if (there) return there.isDirectory() ? refused(file, 'it is a folder') : good(file);
  const folder = await stat(dirname(file)).catch(codeOf);
  if (typeof folder === 'string') return refused(file, REASONS[folder] ?? folder);
  return folder.isDirectory() && basename(file) !== '' && !/[/\\]$/.test(file) ? good(file) : refused(file, NO_FOLDER);
}

/** Writes a file wholly or not at all: beside its place, onto the disk, then renamed. Pipes and devices are written to as they are. */
export async function writeWhole(file: string, text: string): Promise<Result<string>> {
  const place = await placeToWrite(file);
  if (!place.ok) return place;
  // A link stays a link: what it points to is replaced.
  const target = await realpath(file).catch(() => file);
  const beside = join(dirname(target), `.ironstride-${process.pid}.part`);
  try {
    const there = await stat(target).catch(() => undefined);
    const special = there !== undefined && !there.isFile();
    await writeTo(special ? target : beside, special ? 'w' : 'wx', text, !special);
    if (!special) await rename(beside, target);
    return good(file);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    return refused(file, writeReason(error));
  }
}

/** Why something could not be written, in words. */
export function writeReason(error: unknown): string {
  const code = codeOf(error);
  return REASONS[code] ?? code;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

function refused<T>(file: string, text: string): Result<T> {
  return bad([problem('file-unwritable', file, { text })]);
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

const NO_FOLDER = 'its folder is not a folder';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: NO_FOLDER,
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'nobody may write there',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'its name is too long',
};
