import { describe, expect, test } from 'vitest';
import type { Athlete } from '../athlete/athlete.ts';
import { addDays, parseDate, type PlainDate } from '../calendar/plain-date.ts';
import type { Plan } from '../plan/plan.ts';
import { plan } from '../planner.ts';
import { RULEBOOKS } from '../rules/rulebook.ts';
import { session } from '../session/session.ts';
import { adapt } from './adapt.ts';
import { backTo } from './back-to.ts';
import type { Edit } from './edit.ts';
import { renew } from './renew.ts';
import { EVENING_RUNNER } from './testing/evening-runner.ts';

const day = (text: string): PlainDate => parseDate(text) ?? ((): never => expect.fail(`${text} is no date`))();
const WEDNESDAY = day('2027-01-20');
const article = RULEBOOKS.article;
const RUNNER: Athlete = {
  ...EVENING_RUNNER,
  races: [{ name: 'Ten', date: day('2027-02-28'), km: 10, priority: 'A', half: 'am' }],
};

function season(): Plan {
  const made = plan(RUNNER, { from: day('2027-01-04'), rulebook: article });
  return made.ok ? made.value : expect.fail(JSON.stringify(made.problems));
}
function edited(before: Plan, edits: readonly Edit[], today = WEDNESDAY): Plan {
  const answer = adapt(before, article, today, edits);
  return answer.ok ? answer.value.plan : expect.fail(JSON.stringify(answer.problems));
}
const from = (one: Plan, today: PlainDate) => one.placements.filter(({ date }) => date >= today);
const before = (one: Plan, today: PlainDate) => one.placements.filter(({ date }) => date < today);

const first = season();
const coming = from(first, WEDNESDAY).filter(({ id }) => first.demands.some((demand) => demand.id === id));
const next = coming[0] ?? expect.fail('sessions are to come');

describe('Going back to the plan as it was first made', () => {
  test('brings back all that is to come: what was left out, changed and added', () => {
    const other = edited(first, [
      { does: 'skip', session: next.id },
      { does: 'add', session: session({ kind: 'mobility', minutes: 20 }), at: { date: addDays(WEDNESDAY, 8), half: 'pm' } },
    ]);
    expect(from(other, WEDNESDAY)).not.toEqual(from(first, WEDNESDAY));
    const { plan: back, difference } = backTo(first, other, article, WEDNESDAY);
    expect(back.placements).toEqual(first.placements);
    expect(back.demands.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(first.demands.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
    expect(back.skipped).toEqual([]);
    expect(difference.added).toContainEqual(next);
    expect(difference.gone.map((one) => one.session.kind)).toContain('mobility');
  });

  test('leaves the days before today as they were lived', () => {
    const monday = addDays(WEDNESDAY, -2);
    const early = from(first, monday).find(({ id, date }) => date < WEDNESDAY && first.demands.some((demand) => demand.id === id));
    const lived = edited(first, [{ does: 'skip', session: early?.id ?? '' }], monday);
    const other = edited(lived, [{ does: 'skip', session: next.id }]);
    const { plan: back } = backTo(first, other, article, WEDNESDAY);
    expect(before(back, WEDNESDAY)).toEqual(before(lived, WEDNESDAY));
    expect(back.placements.some(({ id }) => id === early?.id)).toBe(false);
    expect(back.skipped).toEqual([early?.id]);
  });

  test('loses no session that was put off and is still to come, and doubles none', () => {
    const monday = addDays(WEDNESDAY, -2);
    const early = from(first, monday).find(({ id, date }) => date < WEDNESDAY && first.demands.some((demand) => demand.id === id));
    const later = { date: addDays(WEDNESDAY, 3), half: 'am' } as const;
    const other = edited(first, [{ does: 'move', session: early?.id ?? '', to: later }], monday);
    const { plan: back } = backTo(first, other, article, WEDNESDAY);
    expect(back.placements.filter(({ id }) => id === early?.id)).toMatchObject([later]);
    expect(new Set(back.placements.map(({ id }) => id)).size).toBe(back.placements.length);
  });

  test('keeps the answers of today, by which it is judged, and can be edited and renewed like any plan', () => {
    const noTuesday: Athlete = {
      ...RUNNER,
      availability: { ...EVENING_RUNNER.availability, week: EVENING_RUNNER.availability.week.with(1, { am: 0, pm: 0 }) },
    };
    const renewed = renew(first, { athlete: noTuesday, rulebook: article }, WEDNESDAY);
    const other = renewed.ok ? renewed.value.plan : expect.fail('it can be renewed');
    const { plan: back } = backTo(first, other, article, WEDNESDAY);
    expect(back.athlete).toEqual(other.athlete);
    expect(back.findings.map(({ rule }) => rule)).toContain('days-you-have');
    expect(edited(back, []).placements.length).toBeGreaterThan(0);
    const again = renew(back, { athlete: noTuesday, rulebook: article }, WEDNESDAY);
    expect(again.ok && before(again.value.plan, WEDNESDAY)).toEqual(before(first, WEDNESDAY));
  });
});
