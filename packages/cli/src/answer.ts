import { problemText, type Problem } from '@ironstride/core';
import { EXIT, type ExitCode } from './exit-code.ts';
import { wrap } from './render/columns.ts';
import { pageOf, type Page } from './render/page.ts';
import { printable } from './render/printable.ts';

/** Where text answers go. */
export function screen(narrowest?: number): Page {
  return pageOf(process.stdout, narrowest);
}

/** Prints lines of text. */
export function printLines(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Prints a record as JSON, one line per entry of a list. */
export async function printJson(record: object): Promise<void> {
  const { writeJson } = await import('@ironstride/formats');
  process.stdout.write(writeJson(record));
}

/** Tells everything that is wrong with what was given: a list on standard error, or JSON on standard output. */
export async function refuse(problems: readonly Problem[], json: boolean | undefined): Promise<ExitCode> {
  if (json) {
    const { problemsRecord } = await import('@ironstride/formats');
    await printJson(problemsRecord(problems));
  } else {
    const { width, ink } = pageOf(process.stderr);
    const head =
      problems.length === 1 ? 'One thing is wrong with what was given:' : `${problems.length} things are wrong with what was given:`;
    const lines = problems.flatMap((one) => {
      const [first = '', ...rest] = wrap(printable(problemText(one)), width, '    ');
      return [`  - ${first.trimStart()}`, ...rest];
    });
    process.stderr.write(`${ink('must', head)}\n${lines.join('\n')}\n`);
  }
  return EXIT.badInput;
}

/** A remark beside the answer, such as where a file was written. */
export function remark(text: string): void {
  process.stderr.write(`${printable(text)}\n`);
}
