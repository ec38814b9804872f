import type { Command } from 'commander';
import { printJson, printLines, refuse, screen } from '../answer.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Define } from '../main.ts';
import { readRunPlanInput, type RunPlanFlags } from '../read-run-plan-input.ts';
import { importLines } from '../render/import-lines.ts';
import { printable } from '../render/printable.ts';

interface ImportFlags extends RunPlanFlags {
  readonly all?: boolean;
  readonly json?: boolean;
}

/** `ironstride import` */
export const define: Define = (command: Command, finish) => {
  command
    .argument('<file>', 'run plan in JSON, YAML, CSV or ICS; - for standard input')
    .option('--mapping <file>', 'corrections to how the run plan is read')
    .option('--year <year>', 'year of a run plan whose dates have none')
    .option('--all', 'show every entry, not only the guesses')
    .action(async (file: string, flags: ImportFlags) => finish(await run(file, flags)));
};

async function run(file: string, flags: ImportFlags): Promise<ExitCode> {
  const plan = await readRunPlanInput(file, flags);
  if (!plan.ok) return refuse(plan.problems, flags.json);
  if (flags.json) {
    const { importRecord } = await import('@ironstride/formats');
    await printJson(importRecord(plan.value));
  } else {
    printLines(importLines(printable(plan.value), flags.all ?? false, screen()));
  }
  return EXIT.fine;
}
