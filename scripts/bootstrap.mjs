// Plain JavaScript for Node 20 and later: it runs before Node 24 is installed. Everything else in the project runs on Node 24.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the clone. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const modules = join(root, 'node_modules');
const windows = process.platform === 'win32';

/** Installs what the lock file names, when that is not there yet. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  if (!existsSync(modules)) {
    say('Installing dependencies, Node 24 among them (npm ci); this takes a minute the first time …');
    if ((await run(npm, ['ci', ...quiet])) === 0) return requireInstalled();
    say('npm ci did not pass; trying npm install …');
  } else {
    say('The lock file has changed; bringing node_modules up to date (npm install) …');
  }
  const code = await run(npm, ['install', ...quiet]);
  if (code !== 0) process.exit(code);
  requireInstalled();
}

/** Runs a TypeScript or JavaScript file, or the command of an installed package, on Node 24; gives its exit code. */
export async function onNode24(what, args = [], options = {}) {
  const file = /\.(m?js|ts)$/.test(what) ? join(root, what) : commandFile(what);
  return run(node24(), [file, ...args], options);
}

/** Prints a line about what happens next, apart from the output of the work itself. */
export function say(line) {
  process.stderr.write(`» ${line}\n`);
}

// npm tells its scripts where it lives; started by itself, a script takes the npm of the path.
const npm = process.env.npm_execpath?.endsWith('npm-cli.js') ? { node: process.env.npm_execpath } : windows ? 'npm.cmd' : 'npm';

function run(command, args, { env = {} } = {}) {
  const [file, rest] = typeof command === 'string' ? [command, args] : [process.execPath, [command.node, ...args]];
  const path = [join(modules, '.bin'), process.env.PATH].join(delimiter);
  return new Promise((resolve, reject) => {
    const child = spawn(file, rest, {
      cwd: root,
      stdio: 'inherit',
      shell: file.endsWith('.cmd'),
      env: { ...process.env, PATH: path, ...env },
    });
    const pass = (signal) => child.kill(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, pass);
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      for (const one of signals) process.off(one, pass);
      if (signal) process.exit(128 + constants.signals[signal]);
      resolve(code ?? 1);
    });
  });
}

function isInstalled() {
  if (!existsSync(join(modules, '.package-lock.json')) || node24() === undefined) return false;
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const there = packagesIn(join(modules, '.package-lock.json'));
  return Object.entries(wanted).every(([path, { version, optional, devOptional, link }]) => {
    const needed = path.startsWith('node_modules/') && !optional && !devOptional;
    return !needed || (there[path] !== undefined && (link || there[path].version === version));
  });
}

function requireInstalled() {
  if (node24() !== undefined) return;
  say('Node 24 is missing after the install: npm may have been told to skip install scripts. Allow them, or start with Node 24 yourself.');
  process.exit(1);
}

function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

function node24() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  const file = join(modules, 'node', 'bin', windows ? 'node.exe' : 'node');
  return existsSync(file) ? file : undefined;
}

const PACKAGE_OF = { tsc: 'typescript' };

function commandFile(name) {
  const folder = join(modules, PACKAGE_OF[name] ?? name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[name]);
}
