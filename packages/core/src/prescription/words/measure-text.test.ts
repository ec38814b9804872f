import { describe, expect, test } from 'vitest';
import { durationText, loadText, metresText, paceText } from './measure-text.ts';

describe('measures in words', () => {
  test.each([
    [45, '45 s'],
    [60, '1 min'],
    [90, '90 s'],
    [150, '2:30 min'],
    [180, '3 min'],
    [3600, '1 h'],
    [6300, '1 h 45 min'],
  ])('%d seconds are %s', (seconds, text) => {
    expect(durationText(seconds)).toBe(text);
  });

  test('distances and paces are as short as they can be', () => {
    expect([metresText(400), metresText(1000), metresText(1500), metresText(21_098)]).toEqual(['400 m', '1 km', '1.5 km', '21.1 km']);
    expect(paceText([290, 290])).toBe('4:50 min/km');
  });

  test('loads name pieces, plates on each side and what must be found by feel', () => {
    expect(loadText({ kind: 'dumbbells', kg: 7.5 })).toBe('2 × 7.5 kg dumbbells');
    expect(loadText({ kind: 'barbell', kg: 60, plates: [15, 5] })).toBe('60 kg barbell (each side 15 + 5)');
    expect(loadText({ kind: 'barbell', kg: 20, plates: [] })).toBe('20 kg barbell (empty bar)');
    expect(loadText({ kind: 'kettlebell' })).toBe('kettlebell, weight by feel');
    expect(loadText({ kind: 'body' })).toBe('');
  });
});
