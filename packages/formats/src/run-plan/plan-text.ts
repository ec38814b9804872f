import { bad, good, problem, type Note, type Result } from '@ironstride/core';
import { decodeText } from '../text.ts';
import { readingNote } from './raw-plan.ts';

/** Text of a file by somebody else, with notes on what had to be assumed. */
export interface PlanText {
  readonly text: string;
  readonly notes: readonly Note[];
}

/** Reads text of any usual encoding: UTF-8, UTF-16, and Western European of old, which is noted. */
export function readPlanText(bytes: Uint8Array, file: string): Result<PlanText> {
  const read = decodeText(bytes, file);
  if (read.ok) return good({ text: read.value, notes: [] });
  if (read.problems[0]?.code !== 'file-encoding') return read;
  const encoding = utf16Of(bytes) ?? 'windows-1252';
  const text = new TextDecoder(encoding).decode(bytes);
  // eslint-disable-next-line no-control-regex -- control characters tell that it is no text
  if (/[\u0000-\u0008\u000e-\u001a\ufffd]/.test(text)) return bad([problem('file-binary', file)]);
  if (text.trim() === '') return bad([problem('file-empty', file)]);
  const says =
    encoding === 'windows-1252'
      ? 'The file is not UTF-8; it was read as Western European text (Latin-1). Check letters with accents.'
      : 'The file was read as UTF-16.';
  return good({ text, notes: [readingNote('older-encoding', says)] });
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const nul = bytes.indexOf(0);
  return nul < 0 ? undefined : nul % 2 === 1 ? 'utf-16le' : 'utf-16be';
}
