import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallestClash } from './smallest-clash.ts';

const COUNT = 8;

/** Clashes as sets of wishes: a set holds when it contains none of them. */
const clashes = fc.array(fc.uniqueArray(fc.nat(COUNT - 1), { minLength: 1, maxLength: 5 }), { maxLength: 6 });

function holdsAll(wishes: readonly number[], sets: readonly (readonly number[])[]): boolean {
  return !sets.some((set) => set.every((wish) => wishes.includes(wish)));
}

test('finds a clash that is as small as the smallest there is, or none when everything holds', () => {
  fc.assert(
    fc.property(clashes, fc.nat(), (sets, luck) => {
      const found = smallestClash(
        COUNT,
        (asked) => {
          if (!holdsAll(asked, sets)) return undefined;
          // Like a solver, keep some of the other wishes too, whichever luck has it.
          const held = [...asked];
          for (let step = 0; step < COUNT; step += 1) {
            const wish = (step * 3 + luck) % COUNT;
            if (!held.includes(wish) && holdsAll([...held, wish], sets) && (luck >> step) % 2 === 0) held.push(wish);
          }
          return new Set(held);
        },
        10_000,
      )?.wishes;
      const smallest = Math.min(...sets.map((set) => set.length));
      if (sets.length === 0) expect(found).toBeUndefined();
      else {
        expect(found).toHaveLength(smallest);
        expect(holdsAll(found ?? [], sets)).toBe(false);
      }
    }),
    { seed: 20270104, numRuns: 500 },
  );
});

test('when questions run out, a clash is returned from which nothing can be spared', () => {
  fc.assert(
    fc.property(clashes, (sets) => {
      const found = smallestClash(COUNT, (asked) => (holdsAll(asked, sets) ? new Set(asked) : undefined), 2);
      if (sets.length === 0) return found === undefined;
      const wishes = found?.wishes ?? [];
      return (
        !holdsAll(wishes, sets) &&
        wishes.every((wish) =>
          holdsAll(
            wishes.filter((one) => one !== wish),
            sets,
          ),
        )
      );
    }),
    { seed: 20270105, numRuns: 300 },
  );
});
