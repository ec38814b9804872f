import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { ApiProblem } from '../api-problem.ts';
import type { Question, Reply } from './question.ts';

/** Planners at work beside each other; the rest of the machine is for requests (convention). */
const WORKERS = Math.max(1, Math.min(4, availableParallelism() - 1));

/** Questions that may wait; more and the server says that it is busy (convention). */
const MOST_WAITING = 16;

/** How long a question may take, milliseconds: two years with nine races take 3 s on a slow machine (measured); the rest is reserve. */
const LONGEST = 30_000;

/** Memory of one planner, megabytes (convention: five times what two years with nine races need). */
const MEMORY = 1024;

/** Plans on threads of its own, so that requests never wait for it. */
export interface Planner {
  /** The answer as text. Throws an `ApiProblem` when there is none. */
  ask(question: Question): Promise<string>;
  close(): Promise<void>;
}

interface Waiting {
  readonly question: Question;
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: Error) => void;
}

/** Starts planners when they are first asked. */
export function createPlanner({ longest = LONGEST, workers = WORKERS } = {}): Planner {
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const waiting: Waiting[] = [];

  const start = (): Worker => {
    const worker = new Worker(new URL('./planner.worker.ts', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: MEMORY } });
    worker.unref();
    all.add(worker);
    worker.once('exit', () => {
      all.delete(worker);
      const place = idle.indexOf(worker);
      if (place >= 0) idle.splice(place, 1);
    });
    return worker;
  };

  const next = (): void => {
    if (waiting.length === 0) return;
    const worker = idle.pop() ?? (all.size < workers ? start() : undefined);
    const one = worker && waiting.shift();
    if (!worker || !one) return;
    const done = (): void => {
      clearTimeout(timer);
      worker.removeAllListeners('message').removeAllListeners('error').off('exit', ended);
    };
    const lost = (error: Error): void => {
      done();
      all.delete(worker);
      // A planner that is stuck hears nothing; it is ended, and another one takes its place.
      void worker.terminate();
      one.reject(error);
      next();
    };
    const ended = (): void => lost(new ApiProblem('closing'));
    const timer = setTimeout(() => lost(new ApiProblem('planning-too-long')), longest);
    worker.once('message', (reply: Reply) => {
      done();
      idle.push(worker);
      one.resolve(reply);
      next();
    });
    worker.once('error', (error: Error) => lost(outOfMemory(error) ? new ApiProblem('planning-too-long') : error));
    worker.once('exit', ended);
    // A thread has no origin to name.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage(one.question);
  };

  return {
    ask: async (question) => {
      if (waiting.length >= MOST_WAITING) throw new ApiProblem('busy');
      const reply = await new Promise<Reply>((resolve, reject) => {
        waiting.push({ question, resolve, reject });
        next();
      });
      if ('problems' in reply) throw new ApiProblem('unplannable', reply.problems);
      return reply.text;
    },
    close: async () => {
      for (const { reject } of waiting.splice(0)) reject(new ApiProblem('closing'));
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

function outOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
