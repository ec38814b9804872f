import { describe, expect, test } from 'vitest';
import type { Athlete } from '../athlete/athlete.ts';
import { addDays, mondayOf, parseDate, type PlainDate } from '../calendar/plain-date.ts';
import type { Plan } from '../plan/plan.ts';
import { plan } from '../planner.ts';
import { RULEBOOKS } from '../rules/rulebook.ts';
import { has, session } from '../session/session.ts';
import { adapt } from './adapt.ts';
import { renew } from './renew.ts';
import { otherSlots } from '../optimiser/slots.ts';
import { slotPrices } from './slot-prices.ts';
import { EVENING_RUNNER } from './testing/evening-runner.ts';

function day(text: string): PlainDate {
  const date = parseDate(text);
  if (date === undefined) throw new Error(`${text} is no date`);
  return date;
}

const START = day('2027-01-04');
const TODAY = day('2027-01-20');
const RUNNER: Athlete = {
  ...EVENING_RUNNER,
  races: [{ name: 'Ten', date: day('2027-02-28'), km: 10, priority: 'A', half: 'am' }],
};
const article = RULEBOOKS.article;

function season(athlete = RUNNER): Plan {
  const made = plan(athlete, { from: START, rulebook: article });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
}

function adapted(before: Plan, edits: Parameters<typeof adapt>[3]) {
  const answer = adapt(before, article, TODAY, edits);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
}

const before = season();
const coming = before.placements.filter((one) => one.date >= TODAY && before.demands.some(({ id }) => id === one.id));
const [first] = coming;
if (!first) throw new Error('The season has sessions to come');

describe('A plan that somebody edits', () => {
  test('stays the same without an edit', () => {
    const { difference, plan: after } = adapted(before, []);
    expect([difference.moved, difference.added, difference.gone, difference.changed].flat()).toEqual([]);
    expect(after.score).toEqual(before.score);
  });

  test('never changes before today', () => {
    const { plan: after } = adapted(before, [{ does: 'skip', session: first.id }]);
    const past = (one: Plan) => one.placements.filter(({ date }) => date < TODAY);
    expect(past(after)).toEqual(past(before));
  });

  test('costs exactly what the price of the slot says', () => {
    const prices = slotPrices(before, article, TODAY);
    for (const one of coming.filter(({ date }) => mondayOf(date) === mondayOf(first.date))) {
      for (const slot of otherSlots(one)) {
        const price = prices.at(one.id, slot);
        const answer = adapt(before, article, TODAY, [{ does: 'move', session: one.id, to: price.slot }]);
        expect(answer.ok).toBe(price.possible);
        if (!answer.ok || !price.possible) continue;
        const { score, placements } = answer.value.plan;
        expect(price.extra).toEqual({
          must: score.must - before.score.must,
          leftOut: score.leftOut - before.score.leftOut,
          should: score.should - before.score.should,
        });
        expect(placements.find(({ id }) => id === one.id)).toMatchObject(price.slot);
      }
    }
  });

  test('keeps a locked session where it stands, and lets an unlocked one go', () => {
    const locked = adapted(before, [{ does: 'lock', session: first.id }]).plan;
    const demand = locked.demands.find(({ id }) => id === first.id);
    expect(demand).toMatchObject({ required: true, slots: [{ date: first.date, half: first.half }] });
    const free = adapted(locked, [{ does: 'unlock', session: first.id }]).plan.demands.find(({ id }) => id === first.id);
    expect(free?.slots).toBeUndefined();
  });

  test('does not bring back what was skipped, not even when the season is cut anew', () => {
    const without = adapted(before, [{ does: 'skip', session: first.id }]).plan;
    expect(adapted(without, []).plan.placements.some(({ id }) => id === first.id)).toBe(false);
    const renewed = renew(without, { athlete: RUNNER, rulebook: article }, TODAY);
    if (!renewed.ok) throw new Error(JSON.stringify(renewed.problems));
    expect(renewed.value.plan.placements.some(({ id }) => id === first.id)).toBe(false);
  });

  test('takes in a session of one’s own with contents, and sessions that trade places', () => {
    const at = { date: addDays(mondayOf(TODAY), 13), half: 'am' as const };
    const { difference } = adapted(before, [{ does: 'add', session: session({ kind: 'mobility', minutes: 15 }), at }]);
    expect(difference.added.map(({ id, date, half }) => ({ id, date, half }))).toEqual([{ id: 'w04-own-mobility-1', ...at }]);
    expect(difference.added[0]?.content).toBeDefined();
    const other = coming.find((one) => one.id !== first.id && mondayOf(one.date) === mondayOf(first.date) && one.date !== first.date);
    if (!other) throw new Error('The week has another session');
    const swapped = adapted(before, [{ does: 'swap', session: first.id, with: other.id }]).plan.placements;
    expect(swapped.find(({ id }) => id === first.id)).toMatchObject({ date: other.date, half: other.half });
    expect(swapped.find(({ id }) => id === other.id)).toMatchObject({ date: first.date, half: first.half });
  });

  test('refuses what cannot be, with all problems at once', () => {
    const past = before.placements[0]?.id ?? '';
    const answer = adapt(before, article, TODAY, [
      { does: 'skip', session: 'w99-nothing' },
      { does: 'skip', session: past },
      { does: 'move', session: first.id, to: { date: addDays(first.date, 14), half: 'am' } },
    ]);
    expect(answer.ok ? [] : answer.problems.map(({ code }) => code)).toEqual(['session-not-in-plan', 'edit-past', 'edit-other-week']);
  });
});

describe('What a person made of a season', () => {
  const renewed = (earlier: Plan, athlete: Athlete, today = TODAY): Plan => {
    const answer = renew(earlier, { athlete, rulebook: article }, today);
    if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
    return answer.value.plan;
  };
  const hard = (plan: Plan, monday: PlainDate) =>
    plan.placements.filter(({ session: one, date }) => has(one, 'hard-run') && date >= monday && date < monday + 7);
  /** Another race asks for other hard runs in the same weeks. */
  const LONGER: Athlete = { ...RUNNER, races: [{ name: 'Half', date: day('2027-03-07'), km: 21.0975, priority: 'A', half: 'am' }] };
  const renamed = before.weeks.find(({ monday }) => {
    const [then, now] = [hard(before, monday), hard(renewed(before, LONGER), monday)];
    return monday > TODAY && then.length === 1 && now.length === 1 && then[0]?.session.kind !== now[0]?.session.kind;
  });
  if (!renamed) throw new Error('No week asks for another kind of hard run');
  const [run] = hard(before, renamed.monday);
  if (!run) throw new Error('The week has a hard run');

  test('stays left out when the week asks for another kind of hard run', () => {
    const without = adapted(before, [{ does: 'skip', session: run.id }]).plan;
    expect(hard(renewed(without, LONGER), renamed.monday)).toEqual([]);
  });

  test('stays where it was bound, whatever kind of hard run it becomes', () => {
    const usual = [run, ...hard(renewed(before, LONGER), renamed.monday)].map(({ date }) => date);
    const free = [0, 1, 2, 3].map((days) => addDays(renamed.monday, days)).find((date) => !usual.includes(date));
    if (free === undefined) throw new Error('There is another evening');
    const to = { date: free, half: 'pm' as const };
    const bound = adapted(before, [{ does: 'move', session: run.id, to }]).plan;
    expect(hard(renewed(bound, LONGER), renamed.monday)).toMatchObject([to]);
  });

  test('stays as easy or short as it was made', () => {
    const eased = adapted(before, [{ does: 'change', session: run.id, to: session({ kind: 'easy', minutes: 25 }) }]).plan;
    const after = renewed(eased, { ...RUNNER, equipment: [] });
    expect(after.placements.find(({ id }) => id === run.id)?.session).toMatchObject({ kind: 'easy', minutes: 25 });
  });

  test('is done: a hard run is not asked for again when the rest of its week would now have another kind', () => {
    const after = renewed(before, LONGER, addDays(run.date, 1));
    expect(hard(after, renamed.monday).map(({ id }) => id)).toEqual([run.id]);
  });

  test('of a club session stays, too: left out once, or on another evening', () => {
    const club = { weekday: 1 as const, half: 'pm' as const, session: session({ kind: 'intervals', minutes: 50 }) };
    const member = renewed(before, { ...RUNNER, clubs: [club] });
    const [one, two] = member.placements.filter(({ id }) => id.startsWith('club-'));
    if (!one || !two) throw new Error('There are club sessions');
    const to = { date: addDays(two.date, 1), half: 'pm' as const };
    const edited = adapted(member, [
      { does: 'skip', session: one.id },
      { does: 'move', session: two.id, to },
    ]).plan;
    const after = renewed(edited, { ...RUNNER, clubs: [club], equipment: [] }).placements;
    expect(after.some(({ id }) => id === one.id)).toBe(false);
    expect(after.find(({ id }) => id === two.id)).toMatchObject(to);
  });
});

describe('A season whose athlete changed', () => {
  test('ends with the new race when the race has moved', () => {
    const later: Athlete = { ...RUNNER, races: [{ name: 'Ten', date: day('2027-03-21'), km: 10, priority: 'A', half: 'am' }] };
    const answer = renew(before, { athlete: later, rulebook: article }, TODAY);
    expect(answer.ok && answer.value.plan.placements.find(({ id }) => id === 'race-2027-03-21')?.date).toBe(day('2027-03-21'));
    expect(answer.ok && answer.value.plan.weeks.length).toBe(before.weeks.length + 3);
  });

  test('goes around days without time and leaves the rest alone', () => {
    const monday = addDays(mondayOf(TODAY), 7);
    const [from, to] = [addDays(monday, 1), addDays(monday, 3)];
    const availability = { ...EVENING_RUNNER.availability, exceptions: [{ from, to, free: { am: 0, pm: 0 } }] };
    const answer = renew(before, { athlete: { ...RUNNER, availability }, rulebook: article }, TODAY);
    if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
    const { plan: after } = answer.value;
    expect(after.placements.filter(({ date }) => date >= from && date <= to)).toEqual([]);
    expect(after.placements.filter(({ date }) => date < TODAY)).toEqual(before.placements.filter(({ date }) => date < TODAY));
  });

  test('takes in a club session every week from now on', () => {
    const club = { weekday: 1 as const, half: 'pm' as const, session: session({ kind: 'intervals', minutes: 50 }) };
    const answer = renew(before, { athlete: { ...RUNNER, clubs: [club] }, rulebook: article }, TODAY);
    if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
    const tuesdays = answer.value.plan.placements.filter(({ session: one, date }) => one.kind === 'intervals' && (date - START) % 7 === 1);
    expect(tuesdays.length).toBeGreaterThan(3);
    expect(tuesdays.every(({ date }) => date >= TODAY)).toBe(true);
  });
});
