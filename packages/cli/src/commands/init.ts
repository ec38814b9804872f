import { stat } from 'node:fs/promises';
import { addDays, formatDate, mondayOf, problem } from '@ironstride/core';
import type { InitResult } from '@ironstride/formats';
import type { Command } from 'commander';
import { printJson, printLines, refuse, remark } from '../answer.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { askInTerminal, askPipe } from '../init/ask.ts';
import { QUESTIONS } from '../init/questions.ts';
import type { Define } from '../main.ts';
import { printable } from '../render/printable.ts';
import { today } from '../today.ts';
import { placeToWrite, writeWhole } from '../write-whole.ts';

interface InitFlags {
  readonly out: string;
  readonly name: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** `ironstride init` */
export const define: Define = (command: Command, finish) => {
  command
    .option('--out <file>', 'where to write', 'athlete.yaml')
    .option('--name <name>', 'how you are called', 'Runner')
    .option('--force', 'overwrite a file that is there')
    .addHelpText(
      'after',
      `\nThe questions; through a pipe, one answer per line:\n${QUESTIONS.map(({ asks, example }, index) => `  ${index + 1}. ${asks} For example: ${example}`).join('\n')}`,
    )
    .action(async (flags: InitFlags) => finish(await run(flags)));
};

async function run({ out, name, force, json }: InitFlags): Promise<ExitCode> {
  const isThere = await stat(out).then(
    () => true,
    () => false,
  );
  if (isThere && !force) return refuse([problem('file-exists', out)], json);
  const place = await placeToWrite(out);
  if (!place.ok) return refuse(place.problems, json);
  const blocks = await answers(json);
  if (typeof blocks === 'number') return blocks;
  const start = addDays(mondayOf(today()), 7);
  const text = [
    '# An athlete file; docs/guides and examples/ show everything that can stand in it.',
    `name: ${JSON.stringify(name)}`,
    `start: ${formatDate(start)}`,
    ...blocks.flatMap((lines) => ['', ...lines]),
    '',
  ].join('\n');
  // The file is read back before it is written: what is wrong between the answers is told now, not by the first plan.
  const { readAthleteFile } = await import('@ironstride/formats');
  const read = readAthleteFile(new TextEncoder().encode(text), 'your answers', { today: today() });
  if (!read.ok)
    return refuse(
      read.problems.map((one) => ({ ...one, at: 'your answers' })),
      json,
    );
  const written = await writeWhole(out, text);
  if (!written.ok) return refuse(written.problems, json);
  if (json) await printJson({ format: 'ironstride-init', version: 1, file: out } satisfies InitResult);
  else printLines([`Wrote ${printable(out)}. Plan it: ironstride plan ${printable(out)}`]);
  return EXIT.fine;
}

async function answers(json: boolean | undefined): Promise<readonly (readonly string[])[] | ExitCode> {
  if (process.stdin.isTTY && process.stdout.isTTY) {
    const given = await askInTerminal(QUESTIONS);
    if (given) return given;
    remark('Nothing was written.');
    return EXIT.badInput;
  }
  const piped = await askPipe(QUESTIONS);
  return piped.ok ? piped.value : refuse(piped.problems, json);
}
