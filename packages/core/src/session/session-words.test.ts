import { describe, expect, test } from 'vitest';
import { session } from './session.ts';
import { sessionWords } from './session-words.ts';

describe('a session in words', () => {
  test('names kind and minutes, and nothing that only rules read', () => {
    expect(sessionWords(session({ kind: 'full-body', minutes: 25, extraTags: ['new-block'], contacts: 25, order: 1 }))).toBe(
      'full-body 25 min',
    );
  });

  test('names the effort when it is not the usual one', () => {
    expect(sessionWords(session({ kind: 'full-body', minutes: 40, effort: 'light' }))).toBe('full-body 40 min light');
  });

  test('is a race by its distance and its name', () => {
    expect(sessionWords(session({ kind: 'race', minutes: 200, km: 42.195, extraTags: ['race-c'], title: 'Club Cross' }))).toBe(
      'race 42.2 km, Club Cross',
    );
    expect(sessionWords(session({ kind: 'race', minutes: 40 }))).toBe('race 40 min');
  });
});
