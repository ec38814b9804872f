import { exercise, EXERCISES, WITH } from '@ironstride/core';
import { describe, expect, test } from 'vitest';
import { findExercises } from '../find-exercises.ts';
import { columnsOf } from './columns.ts';
import { exerciseLines } from './exercise-lines.ts';
import { exerciseListLines } from './exercise-list-lines.ts';
import { plainPage } from './page.ts';
import { waysText } from './ways-text.ts';

const hop = exercise({
  id: 'hop-of-tomorrow',
  name: 'Hop',
  category: 'jump',
  purpose: 'Springy ankles.',
  primary: ['calves'],
  ways: [WITH.body, WITH.barbellInRack],
  props: ['wall'],
  sides: 'each',
  level: 'some',
  stresses: ['achilles'],
  contacts: 1,
  impact: 'medium',
  tempo: [0, 0, 1, 0],
  dose: { sets: 2, amount: [10, 10] },
  cues: ['Land on the whole forefoot.'],
  mistakes: ['The heel slams down.'],
  notWhen: ['The Achilles tendon hurts.'],
  evidence: { says: 'Nothing yet.', source: 'article-2025' },
});

describe('an exercise on the screen', () => {
  test('tells amount, sides, landings, what it loads and its evidence with the source', () => {
    const text = exerciseLines(hop, plainPage(80)).join('\n');
    expect(text).toMatch(/^Usually: +2 × 10 each side$/m);
    expect(text).toMatch(/^Lands: +1 foot contact a repetition, medium impact$/m);
    expect(text).toMatch(/^Loads: +achilles; left out while one of them hurts$/m);
    expect(text).toMatch(/^With: +body weight or barbell \+ rack; wall$/m);
    expect(text).toMatch(/Evidence\n {2}Nothing yet\. \(.+\)/);
  });

  test.each([40, 80])('keeps to %d columns, in the list and on its card', (width) => {
    const lines = [
      exerciseListLines(EXERCISES, plainPage(width)),
      ...[...EXERCISES, hop].map((one) => exerciseLines(one, plainPage(width))),
    ];
    for (const line of lines.flat()) expect(columnsOf(line), line).toBeLessThanOrEqual(width);
  });

  test('names the ways to do it, best first', () => {
    expect(waysText({ ways: [WITH.dumbbells, WITH.band], props: [] })).toBe('two dumbbells or band');
  });
});

describe('looking for exercises', () => {
  test('finds them by another name that people use', () => {
    expect(findExercises({ query: 'Dumbbell squat' }).map(({ id }) => id)).toContain('goblet-squat');
  });

  test('finds everything when nothing is asked, and nothing when nothing fits', () => {
    expect(findExercises({})).toEqual(EXERCISES);
    expect(exerciseListLines(findExercises({ query: 'quidditch' }), plainPage(80))).toEqual([
      'No exercise fits all of that. Leave one of the conditions out.',
    ]);
  });

  test('never offers what needs more than there is, or loads what hurts', () => {
    for (const one of findExercises({ equipment: ['bands'], avoid: ['knee'] })) {
      expect(
        one.ways.some(({ needs }) => needs.every((thing) => thing === 'bands')),
        one.id,
      ).toBe(true);
      expect(one.stresses, one.id).not.toContain('knee');
    }
  });
});
