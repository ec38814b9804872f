import { existsSync, mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { passageIn } from './passage.ts';

const DAY = 86_400_000;

it('What a server left behind that was stopped is removed after a day, and what passes now is not', async () => {
  const data = mkdtempSync(join(tmpdir(), 'ironstride-passage-'));
  const now = Date.UTC(2027, 2, 14);
  const passage = passageIn(data);
  const [old, young] = [await passage.enter('kim'), await passage.enter('lee')];
  utimesSync(old.folder, new Date(now - 2 * DAY), new Date(now - 2 * DAY));
  utimesSync(young.folder, new Date(now - DAY / 2), new Date(now - DAY / 2));
  await passage.sweep(now);
  expect([existsSync(old.folder), existsSync(young.folder)]).toEqual([false, true]);
  rmSync(data, { recursive: true });
});
