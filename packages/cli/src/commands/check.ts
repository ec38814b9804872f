import {
  bad,
  check as judge,
  good,
  problem,
  readTraining,
  repair,
  SOMEBODY,
  training,
  type Athlete,
  type Finding,
  type PlainDate,
  type Repair,
  type Result,
  type Rulebook,
  type Training,
} from '@ironstride/core';
import { decodeText } from '@ironstride/formats/text';
import type { Command } from 'commander';
import { printJson, printLines, refuse, screen } from '../answer.ts';
import { chooseRulebook, RULEBOOK_HELP } from '../choose-rulebook.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { gather } from '../gather.ts';
import type { Define } from '../main.ts';
import { called, readBytes } from '../read-bytes.ts';
import { checkLines } from '../render/check-lines.ts';
import { printable } from '../render/printable.ts';

interface CheckFlags {
  readonly athlete?: string;
  readonly rulebook?: string;
  readonly mapping?: string;
  readonly year?: string;
  readonly repairs?: boolean;
  readonly json?: boolean;
}

/** `ironstride check` */
export const define: Define = (command: Command, finish) => {
  command
    .argument('<file>', 'week notation, a plan, or a run plan (JSON, YAML, CSV, ICS); - for standard input')
    .option('--athlete <file>', 'whom it is for; otherwise the plan’s athlete, otherwise somebody of whom nothing is known')
    .option('--rulebook <name or file>', `${RULEBOOK_HELP}; otherwise the plan’s own, otherwise article`)
    .option('--mapping <file>', 'corrections to how a run plan is read')
    .option('--year <year>', 'year of a run plan whose dates have none')
    .option('--repairs', 'look for the cheapest repair of every notice too, not only of broken must rules')
    .action(async (file: string, flags: CheckFlags) => finish(await checkFile(file, flags)));
};

/** Checks a file, prints what was found, and gives the exit code. */
export async function checkFile(file: string, flags: CheckFlags): Promise<ExitCode> {
  const subject = await readSubject(file, flags);
  const first = subject.ok ? subject.value.training.weeks[0]?.monday : undefined;
  const athlete = flags.athlete === undefined ? good(undefined) : await readAthlete(flags.athlete, first);
  const named = flags.rulebook === undefined ? good(undefined) : await chooseRulebook(flags.rulebook);
  const read = gather(subject, athlete, named);
  if (!read.ok) return refuse(read.problems, flags.json);
  const [{ training: calendar, ...own }, person, book] = read.value;
  const who = person ?? own.athlete ?? SOMEBODY;
  const usual = await chooseRulebook(undefined);
  const rulebook = book ?? own.rulebook ?? (usual.ok ? usual.value : undefined);
  if (!rulebook) throw new Error('the rulebook that ships is missing');

  const verdict = judge(calendar, who, rulebook);
  const repairs = new Map<Finding, Repair | undefined>(
    verdict.findings
      .filter(({ level }) => flags.repairs || level === 'must')
      .map((finding) => [finding, repair(calendar, who, rulebook, finding)]),
  );
  const repairOf = (finding: Finding): Repair | undefined => repairs.get(finding);
  if (flags.json) {
    const { checkRecord } = await import('@ironstride/formats');
    await printJson(checkRecord(verdict, rulebook, repairOf));
  } else {
    const safe = new Map(verdict.findings.map((finding) => [printable(finding), repairOf(finding)]));
    printLines(checkLines({ ...verdict, findings: [...safe.keys()] }, calendar, rulebook, (finding) => safe.get(finding), screen()));
  }
  return verdict.findings.some(({ level }) => level === 'must') ? EXIT.must : EXIT.fine;
}

/** What is to be checked, with whatever the file knows about whom and by which rules. */
interface Subject {
  readonly training: Training;
  readonly athlete?: Athlete;
  readonly rulebook?: Rulebook;
}

/** Tells the kinds of files apart by their ending and, without a telling one, by how they begin. */
async function readSubject(file: string, flags: CheckFlags): Promise<Result<Subject>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bad(bytes.problems);
  const name = called(file);
  const head = new TextDecoder().decode(bytes.value.subarray(0, 400)).trimStart();
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase();
  const isTable = ending === 'csv' || ending === 'ics' || head.startsWith('BEGIN:VCALENDAR');
  const isTree = ending === 'json' || ending === 'yaml' || ending === 'yml' || head.startsWith('{') || head.startsWith('format:');
  if (!isTable && !isTree) return readWeek(bytes.value, name);
  const { looksLikePlan, readPlanFile } = await import('@ironstride/formats');
  if (isTree && looksLikePlan(head)) {
    const plan = readPlanFile(bytes.value, name);
    if (!plan.ok) return plan;
    const { placements, weeks, athlete } = plan.value.plan;
    return good({ training: training(placements, weeks), athlete, rulebook: plan.value.rulebook });
  }
  const { readRunPlanInput } = await import('../read-run-plan-input.ts');
  const runs = await readRunPlanInput(file, flags, bytes.value);
  if (!runs.ok) return runs;
  const { trainingOf } = await import('../training-of-run-plan.ts');
  const calendar = trainingOf(runs.value);
  return calendar ? good({ training: calendar }) : bad([problem('run-plan-nothing', name)]);
}

function readWeek(bytes: Uint8Array, name: string): Result<Subject> {
  const text = decodeText(bytes, name);
  if (!text.ok) return text;
  const read = readTraining(text.value);
  if (read.ok) return good({ training: read.value });
  return bad(read.problems.map((one) => ({ ...one, at: [name, one.at].filter(Boolean).join(', ') })));
}

async function readAthlete(file: string, from: PlainDate | undefined): Promise<Result<Athlete>> {
  const { readAthleteInput } = await import('../read-season-input.ts');
  const read = await readAthleteInput(file, from);
  return read.ok ? good(read.value.athlete) : read;
}
