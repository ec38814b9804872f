import { expect, test } from 'vitest';
import { SOMEBODY, type Athlete } from '../athlete/athlete.ts';
import { addDays } from '../calendar/plain-date.ts';
import type { SessionKind } from '../session/kinds.ts';
import { MONDAY } from './example-seasons.ts';
import { fitIntoWeek, type Fitted } from './free-time.ts';
import type { Role, Wanted } from './wanted.ts';

const none = { am: 0, pm: 0 };

/** Fits sessions into a week with time on its first days only. */
function fitted(free: readonly { readonly am: number; readonly pm: number }[], ...wanted: readonly Wanted[]): Fitted {
  const week = [0, 1, 2, 3, 4, 5, 6].map((day) => free[day] ?? none);
  const athlete: Athlete = { ...SOMEBODY, availability: { week, starts: week.map(() => ({ am: 420, pm: 1080 })), exceptions: [] } };
  return fitIntoWeek(
    athlete,
    week.map((_, day) => addDays(MONDAY, day)),
    [],
    wanted,
    6,
  );
}

function wanted(role: Role, kind: SessionKind, minutes: number, value: number): Wanted {
  return { role, spec: { kind, minutes }, value, least: minutes };
}

const rolesOf = (sessions: readonly Wanted[]): string => sessions.map(({ role }) => role).join(' ');

test('two strength sessions need two days, however much time one of them has', () => {
  const strength = wanted('strength', 'full-body', 40, 9);
  expect(rolesOf(fitted([{ am: 60, pm: 60 }], strength, strength).dropped)).toBe('strength');
  expect(
    fitted(
      [
        { am: 60, pm: 0 },
        { am: 60, pm: 0 },
      ],
      strength,
      strength,
    ).dropped,
  ).toEqual([]);
});

test('strength shares a day with an easy run, with a hard one only when no other day has time', () => {
  const strength: Wanted = { ...wanted('strength', 'full-body', 40, 9), least: 20 };
  const minutes = (free: Parameters<typeof fitted>[0], beside: Wanted): number | undefined =>
    fitted(free, beside, strength).sessions.find(({ role }) => role === 'strength')?.spec.minutes;
  const twoDays = [
    { am: 60, pm: 60 },
    { am: 30, pm: 0 },
  ];
  expect(minutes(twoDays, wanted('hard', 'tempo', 60, 12))).toBe(30);
  expect(minutes(twoDays, wanted('long', 'long', 60, 12))).toBe(40);
  expect(minutes([{ am: 60, pm: 60 }], wanted('hard', 'tempo', 60, 12))).toBe(40);
});

test('a slot holds one core session', () => {
  const core = wanted('core', 'core', 15, 1);
  expect(fitted([{ am: 60, pm: 0 }], core, core).sessions.length).toBe(1);
  expect(fitted([{ am: 60, pm: 20 }], core, core).sessions.length).toBe(2);
});
