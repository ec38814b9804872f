import { ApiProblem } from '../api-problem.ts';

/** Wrong tries within a window of this many milliseconds (convention). */
const WINDOW = 15 * 60_000;

/** Wrong tries at one name from one address, at one name from anywhere, and from one address (convention). */
const MOST = { pair: 10, name: 100, address: 50 } as const;

/** Counters that are kept; the oldest go first (convention: a few megabytes). */
const KEPT = 20_000;

/** Counts wrong tries at signing in. Each server counts for itself: with several, each takes as many. */
export interface Attempts {
  /** Refuses when there were too many wrong ones. */
  ask(name: string, address: string): void;
  /** Notes a wrong one. */
  wrong(name: string, address: string): void;
  /** Forgets the wrong tries at a name from an address: the right person came. */
  right(name: string, address: string): void;
}

/** A counter for wrong tries by the clock `now`. */
export function countAttempts(now: () => number): Attempts {
  const counters = new Map<string, { count: number; readonly since: number }>();
  const keys = (name: string, address: string) =>
    [
      [`pair ${address} ${name}`, MOST.pair],
      [`name ${name}`, MOST.name],
      [`address ${address}`, MOST.address],
    ] as const;
  const find = (key: string) => {
    const found = counters.get(key);
    return found && now() - found.since < WINDOW ? found : undefined;
  };
  return {
    ask: (name, address) => {
      for (const [key, most] of keys(name, address)) {
        const found = find(key);
        if (found && found.count >= most) {
          const wait = Math.max(1, Math.ceil((found.since + WINDOW - now()) / 1000));
          throw new ApiProblem('too-many', [{ at: '', says: 'There were too many wrong tries.' }], { 'retry-after': String(wait) });
        }
      }
    },
    wrong: (name, address) => {
      for (const [key] of keys(name, address)) {
        const found = find(key);
        if (found) found.count += 1;
        else {
          counters.delete(key);
          counters.set(key, { count: 1, since: now() });
        }
      }
      for (const [oldest] of counters) {
        if (counters.size <= KEPT) break;
        counters.delete(oldest);
      }
    },
    right: (name, address) => void counters.delete(`pair ${address} ${name}`),
  };
}
