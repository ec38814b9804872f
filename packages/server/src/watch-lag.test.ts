import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { watchLag } from './watch-lag.ts';

test('a server that was loading for a second, and so measured nothing, does not count as busy without end', async () => {
  const lag = watchLag();
  const end = performance.now() + 1100;
  while (performance.now() < end);
  await sleep(1);
  expect(lag.now).toBeGreaterThanOrEqual(0);
  expect(lag.now).toBeLessThan(Number.POSITIVE_INFINITY);
  lag.close();
});
