import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemText, RULEBOOKS } from '@ironstride/core';
import { describe, expect, test } from 'vitest';
import { readRulebookFile } from './rulebook-file.ts';

const EXAMPLES = join(import.meta.dirname, '../../../examples/rulebooks');
const read = (text: string) => readRulebookFile(new TextEncoder().encode(text), 'coach.yaml');
const problems = (text: string): readonly string[] => {
  const result = read(text);
  return result.ok ? [] : result.problems.map(problemText);
};

describe('a rulebook file', () => {
  test.each(['careful-coach.yaml', 'busy-parent.yaml'])('such as %s changes what it names and nothing else', (name) => {
    const book = readRulebookFile(readFileSync(join(EXAMPLES, name)), name);
    expect(book.ok && book.value.id).toBe(name.replace('.yaml', ''));
  });

  test('starts from the article when it does not say from where', () => {
    const book = read('id: mine');
    expect(book.ok && book.value.rules.map(({ rule }) => rule.id)).toEqual(RULEBOOKS.article.rules.map(({ rule }) => rule.id));
  });

  test('switches rules off, and gives others a level, a weight and numbers', () => {
    const book = read(
      'id: mine\nrules:\n  few-double-days: off\n  fresh-legs-for-heavy-strength: {level: must, weight: 4, values: {fullDays: 2}}',
    );
    const rules = book.ok ? book.value.rules : [];
    expect(rules.some(({ rule }) => rule.id === 'few-double-days')).toBe(false);
    expect(rules.find(({ rule }) => rule.id === 'fresh-legs-for-heavy-strength')?.settings).toEqual({
      level: 'must',
      weight: 4,
      values: { fullDays: 2 },
    });
  });

  test('with mistakes gets all of them at once, each with its line', () => {
    expect(
      problems(`id: mine
rules:
  fresh-leg-for-heavy-strength: off
  six-days-in-a-row: off
  few-double-days: {weight: -3}
  strength-spread: {values: {sped: 2}}`),
    ).toEqual([
      expect.stringMatching(
        /^coach\.yaml, line 3, column 3: There is no rule called “fresh-leg-for-heavy-strength”.*fresh-legs-for-heavy-strength/,
      ),
      expect.stringMatching(/^coach\.yaml, line 4, column 3: “six-days-in-a-row” protects health/),
      expect.stringMatching(/^coach\.yaml, line 5, column 21: The weight of “few-double-days” is -3/),
      expect.stringMatching(/^coach\.yaml, line 6, column 30: The rule “strength-spread” has no number called “sped”/),
    ]);
  });

  test.each([
    ['no name', 'base: strict', /“id” is missing/],
    ['a base that is none', 'id: a\nbase: strickt', /Did you mean “strict”/],
    ['a rule that is neither off nor numbers', 'id: a\nrules: {few-double-days: never}', /off, or \{weight/],
    ['a level that is none', 'id: a\nrules: {few-double-days: {level: could}}', /level/],
  ])('with %s is refused', (_, text, words) => {
    expect(problems(text).join('\n')).toMatch(words);
  });
});
