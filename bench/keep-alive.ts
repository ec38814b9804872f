import { connect, type Socket } from 'node:net';

/** What is sent. */
export interface Request {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What came. */
export interface Reply {
  readonly status: number;
  readonly body: string;
}

const END_OF_HEAD = '\r\n\r\n';

/**
 * One connection that asks one thing at a time, with as little work as possible: a client that costs as much as the server would
 * measure itself. It knows answers with a length, which are all that the server gives here.
 */
export class KeepAlive {
  readonly #host: string;
  readonly #socket: Socket;
  #come = '';
  #waiting: { readonly resolve: (reply: Reply) => void; readonly reject: (error: Error) => void } | undefined;

  constructor(port: number) {
    this.#host = `127.0.0.1:${port}`;
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true });
    // One character for each byte, so that lengths fit.
    this.#socket.setEncoding('latin1');
    this.#socket.on('data', (text: string) => this.#read(text));
    for (const event of ['error', 'close'] as const) this.#socket.on(event, () => this.#waiting?.reject(new Error('The connection broke')));
  }

  /** Sends a request and reads the whole answer. */
  send({ method, path, headers = {}, body }: Request): Promise<Reply> {
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    const content = body === undefined ? '' : `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n`;
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#socket.write(`${method} ${path} HTTP/1.1\r\nhost: ${this.#host}\r\n${lines.join('')}${content}\r\n${body ?? ''}`);
    });
  }

  /** Ends the connection. */
  close(): void {
    this.#waiting = undefined;
    this.#socket.destroy();
  }

  #read(text: string): void {
    this.#come += text;
    const head = this.#come.indexOf(END_OF_HEAD);
    if (head < 0) return;
    const length = Number(/\r\ncontent-length: (\d+)\r\n/i.exec(this.#come.slice(0, head + 2))?.[1] ?? 0);
    const end = head + END_OF_HEAD.length + length;
    if (this.#come.length < end) return;
    const reply = { status: Number(this.#come.slice(9, 12)), body: this.#come.slice(head + END_OF_HEAD.length, end) };
    this.#come = this.#come.slice(end);
    this.#waiting?.resolve(reply);
  }
}
