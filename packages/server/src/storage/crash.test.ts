import { describe, expect, it } from 'vitest';
import { DIALECTS, freshPlace } from './testing/fresh-database.ts';
import { killServers } from './testing/crash.ts';

// Hundreds of kills, and kills of PostgreSQL itself, are in bench/crash.ts; these few keep it honest between its runs.
describe.each(DIALECTS)('On %s', (dialect) => {
  it('a server that is killed while it writes loses nothing that it acknowledged, and does nothing twice', async () => {
    const figures = await killServers(await freshPlace(dialect), 5, 20_270_301);
    expect(figures.acknowledged).toBeGreaterThan(5);
  });
});
