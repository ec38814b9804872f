import { bad, good, problem, type Result } from '@ironstride/core';

/** Largest text file that is read, bytes (convention). */
export const LARGEST_TEXT = 2_000_000;

/** Largest athlete file or rulebook, bytes; one with everything in it has a few thousand (convention). */
export const LARGEST_BY_HAND = 300_000;

/**
 * Bytes of a text file as text, without a byte order mark. Refuses what is too large, empty, binary or not UTF-8, and says
 * which; `at` names the file.
 */
export function decodeText(bytes: Uint8Array, at: string, largest: number = LARGEST_TEXT): Result<string> {
  if (bytes.length > largest) return bad([problem('file-too-large', at, { bytes: bytes.length, most: largest })]);
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return bad([problem('file-encoding', at, { found: 'UTF-16' })]);
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    const other = looksLikeUtf16(bytes);
    return bad([other ? problem('file-encoding', at, { found: 'UTF-16' }) : problem('file-binary', at)]);
  }
  if (MAGIC.some((magic) => startsWith(bytes, magic))) return bad([problem('file-binary', at)]);
  const text = decode(bytes);
  if (text === undefined) {
    const line = lineOfFirstBadByte(bytes);
    return bad([problem('file-encoding', place(at, line), { found: 'an older encoding such as Latin-1' })]);
  }
  if (text.trim() === '') return bad([problem('file-empty', at)]);
  return good(text);
}

/** `plan.yaml, line 3, column 5`: a place inside a file for people; the file's name may be empty. */
export function place(file: string, line: number, column?: number): string {
  return `${file && `${file}, `}line ${line}${column === undefined ? '' : `, column ${column}`}`;
}

/** First bytes of zip, gzip, PDF, PNG, JPEG and GIF files, which may contain no NUL early on. */
const MAGIC: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x1f, 0x8b],
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
];

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** Latin letters in UTF-16 have a NUL in every other byte. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 400);
  const nulls = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) nulls[index % 2] = (nulls[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nulls;
  const half = head.length / 2;
  return (odd > half * 0.7 && even < half * 0.1) || (even > half * 0.7 && odd < half * 0.1);
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined; // the decoder's only way to say that bytes are not UTF-8
  }
}

/** Lines are ASCII-delimited in every encoding that gets here, so each can be decoded by itself. */
function lineOfFirstBadByte(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(0x0a, start);
    if (decode(bytes.subarray(start, end < 0 ? bytes.length : end)) === undefined || end < 0) return line;
    start = end + 1;
    line += 1;
  }
  return line;
}
