import { describe, expect, test } from 'vitest';
import { SOMEBODY, type Athlete, type Race } from '../athlete/athlete.ts';
import { addDays, dateOf, type PlainDate } from '../calendar/plain-date.ts';
import type { RunPlan, RunPlanEntry } from '../plan/run-plan.ts';
import type { Season } from '../plan/season.ts';
import { has, session, type Session, type SessionSpec } from '../session/session.ts';
import { periodise } from './periodise.ts';

const MONDAY = day(2027, 1, 4);

function day(year: number, month: number, date: number): PlainDate {
  const found = dateOf(year, month, date);
  if (found === undefined) throw new Error(`${year}-${month}-${date} is no day`);
  return found;
}

function entry(at: number, ...specs: SessionSpec[]): RunPlanEntry {
  return {
    day: at,
    text: specs.map(({ kind }) => kind).join(' + ') || 'rest',
    at: `day ${at}`,
    sessions: specs.map(session),
    confidence: 'sure',
    because: 'written so',
  };
}

/** So many weeks of easy Tuesday, tempo Thursday and a long Sunday; a half marathon on the last Sunday. */
function planOf(weeks: number, extra: readonly RunPlanEntry[] = [], longOf: (week: number) => number = () => 90): RunPlan {
  const entries = Array.from({ length: weeks }, (_, week) => [
    entry(week * 7),
    entry(week * 7 + 1, { kind: 'easy', minutes: 45 }),
    entry(week * 7 + 3, { kind: 'tempo', minutes: 45 }),
    entry(week * 7 + 6, week === weeks - 1 ? { kind: 'race', minutes: 110, km: 21.0975 } : { kind: 'long', minutes: longOf(week) }),
  ]).flat();
  const all = [...entries, ...extra].sort((a, b) => a.day - b.day);
  return { name: 'Club plan', days: weeks * 7, entries: all };
}

function seasonOf(plan: RunPlan, athlete: Partial<Athlete> = {}, from = MONDAY, move = false): Season {
  const found = periodise({ ...SOMEBODY, ...athlete }, from, undefined, { plan, move });
  if (!found.ok) throw new Error(found.problems.map(({ code }) => code).join(', '));
  return found.value;
}

const race = (date: PlainDate): Race => ({ name: 'Spring half', date, km: 21.0975, priority: 'A', half: 'am' });
const codes = ({ notes }: Season): string[] => notes.map(({ code }) => code);
const isRun = (one: Session): boolean => has(one, 'run');

describe('An own run plan', () => {
  test('ends on the race day, stands as it is and gets no further runs', () => {
    const date = addDays(MONDAY, 14 * 7 + 6);
    const season = seasonOf(planOf(12), { races: [race(date)] });
    const runs = season.fixed.filter(({ session: one }) => isRun(one));
    expect(runs.length).toBe(12 * 3);
    expect(runs.filter(({ session: one }) => has(one, 'race')).map(({ date: on, id }) => [on, id])).toEqual([[date, 'race-2027-04-18']]);
    expect(season.weeks.flatMap(({ demands }) => demands).some(({ session: one }) => isRun(one))).toBe(false);
    expect(season.weeks.every(({ km }) => km === undefined)).toBe(true);
    expect(Math.min(...runs.map((one) => one.date))).toBe(MONDAY + 3 * 7 + 1);
  });

  test('follows its own dates when it has them, and says when the race is not among them', () => {
    const plan = { ...planOf(10), firstDay: addDays(MONDAY, 7) };
    const season = seasonOf(plan, { races: [race(addDays(MONDAY, 12 * 7 + 6))] });
    expect(season.weeks.length).toBe(13);
    expect(codes(season)).toContain('run-plan-misses-race');
    expect(season.fixed.filter(({ session: one }) => has(one, 'race')).length).toBe(2);
  });

  test('without a race and dates begins on the next Monday; its last race counts as the A race', () => {
    const season = seasonOf(planOf(10), {}, addDays(MONDAY, 2));
    const races = season.fixed.filter(({ session: one }) => has(one, 'race'));
    expect(races.map(({ date, session: one }) => [date - MONDAY, has(one, 'race-a')])).toEqual([[7 + 69, true]]);
    expect(season.weeks.at(-1)?.phase).toBe('race');
    expect(season.weeks.at(-1)?.demands.some(({ session: one }) => one.kind === 'primer')).toBe(true);
  });

  test('gets two strength sessions a week, with blocks that lead to its race', () => {
    const season = seasonOf(planOf(12));
    const strength = season.weeks.map(({ demands }) => demands.filter(({ session: one }) => has(one, 'strength')).length);
    expect(strength.slice(0, 6)).toEqual([2, 2, 2, 2, 2, 2]);
    expect(season.weeks.map(({ block }) => block).at(-2)).toBe('taper');
    expect(new Set(season.weeks.map(({ block }) => block))).toEqual(new Set(['foundation', 'strength', 'power', 'maintain', 'taper']));
  });

  test('strength that it has already is recognised, not doubled', () => {
    const own = Array.from({ length: 12 }, (_, week) => [
      entry(week * 7 + 2, { kind: 'full-body', minutes: 40 }),
      entry(week * 7 + 4, { kind: 'core', minutes: 15, effort: 'easy' }),
    ]).flat();
    const season = seasonOf(planOf(12, own));
    const week = season.weeks[4]?.demands ?? [];
    expect(week.filter(({ session: one }) => has(one, 'strength')).length).toBe(1);
    expect(week.filter(({ session: one }) => has(one, 'core')).length).toBe(1);
    expect(codes(season)).toContain('strength-recognised');
  });

  test('its lighter weeks are lighter for strength too', () => {
    const season = seasonOf(planOf(12, [], (week) => (week === 3 ? 30 : 90)));
    expect(season.weeks.flatMap(({ number, deload }) => (deload ? [number] : []))).toEqual([4]);
    const minutes = (week: number): number =>
      season.weeks[week]?.demands.reduce((sum, { session: one }) => sum + (has(one, 'strength') ? one.minutes : 0), 0) ?? 0;
    expect(minutes(3)).toBeLessThan(minutes(4) * 0.75);
  });

  test('with permission its runs may move inside their weeks, all required, the race never', () => {
    const season = seasonOf(planOf(10), {}, MONDAY, true);
    const moving = season.weeks[2]?.demands.filter(({ session: one }) => isRun(one)) ?? [];
    expect(moving.map(({ session: one, required, slots }) => [one.kind, required, slots])).toEqual([
      ['easy', true, undefined],
      ['tempo', true, undefined],
      ['long', true, undefined],
    ]);
    expect(season.fixed.map(({ session: one }) => one.kind)).toEqual(['race']);
  });

  test('leave to move its runs changes nothing in the strength that is asked for', () => {
    const starts = [0, 1, 2, 3, 4, 5, 6].map(() => ({ am: 420, pm: 1080 }));
    const availability = { week: starts.map((_, weekday) => ({ am: 100, pm: weekday === 1 ? 30 : 0 })), starts, exceptions: [] };
    const strengthOf = (move: boolean): readonly string[] =>
      seasonOf(planOf(10), { availability }, MONDAY, move).weeks.flatMap(({ demands }) =>
        demands.flatMap(({ session: one }) => (isRun(one) ? [] : [`${one.kind} ${one.minutes} ${one.effort}`])),
      );
    expect(strengthOf(true)).toEqual(strengthOf(false));
  });

  test('a race on the way makes its week lighter for strength, with the legs kept fresh', () => {
    const tuneUp = entry(4 * 7 + 5, { kind: 'race', minutes: 50, km: 10, extraTags: ['race-b'] });
    const season = seasonOf(planOf(12, [tuneUp]));
    const strength = season.weeks[4]?.demands.filter(({ session: one }) => has(one, 'strength')) ?? [];
    expect(strength.map(({ session: one }) => one.effort)).toEqual(['light']);
    expect(season.weeks[4]?.block).toBe('maintain');
    expect(season.fixed.filter(({ session: one }) => has(one, 'race')).length).toBe(2);
    expect(season.weeks.filter(({ phase }) => phase === 'race').length).toBe(1);
  });

  test('strength that must fit into a week with one day of rest takes a short evening rather than the last free day', () => {
    const runs = planOf(
      12,
      Array.from({ length: 12 }, (_, week) => [0, 4].map((day) => entry(week * 7 + day, { kind: 'easy', minutes: 30 }))).flat(),
    );
    const starts = [0, 1, 2, 3, 4, 5, 6].map(() => ({ am: 420, pm: 1080 }));
    const availability = {
      week: starts.map((_, weekday) => ({ am: 120, pm: weekday === 0 || weekday === 1 ? 30 : 0 })),
      starts,
      exceptions: [],
    };
    const season = seasonOf(runs, { availability });
    const minutes = season.weeks[4]?.demands.filter(({ session: one }) => has(one, 'strength')).map(({ session: one }) => one.minutes);
    expect(minutes).toEqual([45, 30]);
  });

  test('runs stand in the written half, the wished one, or where there is time', () => {
    const written: RunPlan = {
      ...planOf(1),
      entries: [
        { ...entry(0, { kind: 'easy', minutes: 30 }), half: 'pm' },
        entry(1, { kind: 'easy', minutes: 30 }, { kind: 'recovery', minutes: 20 }),
      ],
    };
    expect(seasonOf(written).fixed.map(({ half }) => half)).toEqual(['pm', 'am', 'pm']);
    expect(seasonOf(written, { wishes: { runTime: 'pm' } }).fixed.map(({ half }) => half)).toEqual(['pm', 'pm', 'am']);
    const starts = [0, 1, 2, 3, 4, 5, 6].map(() => ({ am: 420, pm: 1080 }));
    const evenings = { week: starts.map(() => ({ am: 0, pm: 60 })), starts, exceptions: [] };
    expect(seasonOf(written, { availability: evenings }).fixed.map(({ half }) => half)).toEqual(['pm', 'pm', 'pm']);
  });

  test('is followed by what had to be assumed when it was read', () => {
    const notes = [{ code: 'older-encoding', level: 'good-to-know', says: 'Check letters with accents.' }] as const;
    expect(seasonOf({ ...planOf(4), notes }).notes).toContainEqual(notes[0]);
  });

  test('what lies before the first day is left out, and a plan that is over is a problem', () => {
    const started = { ...planOf(10), firstDay: addDays(MONDAY, -14) };
    const season = seasonOf(started);
    expect(season.weeks.length).toBe(8);
    expect(codes(season)).toContain('run-plan-joined-late');
    const over = periodise(SOMEBODY, MONDAY, undefined, { plan: { ...planOf(4), firstDay: addDays(MONDAY, -60) }, move: false });
    expect(over.ok ? [] : over.problems.map(({ code }) => code)).toEqual(['season-run-plan-past']);
  });
});
