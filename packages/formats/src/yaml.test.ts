import { describe, expect, test } from 'vitest';
import { readYaml } from './yaml.ts';

function problemsOf(text: string): readonly string[] {
  const read = readYaml(text, 'file.yaml');
  return read.ok ? [] : read.problems.map(({ code, at }) => `${code} at ${at}`);
}

/** Milliseconds that something takes. */
function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

describe('A YAML file', () => {
  test('that names a key twice is told where, in maps of maps too', () => {
    expect(problemsOf('a: 1\nb:\n  c: 1\n  c: 2\na: 3\n')).toEqual([
      'file-syntax at file.yaml, line 4, column 3',
      'file-syntax at file.yaml, line 5, column 1',
    ]);
    expect(problemsOf('{"a": [{"b": 1, "b": 2}]}')).toEqual(['file-syntax at file.yaml, line 1, column 17']);
    expect(problemsOf('- a: 1\n- a: 1\n')).toEqual([]);
  });

  test('with far more parts than any plan is refused before it is parsed', () => {
    for (const text of [
      'a: 1\n'.repeat(300_000),
      '- '.repeat(750_000),
      '[]'.repeat(700_000),
      '\n'.repeat(1_900_000),
      '"'.repeat(1_500_000),
    ])
      expect(problemsOf(text)).toEqual(['file-too-many-parts at file.yaml']);
  });

  test('with many keys takes no longer per key than one with few', () => {
    const keys = (count: number): string => Array.from({ length: count }, (_, index) => `key${index}: 1\n`).join('');
    timeOf(() => readYaml(keys(2_000), ''));
    const [few, many] = [keys(4_000), keys(40_000)].map((text) => timeOf(() => expect(readYaml(text, '').ok).toBe(true)));
    // Ten times the keys; if each were compared with every other, it would be a hundred times the time.
    expect((many ?? 0) / (few ?? 1)).toBeLessThan(50);
  });

  test('of long texts is read whole', () => {
    const read = readYaml(`says: "${'long words '.repeat(100_000)}"`, '');
    expect(read.ok).toBe(true);
  });
});
