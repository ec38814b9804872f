import type { Plan } from '@ironstride/core';
import { asker } from './channel.ts';
import type { PlannerQuestions, ReaderQuestions } from './questions.ts';

/** Asks the planner, which works beside the page: the page never waits. */
export const askPlanner = asker<PlannerQuestions>(
  () => new Worker(new URL('./planner.worker.ts', import.meta.url), { type: 'module', name: 'planner' }),
);

/** Asks the reader of files and answers. */
export const askReader = asker<ReaderQuestions>(
  () => new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module', name: 'reader' }),
);

let held: string | undefined;

/** Gives the planner a plan to answer questions about; once for each plan. */
export async function holdPlan(id: string, plan: Plan): Promise<void> {
  if (held === id) return;
  held = id;
  await askPlanner('hold', { id, plan });
}

/** Runs a task for the newest input only: what was asked meanwhile is answered with the last of it. */
export function newestOnly<A, T>(task: (asked: A) => Promise<T>, then: (given: T, asked: A) => void): (asked: A) => void {
  let running = false;
  let next: { readonly asked: A } | undefined;
  const run = async (asked: A): Promise<void> => {
    running = true;
    const given = await task(asked);
    running = false;
    if (next) {
      const { asked: newer } = next;
      next = undefined;
      void run(newer);
    } else then(given, asked);
  };
  return (asked) => {
    if (running) next = { asked };
    else void run(asked);
  };
}
