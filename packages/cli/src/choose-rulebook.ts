import { access } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { bad, good, nearest, problem, RULEBOOKS, type Result, type Rulebook, type RulebookName } from '@ironstride/core';
import { called, readBytes, STDIN } from './read-bytes.ts';

/** What `--rulebook` takes, for the help. */
export const RULEBOOK_HELP = 'article, strict, consolidate, or a rulebook file';

/** A rulebook by name, or from a file; a file that an athlete's file names lies beside that file. */
export async function chooseRulebook(choice: string | undefined, beside?: string): Promise<Result<Rulebook>> {
  if (choice === undefined) return good(RULEBOOKS.article);
  if (isName(choice)) return good(RULEBOOKS[choice]);
  const file = beside === undefined || beside === STDIN ? choice : resolve(dirname(beside), choice);
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (!isThere && !/[./\\]/.test(choice)) {
    const known = Object.keys(RULEBOOKS);
    const near = nearest(choice, known);
    return bad([problem('rulebook-unknown', '', { name: choice.slice(0, 60), known: known.join(', '), ...(near && { near }) })]);
  }
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const { readRulebookFile } = await import('@ironstride/formats');
  return readRulebookFile(bytes.value, called(choice));
}

function isName(text: string): text is RulebookName {
  return Object.hasOwn(RULEBOOKS, text);
}
