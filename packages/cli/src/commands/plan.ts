import { resolve } from 'node:path';
import {
  bad,
  conflicts,
  formatDate,
  good,
  plan as planSeason,
  problem,
  type Conflict,
  type Plan,
  type Result,
  type Rulebook,
} from '@ironstride/core';
import type { PlanFile } from '@ironstride/formats';
import type { Command } from 'commander';
import { printLines, refuse, remark, screen } from '../answer.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { gather } from '../gather.ts';
import type { Define } from '../main.ts';
import { readSeasonInput, seasonOptions, type SeasonFlags } from '../read-season-input.ts';
import { STDIN } from '../read-bytes.ts';
import { wrap } from '../render/columns.ts';
import { conflictsLines } from '../render/conflict-lines.ts';
import { plainPage } from '../render/page.ts';
import { planLines, type PlanView } from '../render/plan-lines.ts';
import { printable } from '../render/printable.ts';
import { chosenWeeks } from '../render/chosen-weeks.ts';
import { stamp } from '../stamp.ts';
import { placeToWrite, writeWhole } from '../write-whole.ts';

type Form = 'text' | 'json' | 'yaml';

interface PlanFlags extends SeasonFlags {
  readonly format?: Form;
  readonly json?: boolean;
  readonly out?: string;
  readonly ics?: string;
  readonly allDay?: boolean;
  readonly week?: string;
  readonly findings?: boolean;
  readonly conflicts?: boolean;
}

/** Columns of a text that goes into a file (convention). */
const FILE_WIDTH = 100;

/** `ironstride plan` */
export const define: Define = (command: Command, finish) => {
  seasonOptions(command)
    .option('--week <which>', 'weeks to show as grids: 3, 1-4 or all', '1')
    .option('--findings', 'show every notice, not one per rule')
    .option('--conflicts', 'put the clashes of wishes into json and yaml too')
    .option('--no-conflicts', 'do not look for them; text has them otherwise')
    .addOption(
      command
        .createOption('--format <form>', 'text for reading, json or yaml for programs and for “check” and “why”')
        .choices(['text', 'json', 'yaml']),
    )
    .option('--out <file>', 'write the answer to a file; its ending chooses the format')
    .option('--ics <file>', 'also write the season as a calendar, an event for each session')
    .option('--all-day', 'events of the calendar without a time of day')
    .action(async (file: string, flags: PlanFlags) => finish(await run(file, flags)));
};

async function run(file: string, flags: PlanFlags): Promise<ExitCode> {
  const input = await readSeasonInput(file, flags);
  const read = gather(
    input,
    chosenWeeks(flags.week ?? '1'),
    await placeToWrite(flags.out),
    await placeToWrite(flags.ics, '--ics'),
    twoFiles(flags),
  );
  if (!read.ok) return refuse(read.problems, flags.json);
  const [{ athlete, options }, weeks] = read.value;
  const made = planSeason(athlete, options);
  if (!made.ok) return refuse(made.problems, flags.json);
  const plan = made.value;
  if (flags.ics !== undefined) {
    const written = await writeWhole(flags.ics, await asCalendar(plan, flags));
    if (!written.ok) return refuse(written.problems, flags.json);
    remark(`Wrote ${flags.ics}.`);
  }
  const { rulebook } = options;
  const form = formOf(flags);
  const view: PlanView = { weeks: weeks(plan.weeks.length), everyFinding: flags.findings ?? false };
  const clashes = (): readonly Conflict[] => ((flags.conflicts ?? form === 'text') ? clashesOf(plan, rulebook) : []);
  if (flags.out !== undefined) {
    const page = plainPage(FILE_WIDTH);
    const text = (): string =>
      [...planLines(withoutContents(plan), rulebook, view, page), ...conflictsLines(printable(clashes()), page), ''].join('\n');
    const written = await writeWhole(flags.out, form === 'text' ? text() : await asFile({ plan, rulebook, conflicts: clashes() }, form));
    if (!written.ok) return refuse(written.problems, flags.json);
    remark(`Wrote ${flags.out}.`);
  } else if (form === 'text') {
    // The season is there to be read while the clashes are searched for.
    printLines(planLines(withoutContents(plan), rulebook, view, screen()));
    const lines = conflictsLines(printable(clashes()), screen());
    if (lines.length > 0) printLines(lines);
    printLines(['', ...showHint(plan, file, flags)]);
  } else {
    process.stdout.write(await asFile({ plan, rulebook, conflicts: clashes() }, form));
  }
  return plan.findings.some(({ level }) => level === 'must') ? EXIT.must : EXIT.fine;
}

/** The plan, safe to print. What is in its sessions is most of it, and not shown here. */
function withoutContents(plan: Plan): Plan {
  return printable({ ...plan, placements: plan.placements.map(({ content: _, ...one }) => one) });
}

/** How to see what is in a session; a plan with settings from the command line must be kept for that. */
function showHint({ placements, from }: Plan, file: string, { runPlan, rulebook, from: first, weeks }: PlanFlags): string[] {
  const day = placements.find(({ date }) => date >= from)?.date;
  if (day === undefined) return [];
  const own = file !== STDIN && [runPlan, rulebook, first, weeks].every((one) => one === undefined);
  const { width, ink } = screen();
  const words = `What is in a session: ironstride show ${own ? printable(file) : 'plan.json'} ${formatDate(day)}${own ? '' : ', after --out plan.json'}`;
  return wrap(words, width).map((line) => ink('quiet', line));
}

function formOf({ json, format, out = '' }: PlanFlags): Form {
  if (json) return 'json';
  if (format) return format;
  if (/\.json$/i.test(out)) return 'json';
  return /\.ya?ml$/i.test(out) ? 'yaml' : 'text';
}

async function asFile({ conflicts: found = [], ...file }: PlanFile, form: 'json' | 'yaml'): Promise<string> {
  const { writePlanFile } = await import('@ironstride/formats');
  return writePlanFile({ ...file, ...(found.length > 0 && { conflicts: found }) }, form);
}

async function asCalendar(plan: Plan, { allDay = false }: PlanFlags): Promise<string> {
  const { writeCalendar } = await import('@ironstride/formats/calendar');
  return writeCalendar(plan, { name: `${plan.athlete.name} · Ironstride`, language: 'en', stamp: stamp(), allDay });
}

/** The season and its calendar in one file would be the calendar alone. */
function twoFiles({ out, ics }: PlanFlags): Result<undefined> {
  const one = out !== undefined && ics !== undefined && resolve(out) === resolve(ics);
  return one ? bad([problem('option-same-file', ics, { name: '--out', other: '--ics' })]) : good(undefined);
}

/** The clashes behind broken musts and sessions left out; a plan without either has none. */
function clashesOf(plan: Plan, rulebook: Rulebook): readonly Conflict[] {
  return plan.score.must === 0 && plan.leftOut.length === 0 ? [] : conflicts(plan, rulebook);
}
