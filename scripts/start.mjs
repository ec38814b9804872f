// `npm start`: installs when needed, then plans the example season and prints it. Nothing needs building: Node 24 runs the TypeScript.
import { ensureInstalled, onNode24, say } from './bootstrap.mjs';

await ensureInstalled();
say('npx ironstride plan examples/first-marathon.yaml');
process.exit(await onNode24('packages/cli/bin/ironstride.js', ['plan', 'examples/first-marathon.yaml', ...process.argv.slice(2)]));
