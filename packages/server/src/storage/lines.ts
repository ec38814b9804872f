import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream, type WriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';

/** How a file of lines is kept. */
export type Packing = 'plain' | 'gzip';

/**
 * Writes lines into a file that only this user may read. It appears under its name when all of it is on the disk, and not at
 * all if anything goes wrong; what had that name before is replaced.
 */
export async function writeLines(path: string, packing: Packing, lines: AsyncIterable<string>): Promise<void> {
  const part = `${path}.${randomBytes(4).toString('hex')}.part`;
  try {
    const file = createWriteStream(part, { mode: 0o600, flags: 'wx', flush: true });
    await pour(lines, file, packing);
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

/**
 * The lines of a file, without their ends. Nothing else ends a line: JSON may hold signs that some readers split at. A line of more than `most`
 * bytes ends the reading, before all of it is in memory.
 */
export async function* readLines(path: string, packing: Packing, most = Infinity): AsyncGenerator<string> {
  const file = createReadStream(path);
  const source: Readable = packing === 'gzip' ? file.pipe(createGunzip()) : file;
  file.on('error', (error) => source.destroy(error));
  try {
    let rest: Buffer[] = [];
    let waiting = 0;
    for await (const chunk of source as AsyncIterable<Buffer>) {
      let from = 0;
      for (let end = chunk.indexOf(NEW_LINE); end >= 0; end = chunk.indexOf(NEW_LINE, from)) {
        yield Buffer.concat([...rest, chunk.subarray(from, end)]).toString();
        rest = [];
        waiting = 0;
        from = end + 1;
      }
      if (from < chunk.length) rest.push(chunk.subarray(from));
      waiting += chunk.length - from;
      if (waiting > most) throw new LineTooLong();
    }
    if (rest.length > 0) yield Buffer.concat(rest).toString();
  } finally {
    source.destroy();
    file.destroy();
  }
}

/** A line is longer than whoever reads it allows. */
export class LineTooLong extends Error {}

const NEW_LINE = 10;

/** Lines are gathered to so many characters before they are written; a convention. */
const GATHERED = 64 * 1024;

async function pour(lines: AsyncIterable<string>, file: WriteStream, packing: Packing): Promise<void> {
  const target: Writable = packing === 'gzip' ? createGzip() : file;
  if (target !== file) target.pipe(file);
  const done = finished(file);
  // An error of the disk is waited for at the end; until then it must not count as one that nobody handles.
  done.catch(() => undefined);
  try {
    let gathered = '';
    for await (const line of lines) {
      gathered += `${line}\n`;
      if (gathered.length < GATHERED) continue;
      if (file.destroyed) break;
      if (!target.write(gathered)) await Promise.race([once(target, 'drain'), done]);
      gathered = '';
    }
    target.end(gathered);
  } catch (error) {
    target.destroy();
    file.destroy();
    throw error;
  }
  await done;
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
