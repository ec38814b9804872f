import { describe, expect, test } from 'vitest';
import { painOf, regionsHurting, wordsNotUnderstood } from './pains.ts';

describe('Words for what hurts', () => {
  test.each([
    ['left calf', ['calf'], 'left'],
    ['Knees', ['knee'], undefined],
    ['right Achilles tendon', ['achilles'], 'right'],
    ['lower back', ['back'], undefined],
    ['IT band', ['hip', 'knee'], undefined],
    ['plantar fascia', ['foot'], undefined],
    ['shin splints', ['shin'], undefined],
    ['hip flexor, left', ['hip', 'groin'], 'left'],
    ['left and right knee', ['knee'], undefined],
  ])('“%s” is understood', (words, regions, side) => {
    expect(painOf(words)).toEqual({ regions, ...(side !== undefined && { side }) });
  });

  test('several pains are taken together, from the head down', () => {
    expect([...regionsHurting(['calf', 'neck'])]).toEqual(['neck', 'calf']);
  });

  test('what names no part of the body is told, not guessed', () => {
    expect(wordsNotUnderstood(['my pride', 'knee'])).toEqual(['my pride']);
  });
});
