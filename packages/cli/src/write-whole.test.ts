import { mkdtemp, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { problemText } from '@ironstride/core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { placeToWrite, writeWhole } from './write-whole.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ironstride-write-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const file = (name: string): string => join(folder, name);

describe('a file that is written', () => {
  test('replaces what was there, and leaves nothing beside it', async () => {
    await writeFile(file('plan.json'), 'old');
    expect(await writeWhole(file('plan.json'), 'new')).toMatchObject({ ok: true });
    expect(await readFile(file('plan.json'), 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['plan.json']);
  });

  test('behind a link leaves the link alone', async () => {
    await writeFile(file('real.json'), 'old');
    await symlink('real.json', file('link.json'));
    expect(await writeWhole(file('link.json'), 'new')).toMatchObject({ ok: true });
    expect(await readlink(file('link.json'))).toBe('real.json');
    expect(await readFile(file('real.json'), 'utf8')).toBe('new');
  });

  test('may have the longest name that there is', async () => {
    expect(await writeWhole(file('x'.repeat(255)), 'new')).toMatchObject({ ok: true });
  });
});

describe('a place where nothing can be written', () => {
  test.each([
    ['a folder', () => folder, /it is a folder/],
    ['a folder that is missing', () => file('no/where.json'), /its folder does not exist/],
    ['a folder that is a file', () => file('plan.json/where.json'), /its folder is not a folder/],
    ['a name that ends like a folder', () => file('new.json/'), /its folder is not a folder|its folder does not exist/],
    ['no name', () => '', /--out: .*it has no name/],
  ])('%s is known before the work begins', async (_, name, words) => {
    await writeFile(file('plan.json'), 'old');
    for (const answer of [await placeToWrite(name()), await writeWhole(name(), 'new')]) {
      expect(answer.ok ? '' : answer.problems.map(problemText).join()).toMatch(words);
    }
    expect(await readdir(folder)).toEqual(['plan.json']);
  });

  test('is no matter when nothing is to be written', async () => {
    expect(await placeToWrite(undefined)).toEqual({ ok: true, value: undefined });
  });
});
