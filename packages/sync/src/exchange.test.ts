import { describe, expect, test } from 'vitest';
import { exchange, pause, type Remote } from './exchange.ts';
import { liveHistory } from './testing/history.ts';
import { MemoryDevice } from './testing/memory-device.ts';
import { MemoryServer } from './testing/memory-server.ts';
import { whatIsWrong } from './testing/what-is-wrong.ts';

const START = Date.UTC(2027, 1, 10, 9);
const SESSION = { kind: 'placement', id: 'u/w03-tempo-1' } as const;

function three() {
  let now = START;
  const clock = (): number => (now += 1000);
  return {
    server: new MemoryServer(clock),
    phone: new MemoryDevice('phone0000000', clock),
    laptop: new MemoryDevice('laptop000000', clock),
  };
}

describe('Two devices and a server', () => {
  test('what is planned on one appears on the other', async () => {
    const { server, phone, laptop } = three();
    phone.edit('1', SESSION, { slot: 'Mon', value: 40 });
    await exchange(phone, server);
    await exchange(laptop, server);
    expect(laptop.valuesAt(SESSION)).toEqual({ slot: 'Mon', value: 40 });
    expect(laptop.outbox).toEqual([]);
  });

  test('a session moved to two days offline stands where it was moved last, and whoever comes second is told', async () => {
    const { server, phone, laptop } = three();
    phone.edit('1', SESSION, { slot: 'Mon', value: 40 });
    await exchange(phone, server);
    await exchange(laptop, server);
    phone.edit('2', SESSION, { slot: 'Tue' });
    laptop.edit('3', SESSION, { slot: 'Wed' });
    laptop.edit('4', SESSION, { slot: 'Thu' });
    await exchange(laptop, server);
    await exchange(phone, server);
    await exchange(laptop, server);
    expect([phone, laptop].map((one) => one.valuesAt(SESSION)?.['slot'])).toEqual(['Thu', 'Thu']);
    expect(phone.conflicts).toMatchObject([
      { ...SESSION, field: 'slot', here: [expect.anything(), 'Tue'], there: [expect.anything(), 'Thu'] },
    ]);
    expect(laptop.conflicts).toEqual([]);
  });

  test('what comes back as it was sent, and what was there before, is no contradiction', async () => {
    const { server, phone, laptop } = three();
    phone.edit('1', SESSION, { slot: 'Mon', value: 40 });
    await exchange(phone, server);
    await exchange(laptop, server);
    laptop.edit('2', SESSION, { value: 50 });
    await exchange(laptop, server);
    phone.edit('3', SESSION, { slot: 'Tue' });
    await exchange(phone, server);
    expect(phone.conflicts).toEqual([]);
    expect(phone.valuesAt(SESSION)).toEqual({ slot: 'Tue', value: 50 });
  });

  test('what a server will never take is kept for the person, and the rest goes on', async () => {
    const { server, phone } = three();
    for (const id of ['1', '2', '3']) phone.edit(id, { kind: 'check-in', id: `2027-03-0${id}` }, { sleep: 3 });
    const picky: Remote = {
      pull: (after) => server.pull(after),
      push: async (batches) =>
        batches.some(({ id }) => id === '2') ? { ok: false, why: 'refused', says: 'too large' } : server.push(batches),
    };
    expect(await exchange(phone, picky)).toBeUndefined();
    expect(phone.buried).toMatchObject([{ batch: { id: '2' }, says: 'too large' }]);
    expect(phone.outbox).toEqual([]);
    expect(server.changes.map(({ id }) => id)).toEqual(['1', '3']);
  });

  test('an ended session sends nothing and loses nothing', async () => {
    const { server, phone } = three();
    phone.edit('1', SESSION, { slot: 'Mon' });
    const ended: Remote = { pull: (after) => server.pull(after), push: async () => ({ ok: false, why: 'signed-out', says: 'ended' }) };
    expect(await exchange(phone, ended)).toMatchObject({ why: 'signed-out' });
    expect(phone.outbox).toHaveLength(1);
  });

  test('many batches go in requests of a bounded size, in their order', async () => {
    const { server, phone } = three();
    const sizes: number[] = [];
    for (let count = 0; count < 250; count += 1)
      phone.edit(String(count), SESSION, { value: `${count}${'x'.repeat(count < 3 ? 1_500_000 : 9)}` });
    const counting: Remote = { pull: (after) => server.pull(after), push: (batches) => (sizes.push(batches.length), server.push(batches)) };
    await exchange(phone, counting);
    expect(sizes).toEqual([1, 1, 100, 100, 48]);
    expect(server.changes.map(({ id }) => id)).toEqual(Array.from({ length: 250 }, (_, index) => String(index)));
  });

  test('a server that was set back to a backup gets everything again, openly or behind its back', async () => {
    for (const openly of [true, false]) {
      const { server, phone, laptop } = three();
      phone.edit('1', SESSION, { slot: 'Mon', value: 40 });
      await exchange(phone, server);
      server.backUp();
      phone.edit('2', SESSION, { slot: 'Tue' });
      phone.edit('3', { kind: 'log', id: 'a' }, { 'sets.0.1': 8 });
      await exchange(phone, server);
      server.setBack(openly);
      phone.edit('4', { kind: 'log', id: 'b' }, { 'sets.0.1': 9 });
      await exchange(phone, server);
      await exchange(laptop, server);
      expect(laptop.valuesAt(SESSION)).toEqual({ slot: 'Tue', value: 40 });
      expect(laptop.valuesAt({ kind: 'log', id: 'a' })).toEqual({ 'sets.0.1': 8 });
      expect(laptop.valuesAt({ kind: 'log', id: 'b' })).toEqual({ 'sets.0.1': 9 });
      expect([phone.outbox, phone.conflicts]).toEqual([[], []]);
    }
  });

  test('pauses grow, end, and differ by lot', () => {
    expect([1, 2, 3, 9, 40].map((failures) => pause(failures, 0))).toEqual([2000, 4000, 8000, 300_000, 300_000]);
    expect(pause(1, 1)).toBe(1000);
  });
});

describe('Whatever happens between three devices and a server', () => {
  const HISTORIES = 2000;

  test(`all end equal and no edit is lost, in ${HISTORIES} histories`, { timeout: 300_000 }, async () => {
    let crashes = 0;
    let conflicts = 0;
    let setBack = 0;
    for (let seed = 1; seed <= HISTORIES; seed += 1) {
      let now = START;
      const server = new MemoryServer(() => now);
      const history = await liveHistory(seed, {
        server,
        now: () => now,
        pass: (passed) => void (now += passed),
        tick: () => Promise.resolve(),
      });
      crashes += history.crashes;
      setBack += history.setBack;
      conflicts += history.devices.reduce((sum, one) => sum + one.conflicts.length, 0);
      const wrong = whatIsWrong(
        history,
        await server.documents(),
        server.changes.map(({ id }) => id),
      );
      expect({ seed, wrong }).toEqual({ seed, wrong: [] });
    }
    // The lots really held what they promise.
    expect(crashes).toBeGreaterThan(HISTORIES);
    expect(conflicts).toBeGreaterThan(HISTORIES);
    expect(setBack).toBeGreaterThan(HISTORIES / 10);
  });
});
