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

/**
 * An aspect whose steps lead into the aspect of the next morning. Choices of one class (`classOf`, by choice) take the same step,
 * which is worked out once, for the first of them.
 */
export function createAspect<T>(
  keyOf: (state: T) => string,
  classOf: readonly string[],
  step: (state: T, choice: number) => Step<T>,
  next?: Aspect<T>,
): Aspect<T> {
  const states: T[] = [];
  const ids = new Map<string, number>();
  const known: Steps[] = [];
  const firstOf = new Map(classOf.map((name, choice) => [name, choice] as const).reverse());
  const classes = [...firstOf.values()].reverse();
  const numbers = new Map([...firstOf.keys()].reverse().map((name, index) => [name, index]));
  const classNumber = classOf.map((name) => numbers.get(name) ?? 0);
  return {
    state(id) {
      const one = states[id];
      if (one === undefined) throw new Error(`No state ${id}`);
      return one;
    },
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
      const state = this.state(id);
      const taken = classes.map((choice) => {
        const { to, must, should } = step(state, choice);
        return { next: next?.idOf(to) ?? -1, must, should };
      });
      const ofChoice = (pick: 'next' | 'must' | 'should') => classNumber.map((number) => taken[number]?.[pick] ?? 0);
      const steps = { next: ofChoice('next'), must: ofChoice('must'), should: ofChoice('should') };
      known[id] = steps;
      return steps;
    },
  };
}
