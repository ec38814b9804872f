import { once } from 'node:events';
import { Agent, createServer, request, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** A reverse proxy in front of several servers. */
export interface RoundRobin {
  readonly origin: string;
  close(): Promise<void>;
}

/** What a server behind the proxy answered. */
interface Answer {
  readonly status: number;
  readonly headers: readonly string[];
  readonly body: Buffer;
}

/**
 * Gives each request to the next of some servers, as a small reverse proxy does. A server that takes no connections is passed over; one
 * that breaks off in the middle is answered for with 502, because nobody knows what it has done. `targets` tell where each listens now.
 */
export async function startRoundRobin(targets: readonly (() => string)[]): Promise<RoundRobin> {
  const agent = new Agent({ keepAlive: true });
  let turn = 0;
  const server = createServer((asked, reply) => {
    void (async () => {
      const body = await buffer(asked);
      for (let tried = 0; tried < targets.length; tried += 1) {
        turn += 1;
        const origin = targets[turn % targets.length]?.() ?? '';
        const answer = await forward(asked, body, origin, agent);
        if (answer === 'refused') continue;
        if (answer === 'broken') break;
        // Length and connection are matters between two; Node adds them anew.
        reply.writeHead(answer.status, [...answer.headers]);
        reply.end(answer.body);
        return;
      }
      reply.writeHead(502).end();
    })().catch(() => reply.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    close: async () => {
      agent.destroy();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function forward(asked: IncomingMessage, body: Buffer, origin: string, agent: Agent): Promise<Answer | 'refused' | 'broken'> {
  const { connection: _, ...headers } = asked.headers;
  const onward = request(`${origin}${asked.url ?? ''}`, { method: asked.method, headers, agent });
  onward.end(body);
  try {
    const [answer] = (await once(onward, 'response')) as [IncomingMessage]; // as Node says
    const kept = answer.rawHeaders.flatMap((name, at, all) =>
      at % 2 === 0 && !/^(connection|keep-alive|transfer-encoding)$/i.test(name) ? [name, all[at + 1] ?? ''] : [],
    );
    return { status: answer.statusCode ?? 502, headers: kept, body: await buffer(answer) };
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED' ? 'refused' : 'broken';
  }
}
