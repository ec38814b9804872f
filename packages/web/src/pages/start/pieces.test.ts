import { describe, expect, test } from 'vitest';
import { readPieces, readPlates } from './pieces.ts';

const same = (one: number): number => one;

describe('What somebody types about the weights at home', () => {
  test('is a list with commas, spaces or semicolons, and a decimal comma where it cannot be mistaken', () => {
    expect(readPieces('4, 6, 10')).toEqual([4, 6, 10]);
    expect(readPieces('4,6,10')).toEqual([4, 6, 10]);
    expect(readPieces('2,5; 5; 7,5')).toEqual([2.5, 5, 7.5]);
    expect(readPieces('2.5 5')).toEqual([2.5, 5]);
    expect(readPieces('  ')).toEqual([]);
  });

  test('names plates with their pairs, and the same plate twice is added up', () => {
    expect(readPlates('20, 10 × 2, 5', same)).toEqual({ 20: 1, 10: 2, 5: 1 });
    expect(readPlates('10x2; 10; 1,25', same)).toEqual({ 10: 3, 1.25: 1 });
    expect(readPlates('', same)).toEqual({});
  });

  test('is not guessed at when it is no weight', () => {
    for (const text of ['a few', '10 kg', '-5', '0']) expect(readPieces(text)).toBeUndefined();
    for (const text of ['10 × many', '10 × 2 × 3', '10 × 1.5', '10 × 0']) expect(readPlates(text, same)).toBeUndefined();
  });
});
