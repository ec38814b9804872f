/** Lines are written when so many characters have come together, and after so many milliseconds at the latest (convention). */
const GATHERED = { characters: 64_000, every: 1000 } as const;

/** Lines of a log that wait for others. */
export interface GatheredLines {
  write(line: string): void;
  /** Writes all that waits, now. */
  flush(): void;
}

/** Gathers lines before they are written. The destination could, but counts all that waits anew at each line. */
export function gatherLines(destination: { write(text: string): unknown; flushSync(): void }): GatheredLines {
  let waiting = '';
  const write = (): void => {
    if (waiting === '') return;
    destination.write(waiting);
    waiting = '';
  };
  setInterval(write, GATHERED.every).unref();
  return {
    write: (line) => {
      waiting += line;
      if (waiting.length >= GATHERED.characters) write();
    },
    flush: () => {
      write();
      destination.flushSync();
    },
  };
}
