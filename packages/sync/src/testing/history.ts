import type { Batch, Document } from '../document.ts';
import { exchange, type Keeper, type Pulled, type Remote, type Said } from '../exchange.ts';
import { newestStamp } from '../merge.ts';
import { Lot } from './lot.ts';
import { MemoryDevice } from './memory-device.ts';

/** A server that a history is lived with. */
export interface HistoryServer extends Remote {
  documents(): Promise<readonly Document[]>;
  backUp?(): void;
  /** Goes back to the backup; false when there is none. */
  setBack?(openly: boolean): boolean;
}

/** What a history is lived in. */
export interface World {
  readonly server: HistoryServer;
  /** The true time, milliseconds since 1970. */
  now(): number;
  /** Lets it pass. */
  pass(milliseconds: number): void;
  /** Lets the server get on with its work. */
  tick(): Promise<void>;
}

/** How a history ended. */
export interface History {
  readonly devices: readonly MemoryDevice[];
  /** Everything that was done on any device. */
  readonly done: readonly Batch[];
  /** Edits whose stamp was not greater than all that their device had seen. */
  readonly behind: number;
  readonly crashes: number;
  /** How often the server was set back to a backup. */
  readonly setBack: number;
}

const NAMES = ['phone0000000', 'laptop000000', 'tablet000000'] as const;
const DAY = 86_400_000;
const STEPS = 160;

/**
 * Lives one history by lot: three devices with clocks of their own edit, delete and log; requests are lost, come twice, late or out of
 * order; devices are offline, and crash before or after any step of an exchange; the server is set back to a backup. In the end the faults stop, and every device asks until
 * nothing is left to say.
 */
export async function liveHistory(seed: number, { server, now, pass, tick }: World): Promise<History> {
  const lot = new Lot(seed);
  const late: (readonly Batch[])[] = [];
  let crashes = 0;
  let behind = 0;
  let setBack = 0;
  let calm = false;
  const players = NAMES.map((name) => {
    let skew = lot.in(30) ? lot.below(60 * DAY) - 30 * DAY : 0;
    const device = new MemoryDevice(name, () => now() + skew);
    return {
      device,
      online: true,
      running: false,
      step: undefined as (() => void) | undefined,
      skewClock: () => void (skew = lot.of([0, lot.below(20 * DAY) - 10 * DAY, 900 * DAY, Number.NaN])),
    };
  });
  type Player = (typeof players)[number];

  /** Waits for its turn among the devices, before and after what it does; a crash may come in either place. */
  const gated = async <T>(player: Player, task: () => Promise<T>): Promise<T> => {
    await turn(player);
    const done = await task();
    await turn(player);
    return done;
  };
  const turn = (player: Player): Promise<void> =>
    calm
      ? Promise.resolve()
      : new Promise((resolve, reject) => {
          player.step = () => {
            player.step = undefined;
            if (lot.in(4)) {
              crashes += 1;
              reject(new Crash());
            } else resolve();
          };
        });
  const keeperOf = (player: Player): Keeper => ({
    place: () => gated(player, () => player.device.place()),
    startOver: (era) => gated(player, () => player.device.startOver(era)),
    receive: (documents, place, time) => gated(player, () => player.device.receive(documents, place, time)),
    waiting: () => gated(player, () => player.device.waiting()),
    settle: (batches, time) => gated(player, () => player.device.settle(batches, time)),
    bury: (batch, says) => gated(player, () => player.device.bury(batch, says)),
  });
  const remoteOf = (player: Player): Remote => ({
    pull: (after) => gated(player, async (): Promise<Said<Pulled>> => (fails(player) ? AWAY : server.pull(after))),
    push: (batches) =>
      gated(player, async (): Promise<Said<{ readonly time: number }>> => {
        if (!calm && lot.in(12)) late.push(batches);
        if (fails(player)) return AWAY;
        const said = await server.push(batches);
        return !calm && lot.in(12) ? AWAY : said;
      }),
  });
  const fails = (player: Player): boolean => !calm && (!player.online || lot.in(10));
  const meet = (player: Player): void => {
    player.running = true;
    exchange(keeperOf(player), remoteOf(player))
      .catch((error: unknown) => {
        if (!(error instanceof Crash)) throw error;
      })
      .finally(() => void (player.running = false));
  };

  /** Lets everything run that can run without a turn. */
  const settled = async (): Promise<void> => {
    while (players.some(({ running, step }) => running && !step)) await tick();
  };

  const act = (player: Player): void => {
    const { device } = player;
    const seen = [...device.documents.values()].map(newestStamp);
    const before = device.done.length;
    somethingDone(device, lot);
    const last = device.done.at(-1)?.at;
    if (device.done.length > before && last !== undefined && seen.some((stamp) => stamp >= last)) behind += 1;
  };
  for (let count = 0; count < STEPS; count += 1) {
    const player = lot.of([players[0], players[1], players[2]] as [Player, Player, Player]); // there are three
    const chance = lot.below(100);
    if (chance < 30) act(player);
    else if (chance < 34) player.online = !player.online;
    else if (chance < 37) player.skewClock();
    else if (chance < 42) {
      const again = late.splice(lot.below(late.length), 1)[0];
      if (again) await server.push(again);
    } else if (chance === 42) server.backUp?.();
    else if (chance === 43 && lot.in(20)) setBack += server.setBack?.(true) ? 1 : 0;
    else if (player.step) player.step();
    else if (!player.running) meet(player);
    pass(lot.in(10) ? lot.below(3 * DAY) : lot.below(5000));
    await settled();
  }
  calm = true;
  for (const { step } of players) step?.();
  while (players.some(({ running }) => running)) {
    for (const { step } of players) step?.();
    await settled();
  }
  for (const again of late) await server.push(again);
  for (let round = 0; round < 2; round += 1)
    for (const { device } of players) {
      const refusal = await exchange(device, server);
      if (refusal) throw new Error(refusal.says);
    }
  const devices = players.map(({ device }) => device);
  return { devices, done: devices.flatMap(({ done }) => done), behind, crashes, setBack };
}

class Crash extends Error {}

const AWAY = { ok: false, why: 'away', says: 'no network' } as const;

/** What a person does: moves, shortens, leaves out and takes back sessions, answers, logs sets, deletes a log. */
function somethingDone(device: MemoryDevice, lot: Lot): void {
  const { documents } = device;
  const uid = 'season-one';
  const placement = { kind: 'placement', id: `${uid}/w0${lot.below(3)}-easy-1` } as const;
  const log = { kind: 'log', id: `w0${lot.below(3)}-easy-1` } as const;
  const id = lot.uuid();
  const mark = lot.below(1_000_000);
  const chance = lot.below(100);
  if (chance < 30) device.edit(id, placement, { slot: `2027-03-0${1 + lot.below(7)} am`, ...(lot.in(30) && { value: mark }) });
  else if (chance < 45) device.edit(id, placement, { value: mark });
  else if (chance < 55) device.edit(id, placement, undefined);
  else if (chance < 65)
    device.edit(id, { kind: 'settings', id: 'home' }, { theme: lot.of(['dark', 'light', null]), weight: lot.of(['kg', 'lb']) });
  else if (chance < 95) device.edit(id, log, { [`sets.${lot.below(4)}.${mark}-${device.name}-${documents.size}`]: { reps: 8 } });
  else device.edit(id, log, undefined);
}
