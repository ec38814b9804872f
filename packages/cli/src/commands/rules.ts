import { nearest, problem, RULES } from '@ironstride/core';
import type { Command } from 'commander';
import { printJson, printLines, refuse, screen } from '../answer.ts';
import { chooseRulebook, RULEBOOK_HELP } from '../choose-rulebook.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Define } from '../main.ts';
import { ruleLines, rulesLines } from '../render/rule-lines.ts';

interface RulesFlags {
  readonly rulebook?: string;
  readonly json?: boolean;
}

/** `ironstride rules` */
export const define: Define = (command: Command, finish) => {
  command
    .argument('[id]', 'a rule, to see its evidence and numbers')
    .option('--rulebook <name or file>', RULEBOOK_HELP)
    .action(async (id: string | undefined, flags: RulesFlags) => finish(await run(id, flags)));
};

async function run(id: string | undefined, flags: RulesFlags): Promise<ExitCode> {
  const rulebook = await chooseRulebook(flags.rulebook);
  const known = id === undefined ? undefined : RULES.find((one) => one.id === id);
  const near =
    id === undefined || known
      ? undefined
      : nearest(
          id,
          RULES.map((one) => one.id),
        );
  const unknown = id === undefined || known ? [] : [problem('rule-unknown', '', { id: id.slice(0, 60), ...(near && { near }) })];
  if (!rulebook.ok || unknown.length > 0) return refuse([...unknown, ...(rulebook.ok ? [] : rulebook.problems)], flags.json);
  if (flags.json) {
    const { rulesRecord } = await import('@ironstride/formats');
    await printJson(rulesRecord(known ? [known] : RULES, rulebook.value));
  } else printLines(known ? ruleLines(known, rulebook.value, screen()) : rulesLines(RULES, rulebook.value, screen()));
  return EXIT.fine;
}
