import { bad, good, type Athlete, type PlainDate, type PlanOptions, type Result, type Rulebook } from '@ironstride/core';
import type { Command } from 'commander';
import { chooseRulebook, RULEBOOK_HELP } from './choose-rulebook.ts';
import { gather } from './gather.ts';
import { called, readBytes } from './read-bytes.ts';
import { dateOption, numberOption } from './read-option.ts';
import { readRunPlanInput, type RunPlanFlags } from './read-run-plan-input.ts';
import { today } from './today.ts';

/** What the command line says about a season to plan. */
export interface SeasonFlags extends RunPlanFlags {
  readonly runPlan?: string;
  readonly moveRuns?: boolean;
  readonly rulebook?: string;
  readonly from?: string;
  readonly weeks?: string;
}

/** Everything that the planner needs. */
export interface SeasonInput {
  readonly athlete: Athlete;
  readonly options: PlanOptions;
}

/** Adds the options of a season to a command. */
export function seasonOptions(command: Command): Command {
  return command
    .argument('<athlete>', 'athlete file in YAML or JSON; - for standard input')
    .option('--run-plan <file>', 'put strength around this run plan (JSON, YAML, CSV or ICS)')
    .option('--mapping <file>', 'corrections to how the run plan is read')
    .option('--year <year>', 'year of a run plan whose dates have none')
    .option('--move-runs', 'allow the runs of the run plan to move inside their week')
    .option('--rulebook <name or file>', RULEBOOK_HELP)
    .option('--from <date>', 'first day; otherwise the start in the athlete file, otherwise next Monday')
    .option('--weeks <number>', 'length, 1 to 104; otherwise until after the last race');
}

/** Reads all files of a season; the problems of all of them come at once. `known` are the bytes of the athlete file when they have been read already. */
export async function readSeasonInput(file: string, flags: SeasonFlags, known?: Uint8Array): Promise<Result<SeasonInput>> {
  const settings = gather<[PlainDate | undefined, number | undefined]>(
    dateOption('--from', flags.from),
    numberOption('--weeks', flags.weeks, 1, 104),
  );
  const from = settings.ok ? settings.value[0] : undefined;
  const athlete = await readAthleteInput(file, from, known);
  const choice = flags.rulebook ?? (athlete.ok ? athlete.value.rulebook : undefined);
  const rulebook = await chooseRulebook(choice, flags.rulebook === undefined ? file : undefined);
  const runPlan = flags.runPlan === undefined ? good(undefined) : await readRunPlanInput(flags.runPlan, flags);
  const read = gather(settings, athlete, rulebook, runPlan);
  if (!read.ok) return read;
  const [[, weeks = athlete.ok ? athlete.value.weeks : undefined], person, book, runs] = read.value;
  return good({
    athlete: person.athlete,
    options: {
      from: person.from,
      ...(weeks !== undefined && { weeks }),
      rulebook: book satisfies Rulebook,
      ...(runs && { runPlan: { plan: runs, move: flags.moveRuns ?? false } }),
    },
  });
}

/** Reads an athlete file; `from` wins over the start in the file. */
export async function readAthleteInput(file: string, from?: PlainDate, known?: Uint8Array) {
  const bytes = known ? good(known) : await readBytes(file);
  if (!bytes.ok) return bad<never>(bytes.problems);
  const { readAthleteFile } = await import('@ironstride/formats');
  return readAthleteFile(bytes.value, called(file), { ...(from !== undefined && { from }), today: today() });
}
