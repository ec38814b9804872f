import { lpModel, schedulingProblem, type Score } from '@ironstride/core';
import type { ModelResult } from '@ironstride/formats';
import type { Command } from 'commander';
import { printJson, refuse, remark } from '../answer.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { gather } from '../gather.ts';
import type { Define } from '../main.ts';
import { numberOption } from '../read-option.ts';
import { readSeasonInput, seasonOptions, type SeasonFlags } from '../read-season-input.ts';
import { placeToWrite, writeWhole } from '../write-whole.ts';

type LevelName = ModelResult['level'];

interface ModelFlags extends SeasonFlags {
  readonly level: LevelName;
  readonly fixMust?: string;
  readonly fixLeftOut?: string;
  readonly out?: string;
  readonly json?: boolean;
}

/** The names of the levels on the command line, and in the score. */
const LEVELS = { must: 'must', 'left-out': 'leftOut', should: 'should' } as const satisfies Record<LevelName, keyof Score>;

/** Largest value of a level that can be held (convention). */
const MOST = 999_999_999;

/** `ironstride model` */
export const define: Define = (command: Command, finish) => {
  seasonOptions(command)
    .addOption(command.createOption('--format <form>', 'how the model is written').choices(['lp']).default('lp'))
    .addOption(command.createOption('--level <level>', 'the level of the score to minimise').choices(Object.keys(LEVELS)).default('must'))
    .option('--fix-must <value>', 'hold the cost of broken must rules at this value')
    .option('--fix-left-out <value>', 'hold the value of what is left out at this value')
    .option('--out <file>', 'write the model to a file')
    .action(async (file: string, flags: ModelFlags) => finish(await run(file, flags)));
};

async function run(file: string, flags: ModelFlags): Promise<ExitCode> {
  const input = await readSeasonInput(file, flags);
  const read = gather(
    input,
    numberOption('--fix-must', flags.fixMust, 0, MOST),
    numberOption('--fix-left-out', flags.fixLeftOut, 0, MOST),
    await placeToWrite(flags.out),
  );
  if (!read.ok) return refuse(read.problems, flags.json);
  const [{ athlete, options }, must, leftOut] = read.value;
  const asked = schedulingProblem(athlete, options);
  if (!asked.ok) return refuse(asked.problems, flags.json);
  const fixed = { ...(must !== undefined && { must }), ...(leftOut !== undefined && { leftOut }) };
  const lp = lpModel(asked.value, { level: LEVELS[flags.level], fixed });
  if (flags.out !== undefined) {
    const written = await writeWhole(flags.out, lp);
    if (!written.ok) return refuse(written.problems, flags.json);
    remark(`Wrote ${flags.out}.`);
  } else if (flags.json) {
    await printJson({ format: 'ironstride-model', version: 1, level: flags.level, fixed, lp } satisfies ModelResult);
  } else {
    process.stdout.write(lp);
  }
  return EXIT.fine;
}
