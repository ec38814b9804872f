import { describe, expect, test } from 'vitest';
import { SOMEBODY, type Athlete } from '../athlete/athlete.ts';
import { parseDate, type PlainDate } from '../calendar/plain-date.ts';
import { USUAL_START } from '../calendar/slot.ts';
import type { Plan } from '../plan/plan.ts';
import { plan } from '../planner.ts';
import { RULEBOOKS } from '../rules/rulebook.ts';
import { session } from '../session/session.ts';
import { conflicts } from './conflicts.ts';

function day(text: string): PlainDate {
  const date = parseDate(text);
  if (date === undefined) throw new Error(`${text} is no date`);
  return date;
}

/** Free time on the days named by their number, Monday 0. */
function freeOn(days: readonly number[], am: number, pm: number): NonNullable<Athlete['availability']> {
  return {
    week: Array.from({ length: 7 }, (_, weekday) => (days.includes(weekday) ? { am, pm } : { am: 0, pm: 0 })),
    starts: Array.from({ length: 7 }, () => USUAL_START),
    exceptions: [],
  };
}

function planned(athlete: Partial<Athlete>): Plan {
  const made = plan({ ...SOMEBODY, equipment: ['gym'], ...athlete }, { from: day('2027-01-04'), weeks: 6, rulebook: RULEBOOKS.article });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
}

describe('conflicts', () => {
  test('there are none when everything has a place', () => {
    expect(conflicts(planned({ availability: freeOn([0, 1, 2, 3, 4, 5, 6], 120, 60) }), RULEBOOKS.article)).toEqual([]);
  });

  test('name the wishes that clash, and cures that cure, cheapest first', () => {
    const clubs = [{ weekday: 1 as const, half: 'pm' as const, session: session({ kind: 'intervals', minutes: 60 }) }];
    const crowded = planned({ availability: freeOn([0, 1, 2, 3], 0, 90), clubs, asks: { strength: 2 } });
    expect(crowded.leftOut.length).toBeGreaterThan(0);
    const found = conflicts(crowded, RULEBOOKS.article);
    expect(found.length).toBeGreaterThan(0);
    for (const { clash, cures, weeks } of found) {
      expect(clash.length).toBeGreaterThan(1);
      expect(weeks.length).toBeGreaterThan(0);
      for (const { says } of clash) expect(says).not.toMatch(/#|contacts:|km:/);
      for (const { wish } of cures) expect(clash.map((one) => one.id)).toContain(wish.id);
      const prices = cures.map(({ score }) => [score.must, score.leftOut, score.should]);
      expect(prices).toEqual(
        prices.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0) || (a[2] ?? 0) - (b[2] ?? 0)),
      );
    }
  });
});
