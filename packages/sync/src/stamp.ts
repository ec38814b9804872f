/**
 * When something was done, as text that sorts: milliseconds since 1970 (base 36, nine digits), a counter (base 36, four digits), the device.
 * A hybrid logical clock: never behind any stamp seen, so what was done after seeing something always wins over it, whatever the clocks say.
 */
export type Stamp = string;

const STAMP = /^([0-9a-z]{9})\.([0-9a-z]{4})\.([0-9a-z]{12})$/;

/** The shape of a stamp, for schemas. */
export const STAMP_PATTERN = STAMP.source;

/** The shape of a device’s name: twelve small letters and digits, drawn by lot on the device. */
export const DEVICE_PATTERN = '^[0-9a-z]{12}$';

/** How far ahead of its own clock a server takes a stamp, milliseconds: 400 days (convention), more than any device stays away. */
export const FURTHEST_AHEAD = 400 * 86_400_000;

const LAST_TIME = 36 ** 9 - 1;
const LAST_COUNT = 36 ** 4 - 1;

/** True for a well-formed stamp. */
export function isStamp(text: string): boolean {
  return STAMP.test(text);
}

/** The time in a stamp, milliseconds since 1970; for people and limits, never for order. */
export function timeOf(stamp: Stamp): number {
  return parse(stamp).time;
}

/** The device that made a stamp. */
export function deviceOf(stamp: Stamp): string {
  return parse(stamp).device;
}

/**
 * A stamp greater than `last`, the greatest this device made or saw, and at `now` where that is later. A clock that says nonsense
 * (before 1970, beyond the last digits, no number) counts as standing still.
 */
export function nextStamp(device: string, now: number, last?: Stamp): Stamp {
  const told = Number.isFinite(now) && now >= 0 && now <= LAST_TIME ? Math.trunc(now) : 0;
  if (last === undefined) return written(told, 0, device);
  const { time, count } = parse(last);
  if (told > time) return written(told, 0, device);
  if (count < LAST_COUNT) return written(time, count + 1, device);
  if (time === LAST_TIME) throw new Error(`No stamp comes after “${last}”`);
  return written(time + 1, 0, device);
}

/** What a device knew when a server last told it the time. */
export interface KnownTime {
  /** By the server, milliseconds since 1970. */
  readonly server: number;
  /** By the device at the same moment. */
  readonly device: number;
}

/**
 * Now by the server’s clock as far as the device can tell. A device whose clock has run back, or further than a server would take,
 * since it last heard from one is not believed: its time stands still until it hears again.
 */
export function serverTime(now: number, known: KnownTime | undefined): number {
  if (known === undefined) return now;
  const passed = now - known.device;
  return passed >= 0 && passed < FURTHEST_AHEAD ? known.server + passed : known.server;
}

function parse(stamp: Stamp): { readonly time: number; readonly count: number; readonly device: string } {
  const [, time, count, device] = STAMP.exec(stamp) ?? [];
  if (time === undefined || count === undefined || device === undefined) throw new Error(`“${stamp}” is no stamp`);
  return { time: Number.parseInt(time, 36), count: Number.parseInt(count, 36), device };
}

function written(time: number, count: number, device: string): Stamp {
  const stamp = `${time.toString(36).padStart(9, '0')}.${count.toString(36).padStart(4, '0')}.${device}`;
  if (!isStamp(stamp)) throw new Error(`“${device}” is no name of a device`);
  return stamp;
}
