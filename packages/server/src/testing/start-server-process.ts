import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { DatabasePlace } from '../storage/open-database.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

/** Characters of the terminal that are kept: all that is told at the start. A long run writes logs without end. */
const MOST_TOLD = 100_000;

/** A server as a process of its own, which can be ended in every way in which servers end. */
export interface ServerProcess {
  /** Where it listens: another place after each start. */
  readonly origin: string;
  readonly pid: number;
  /** Everything that it wrote to the terminal since its last start. */
  readonly told: string;
  /** The same of its errors. */
  readonly complained: string;
  /** Ends it without any warning. */
  kill(): Promise<void>;
  /** Asks it to end; gives its exit code, null if a signal ended it. */
  stop(): Promise<number | null>;
  /** Starts it again on the same data, and gives how long it took until it listened, milliseconds. */
  restart(): Promise<number>;
}

/** Starts the server, as `npm start` does after building, on a free port and the data of `place`. */
export async function startServerProcess(place: DatabasePlace, flags: readonly string[] = []): Promise<ServerProcess> {
  let child: ChildProcess;
  let told = '';
  let complained = '';
  let origin = '';
  const restart = async (): Promise<number> => {
    const began = performance.now();
    told = '';
    child = spawn(process.execPath, [...flags, MAIN], {
      env: environment(place),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    complained = '';
    child.stderr?.on('data', (bytes: Buffer) => (complained = (complained + bytes.toString()).slice(0, MOST_TOLD)));
    origin = await new Promise<string>((resolve, reject) => {
      child.stdout?.on('data', (bytes: Buffer) => {
        told = (told + bytes.toString()).slice(0, MOST_TOLD);
        const [, port] = /^Ironstride is ready:\s+http:\/\/[^\s/]+:(\d+)/m.exec(told) ?? [];
        if (port !== undefined) resolve(`http://127.0.0.1:${port}`);
      });
      child.once('error', reject);
      child.once('exit', (code, signal) => reject(new Error(`The server ended (${code ?? signal}): ${complained}${told}`)));
    });
    return performance.now() - began;
  };
  await restart();
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit');
      child.kill(signal);
      await ended;
    }
    return child.exitCode;
  };
  return {
    get origin() {
      return origin;
    },
    get pid() {
      return child.pid ?? 0;
    },
    get told() {
      return told;
    },
    get complained() {
      return complained;
    },
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
    restart,
  };
}

/** What the server is told by its surroundings, and nothing that this machine happens to say. It trusts a proxy: see `Caller`. */
function environment({ folder, url }: DatabasePlace): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, IRONSTRIDE_ORIGIN: __, ...rest } = process.env;
  const own = { HOST: '127.0.0.1', PORT: '0', IRONSTRIDE_DATA: folder, IRONSTRIDE_PROXIES: '127.0.0.1' };
  return { ...rest, ...own, ...(url !== undefined && { DATABASE_URL: url }) };
}
