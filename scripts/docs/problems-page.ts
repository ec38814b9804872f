import { PROBLEMS, type ProblemCode, type ProblemData } from '@ironstride/core';
import { heading, page, table } from './markdown.ts';

/** Stands for whatever a problem's words put in: `‹text›`; `near`, a name that was probably meant, may be unknown. */
const placeholders = (known: ProblemData): ProblemData =>
  new Proxy(known, { get: (_target, name) => known[String(name)] ?? `‹${String(name)}›` });

/** Every problem that bad input can cause. */
export function problemsPage(): string {
  const codes = Object.keys(PROBLEMS).filter((code): code is ProblemCode => Object.hasOwn(PROBLEMS, code));
  const rows = codes.map((code) => {
    const words: { says(data: ProblemData): string; remedy(data: ProblemData): string } = PROBLEMS[code];
    return [`\`${code}\``, words.says(placeholders({})), remedies((data) => words.remedy(data))];
  });
  return page(
    heading('Problems'),
    'What can be wrong with a file or a command, and what to do. All problems are reported at once, each with its place; the exit code is 2. Codes are stable, for programs.',
    table(['Code', 'What is wrong', 'What to do'], rows),
  );
}

function remedies(remedy: (data: ProblemData) => string): string {
  return [...new Set([remedy(placeholders({})), remedy(placeholders({ near: '' }))])]
    .filter((text) => !text.includes('“”'))
    .join(' *Or:* ');
}
