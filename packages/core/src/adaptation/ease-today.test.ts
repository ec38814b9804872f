import { describe, expect, test } from 'vitest';
import type { Athlete } from '../athlete/athlete.ts';
import { dateOf, type PlainDate } from '../calendar/plain-date.ts';
import { exerciseById } from '../exercises/library.ts';
import type { Plan } from '../plan/plan.ts';
import { plan } from '../planner.ts';
import { RULEBOOKS } from '../rules/rulebook.ts';
import { has } from '../session/session.ts';
import { easeToday, easierToday } from './ease-today.ts';
import { EVENING_RUNNER } from './testing/evening-runner.ts';

const START = dateOf(2027, 1, 4);
if (START === undefined) throw new Error('There is such a day');
const made = plan(EVENING_RUNNER, { from: START, weeks: 8, rulebook: RULEBOOKS.article });
if (!made.ok) throw new Error(JSON.stringify(made.problems));
const season: Plan = made.value;
const dayWith = (tag: 'hard-run' | 'heavy-legs'): { readonly date: PlainDate; readonly id: string } => {
  const one = season.placements.find((other) => other.date > START + 14 && has(other.session, tag));
  if (!one) throw new Error(`The season has ${tag}`);
  return one;
};
const eased = (today: PlainDate, ease: Parameters<typeof easierToday>[2], athlete?: Athlete) => {
  const answer = easeToday(season, RULEBOOKS.article, today, easierToday(season, today, ease), athlete && { athlete });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
};

describe('On a tired day', () => {
  test('a hard run is steady, on a very tired one easy, as long as it was', () => {
    const { date, id } = dayWith('hard-run');
    const at = (one: Plan) => one.placements.find((other) => other.id === id)?.session;
    expect(at(eased(date, 'steadier').plan)).toMatchObject({ kind: 'steady', minutes: at(season)?.minutes });
    expect(at(eased(date, 'easy').plan)).toMatchObject({ kind: 'easy', minutes: at(season)?.minutes });
    expect(at(eased(date, 'out').plan)).toBeUndefined();
  });

  test('heavy strength has fewer sets, and leaves more in reserve', () => {
    const { date, id } = dayWith('heavy-legs');
    const sets = (one: Plan) =>
      (one.placements.find((other) => other.id === id)?.content?.parts ?? [])
        .flatMap(({ steps }) => steps)
        .flatMap((step) => (step.does === 'exercise' ? step.sets : []))
        .filter(({ purpose }) => purpose === 'work');
    const reserve = (one: Plan): number => Math.min(...sets(one).map(({ rir = 9 }) => rir));
    const { plan: after } = eased(date, 'steadier');
    expect(sets(after).length).toBeLessThan(sets(season).length);
    expect(reserve(after)).toBeGreaterThan(reserve(season));
  });

  test('nothing changes that is easy, done, or on another day', () => {
    const { date, id } = dayWith('hard-run');
    expect(easierToday(season, date, 'easy', [id]).map((one) => ('session' in one ? one.session : ''))).not.toContain(id);
    const easy = season.placements.find((one) => one.session.effort === 'easy');
    expect(easy && easierToday({ ...season, placements: [easy] }, easy.date, 'easy')).toEqual([]);
    const { difference } = eased(date, 'easy');
    expect([...difference.changed, ...difference.moved].some(({ to }) => to.date < date)).toBe(false);
  });
});

describe('When a knee hurts', () => {
  test('no exercise that is to come loads it, and what was done stays', () => {
    const { date } = dayWith('heavy-legs');
    const { plan: after } = eased(date, 'easy', { ...EVENING_RUNNER, hurts: ['knee'] });
    const loading = (one: Plan, from: PlainDate) =>
      one.placements
        .filter((other) => other.date >= from)
        .flatMap(({ content }) => content?.parts ?? [])
        .flatMap(({ steps }) => steps)
        .filter((step) => step.does === 'exercise' && exerciseById(step.exercise)?.stresses.includes('knee'));
    expect(loading(season, date).length).toBeGreaterThan(0);
    expect(loading(after, date)).toEqual([]);
    expect(after.placements.filter((one) => one.date < date)).toEqual(season.placements.filter((one) => one.date < date));
  });

  test('and a red flag comes with it, there is no other plan: the plan waits', () => {
    const { date } = dayWith('heavy-legs');
    const answer = easeToday(season, RULEBOOKS.article, date, [], {
      athlete: { ...EVENING_RUNNER, hurts: ['knee'], health: ['night-pain'] },
    });
    expect(answer.ok ? [] : answer.problems.map(({ code }) => code)).toEqual(['health-stop']);
  });
});
