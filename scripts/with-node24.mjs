// Usage: node scripts/with-node24.mjs FILE|COMMAND [ARGUMENT …]: runs it on Node 24, installing first when needed.
import { ensureInstalled, onNode24 } from './bootstrap.mjs';

const [what, ...args] = process.argv.slice(2);
if (what === undefined) {
  process.stderr.write('Name a file or a command: node scripts/with-node24.mjs FILE|COMMAND [ARGUMENT …]\n');
  process.exit(2);
}
await ensureInstalled();
process.exit(await onNode24(what, args));
