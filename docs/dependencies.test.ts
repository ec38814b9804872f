import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Package {
  readonly workspaces?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}
const packageIn = (folder: string): Package => JSON.parse(read(join(folder, 'package.json'))) as Package; // npm reads the same

test('every dependency has its line in the list of dependencies, and every line its dependency', () => {
  const folders = ['.', ...(packageIn('.').workspaces ?? [])];
  const used = folders
    .map(packageIn)
    .flatMap(({ dependencies, devDependencies }) => Object.keys({ ...dependencies, ...devDependencies }))
    .filter((name) => !name.startsWith('@ironstride/'));
  const listed = [...read('docs/decisions/dependencies.md').matchAll(/^\| (.*?) \|/gm)]
    .flatMap(([, cell = '']) => cell.trim().split(', '))
    .map((written) => written.replace(/^\[(.+)\]\(.+\)$/, '$1'))
    .filter((name) => !/^(package|-+|none)$/.test(name));
  expect(listed.toSorted()).toEqual([...new Set(used)].toSorted());
});
