import type { Command } from 'commander';
import { EXIT, type ExitCode } from './exit-code.ts';
import { reportBug } from './report-bug.ts';
import { writeReason } from './write-whole.ts';

/** Adds its arguments and options to a command; the action returns the exit code. */
export type Define = (command: Command, finish: (code: ExitCode) => void) => void;

/** Only the command that was typed is loaded: a start should cost next to nothing. */
const COMMANDS: Readonly<Record<string, { readonly says: string; load(): Promise<{ readonly define: Define }> }>> = {
  plan: { says: 'plan a season of running and strength for an athlete', load: () => import('./commands/plan.ts') },
  show: { says: 'what is in the sessions of a day, step by step', load: () => import('./commands/show.ts') },
  check: { says: 'check a week, a plan or a run plan against the rules', load: () => import('./commands/check.ts') },
  why: { says: 'why a session stands where it stands, and what other days would cost', load: () => import('./commands/why.ts') },
  rules: { says: 'the rules, or one of them with its evidence', load: () => import('./commands/rules.ts') },
  exercises: { says: 'the exercise library, or what of it you can do', load: () => import('./commands/exercises.ts') },
  exercise: { says: 'one exercise: how to do it, and what is easier, harder or instead', load: () => import('./commands/exercise.ts') },
  import: { says: 'read a run plan and report every guess', load: () => import('./commands/import.ts') },
  model: { says: 'write the scheduling problem for any solver', load: () => import('./commands/model.ts') },
  health: { says: 'the questions before training, and what a yes means', load: () => import('./commands/health.ts') },
  init: { says: 'ask six questions and write an athlete file', load: () => import('./commands/init.ts') },
};

/** Runs the command line; sets the exit code and never throws. */
export async function main(args: readonly string[]): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // The reader went away (`| head`): nothing is left to do, and nothing is wrong.
      if (error.code === 'EPIPE') process.exit(EXIT.fine);
      if (stream === process.stdout) process.stderr.write(`The answer cannot be written: ${writeReason(error)}.\n`);
      process.exit(EXIT.badInput);
    });
  }
  process.on('uncaughtException', reportBug);
  try {
    process.exitCode = EXIT.fine;
    const [name, file, ...more] = args;
    if (name === 'check' && file !== undefined && !file.startsWith('-') && more.length === 0) {
      // Asked again and again while a week is written by hand: there is nothing to parse, and half of the time was for that.
      const { checkFile } = await import('./commands/check.ts');
      process.exitCode = await checkFile(file, {});
    } else {
      await parse(args);
    }
  } catch (error) {
    reportBug(error);
  }
}

async function parse(args: readonly string[]): Promise<void> {
  const { Command, CommanderError } = await import('commander');
  try {
    await (await programFor(new Command('ironstride'), args)).parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) process.exitCode = EXIT.badInput;
  }
}

async function programFor(program: Command, args: readonly string[]): Promise<Command> {
  program
    .description('Plans one combined running and strength season, and proves why every session stands where it stands.')
    .version('0.1.0')
    .exitOverride()
    .showHelpAfterError('Add --help for the options.')
    .addHelpText('after', '\nExit codes: 0 fine, 1 a must rule is broken, 2 bad input, 3 a bug.');
  const typed = args.find((one) => !one.startsWith('-'));
  const wanted = typed === 'help' ? args[args.indexOf(typed) + 1] : typed;
  for (const [name, { says, load }] of Object.entries(COMMANDS)) {
    const command = program.command(name).description(says).summary(says);
    if (name !== wanted) continue;
    const { define } = await load();
    define(command, (code) => {
      process.exitCode = code;
    });
    command.option('--json', 'answer as JSON, for programs');
  }
  return program;
}
