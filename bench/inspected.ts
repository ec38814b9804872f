/** What a process tells of itself through Node's inspector, which it must have been started with (`--inspect=0`). */
export interface Inspected {
  /** Bytes of the heap that are in use after everything that can go is gone. */
  heap(): Promise<number>;
  close(): void;
}

/** Connects to the inspector that a process announced on its terminal. */
export async function inspect(told: string): Promise<Inspected> {
  const [address] = /ws:\/\/\S+/.exec(told) ?? [];
  if (address === undefined) throw new Error('The process announced no inspector');
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', reject, { once: true });
  });
  let last = 0;
  const ask = (method: string): Promise<unknown> =>
    new Promise((resolve) => {
      const id = (last += 1);
      const read = ({ data }: MessageEvent<string>): void => {
        const reply = JSON.parse(data) as { readonly id?: number; readonly result?: unknown };
        if (reply.id !== id) return;
        socket.removeEventListener('message', read);
        resolve(reply.result);
      };
      socket.addEventListener('message', read);
      socket.send(JSON.stringify({ id, method }));
    });
  return {
    heap: async () => {
      await ask('HeapProfiler.collectGarbage');
      const { usedSize } = (await ask('Runtime.getHeapUsage')) as { readonly usedSize: number }; // as the protocol says
      return usedSize;
    },
    close: () => socket.close(),
  };
}
