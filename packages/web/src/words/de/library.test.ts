import { EXERCISES } from '@ironstride/core';
import { describe, expect, test } from 'vitest';
import { englishWords, type ExerciseWords } from '../exercise-words.ts';
import { LIBRARY_DE } from './library.ts';

/** Names that German gyms leave as they are. */
const SAME_NAME: ReadonlySet<string> = new Set([
  'bird-dog',
  'dead-bug',
  'face-pull',
  'good-morning',
  'hip-thrust',
  'monster-walk',
  'nordic-curl',
  'pallof-press',
  'russian-twist',
  'superman',
]);

test('every exercise of the library has its German words, and no German is left over for one that is gone', () => {
  expect(Object.keys(LIBRARY_DE).sort()).toEqual(EXERCISES.map(({ id }) => id).sort());
});

test('no two exercises have the same German name', () => {
  const names = Object.values(LIBRARY_DE).map(({ name }) => name.toLowerCase());
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('a name is the same as in English only where German gyms say it so', () => {
  const same = EXERCISES.filter((one) => LIBRARY_DE[one.id]?.name.toLowerCase() === one.name.toLowerCase());
  expect(same.map(({ id }) => id).sort()).toEqual([...SAME_NAME].sort());
});

describe.each(EXERCISES.map((one) => ({ one, id: one.id })))('$id in German', ({ one }) => {
  const english = englishWords(one);
  const german = LIBRARY_DE[one.id] ?? english;

  test('says as much as in English: as many cues, mistakes and warnings, research where there is some, with the same figures', () => {
    expect(sizes(german)).toEqual(sizes(english));
    expect(figures(german)).toEqual(figures(english));
  });

  test('says nothing in English, and everything in whole sentences', () => {
    const known = new Set(prose(english));
    expect(prose(german).filter((text) => known.has(text))).toEqual([]);
    for (const text of prose(german)) expect(text).toMatch(/^[A-ZÄÖÜ].*\.$/);
  });

  test('has other names that are not its own name again', () => {
    expect(german.alsoKnown.map((name) => name.toLowerCase())).not.toContain(german.name.toLowerCase());
    expect(new Set(german.alsoKnown).size).toBe(german.alsoKnown.length);
  });

  test('promises nothing', () => {
    expect(prose(german).join(' ')).not.toMatch(/verletzung|unverwundbar|schützt|garantiert|beseitigt/i);
  });
});

function prose({ purpose, cues, mistakes, notWhen, evidence }: ExerciseWords): readonly string[] {
  return [purpose, ...cues, ...mistakes, ...notWhen, ...(evidence === undefined ? [] : [evidence])];
}

function figures(words: ExerciseWords): readonly string[] {
  return prose(words).flatMap((text) => text.match(/\d+/g) ?? []);
}

function sizes({ cues, mistakes, notWhen, evidence }: ExerciseWords): readonly number[] {
  return [cues.length, mistakes.length, notWhen.length, evidence === undefined ? 0 : 1];
}
