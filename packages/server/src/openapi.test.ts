import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROUTES } from './contract/routes.ts';
import { openApi } from './openapi.ts';

const described = openApi('0.0.0');

it('The description of the API is one that a linter of others finds nothing wrong with', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ironstride-openapi-'));
  try {
    const file = join(folder, 'openapi.json');
    writeFileSync(file, JSON.stringify(described));
    const cli = join(import.meta.dirname, '../../../node_modules/@redocly/cli/bin/cli.js');
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'lint', '--extends=recommended', '--format=stylish', file], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    });
    expect(`${stdout}${stderr}`).not.toMatch(/error|warning/i);
    expect(status).toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('and names every route, with every problem that it can answer', () => {
  const ids = [...JSON.stringify(described).matchAll(/"operationId":"([\w-]+)"/g)].map(([, id]) => id);
  expect(new Set(ids)).toEqual(new Set(Object.keys(ROUTES)));
  expect(ids).toHaveLength(Object.keys(ROUTES).length);
  expect(JSON.stringify(described['components'])).toContain('"Problem"');
});
