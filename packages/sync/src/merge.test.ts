import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, isGone, type Document, type Field, type Json } from './document.ts';
import { allValuesOf, changesBetween, mergeDocument, newestStamp, sameJson, valuesOf } from './merge.ts';
import { nextStamp } from './stamp.ts';

const PHONE = 'phone0000000';
const LAPTOP = 'laptop000000';
const at = (time: number, device = PHONE): string => nextStamp(device, time);
const placement = (fields: Readonly<Record<string, Field>>): Document => ({ kind: 'placement', id: 'u/w03-tempo-1', fields });
const written = (values: Readonly<Record<string, Json>>, stamp: string): Document => placement(changesBetween(undefined, values, stamp));

const RUNS = { seed: 20_270_301, numRuns: 500 };
// Few stamps and few values, so that clashes are frequent, equal stamps with unequal values among them.
const fields = fc.dictionary(
  fc.constantFrom('slot', 'value', 'original', 'gone'),
  fc.tuple(
    fc.tuple(fc.integer({ min: 0, max: 4 }), fc.constantFrom(PHONE, LAPTOP)).map(([time, device]) => at(time, device)),
    fc.oneof(fc.constantFrom(null, true, false, 'Mon', 3), fc.constant({ b: 1, a: [null, { d: 2, c: 1 }] })),
  ),
);
const documents = fields.map(placement);

describe('However states of a document meet, they end as one', () => {
  test('the order of two does not matter, to the byte', () => {
    fc.assert(
      fc.property(documents, documents, (one, other) => {
        expect(JSON.stringify(mergeDocument(one, other))).toBe(JSON.stringify(mergeDocument(other, one)));
      }),
      RUNS,
    );
  });

  test('nor how three are grouped', () => {
    fc.assert(
      fc.property(documents, documents, documents, (one, two, three) => {
        expect(mergeDocument(mergeDocument(one, two), three)).toEqual(mergeDocument(one, mergeDocument(two, three)));
      }),
      RUNS,
    );
  });

  test('and to merge again changes nothing', () => {
    fc.assert(
      fc.property(documents, documents, (one, other) => {
        const merged = mergeDocument(one, other);
        expect(mergeDocument(merged, other)).toEqual(merged);
        expect(mergeDocument(merged, one)).toEqual(merged);
        expect(mergeDocument(undefined, merged)).toEqual(merged);
      }),
      RUNS,
    );
  });

  test('two different documents never become one', () => {
    expect(() => mergeDocument(placement({}), { ...placement({}), id: 'u/w03-easy-1' })).toThrow('two documents');
  });
});

describe('Of each field the newer value holds', () => {
  const first = written({ slot: '2027-03-01 am', value: { minutes: 40 } }, at(1));

  test('a session moved here and shortened there is moved and short', () => {
    const moved = placement({ slot: [at(2), '2027-03-02 am'] });
    const short = placement({ value: [at(3, LAPTOP), { minutes: 30 }] });
    const merged = [first, moved, short].reduce(mergeDocument);
    expect(valuesOf(merged)).toEqual({ slot: '2027-03-02 am', value: { minutes: 30 } });
    expect(newestStamp(merged)).toBe(at(3, LAPTOP));
  });

  test('a session moved to two days stands where it was moved to last', () => {
    const merged = [placement({ slot: [at(9), 'Tue'] }), first, placement({ slot: [at(8, LAPTOP), 'Wed'] })].reduce(mergeDocument);
    expect(valuesOf(merged)?.['slot']).toBe('Tue');
  });

  test('what is deleted keeps its fields, and comes back when it is written later', () => {
    const gone = mergeDocument(first, placement(changesBetween(allValuesOf(first), undefined, at(5))));
    expect(isGone(gone)).toBe(true);
    expect(valuesOf(gone)).toBeUndefined();
    const back = mergeDocument(gone, placement(changesBetween({ slot: 'Mon' }, { slot: 'Tue' }, at(6, LAPTOP))));
    expect(valuesOf(back)).toEqual({ slot: 'Tue', value: { minutes: 40 } });
    const late = mergeDocument(gone, placement(changesBetween({ slot: 'Mon' }, { slot: 'Tue' }, at(4, LAPTOP))));
    expect(valuesOf(late)).toBeUndefined();
    expect(allValuesOf(late)['slot']).toBe('Tue');
  });
});

describe('Changes are what differs, as fields of that moment', () => {
  test('to make them and to merge them gives what was wanted', () => {
    const values = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom<Json>(1, 2, [1], { x: 1 }, false));
    const states = fc.option(values, { nil: undefined });
    fc.assert(
      fc.property(fc.array(states, { minLength: 1, maxLength: 6 }), (all) => {
        let document: Document | undefined;
        let before: (typeof all)[number];
        for (const [index, after] of all.entries()) {
          const changed = changesBetween(before, after, at(index + 1));
          if (Object.keys(changed).length > 0) document = mergeDocument(document, placement(changed));
          // What was deleted keeps its fields: written anew, it has them beside the new ones.
          if (before !== undefined || document === undefined || after === undefined) expect(document && valuesOf(document)).toEqual(after);
          before = document && valuesOf(document);
          if (before === undefined && document) document = undefined;
        }
      }),
      RUNS,
    );
  });

  test('the same again is no change, whatever the order of the names', () => {
    expect(changesBetween({ a: { x: 1, y: 2 } }, { a: { y: 2, x: 1 } }, at(1))).toEqual({});
    expect(changesBetween(undefined, undefined, at(1))).toEqual({});
    expect(sameJson([1, 2], [2, 1])).toBe(false);
  });

  test('what is left out becomes null, and an empty document is one all the same', () => {
    expect(changesBetween({ a: 1, b: 2 }, { b: 2 }, at(1))).toEqual({ a: [at(1), null], gone: [at(1), false] });
    expect(changesBetween(undefined, {}, at(1))).toEqual({ gone: [at(1), false] });
  });
});

describe('A document is found by its day', () => {
  test('each kind says it in its own way', () => {
    const said = (kind: Document['kind'], id: string, name = 'x', value: Json = null) =>
      dayOf({ kind, id, fields: { [name]: [at(1), value] } });
    expect(said('check-in', '2027-03-01')).toBe('2027-03-01');
    expect(said('week', 'u/2027-03-01')).toBe('2027-03-01');
    expect(said('placement', 'u/w03-tempo-1', 'slot', '2027-03-02 pm')).toBe('2027-03-02');
    expect(said('log', 'w03-tempo-1', 'date', '2027-03-02')).toBe('2027-03-02');
    expect(said('log', 'w03-tempo-1', 'date', 'soon')).toBeUndefined();
    expect(said('settings', 'home', 'date', '2027-03-02')).toBeUndefined();
  });
});
