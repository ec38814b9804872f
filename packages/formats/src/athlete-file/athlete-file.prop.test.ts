import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dateOf, problemText } from '@ironstride/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAthleteFile } from './athlete-file.ts';

const GOOD = readFileSync(join(import.meta.dirname, '../../../../examples/first-marathon.yaml'));
const TODAY = dateOf(2026, 12, 1);
if (TODAY === undefined) throw new Error('no such day');
const options = { today: TODAY };
const seed = 20270111;

/** Reads, and writes out every problem: neither may throw. */
function readAndTell(bytes: Uint8Array): void {
  const read = readAthleteFile(bytes, 'some.yaml', options);
  if (read.ok) return;
  expect(read.problems.length).toBeGreaterThan(0);
  for (const one of read.problems) expect(problemText(one)).not.toContain('undefined');
}

test('any bytes at all are read or refused with words', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), readAndTell), { seed, numRuns: 1500 });
});

test('any text is read or refused with words', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'name: ',
      '- ',
      '{',
      '}',
      '[',
      ']',
      '\n',
      '  ',
      '&a ',
      '*a',
      '? ',
      '| ',
      '"',
      "'",
      '#',
      '!!map ',
      '<<: ',
      '%YAML 1.1\n',
      '---\n',
    ),
  );
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => new TextEncoder().encode(pieces.join('')));
  fc.assert(fc.property(text, readAndTell), { seed, numRuns: 1500 });
});

test('a good file with any damage is read or refused with words', () => {
  const damage = fc.array(fc.record({ at: fc.nat(GOOD.length - 1), byte: fc.nat(255), cut: fc.nat(12) }), { minLength: 1, maxLength: 4 });
  const damaged = damage.map((wounds) => {
    let bytes = [...GOOD];
    for (const { at, byte, cut } of wounds) bytes = [...bytes.slice(0, at), byte, ...bytes.slice(at + cut)];
    return new Uint8Array(bytes);
  });
  fc.assert(fc.property(damaged, readAndTell), { seed, numRuns: 1500 });
});

test('a good file with any of its values replaced is read or refused with words', () => {
  const lines = GOOD.toString('utf8').split('\n');
  const value = fc.oneof(
    fc.json({ maxDepth: 2 }),
    fc.constantFrom('-1', '1e999', '.nan', '.inf', '0x1F', '2027-02-30', '', '~', 'off', '*a', '[]', '{}'),
  );
  const changed = fc.tuple(fc.nat(lines.length - 1), value).map(([index, other]) => {
    const changedLines = lines.map((line, at) => (at === index ? line.replace(/:.*/, `: ${other}`) : line));
    return new TextEncoder().encode(changedLines.join('\n'));
  });
  fc.assert(fc.property(changed, readAndTell), { seed, numRuns: 1500 });
});
