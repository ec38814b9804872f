import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { BIN, example, useWorkplace } from './testing/workplace.ts';

const { folder, ironstride } = useWorkplace();

describe('a fault of ours ends with exit code 3', () => {
  /** A wall clock that has lost its mind: no file can be the cause of what follows. */
  const clock = (year: string): string => {
    const code = `const D = Date; globalThis.Date = class extends D { getFullYear() { ${year}; } toISOString() { return 'year\\n 12345'; } };`;
    return `--import=data:text/javascript,${encodeURIComponent(code)}`;
  };
  const args = ['plan', example('one-week.yaml')];

  test('in a sentence, without a trace and without half an answer', async () => {
    const { code, out, err } = await ironstride(args, { env: { NODE_OPTIONS: clock('return 12345') } });
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toBe(
      'This is a fault in Ironstride, not in your file: the clock says year 12345\n' +
        'Please report it with what you typed; IRONSTRIDE_DEBUG=1 shows more.\n',
    );
  });

  test('with a trace for those who ask for it, and nothing written', async () => {
    const env = { NODE_OPTIONS: clock('throw undefined'), IRONSTRIDE_DEBUG: '1' };
    expect(await ironstride([...args, '--out', 'never.json'], { env })).toMatchObject({ code: 3, out: '' });
    const { err } = await ironstride(args, { env: { ...env, NODE_OPTIONS: clock('return 12345') } });
    expect(err).toMatch(/\n\s+at today /);
    expect(await readdir(folder())).not.toContain('never.json');
  });
});

describe('the screen', () => {
  test('has colour only when it is a terminal or is told so', async () => {
    const args = ['check', example('article-week.txt')];
    expect((await ironstride(args)).out).not.toContain('\u001b[');
    expect((await ironstride(args, { env: { FORCE_COLOR: '1' } })).out).toContain('\u001b[');
    expect((await ironstride(args, { env: { NO_COLOR: '1' } })).out).not.toContain('\u001b[');
  });

  test('is not rewritten by control characters in a file', async () => {
    const name = '"Kim\\e[2J\\u202Eevil\\a"';
    const input = `name: ${name}\nlevel: intermediate\nlifting: some\nstart: 2027-01-04\ndays: {tue: 60, thu: 60, sun: 90}\nweeks: 1`;
    const { code, out } = await ironstride(['plan', '-'], { input });
    expect(code).toBe(0);
    expect(out).toContain('Kim');
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });

  test('that is full ends with exit code 2, in words', async () => {
    const child = spawn('sh', ['-c', `"${process.execPath}" "${BIN}" rules > /dev/full; echo "code $?" >&2`], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (part: string) => (err += part));
    await new Promise((resolve) => child.on('close', resolve));
    // Some systems have no such device; the shell says so then.
    expect(err).toMatch(/^The answer cannot be written: the disk is full\.\ncode 2\n$|\/dev\/full/);
  });

  test('may go away in the middle of an answer', async () => {
    const child = spawn(
      'sh',
      ['-c', `"${process.execPath}" "${BIN}" plan "${example('first-marathon.yaml')}" --json; echo "code $?" >&2`],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let err = '';
    child.stdout.once('data', () => child.stdout.destroy());
    child.stderr.setEncoding('utf8').on('data', (part: string) => (err += part));
    await new Promise((resolve) => child.on('close', resolve));
    expect(err).toBe('code 0\n');
  });
});
