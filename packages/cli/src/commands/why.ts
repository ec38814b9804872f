import { bad, formatDate, good, nearest, parseDate, problem, why, type Plan, type Result } from '@ironstride/core';
import type { Command } from 'commander';
import { printJson, printLines, refuse, screen } from '../answer.ts';
import { chooseRulebook, RULEBOOK_HELP } from '../choose-rulebook.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { gather } from '../gather.ts';
import type { Define } from '../main.ts';
import { called, readBytes } from '../read-bytes.ts';
import { printable } from '../render/printable.ts';
import { whyLines } from '../render/why-lines.ts';

interface WhyFlags {
  readonly rulebook?: string;
  readonly json?: boolean;
}

/** `ironstride why` */
export const define: Define = (command: Command, finish) => {
  command
    .argument('<plan>', 'plan file, as “ironstride plan … --out plan.json” writes it')
    .argument('<session>', 'id of a session, such as w03-tempo-1, or a date on which only one stands')
    .option('--rulebook <name or file>', `${RULEBOOK_HELP}; otherwise the plan’s own`)
    .action(async (file: string, session: string, flags: WhyFlags) => finish(await run(file, session, flags)));
};

async function run(file: string, session: string, flags: WhyFlags): Promise<ExitCode> {
  const { readPlanFile, whyRecord } = await import('@ironstride/formats');
  const bytes = await readBytes(file);
  const planFile = bytes.ok ? readPlanFile(bytes.value, called(file)) : bytes;
  const named = flags.rulebook === undefined ? good(undefined) : await chooseRulebook(flags.rulebook);
  const read = gather(planFile, named);
  if (!read.ok) return refuse(read.problems, flags.json);
  const [{ plan, rulebook: own }, other] = read.value;
  const id = sessionId(plan, session);
  if (!id.ok) return refuse(id.problems, flags.json);
  const rulebook = other ?? own;
  const answer = why(plan, rulebook, id.value);
  if (!answer.ok) return refuse(answer.problems, flags.json);
  if (flags.json) await printJson(whyRecord(answer.value));
  else printLines(whyLines(printable(answer.value), rulebook, screen()));
  return EXIT.fine;
}

/** The id of the session that is meant by an id or by a date. */
function sessionId({ placements }: Plan, text: string): Result<string> {
  const wanted = text.trim();
  if (placements.some(({ id }) => id === wanted)) return good(wanted);
  const date = parseDate(wanted);
  const there = placements.filter((one) => one.date === date);
  const [only] = there;
  if (only && there.length === 1) return good(only.id);
  if (date !== undefined && there.length > 1) {
    return bad([problem('session-several', '', { date: formatDate(date), ids: there.map(({ id }) => id).join(', ') })]);
  }
  const near = nearest(
    wanted,
    placements.map(({ id }) => id),
  );
  return bad([problem('session-not-in-plan', '', { id: wanted.slice(0, 60), ...(near && { near }) })]);
}
