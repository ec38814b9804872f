import { FURTHEST_AHEAD, LIMITS, timeOf, type Document } from '@ironstride/sync';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { batch, document } from '../contract/documents.ts';
import { isShallow } from '../shallow.ts';
import { EXPORT_HEAD } from './export-account.ts';
import { LineTooLong, readLines } from './lines.ts';
import { mergeDocuments } from './merge-documents.ts';
import { nextSeq } from './next-seq.ts';
import { NOBODY } from './nobody.ts';
import type { Tables } from './tables.ts';
import { transaction } from './transaction.ts';
import { MOST, UnusableFile, type FileProblem } from './unusable-file.ts';

const { id, device, label } = batch.shape;

/** A line of an export between the first and the last. */
const line = z.union([
  z.strictObject({ document }),
  z.strictObject({
    // Exports of earlier programs hold more.
    change: z.object({ batch: id, device, self: z.boolean(), at: z.int().min(0), label }),
  }),
]);

const lastLine = z.strictObject({ changes: z.int(), documents: z.int() });

/**
 * Merges an export into an account, whole or not at all; a second time changes nothing. Gives the number of its documents.
 * Throws `UnusableFile` with what is wrong, line by line.
 */
export async function importAccount(db: Kysely<Tables>, account: string, path: string, now: number): Promise<number> {
  const counted = await check(path, now);
  await transaction(db, async (trx) => {
    let waiting: Document[] = [];
    for await (const text of readLines(path, 'plain')) {
      const found = line.safeParse(JSON.parse(text));
      if (!found.success) continue; // the first and the last line; `check` saw all others
      if ('document' in found.data) waiting.push(found.data.document);
      else {
        const { batch, self, ...change } = found.data.change;
        const seq = await nextSeq(trx, account);
        await trx
          .insertInto('changes')
          .values({ account, seq, batch, actor: self ? account : NOBODY, ...change })
          .onConflict((conflict) => conflict.columns(['account', 'batch']).doNothing())
          .execute();
      }
      if (waiting.length === LIMITS.documents) {
        await mergeDocuments(trx, account, waiting, { seq: await nextSeq(trx, account, waiting.length) });
        waiting = [];
      }
    }
    await mergeDocuments(trx, account, waiting, { seq: await nextSeq(trx, account, waiting.length) });
  });
  return counted;
}

/** Longest line, bytes: a batch as large as a device may send, and what stands around it (convention). */
const LONGEST = LIMITS.requestBytes + 64 * 1024;

/** Reads the file once before anything is done, so that all problems are told at once and nothing is locked meanwhile. */
async function check(path: string, now: number): Promise<number> {
  try {
    return await checkLines(path, now);
  } catch (error) {
    if (!(error instanceof LineTooLong)) throw error;
    throw new UnusableFile([{ at: '', says: 'A line is longer than an export writes it.', remedy: 'Give a file that an export wrote.' }]);
  }
}

async function checkLines(path: string, now: number): Promise<number> {
  const problems: FileProblem[] = [];
  const counts = { changes: 0, documents: 0 };
  let number = 0;
  let whole = false;
  for await (const text of readLines(path, 'plain', LONGEST)) {
    number += 1;
    const value = parse(text);
    if (number === 1) {
      if (JSON.stringify(value) === JSON.stringify(EXPORT_HEAD)) continue;
      throw new UnusableFile([{ at: 'line 1', says: 'This is no export of an account.', remedy: 'Give a file that an export wrote.' }]);
    }
    const end = lastLine.safeParse(value);
    if (end.success) {
      whole = end.data.changes === counts.changes && end.data.documents === counts.documents;
      continue;
    }
    const found = line.safeParse(value);
    if (found.success) counts['document' in found.data ? 'documents' : 'changes'] += 1;
    if (problems.length === MOST) continue;
    if (!found.success) problems.push({ at: `line ${number}`, says: 'The line is not as an export writes it.', remedy: 'Export again.' });
    // No later change could win over it.
    else if ('document' in found.data && stampsOf(found.data.document).some((stamp) => timeOf(stamp) > now + FURTHEST_AHEAD))
      problems.push({ at: `line ${number}`, says: 'It has a stamp of the far future.', remedy: 'Take a file that an export wrote.' });
  }
  if (problems.length === 0 && !whole) {
    problems.push({ at: '', says: 'The file is not whole.', remedy: 'Take another one; it was cut off or changed.' });
  }
  if (problems.length > 0) throw new UnusableFile(problems);
  return counts.documents;
}

function stampsOf({ fields }: Document): readonly string[] {
  return Object.values(fields).map(([stamp]) => stamp);
}

function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return isShallow(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
