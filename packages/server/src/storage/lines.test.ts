import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLines, writeLines, type Packing } from './lines.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ironstride-lines-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function* given(lines: readonly string[], fails = false): AsyncGenerator<string> {
  yield* lines;
  if (fails) throw new Error('the database is gone');
}

describe.each<Packing>(['plain', 'gzip'])('A file of lines (%s)', (packing) => {
  it('gives back what was written, whatever signs and lengths the lines have', async () => {
    const path = join(folder, `kept-${packing}`);
    const lines = ['', 'a\u2028b\u2029c\rd', 'é🏋'.repeat(50_000), ...Array.from({ length: 5_000 }, (_, index) => 'x'.repeat(index % 97))];
    await writeLines(path, packing, given(lines));
    const read: string[] = [];
    for await (const line of readLines(path, packing)) read.push(line);
    expect(read).toEqual(lines);
  });

  it('that cannot be finished leaves the older one as it was, and nothing beside it', async () => {
    const path = join(folder, `older-${packing}`);
    writeFileSync(path, 'older');
    await expect(
      writeLines(
        path,
        packing,
        given(
          Array.from({ length: 10_000 }, () => 'a line'),
          true,
        ),
      ),
    ).rejects.toThrow('the database is gone');
    expect(readFileSync(path, 'utf8')).toBe('older');
    await expect(writeLines(join(folder, 'nowhere', 'file'), packing, given(['a line']))).rejects.toThrow('ENOENT');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});
