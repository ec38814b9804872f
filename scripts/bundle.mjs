// `npm run prepare`, which npm also runs after each install: the command as few files, so that it starts faster. It is only a
// copy: packages/cli/bin/ironstride.js takes it while no source has changed since, and the sources otherwise.
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'node_modules', '.cache', 'ironstride');

/** Everything that the bundle follows from, with size and time of change. */
function sources() {
  const parts = ['core', 'formats', 'cli'].map((name) => `packages/${name}`);
  const code = parts.flatMap((part) =>
    readdirSync(join(root, part, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => `${part}/src/${file.replaceAll('\\', '/')}`),
  );
  return ['package-lock.json', ...parts.map((part) => `${part}/package.json`), ...code].map((path) => {
    const { size, mtimeMs } = statSync(join(root, path));
    return [path, size, mtimeMs];
  });
}

try {
  const { rolldown } = await import('rolldown');
  const made = sources();
  rmSync(folder, { recursive: true, force: true });
  const bundle = await rolldown({ input: join(root, 'packages/cli/src/main.ts'), platform: 'node', tsconfig: false, logLevel: 'silent' });
  await bundle.write({
    dir: folder,
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name].mjs',
    codeSplitting: { groups: [{ name: 'own', test: /packages.(core|cli).src|formats.src.text/ }] },
  });
  await bundle.close();
  // Last, so that half a bundle is never taken.
  writeFileSync(join(folder, 'made-from.json'), JSON.stringify(made));
} catch (error) {
  rmSync(folder, { recursive: true, force: true });
  process.stderr.write(`The command will run from its sources; they could not be bundled (${String(error).replaceAll(/\s+/g, ' ')}).\n`);
}
