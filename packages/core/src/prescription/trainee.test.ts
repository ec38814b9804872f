import { expect, test } from 'vitest';
import { SOMEBODY } from '../athlete/athlete.ts';
import { MONDAY } from '../periodisation/example-seasons.ts';
import { traineeOn } from './trainee.ts';

test('who wants body weight only gets no weights, even in a gym', () => {
  const athlete = { ...SOMEBODY, equipment: ['gym', 'dumbbells', 'bands', 'bench'] as const };
  expect(traineeOn({ ...athlete, profiles: ['body-weight'] }, MONDAY).equipment).toEqual(['bands', 'bench']);
  expect(traineeOn(athlete, MONDAY).equipment).toEqual(athlete.equipment);
});
