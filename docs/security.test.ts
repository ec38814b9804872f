import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** The lines of level 1 and 2 of the OWASP ASVS 4.0.3, by section. */
const LINES: Readonly<Record<string, string>> = {
  '1.1': '1-7',
  '1.2': '1-4',
  '1.4': '1 4-5',
  '1.5': '1-4',
  '1.6': '1-4',
  '1.7': '1-2',
  '1.8': '1-2',
  '1.9': '1-2',
  '1.10': '1',
  '1.11': '1-2',
  '1.12': '2',
  '1.14': '1-6',
  '2.1': '1-12',
  '2.2': '1-3',
  '2.3': '1-3',
  '2.4': '1-5',
  '2.5': '1-7',
  '2.6': '1-3',
  '2.7': '1-6',
  '2.8': '1-7',
  '2.9': '1-3',
  '2.10': '1-4',
  '3.1': '1',
  '3.2': '1-4',
  '3.3': '1-4',
  '3.4': '1-5',
  '3.5': '1-3',
  '3.7': '1',
  '4.1': '1-3 5',
  '4.2': '1-2',
  '4.3': '1-3',
  '5.1': '1-5',
  '5.2': '1-8',
  '5.3': '1-10',
  '5.4': '1-3',
  '5.5': '1-4',
  '6.1': '1-3',
  '6.2': '1-6',
  '6.3': '1-2',
  '6.4': '1-2',
  '7.1': '1-4',
  '7.2': '1-2',
  '7.3': '1 3-4',
  '7.4': '1-3',
  '8.1': '1-4',
  '8.2': '1-3',
  '8.3': '1-8',
  '9.1': '1-3',
  '9.2': '1-4',
  '10.2': '1-2',
  '10.3': '1-3',
  '11.1': '1-8',
  '12.1': '1-3',
  '12.2': '1',
  '12.3': '1-6',
  '12.4': '1-2',
  '12.5': '1-2',
  '12.6': '1',
  '13.1': '1 3-5',
  '13.2': '1-3 5-6',
  '13.3': '1-2',
  '13.4': '1-2',
  '14.1': '1-4',
  '14.2': '1-6',
  '14.3': '2-3',
  '14.4': '1-7',
  '14.5': '1-4',
};

const page = readFileSync(join(import.meta.dirname, 'security.md'), 'utf8');

/** The numbers from the first to the last of a range such as `1.2.3–1.2.5`, or the one that stands alone. */
function numbersOf(range: string): readonly string[] {
  const [first = '', last = first] = range.split('–');
  const section = first.slice(0, first.lastIndexOf('.') + 1);
  const [from, to] = [first, last].map((one) => Number(one.slice(one.lastIndexOf('.') + 1)));
  if (from === undefined || to === undefined || !last.startsWith(section)) throw new Error(`“${range}” is no range`);
  return Array.from({ length: to - from + 1 }, (_, index) => `${section}${from + index}`);
}

test('Each line of level 1 and 2 of the standard stands on the page of security once, and no other', () => {
  const standard = Object.entries(LINES).flatMap(([section, ranges]) =>
    ranges.split(' ').flatMap((range) =>
      numbersOf(
        range
          .split('-')
          .map((one) => `${section}.${one}`)
          .join('–'),
      ),
    ),
  );
  expect(standard).toHaveLength(259);
  const told = [...page.matchAll(/^\| ([\d., –]+?) +\|/gm)].flatMap(([, cell = '']) => cell.split(', ').flatMap(numbersOf));
  expect(told.toSorted()).toEqual(standard.toSorted());
});

test('Each test that the page names in bold is explained above', () => {
  const [head = '', ...tables] = page.split('\n## ');
  const named = new Set([...tables.join('\n').matchAll(/\*\*([^*]+)\*\*/g)].map(([, name]) => name));
  const explained = new Set([...head.matchAll(/\*\*([^*]+)\*\* is/g)].map(([, name]) => name));
  expect([...named].filter((name) => !explained.has(name))).toEqual([]);
});
