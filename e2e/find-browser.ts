import chromium from '@sparticuz/chromium';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Where browsers usually are. */
const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A Chromium that starts, with what it needs. */
export interface Browser {
  readonly path: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

/** Finds a browser: the one that IRONSTRIDE_BROWSER names, one of the machine, or the one that comes with the dependencies (Linux, x64). */
export async function findBrowser(): Promise<Browser> {
  const named = process.env['IRONSTRIDE_BROWSER'];
  for (const path of [...(named === undefined ? [] : [named]), ...KNOWN]) {
    if (existsSync(path) && (await starts(path, {}))) return { path, args: ARGS, env: environment({}) };
  }
  const path = await chromium.executablePath();
  const own = { LD_LIBRARY_PATH: [`${tmpdir()}/al2023/lib`, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':') };
  if (await starts(path, own)) return { path, args: [...ARGS, '--headless=shell'], env: environment(own) };
  throw new Error('No Chromium starts here. Install one, or name it: IRONSTRIDE_BROWSER=/path/to/chromium npm test');
}

async function starts(path: string, own: Record<string, string>): Promise<boolean> {
  try {
    await run(path, ['--version'], { env: environment(own), timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

function environment(own: Record<string, string>): Record<string, string> {
  return {
    ...Object.fromEntries(Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))),
    ...own,
  };
}
