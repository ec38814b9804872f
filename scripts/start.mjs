// `npm start`: installs when needed, builds the app and serves it.
import { ensureInstalled, onNode24, say } from './bootstrap.mjs';

await ensureInstalled();
say('Building the app …');
const built = await onNode24('scripts/build-app.ts');
if (built !== 0) process.exit(built);
process.exit(await onNode24('packages/server/src/main.ts'));
