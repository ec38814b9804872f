import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { bad, good, nearest, problem, type Result } from '@ironstride/core';

/** More bytes than this are not even read; readers of single formats allow less (convention). */
const LARGEST = 9_000_000;

/** The name of standard input on the command line. */
export const STDIN = '-';

/** How a file is called in messages. */
export function called(file: string): string {
  return file === STDIN ? 'standard input' : file;
}

/** The bytes of a file, a pipe or standard input (`-`), with a limit on their number. */
export async function readBytes(file: string): Promise<Result<Uint8Array>> {
  const at = called(file);
  try {
    if (file !== STDIN && (await stat(file)).isDirectory()) return bad([problem('file-unreadable', at, { text: 'it is a folder' })]);
    const chunks: Buffer[] = [];
    let bytes = 0;
    const stream: AsyncIterable<Buffer> = file === STDIN ? process.stdin : createReadStream(file);
    for await (const part of stream) {
      chunks.push(part);
      bytes += part.length;
      if (bytes > LARGEST) return bad([problem('file-too-large', at, { bytes: `more than ${LARGEST}`, most: LARGEST })]);
    }
    return good(Buffer.concat(chunks));
  } catch (error) {
    return bad([await openProblem(file, at, error)]);
  }
}

async function openProblem(file: string, at: string, error: unknown) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code !== 'ENOENT') return problem('file-unreadable', at, { text: REASONS[code] ?? code });
  const folder = dirname(file);
  const others = await readdir(folder).catch(() => []);
  const near = nearest(basename(file), others);
  return problem('file-missing', at, near === undefined ? {} : { near });
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is not a folder',
  ELOOP: 'its links go round in circles',
  ENAMETOOLONG: 'its name is too long',
};
