import { bad, formatDate, good, mondayOf, problem, type Half, type Plan, type Result } from '@ironstride/core';
import type { Command } from 'commander';
import { printJson, printLines, refuse, screen } from '../answer.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { gather } from '../gather.ts';
import type { Define } from '../main.ts';
import { wordOption } from '../read-option.ts';
import { readPlanInput } from '../read-plan-input.ts';
import { chosenWeeks } from '../render/chosen-weeks.ts';
import { NARROW } from '../render/page.ts';
import { printable } from '../render/printable.ts';
import { restLines, showLines } from '../render/show-lines.ts';
import { sessionsAskedFor, type Asked } from '../sessions-asked-for.ts';
import { today } from '../today.ts';

interface ShowFlags {
  readonly slot?: string;
  readonly week?: string;
  readonly swaps?: boolean;
  readonly json?: boolean;
}

/** `ironstride show` */
export const define: Define = (command: Command, finish) => {
  command
    .argument('<plan>', 'plan file, or an athlete file, which is planned first')
    .argument('[day]', 'a date such as 2027-01-12, or the id of a session; today when left out')
    .option('--slot <half>', 'only am or only pm')
    .option('--week <which>', 'all sessions of weeks instead: 3, 1-4 or all')
    .option('--swaps', 'what could be done instead of each exercise')
    .action(async (file: string, day: string | undefined, flags: ShowFlags) => finish(await run(file, day, flags)));
};

async function run(file: string, day: string | undefined, flags: ShowFlags): Promise<ExitCode> {
  const twice = flags.week !== undefined && day !== undefined;
  const read = gather(
    await readPlanInput(file),
    wordOption('--slot', flags.slot, ['am', 'pm'] as const),
    chosenWeeks(flags.week ?? 'none'),
    twice ? bad<undefined>([problem('show-day-and-week', '', { day: day.slice(0, 60) })]) : good(undefined),
  );
  if (!read.ok) return refuse(read.problems, flags.json);
  const [plan, half, weeks] = read.value;
  const asked = flags.week === undefined ? sessionsAskedFor(plan, day ?? formatDate(today()), half) : ofWeeks(plan, weeks, half);
  if (!asked.ok) return refuse(asked.problems, flags.json);
  if (flags.json) {
    const { showRecord } = await import('@ironstride/formats');
    await printJson(showRecord(plan, asked.value.sessions, asked.value.near));
  } else {
    const page = screen(NARROW);
    const { sessions } = asked.value;
    const lines =
      sessions.length > 0
        ? showLines(printable(plan), printable(sessions), { swaps: flags.swaps ?? false }, page)
        : restLines(asked.value, page);
    printLines(lines);
  }
  return EXIT.fine;
}

function ofWeeks(plan: Plan, chosen: (weeks: number) => readonly number[], half: Half | undefined): Result<Asked> {
  const numbers = chosen(plan.weeks.length);
  const mondays = plan.weeks.filter(({ number }) => numbers.includes(number)).map(({ monday }) => monday);
  if (mondays.length === 0) return bad([problem('plan-week-outside', '--week', { weeks: plan.weeks.length })]);
  const sessions = plan.placements.filter((one) => mondays.includes(mondayOf(one.date)) && (half === undefined || one.half === half));
  return good({ sessions, near: [] });
}
