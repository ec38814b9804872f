import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NUMBERS } from './numbers.ts';
import { REFERENCES } from './rules/references.ts';

const doses = NUMBERS.flatMap(({ name, doses: table }) =>
  Object.entries(table).map(([key, dose]) => ({ name: `${name} ${key}`, ...dose })),
);

test('every file that declares numbers is in the list of all numbers', () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  const declaring = files.filter(
    (file) =>
      file.endsWith('.ts') && !file.endsWith('.test.ts') && /: dose(<.*>)?\(/.test(readFileSync(join(import.meta.dirname, file), 'utf8')),
  );
  const list = readFileSync(join(import.meta.dirname, 'numbers.ts'), 'utf8');
  expect(declaring.length).toBeGreaterThan(1);
  expect(declaring.filter((file) => !list.includes(`'./${file}'`))).toEqual([]);
});

test('every declared number is listed, none twice', () => {
  expect(new Set(doses.map(({ name }) => name)).size).toBe(doses.length);
  expect(doses.length).toBeGreaterThan(100);
});

test('every number has a unit, a meaning and a source that can be looked up', () => {
  const sources = [...Object.keys(REFERENCES), 'convention'];
  for (const { name, unit, says, source } of doses) {
    expect(unit.trim(), name).not.toBe('');
    expect(says.trim(), name).not.toBe('');
    expect(sources, name).toContain(source);
  }
});
