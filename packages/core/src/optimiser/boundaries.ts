import { countsKey, itemsKey, type Memory } from './memory.ts';

/** What is remembered from one week to the next, numbered; shared by all shapes of week. */
export interface Boundaries {
  idOf(memory: Memory): number;
  memory(id: number): Memory;
}

/** An empty numbering. */
export function createBoundaries(): Boundaries {
  const memories: Memory[] = [];
  const ids = new Map<string, number>();
  return {
    idOf(memory) {
      const key = `${itemsKey(memory.items)}|${countsKey(memory.counts)}`;
      const known = ids.get(key);
      if (known !== undefined) return known;
      ids.set(key, memories.length);
      memories.push(memory);
      return memories.length - 1;
    },
    memory(id) {
      const memory = memories[id];
      if (!memory) throw new Error(`No boundary ${id}`);
      return memory;
    },
  };
}
