import { describe, expect, test } from 'vitest';
import { SOMEBODY } from '../athlete/athlete.ts';
import { readTraining } from '../plan/week-notation.ts';
import { judgeTraining } from './judge-training.ts';
import { RULEBOOKS } from './rulebook.ts';

/** What one rule of the article's rulebook asks for weeks like this; a must counts a thousand times. */
function cost(rule: string, week: string, athlete = SOMEBODY): number {
  const found = readTraining(week);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  const { findings } = judgeTraining(found.value, athlete, RULEBOOKS.article);
  return findings.filter((one) => one.rule === rule).reduce((sum, one) => sum + one.cost * (one.level === 'must' ? 1000 : 1), 0);
}

describe('The order of costs', () => {
  test('two strength sessions on one day are a conflict, on neighbouring days a notice, five days apart the least', () => {
    const oneDay = cost('strength-spread', 'Wed am: full-body 35 light | pm: heavy-legs 45');
    const neighbours = cost('strength-spread', 'Wed am: full-body 35 light\nThu pm: heavy-legs 45');
    const far = cost('strength-spread', 'Mon am: full-body 35 light\nSat pm: heavy-legs 45');
    expect(oneDay).toBeGreaterThanOrEqual(5);
    expect([oneDay > neighbours, neighbours > far, far > 0]).toEqual([true, true, true]);
  });

  test('strength on neighbouring days is worse than a fourth day of training in a row', () => {
    const neighbours = cost('strength-spread', 'Wed am: full-body 35 light\nThu pm: heavy-legs 45');
    const fourth = cost('three-days-in-a-row', 'Mon am: easy 30\nTue am: easy 30\nWed am: easy 30\nThu am: easy 30', {
      ...SOMEBODY,
      age: 55,
    });
    expect(fourth).toBeGreaterThan(0);
    expect(neighbours).toBeGreaterThan(fourth);
  });

  test('a second run on a day costs more than any notice', () => {
    expect(cost('one-run-a-day', 'Tue am: easy 40 | pm: easy 30')).toBeGreaterThanOrEqual(5);
  });

  test('heavy legs on the day before the long run cost twice what they cost the evening before that', () => {
    const dayBefore = cost('protect-the-long-run', 'Sat am: heavy-legs 45\nSun am: long 100');
    const twoBefore = cost('protect-the-long-run', 'Fri pm: heavy-legs 45\nSun am: long 100');
    expect(dayBefore).toBe(2 * twoBefore);
  });

  test('heavy legs on the morning after a long morning run cost more than in the evening', () => {
    const morning = cost('recover-from-the-long-run', 'Sat am: long 100\nSun am: heavy-legs 45');
    expect(morning).toBeGreaterThan(cost('recover-from-the-long-run', 'Sat am: long 100\nSun pm: heavy-legs 45'));
  });
});

test('a hard session on the day before the long run is told in plain words', () => {
  const found = readTraining('Sat am: tempo 40\nSun am: long 100');
  if (!found.ok) throw new Error('a good week');
  const { findings } = judgeTraining(found.value, SOMEBODY, RULEBOOKS.article);
  expect(findings.find(({ rule }) => rule === 'protect-the-long-run')?.says).toBe(
    'A hard session stands on the day before the long run; keep that day easy.',
  );
});
