import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, vi } from 'vitest';

const ROOT = join(import.meta.dirname, '../../../..');
/** The real command. */
export const BIN = join(ROOT, 'packages/cli/bin/ironstride.js');

/** What a run of the command ended with. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder for the tests of a file, in which the real command runs. */
export interface Workplace {
  readonly folder: () => string;
  /** The path of a file in it. */
  readonly file: (name: string) => string;
  /** Runs the command with what is given on standard input. */
  readonly ironstride: (args: readonly string[], given?: { input?: string | Uint8Array; env?: Record<string, string> }) => Promise<Run>;
}

/** Makes a folder before the tests of a file and removes it afterwards. */
export function useWorkplace(): Workplace {
  // Each test starts the command several times, on machines that may be busy.
  vi.setConfig({ testTimeout: 60_000 });
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ironstride-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return {
    folder: () => folder,
    file: (name) => join(folder, name),
    ironstride: (args, { input = '', env = {} } = {}) =>
      new Promise((resolve, reject) => {
        const { NO_COLOR: _, FORCE_COLOR: __, COLUMNS: ___, ...plain } = process.env;
        const child = spawn(process.execPath, [BIN, ...args], { cwd: folder, env: { ...plain, ...env } });
        let out = '';
        let err = '';
        child.stdout.setEncoding('utf8').on('data', (part: string) => (out += part));
        child.stderr.setEncoding('utf8').on('data', (part: string) => (err += part));
        child.on('error', reject).on('close', (code) => resolve({ code, out, err }));
        child.stdin.on('error', () => undefined).end(input);
      }),
  };
}

/** The path of an example. */
export function example(name: string): string {
  return join(ROOT, 'examples', name);
}
