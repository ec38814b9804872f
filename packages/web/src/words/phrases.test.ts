import { expect, test } from 'vitest';
import { teller, type PlaceholderKind } from './phrases.ts';

const KINDS: Readonly<Record<string, PlaceholderKind>> = {
  number: { matches: String.raw`\d+`, say: (text) => text },
  says: { matches: '.+?', say: (text, _, tell) => tell(text) },
  fruit: { matches: '[a-z]+', say: (text, form) => ({ apple: form === 'many' ? 'Äpfel' : 'Apfel' })[text] },
};
const tell = teller(
  [
    ['Stop here.', 'Hör hier auf.'],
    ['Run {km} km.', 'Lauf {km} km.'],
    ['Run 5 km.', 'Lauf genau fünf.'],
    ['Eat an {what:fruit} in {hours} h, or {else:says}', 'In {hours} h iss {what:many}, oder {else}'],
  ],
  KINDS,
);

test('a sentence is told as a whole before any pattern', () => {
  expect(tell('Run 5 km.')).toBe('Lauf genau fünf.');
  expect(tell('Run 12 km.')).toBe('Lauf 12 km.');
});

test('placeholders may change places, take a form and hold sentences', () => {
  expect(tell('Eat an apple in 2 h, or Run 3 km.')).toBe('In 2 h iss Äpfel, oder Lauf 3 km.');
});

test('sentences in a row are told one by one', () => {
  expect(tell('Run 12 km. Stop here.')).toBe('Lauf 12 km. Hör hier auf.');
});

test('what is known only in part is not told at all', () => {
  expect(tell('Run 12 km. Sing loudly.')).toBeUndefined();
  expect(tell('Eat an pear in 2 h, or Stop here.')).toBeUndefined();
  expect(tell('Run far.')).toBeUndefined();
});

test('a placeholder of an unknown kind is a mistake in the phrase', () => {
  expect(() => teller([['{a:planet}', '{a}']], KINDS)).toThrow('planet');
});
