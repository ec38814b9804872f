/** Questions by name with what they are asked with and what they give. */
export type Questions = Record<string, { readonly asked: unknown; readonly given: unknown }>;

/** What travels to a worker; the answer comes back through the port. */
export type Question<Q extends Questions> = { [K in keyof Q]: { readonly name: K; readonly asked: Q[K]['asked'] } }[keyof Q];

/** One function for each question. */
export type Answers<Q extends Questions> = { readonly [K in keyof Q]: (asked: Q[K]['asked']) => Q[K]['given'] | Promise<Q[K]['given']> };

type Reply<T> = { readonly value: T } | { readonly bug: string };

/** Asks a worker; each question has a port of its own, so answers cannot be mixed up. */
export function asker<Q extends Questions>(
  start: () => Worker,
): <K extends keyof Q>(name: K, asked: Q[K]['asked']) => Promise<Q[K]['given']> {
  let worker: Worker | undefined;
  return <K extends keyof Q>(name: K, asked: Q[K]['asked']) =>
    new Promise<Q[K]['given']>((resolve, reject) => {
      worker ??= start();
      const { port1, port2 } = new MessageChannel();
      port1.start();
      port1.addEventListener('message', ({ data }: MessageEvent<Reply<Q[K]['given']>>) => {
        port1.close();
        if ('bug' in data) reject(new Error(data.bug));
        else resolve(data.value);
      });
      worker.addEventListener('error', (event) => reject(new Error(event.message)), { once: true });
      worker.postMessage({ name, asked }, [port2]);
    });
}

/** Answers questions inside a worker. */
export function answer<Q extends Questions>(answers: Answers<Q>): void {
  addEventListener('message', (event: MessageEvent<Question<Q>>) => {
    const [port] = event.ports;
    if (port) void reply(answers, event.data, port);
  });
}

async function reply<Q extends Questions, K extends keyof Q>(
  answers: Answers<Q>,
  { name, asked }: { readonly name: K; readonly asked: Q[K]['asked'] },
  port: MessagePort,
): Promise<void> {
  try {
    port.postMessage({ value: await answers[name](asked) });
  } catch (error) {
    port.postMessage({ bug: error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error) });
  }
}
