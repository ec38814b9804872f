import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { block, heading, page } from './markdown.ts';

const root = join(import.meta.dirname, '..', '..');
const command = join(root, 'packages/cli/bin/ironstride.js');

/** What the command prints, without colours. */
export async function printed(args: readonly string[]): Promise<string> {
  const env = { ...process.env, COLUMNS: '100', NO_COLOR: '1' };
  const { stdout } = await promisify(execFile)(process.execPath, [command, ...args], { cwd: root, env });
  return stdout;
}

/** The command line as its own help describes it. */
export async function commandPage(): Promise<string> {
  const files = await readdir(join(root, 'packages/cli/src/commands'));
  const names = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts')).map((file) => file.slice(0, -'.ts'.length));
  const sections = await Promise.all(names.toSorted().map(async (name) => page(`## ironstride ${name}`, block(await help([name])))));
  return page(heading('The command line'), 'Run it from a clone as `npx ironstride …`.', block(await help([])), ...sections);
}

async function help(args: readonly string[]): Promise<string> {
  return printed([...args, '--help']);
}
