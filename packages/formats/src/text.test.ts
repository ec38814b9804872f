import { describe, expect, test } from 'vitest';
import { decodeText } from './text.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const codes = (content: Uint8Array, largest?: number): readonly string[] => {
  const read = decodeText(content, 'a.yaml', largest);
  return read.ok ? [] : read.problems.map(({ code }) => code);
};

describe('the bytes of a text file', () => {
  test('are text when they are UTF-8, and lose their byte order mark', () => {
    expect(decodeText(bytes('\ufeffZoë: 5 km'), '')).toEqual({ ok: true, value: 'Zoë: 5 km' });
  });

  test.each([
    ['UTF-16 with a mark', new Uint8Array([0xff, 0xfe, 0x61, 0x00]), 'file-encoding'],
    ['UTF-16 without a mark', new Uint8Array([...'name: Robin, age: 35'].flatMap((one) => [one.charCodeAt(0), 0])), 'file-encoding'],
    ['Latin-1', new Uint8Array([0x6e, 0x3a, 0x20, 0xe4, 0x0a]), 'file-encoding'],
    ['a zip archive', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x20, 0x20]), 'file-binary'],
    ['a FIT file', new Uint8Array([0x0e, 0x10, 0x00, 0x00, 0x2e, 0x46, 0x49, 0x54]), 'file-binary'],
    ['nothing', new Uint8Array(), 'file-empty'],
    ['only blanks', bytes(' \n\t\n'), 'file-empty'],
  ])('are refused when they are %s', (_, content, code) => {
    expect(codes(content)).toEqual([code]);
  });

  test('are refused when there are too many', () => {
    expect(codes(bytes('x'.repeat(11)), 10)).toEqual(['file-too-large']);
    expect(codes(bytes('x'.repeat(10)), 10)).toEqual([]);
  });

  test('in Latin-1 are refused with the line of the first foreign letter', () => {
    const read = decodeText(new Uint8Array([0x61, 0x0a, 0x62, 0x0a, 0xe9, 0x0a]), 'a.csv');
    expect(read.ok ? '' : read.problems[0]?.at).toBe('a.csv, line 3');
  });
});
