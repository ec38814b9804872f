import { beforeAll, describe, expect, it } from 'vitest';
import { ApiProblem } from '../api-problem.ts';
import type { OpenDatabase } from '../storage/open-database.ts';
import { DIALECTS, freshDatabase } from '../storage/testing/fresh-database.ts';
import { askAttempts, noteAttempt } from './attempts.ts';

const MINUTE = 60_000;

describe.each(DIALECTS)('Wrong tries at signing in, on %s,', (dialect) => {
  let database: OpenDatabase;
  beforeAll(async () => {
    database = await freshDatabase(dialect);
  });

  /** Whether a wrong try at a name from an address was answered, and not refused for being too many. */
  async function isAnswered(name: string, address: string, now: number): Promise<boolean> {
    try {
      await askAttempts(database.db, { name, address }, now);
    } catch (error) {
      if (error instanceof ApiProblem && error.code === 'too-many') return false;
      throw error;
    }
    await noteAttempt(database.db, { name, address }, now);
    return true;
  }

  it('are at most a hundred an hour at one name, wherever they come from and whenever the hour begins', async () => {
    const answered: number[] = [];
    for (let number = 0; number < 400; number += 1) {
      const now = number * MINUTE;
      if (await isAnswered('kim', `203.0.113.${number % 250}`, now)) answered.push(now);
    }
    const most = Math.max(...answered.map((start) => answered.filter((at) => at >= start && at < start + 60 * MINUTE).length));
    expect(most).toBeLessThanOrEqual(100);
    expect(answered.length).toBeGreaterThan(100);
  });
});
