import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dateOf, problemText } from '@ironstride/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readYaml } from '../yaml.ts';
import { readAthleteFile } from './athlete-file.ts';
import { readAthleteRecord, type AthleteRecord } from './read-athlete-record.ts';

const TODAY = dateOf(2026, 12, 2);
if (TODAY === undefined) throw new Error('no such day');
const options = { today: TODAY };

const kim: AthleteRecord = {
  name: 'Kim',
  level: 'intermediate',
  lifting: 'some',
  start: '2027-01-04',
  days: { tue: 45, sun: 90 },
};

const read = (value: unknown) => readAthleteRecord(value, 'your answers', options);

function places(changes: object): readonly (readonly [string, string])[] {
  const result = read({ ...kim, ...changes });
  return result.ok ? [] : result.problems.map(({ at, code }) => [at, code] as const);
}

describe('the answers of a form', () => {
  test.each(['first-marathon.yaml', 'early-bird.yaml', 'coachs-nightmare.yaml'])('are read as the same file would be: %s', (name) => {
    const bytes = readFileSync(join(import.meta.dirname, '../../../../examples', name));
    const written = readYaml(bytes.toString('utf8'), name);
    if (!written.ok) throw new Error('no YAML');
    const file = readAthleteFile(bytes, name, options);
    expect(file.ok).toBe(true);
    expect(read(structuredClone(written.value.value))).toEqual(file);
  });

  test('may leave fields empty', () => {
    expect(read({ ...kim, age: undefined, now: null, wishes: { 'rest-day': null } })).toEqual(read(kim));
    expect(read(kim).ok).toBe(true);
  });

  test('have every problem at the way to its field', () => {
    expect(
      places({
        level: 'novice',
        now: { 'weekly-km': 20, 'longest-km': 500, result: { distance: '5k', time: 'fast' } },
        races: [{ name: 'a', date: '2027-02-30', distance: '10k' }],
        wishes: { 'usual-days': { 'long-run': ['sun', 'someday'] } },
      }),
    ).toEqual([
      ['level', 'file-word'],
      ['now › longest-km', 'file-number'],
      ['now › result › time', 'result-time-impossible'],
      ['wishes › usual-days › long-run › 1', 'file-word'],
      ['races › 0 › date', 'date-impossible'],
    ]);
  });

  test('have what is missing, unknown or contradictory at its field too', () => {
    expect(
      places({
        name: undefined,
        now: { 'weekly-km': 20 },
        races: [
          { name: 'b', date: '2027-05-01', distance: '10k', priority: 'A' },
          { name: 'c', date: '2027-05-01', distance: '10k', priority: 'B', tme: 'am' },
          { name: 'd', date: '2026-05-01', distance: '10k', priority: 'B' },
        ],
      }),
    ).toEqual([
      ['name', 'file-key-missing'],
      ['now › longest-km', 'file-key-missing'],
      ['races › 1 › tme', 'file-key-unknown'],
      ['races › 2 › date', 'athlete-race-past'],
    ]);
  });

  test.each([[undefined], [null], ['Kim'], [[kim]], [7]])('that are no set of keys are one problem of the whole: %j', (value) => {
    const result = read(value);
    expect(result.ok ? [] : result.problems.map(({ at }) => at)).toEqual(['your answers']);
  });

  test('that contain themselves are refused', () => {
    const endless: Record<string, unknown> = { ...kim };
    endless['now'] = endless;
    expect(read(endless)).toMatchObject({ ok: false, problems: [{ code: 'file-too-deep', at: 'your answers' }] });
  });

  test('are read or refused with words whatever they are', () => {
    const keys = fc.constantFrom('name', 'days', 'now', 'races', 'away', 'pins', 'wishes', 'starts', 'weights', 'lifts', '__proto__', 'x');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.dictionary(keys, fc.anything()).map((some) => ({ ...kim, ...some })),
        ),
        (value) => {
          const result = read(value);
          if (result.ok) return;
          expect(result.problems.length).toBeGreaterThan(0);
          for (const one of result.problems) expect(problemText(one)).not.toContain('undefined');
        },
      ),
      { seed: 20_270_111, numRuns: 1500 },
    );
  });
});
