import { expect, test } from 'vitest';
import { strengthOf } from './password-strength.ts';

test.each([
  ['early hill', 'short'],
  ['aaaaaaaaaaaaaaaaaaaaaaaa', 'simple'],
  ['ababababcdcdcdcd', 'simple'],
  ['hills at dawn', 'fair'],
  ['hills before dawn', 'good'],
  ['seven hills before breakfast', 'strong'],
])('“%s” is %s', (password, strength) => {
  expect(strengthOf(password)).toBe(strength);
});
