import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeBlocks, linksIn, pathsIn, runnableCommands } from './reading.ts';

const root = join(import.meta.dirname, '..');
const inside = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: folder !== '.', encoding: 'utf8' }).map((path) => join(folder, path).replaceAll('\\', '/'));
const pages = ['.', 'docs', 'examples'].flatMap(inside).filter((path) => path.endsWith('.md'));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

describe('What the documents name exists', () => {
  test.each(pages)('%s: every relative link leads somewhere', (path) => {
    const broken = linksIn(read(path)).filter((link) => !existsSync(join(root, dirname(path), link)));
    expect(broken).toEqual([]);
  });

  test.each(pages.filter((path) => !path.startsWith('docs/generated/')))('%s: every path of the project is there', (path) => {
    const missing = pathsIn(read(path)).filter((named) => !existsSync(join(root, named)));
    expect(missing).toEqual([]);
  });
});

describe('Commands in the guides run, and end as they say', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ironstride-guides-'));
    cpSync(join(root, 'examples'), join(folder, 'examples'), { recursive: true });
    cpSync(join(root, 'docs', 'guides'), join(folder, 'docs', 'guides'), { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  // One after the other in the order of the page: a command may read what an earlier one wrote.
  for (const path of ['README.md', ...pages.filter((one) => one.startsWith('docs/guides/'))]) {
    for (const { command, args, exit, input } of codeBlocks(read(path)).flatMap(runnableCommands)) {
      test(`${path}: ${command}`, () => {
        const bin = join(root, 'packages/cli/bin/ironstride.js');
        const run = spawnSync(process.execPath, [bin, ...args], {
          cwd: folder,
          input,
          encoding: 'utf8',
          env: { ...process.env, NO_COLOR: '1' },
        });
        expect(run.status, run.stderr).toBe(exit);
      });
    }
  }
});
