import { describe, expect, test } from 'vitest';
import { Lot } from '../../../sync/src/testing/lot.ts';
import { DIALECTS, freshPlace } from '../storage/testing/fresh-database.ts';
import { surviveKills } from './survive-kills.ts';

describe.each(DIALECTS)('A server on %s that is killed while people write', (dialect) => {
  test('has all that it acknowledged, nothing twice, and opens at once', { timeout: 400_000 }, async () => {
    // Hundreds of kills are in bench/crash.ts.
    const kills = 5;
    const survived = await surviveKills(await freshPlace(dialect, 'empty'), { kills, writers: 3, between: 25, draw: new Lot(20_270_301) });
    expect(survived.faults).toEqual([]);
    // The kills met it at work.
    expect(survived.retried).toBeGreaterThanOrEqual(kills);
    expect(survived.changes).toBeGreaterThan(kills);
    expect(survived.starts).toHaveLength(kills);
  });
});
