import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { ApiProblem } from '../api-problem.ts';

/** Argon2id with 19 MiB, 2 passes, 1 lane (OWASP Password Storage Cheat Sheet). */
const COST = { memory: 19_456, passes: 2, parallelism: 1 } as const;

/** Hashes at a time: each takes 19 MiB and a thread of Node's pool, which has four (convention). */
const AT_ONCE = 2;

/** Hashes that may wait; more and the server says that it is busy (convention). */
const MOST_WAITING = 40;

const TAG_BYTES = 32;
const STORED = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/;
const derive = promisify(argon2);

let running = 0;
const waiting: (() => void)[] = [];

/** The hash of a password with its parameters and salt, as text (PHC string format). */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const tag = await inTurn(() => derive('argon2id', { message: password.normalize('NFKC'), nonce: salt, tagLength: TAG_BYTES, ...COST }));
  return `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${unpadded(salt)}$${unpadded(tag)}`;
}

/** Whether the password fits. Without a hash it takes as long and says no, so that time tells nobody which names there are. */
export async function fitsPassword(password: string, stored: string | null | undefined): Promise<boolean> {
  const [, memory, passes, parallelism, salt, tag] = STORED.exec(stored ?? '') ?? [];
  const wanted = Buffer.from(tag ?? '', 'base64');
  const cost = tag === undefined ? COST : { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
  const nonce = salt === undefined ? Buffer.alloc(16) : Buffer.from(salt, 'base64');
  const made = await inTurn(() => derive('argon2id', { message: password.normalize('NFKC'), nonce, tagLength: TAG_BYTES, ...cost }));
  return wanted.length === made.length && timingSafeEqual(wanted, made);
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    if (waiting.length >= MOST_WAITING) throw new ApiProblem('busy');
    // Whoever is done hands its turn on, so `running` stays as it is.
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '');
}
