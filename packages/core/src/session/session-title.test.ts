import { describe, expect, test } from 'vitest';
import { session } from './session.ts';
import { sessionTitle } from './session-title.ts';

describe('the title of a session', () => {
  test('names it as people do, with its minutes', () => {
    expect(sessionTitle(session({ kind: 'long', minutes: 90 }))).toBe('Long run 90 min');
    expect(sessionTitle(session({ kind: 'heavy-legs', minutes: 40, extraTags: ['new-block'] }))).toBe('Strength: heavy legs 40 min');
  });

  test('names the effort when it is not the usual one, and words of its own', () => {
    expect(sessionTitle(session({ kind: 'full-body', minutes: 40, effort: 'light' }))).toBe('Strength: full body 40 min (light)');
    expect(sessionTitle(session({ kind: 'easy', minutes: 60, title: 'Club run' }))).toBe('Easy run 60 min – Club run');
  });

  test('of a race has its distance instead', () => {
    expect(sessionTitle(session({ kind: 'race', minutes: 240, km: 42.195, title: 'Harbour Marathon' }))).toBe(
      'Race 42.2 km – Harbour Marathon',
    );
  });
});
