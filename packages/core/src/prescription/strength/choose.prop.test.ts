import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseWeek, STEP, type Option, type Room } from './choose.ts';

const CATEGORY = 1000;

const option = fc.record({
  covers: fc.integer({ min: 0, max: 15 }),
  seconds: fc.integer({ min: 10, max: 400 }),
  worth: fc.integer({ min: -100, max: 300 }),
});
const room = fc.record({
  seconds: fc.integer({ min: 0, max: 900 }),
  wants: fc.array(fc.record({ options: fc.array(option, { maxLength: 3 }) }), { maxLength: 3 }),
});

test('the exercises of a week are as good as the best of all possible choices', () => {
  fc.assert(
    fc.property(fc.array(room, { maxLength: 3 }), (rooms) => {
      const { worth, filled } = chooseWeek(rooms, CATEGORY);
      expect(worthOf(filled)).toBe(worth);
      expect(fits(rooms, filled)).toBe(true);
      expect(worth).toBe(bestOfAll(rooms));
    }),
    { numRuns: 400, seed: 20270111 },
  );
});

type Filled = readonly (readonly (Option | undefined)[])[];

function worthOf(filled: Filled): number {
  const chosen = filled.flat().filter((one) => one !== undefined);
  const covered = chosen.reduce((mask, one) => mask | one.covers, 0);
  return chosen.reduce((sum, one) => sum + one.worth, 0) + CATEGORY * [...covered.toString(2)].filter((bit) => bit === '1').length;
}

function fits(rooms: readonly Room<Option>[], filled: Filled): boolean {
  return rooms.every(({ seconds }, index) => (filled[index] ?? []).reduce((sum, one) => sum + stepped(one), 0) <= seconds);
}

/** Every choice there is, one after the other. */
function bestOfAll(rooms: readonly Room<Option>[]): number {
  const places = rooms.flatMap(({ wants }, session) => wants.map(({ options }) => ({ session, options: [undefined, ...options] })));
  let best = 0;
  const picks: (Option | undefined)[] = [];
  const spent = rooms.map(() => 0);
  const go = (place: number): void => {
    const here = places[place];
    if (!here) {
      best = Math.max(best, worthOf([picks]));
      return;
    }
    for (const one of here.options) {
      const seconds = (spent[here.session] ?? 0) + stepped(one);
      if (seconds > Math.floor((rooms[here.session]?.seconds ?? 0) / STEP) * STEP) continue;
      spent[here.session] = seconds;
      picks[place] = one;
      go(place + 1);
      spent[here.session] = seconds - stepped(one);
    }
    picks.length = place;
  };
  go(0);
  return best;
}

/** Seconds in whole steps. */
function stepped(one: Option | undefined): number {
  return Math.ceil((one?.seconds ?? 0) / STEP) * STEP;
}
