import type { Step } from './memory.ts';

/** Where each choice of a day leads from one state, and what it costs there; parallel arrays by choice. */
export interface Steps {
  readonly next: readonly number[];
  readonly must: readonly number[];
  readonly should: readonly number[];
}

/** One part of the memory on one morning: its states, numbered as they are met, with their steps worked out once. */
export interface Aspect<T> {
  idOf(state: T): number;
  state(id: number): T;
  steps(id: number): Steps;
}

/** An aspect whose steps lead into the aspect of the next morning. */
export function createAspect<T>(
  keyOf: (state: T) => string,
  choices: number,
  step: (state: T, choice: number) => Step<T>,
  next?: Aspect<T>,
): Aspect<T> {
  const states: T[] = [];
  const ids = new Map<string, number>();
  const known: Steps[] = [];
  const state = (id: number): T => {
    const one = states[id];
    if (one === undefined) throw new Error(`No state ${id}`);
    return one;
  };
  return {
    state,
    idOf(one) {
      const key = keyOf(one);
      const id = ids.get(key);
      if (id !== undefined) return id;
      ids.set(key, states.length);
      states.push(one);
      return states.length - 1;
    },
    steps(id) {
      const before = known[id];
      if (before) return before;
      const taken = Array.from({ length: choices }, (_, choice) => step(state(id), choice));
      const steps = {
        next: taken.map(({ to }) => next?.idOf(to) ?? -1),
        must: taken.map(({ must }) => must),
        should: taken.map(({ should }) => should),
      };
      known[id] = steps;
      return steps;
    },
  };
}
