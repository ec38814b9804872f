import { describe, expect, test } from 'vitest';
import { Remembered } from './remembered.ts';

describe('An answer is remembered', () => {
  test('as long as nothing has changed, and made anew after a change', async () => {
    const remembered = new Remembered();
    let made = 0;
    const ask = async (seq: number, name = 'ada'): Promise<string> =>
      String(await remembered.get(name, seq, async () => `${name} ${(made += 1)}`));
    expect([await ask(1), await ask(1), await ask(1, 'bo'), await ask(2), await ask(2), await ask(1, 'bo')]).toEqual([
      'ada 1',
      'ada 1',
      'bo 2',
      'ada 3',
      'ada 3',
      'bo 2',
    ]);
  });

  test('and forgotten when there are too many, those first that nobody asked for', async () => {
    const remembered = new Remembered(10);
    const made: string[] = [];
    const ask = (name: string): Promise<Buffer> =>
      remembered.get(name, 1, async () => {
        made.push(name);
        return 'abcd';
      });
    for (const name of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(name);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
    await remembered.get('large', 1, async () => 'larger than all of it');
    for (const name of ['a', 'b']) await ask(name);
    expect(made).toEqual(['a', 'b', 'c', 'b', 'a', 'b']);
  });

  test('not at all when it cannot be made', async () => {
    const remembered = new Remembered();
    await expect(remembered.get('a', 1, () => Promise.reject(new Error('no database')))).rejects.toThrow('no database');
    expect(String(await remembered.get('a', 1, async () => 'fine'))).toBe('fine');
  });
});
