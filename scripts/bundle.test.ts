import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const BUNDLE = 'node_modules/.cache/ironstride';

describe('The bundled command', () => {
  let clone = '';
  const run = (...args: readonly string[]): string => spawnSync(process.execPath, args, { cwd: clone, encoding: 'utf8' }).stdout;
  const check = (): string => run('packages/cli/bin/ironstride.js', 'check', join(root, 'examples/article-week.txt'));

  beforeAll(() => {
    clone = mkdtempSync(join(tmpdir(), 'ironstride-bundle-'));
    mkdirSync(join(clone, 'node_modules/@ironstride'), { recursive: true });
    for (const part of ['packages', 'scripts', 'package-lock.json']) cpSync(join(root, part), join(clone, part), { recursive: true });
    for (const name of readdirSync(join(root, 'node_modules'))) {
      if (!['.cache', '@ironstride', 'ironstride'].includes(name))
        symlinkSync(join(root, 'node_modules', name), join(clone, 'node_modules', name));
    }
    for (const name of ['core', 'formats']) symlinkSync(join(clone, 'packages', name), join(clone, 'node_modules/@ironstride', name));
    run('scripts/bundle.mjs');
  });
  afterAll(() => rmSync(clone, { recursive: true, force: true }));

  test('answers what the sources answer', () => {
    const bundled = check();
    rmSync(join(clone, BUNDLE), { recursive: true });
    expect(bundled).toContain('1 week checked with the rulebook article');
    expect(check()).toBe(bundled);
    run('scripts/bundle.mjs');
  });

  test('is taken while no source has changed, and never after that', () => {
    writeFileSync(join(clone, BUNDLE, 'main.mjs'), 'export const main = () => console.log("bundled");');
    expect(check()).toBe('bundled\n');
    const rule = 'packages/core/src/rules/placement/protect-the-long-run.ts';
    cpSync(join(root, rule), join(clone, rule));
    expect(check()).toContain('1 week checked');
  });
});
