import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NUMBERS } from './numbers.ts';
import { REFERENCES } from './rules/references.ts';

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => ({ file, text: readFileSync(join(import.meta.dirname, file), 'utf8') }));

const doses = NUMBERS.flatMap(({ name, doses: table }) =>
  Object.entries(table).map(([key, dose]) => ({ name: `${name} ${key}`, ...dose })),
);

test('every file that declares numbers is in the list of all numbers', () => {
  const declaring = files.filter(({ text }) => /: dose(<.*>)?\(/.test(text)).map(({ file }) => file);
  const list = readFileSync(join(import.meta.dirname, 'numbers.ts'), 'utf8');
  expect(declaring.length).toBeGreaterThan(1);
  expect(declaring.filter((file) => !list.includes(`'./${file}'`))).toEqual([]);
});

test('every number is used by the planner, or says the value of a number that is', () => {
  const unused = files.flatMap(({ text }) =>
    [...text.matchAll(/^export const ([A-Z_]+) = \{\n(.*?)^\}/gms)].flatMap(([, table = '', body = '']) =>
      [...body.matchAll(/^ {2}(\w+): dose(?:<.*?>)?\(\s*([^,]*)/gm)].flatMap(([, key = '', value = '']) => {
        const mirrored = /[A-Z]{2}/.test(value);
        const named = new RegExp(`\\b${table}\\.${key}\\b`);
        const whole = new RegExp(`\\b${table}\\[|\\b${key}\\b[^;{}]*\\} = ${table};`);
        return mirrored || files.some((one) => named.test(one.text) || whole.test(one.text)) ? [] : [`${table}.${key}`];
      }),
    ),
  );
  expect(unused).toEqual([]);
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
