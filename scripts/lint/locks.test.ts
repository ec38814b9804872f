import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/** A file by its path under `packages/`, and the rule that must object; none for files that must pass. */
const CASES: readonly (readonly [title: string, path: string, source: string, rule?: string])[] = [
  ['core may not read a clock', 'core/src/plan/clock.ts', 'export const now = Date.now();', 'no-restricted-globals'],
  ['core may not roll dice', 'core/src/plan/dice.ts', 'export const dice = Math.random();', 'no-restricted-properties'],
  ['core may not ask the process', 'core/src/plan/process.ts', 'export const zone = process.env;', 'no-restricted-globals'],
  ['core may not fetch', 'core/src/plan/fetch.ts', "export const page = fetch('x');", 'no-restricted-globals'],
  ['core may not print', 'core/src/plan/print.ts', "console.log('x');", 'no-console'],
  ['core may not wait', 'core/src/plan/wait.ts', 'export const wait = async () => 1;', 'no-async-await'],
  ['core may not ask the locale', 'core/src/plan/locale.ts', "export const order = 'a'.localeCompare('b');", 'no-restricted-properties'],
  ['core may not read files', 'core/src/plan/files.ts', "export * from 'node:fs';", 'arrows'],
  ['core may not use packages', 'core/src/plan/package.ts', "export * from 'zod';", 'arrows'],
  ['core may not use formats', 'core/src/plan/formats.ts', "export * from '@ironstride/formats';", 'arrows'],
  ['not even its types', 'core/src/plan/types.ts', "export type * from '@ironstride/formats';", 'arrows'],
  ['core may not reach into another folder', 'core/src/plan/reach.ts', "export * from '../../../cli/src/main.ts';", 'arrows'],
  ['a plan may not use rules', 'core/src/plan/rules.ts', "export * from '../rules/registry.ts';", 'arrows'],
  ['but may name their types', 'core/src/plan/names.ts', "export type { Rulebook } from '../rules/rulebook.ts';"],
  ['rules may use plans', 'core/src/rules/plans.ts', "export * from '../plan/placement.ts';"],
  ['siblings don’t use each other', 'core/src/optimiser/sibling.ts', "export * from '../periodisation/periodise.ts';", 'arrows'],
  ['nobody uses the planner', 'core/src/optimiser/planner.ts', "export * from '../planner.ts';", 'arrows'],
  ['a new part needs a place', 'core/src/oddments/new.ts', "export * from '../plan/placement.ts';", 'arrows'],
  ['formats may use core', 'formats/src/core.ts', "export * from '@ironstride/core';"],
  ['formats may not use the command line', 'formats/src/cli.ts', "export * from 'ironstride';", 'arrows'],
  ['the command line may use both', 'cli/src/both.ts', "export * from '@ironstride/core';\nexport * from '@ironstride/formats';"],
  ['sync may not read a clock', 'sync/src/clock.ts', 'export const now = Date.now();', 'no-restricted-globals'],
  ['sync may not use packages', 'sync/src/package.ts', "export * from 'zod';", 'arrows'],
  ['sync knows nothing of training', 'sync/src/core.ts', "export * from '@ironstride/core';", 'arrows'],
  ['the server may merge', 'server/src/merging.ts', "export * from '@ironstride/sync';"],
  ['the app may name what the server answers', 'web/src/answers.ts', "export type { Api } from '@ironstride/server/contract';"],
  ['but takes no values from it', 'web/src/values.ts', "export { ROUTES } from '@ironstride/server/contract';", 'arrows'],
  ['nor anything by another door', 'web/src/door.ts', "export type * from '@ironstride/server';", 'arrows'],
  ['formats know nothing of the server', 'formats/src/server.ts', "export type { Api } from '@ironstride/server/contract';", 'arrows'],
  ['any is no type', 'formats/src/any.ts', 'export const thing = (one: any) => one;', 'no-explicit-any'],
  [
    'an exclamation mark is no proof',
    'formats/src/mark.ts',
    'export const first = (all: readonly string[]) => all[0]!;',
    'no-non-null-assertion',
  ],
];

describe('The locks of the house hold', () => {
  let folder = '';
  const found = new Map<string, string[]>();

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ironstride-locks-'));
    cpSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
    cpSync(join(root, 'scripts/lint/arrows.js'), join(folder, 'scripts/lint/arrows.js'));
    for (const [, path, source] of CASES) {
      mkdirSync(dirname(join(folder, 'packages', path)), { recursive: true });
      writeFileSync(join(folder, 'packages', path), `${source}\n`);
    }
    for (const line of lint(folder).split('\n')) {
      const [, path, rule] = /packages\/(\S+?\.ts):.*\[.*?([\w-]+)\)?\]$/.exec(line.replaceAll('\\', '/')) ?? [];
      if (path !== undefined && rule !== undefined) found.set(path, [...(found.get(path) ?? []), rule]);
    }
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  for (const [title, path, , rule] of CASES) {
    test(title, () => {
      expect(found.get(path) ?? []).toEqual(rule === undefined ? [] : expect.arrayContaining([rule]));
    });
  }
});

function lint(folder: string): string {
  try {
    return execFileSync(process.execPath, [join(root, 'node_modules/oxlint/bin/oxlint'), '--format=unix'], {
      cwd: folder,
      encoding: 'utf8',
    });
  } catch (error) {
    if (error instanceof Error && 'stdout' in error && typeof error.stdout === 'string') return error.stdout; // findings end with code 1
    throw error;
  }
}
