import { conflicts, plan as planSeason, type Plan, type Rulebook } from '@ironstride/core';
import { Option, type Command } from 'commander';
import { printLines, refuse, remark, screen } from '../answer.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Define } from '../main.ts';
import { readSeasonInput, seasonOptions, type SeasonFlags } from '../read-season-input.ts';
import { plainPage, type Page } from '../render/page.ts';
import { planLines } from '../render/plan-lines.ts';
import { printable } from '../render/printable.ts';
import { chosenWeeks } from '../render/chosen-weeks.ts';
import { writeWhole } from '../write-whole.ts';

type Form = 'text' | 'json' | 'yaml';

interface PlanFlags extends SeasonFlags {
  readonly format?: Form;
  readonly json?: boolean;
  readonly out?: string;
  readonly week?: string;
  readonly findings?: boolean;
}

/** Columns of a text that goes into a file (convention). */
const FILE_WIDTH = 100;

/** `ironstride plan` */
export const define: Define = (command: Command, finish) => {
  seasonOptions(command)
    .option('--week <which>', 'weeks to show as grids: 3, 1-4 or all', '1')
    .option('--findings', 'show every notice, not one per rule')
    .addOption(
      new Option('--format <form>', 'text for reading, json or yaml for programs and for “check” and “why”').choices([
        'text',
        'json',
        'yaml',
      ]),
    )
    .option('--out <file>', 'write the answer to a file; its ending chooses the format')
    .action(async (file: string, flags: PlanFlags) => finish(await run(file, flags)));
};

async function run(file: string, flags: PlanFlags): Promise<ExitCode> {
  const input = await readSeasonInput(file, flags);
  const weeks = chosenWeeks(flags.week ?? '1');
  if (!input.ok || !weeks.ok) return refuse([...(input.ok ? [] : input.problems), ...(weeks.ok ? [] : weeks.problems)], flags.json);
  const { athlete, options } = input.value;
  const made = planSeason(athlete, options);
  if (!made.ok) return refuse(made.problems, flags.json);
  const form = formOf(flags);
  const text = (page: Page): string[] =>
    textLines(made.value, options.rulebook, weeks.value(made.value.weeks.length), flags.findings ?? false, page);
  if (flags.out !== undefined) {
    const whole = form === 'text' ? `${text(plainPage(FILE_WIDTH)).join('\n')}\n` : await asFile(made.value, options.rulebook, form);
    const written = await writeWhole(flags.out, whole);
    if (!written.ok) return refuse(written.problems, flags.json);
    remark(`Wrote ${flags.out}.`);
  } else if (form === 'text') {
    printLines(text(screen()));
  } else {
    process.stdout.write(await asFile(made.value, options.rulebook, form));
  }
  return made.value.findings.some(({ level }) => level === 'must') ? EXIT.must : EXIT.fine;
}

function formOf({ json, format, out = '' }: PlanFlags): Form {
  if (json) return 'json';
  if (format) return format;
  if (/\.json$/i.test(out)) return 'json';
  return /\.ya?ml$/i.test(out) ? 'yaml' : 'text';
}

async function asFile(plan: Plan, rulebook: Rulebook, form: 'json' | 'yaml'): Promise<string> {
  const { writePlanFile } = await import('@ironstride/formats');
  return writePlanFile({ plan, rulebook }, form);
}

function textLines(plan: Plan, rulebook: Rulebook, weeks: readonly number[], everyFinding: boolean, page: Page): string[] {
  const isPerfect = plan.score.must === 0 && plan.leftOut.length === 0;
  const clashes = isPerfect ? [] : conflicts(plan, rulebook);
  return planLines(printable(plan), rulebook, { weeks, everyFinding, conflicts: printable(clashes) }, page);
}
