/** What a program did to a file, or that it told somebody that something is done. */
export type DiskEvent =
  | { readonly what: 'write'; readonly file: string; readonly at: number; readonly bytes: Buffer }
  | { readonly what: 'truncate'; readonly file: string; readonly length: number }
  | { readonly what: 'sync'; readonly file: string }
  | { readonly what: 'acknowledge'; readonly index: number };

/** What is left of writes that were not synced when the power goes: nothing, all, or any of their sectors. */
export type Leftover = 'none' | 'all' | 'any';

type Change = Extract<DiskEvent, { what: 'write' | 'truncate' }>;

/** What a disk writes whole or not at all, bytes. */
const SECTOR = 512;

/** Files as a disk keeps them: what was synced is safe, the rest is anybody's guess. */
export class Disk {
  readonly #safe: Map<string, Buffer>;
  readonly #pending = new Map<string, Change[]>();
  readonly #obeys: boolean;

  /** A disk that does not obey says that it synced, and did not. */
  constructor(files: ReadonlyMap<string, Buffer>, obeys: boolean) {
    this.#safe = new Map(files);
    this.#obeys = obeys;
  }

  take(event: DiskEvent): void {
    if (event.what === 'acknowledge') return;
    const pending = this.#pending.get(event.file) ?? [];
    if (event.what !== 'sync') {
      pending.push(event);
      this.#pending.set(event.file, pending);
    } else if (this.#obeys && pending.length > 0) {
      this.#safe.set(event.file, changed(this.#safe.get(event.file), pending));
      this.#pending.delete(event.file);
    }
  }

  /** The files after the power went. */
  left(leftover: Leftover, random: () => number): ReadonlyMap<string, Buffer> {
    const files = new Map(this.#safe);
    if (leftover === 'none') return files;
    for (const [file, pending] of this.#pending) {
      const kept = leftover === 'all' ? pending : pending.flatMap((change) => piecesOf(change, random));
      files.set(file, changed(files.get(file), kept));
    }
    return files;
  }
}

/** Sectors of a write that happened to reach the disk; half of them, as the dice fall. */
function piecesOf(change: Change, random: () => number): readonly Change[] {
  if (change.what === 'truncate') return random() < 0.5 ? [change] : [];
  const pieces: Change[] = [];
  const { file, at, bytes } = change;
  for (let from = 0; from < bytes.length;) {
    const to = Math.min(bytes.length, from + SECTOR - ((at + from) % SECTOR));
    if (random() < 0.5) pieces.push({ what: 'write', file, at: at + from, bytes: bytes.subarray(from, to) });
    from = to;
  }
  return pieces;
}

function changed(before: Buffer = Buffer.alloc(0), changes: readonly Change[]): Buffer {
  let length = before.length;
  const most = changes.reduce(
    (most, change) => Math.max(most, change.what === 'write' ? change.at + change.bytes.length : change.length),
    length,
  );
  const after = Buffer.alloc(most);
  before.copy(after);
  for (const change of changes) {
    if (change.what === 'write') {
      change.bytes.copy(after, change.at);
      length = Math.max(length, change.at + change.bytes.length);
    } else {
      after.fill(0, change.length);
      length = change.length;
    }
  }
  return after.subarray(0, length);
}
