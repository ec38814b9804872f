// `npm run e2e`: builds the app, serves it on a free port, and lets a real browser live through the stories.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { serveBuiltApp } from './serve-built-app.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = (file: string, args: readonly string[], env: Record<string, string> = {}): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });

if ((await run('scripts/build-app.ts', [])) !== 0) process.exit(1);
const app = await serveBuiltApp();
const { address } = app;
const code = await run('node_modules/@playwright/test/cli.js', ['test', ...process.argv.slice(2)], {
  IRONSTRIDE_E2E_ADDRESS: address,
  IRONSTRIDE_E2E_OWNER_LINK: app.ownerLink,
});
await app.close();
process.exit(code);
