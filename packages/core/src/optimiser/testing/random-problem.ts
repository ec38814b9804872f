import { SOMEBODY, type Athlete } from '../../athlete/athlete.ts';
import { addDays, mondayOf, parseDate, type PlainDate, type Weekday } from '../../calendar/plain-date.ts';
import { HALVES, USUAL_START, type Slot } from '../../calendar/slot.ts';
import type { Demand, SchedulingProblem } from '../../plan/demand.ts';
import type { Placement } from '../../plan/placement.ts';
import { RULES } from '../../rules/registry.ts';
import { makeRulebook, RULEBOOKS, type Rulebook } from '../../rules/rulebook.ts';
import type { RuleSettings } from '../../rules/rule.ts';
import { SESSION_KINDS, type Effort, type SessionKind } from '../../session/kinds.ts';
import { session, type Session } from '../../session/session.ts';
import type { Tag } from '../../session/tags.ts';

/** A stream of numbers from a seed: 0 included, 1 excluded (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A small problem of one to three weeks: odd wishes, little time, clashes, races and history included. */
export function randomProblem(seed: number): SchedulingProblem {
  const random = randomFrom(seed);
  const below = (n: number): number => Math.floor(random() * n);
  const chance = (share: number): boolean => random() < share;
  const pick = <T>(list: readonly T[]): T => {
    const one = list[below(list.length)];
    if (one === undefined) throw new Error('Nothing to pick from');
    return one;
  };
  const monday = mondayOf(addDays(firstDay(), below(60) * 7));
  const weeks = 1 + below(3);
  const weekday = (): Weekday => pick([0, 1, 2, 3, 4, 5, 6]);

  const anySession = (): Session => {
    const kind: SessionKind = chance(0.8)
      ? pick(['easy', 'long', 'tempo', 'intervals', 'heavy-legs', 'full-body', 'power', 'core'])
      : pick(SESSION_KINDS);
    const extraTags: Tag[] = [];
    if (chance(0.15)) extraTags.push(pick(['new-block', 'eccentric-new', 'novice-lifter', 'one-unit', 'downhill', 'depth-jumps']));
    const effort: Effort | undefined = chance(0.3) ? pick(['easy', 'light', 'moderate', 'hard']) : undefined;
    return session({
      kind,
      minutes: pick([15, 30, 45, 60, 90, 150]),
      extraTags: kind === 'race' ? [...extraTags, pick(['race-a', 'race-b', 'race-c'])] : extraTags,
      ...(effort && { effort }),
      ...(kind === 'race' && { km: pick([5, 10, 21.0975, 42.195]) }),
      ...(chance(0.2) && { contacts: pick([20, 80]) }),
      ...(chance(0.15) && { order: 1 + below(3) }),
    });
  };
  // Near a Sunday night, where weeks meet, or anywhere.
  const place = (week: number): Slot => ({
    date: addDays(monday, week * 7 + (chance(0.6) ? pick([0, 1, 5, 6]) : below(7))),
    half: pick(HALVES),
  });

  const fixed: Placement[] = Array.from({ length: below(5) }, (_, index) => ({
    id: `fixed-${index}`,
    ...(chance(0.3) ? { date: addDays(monday, -1 - below(9)), half: pick(HALVES) } : place(below(weeks))),
    session: anySession(),
    fixed: true,
    ...(chance(0.2) && { start: pick([330, 720, 1200]) }),
  }));
  // A wall of runs, as imported plans have.
  if (chance(0.25)) {
    for (let day = -3; day < weeks * 7; day += 1) {
      if (chance(0.8))
        fixed.push({
          id: `run-${day}`,
          date: addDays(monday, day),
          half: 'am',
          session: session({ kind: pick(['easy', 'easy', 'tempo', 'long']), minutes: 50 }),
          fixed: true,
        });
    }
  }
  const repertoire = Array.from({ length: 3 }, anySession);
  const budget = { ways: 1 };
  const demands = Array.from({ length: weeks }, (_, week): Demand[] =>
    Array.from({ length: below(5) }, (_, index) => ({ week, index })).flatMap(({ index }): Demand[] => {
      const slots = distinct(Array.from({ length: 1 + below(4) }, () => place(week)));
      if (budget.ways * (slots.length + 1) > 400) return [];
      budget.ways *= slots.length + 1;
      const one: Demand = { id: `w${week + 1}-${index}`, session: pick(repertoire), value: pick([1, 2, 3, 5]), slots };
      return [chance(0.12) ? { ...one, required: true } : one];
    }),
  );
  const problem: SchedulingProblem = {
    athlete: { ...anyAthlete(), ...(chance(0.3) && { availability: someTime() }) },
    rulebook: anyRulebook(),
    weeks: demands.map((list, week) => ({
      monday: addDays(monday, week * 7),
      demands: list,
      ...(chance(0.5) && { block: pick(['foundation', 'strength', 'power', 'maintain', 'taper', 'recover'] as const) }),
      ...(chance(0.2) && { deload: true }),
    })),
    fixed,
  };
  if (!chance(0.3)) return problem;
  const previous = demands
    .flat()
    .flatMap((demand): Placement[] =>
      chance(0.8) && demand.slots ? [{ id: demand.id, ...pick(demand.slots), session: demand.session }] : [],
    );
  return { ...problem, stability: { previous, today: addDays(monday, below(10) - 5) } };

  function anyAthlete(): Athlete {
    return {
      ...SOMEBODY,
      age: pick([15, 25, 40, 55, 65]),
      level: pick(['beginner', 'intermediate', 'advanced']),
      lifting: pick(['new', 'some', 'experienced']),
      priority: pick(['run', 'strength']),
      wishes: {
        ...(chance(0.4) && { longRunDay: weekday() }),
        ...(chance(0.4) && { restDay: weekday() }),
        ...(chance(0.3) && { runTime: pick(HALVES) }),
        ...(chance(0.3) && { strengthTime: pick(HALVES) }),
        ...(chance(0.4) && { usualDays: { 'hard-run': [weekday(), weekday()], 'heavy-legs': [weekday()] } }),
      },
      ...(chance(0.3) && { equipment: [pick(['dumbbells', 'gym', 'bands'] as const)] }),
      clubs: chance(0.3) ? [{ weekday: weekday(), half: pick(HALVES), session: session({ kind: 'intervals', minutes: 60 }) }] : [],
    };
  }

  function someTime(): NonNullable<Athlete['availability']> {
    const free = () => ({ am: pick([0, 30, 60, 120]), pm: pick([0, 45, 90]) });
    return {
      week: Array.from({ length: 7 }, free),
      starts: Array.from({ length: 7 }, () => (chance(0.3) ? { am: pick([300, 420, 600]), pm: pick([960, 1140]) } : USUAL_START)),
      exceptions: chance(0.4)
        ? [{ from: addDays(monday, below(10)), to: addDays(monday, below(10) + 5), free: { am: pick([0, 60]), pm: 0 }, equipment: [] }]
        : [],
    };
  }

  function anyRulebook(): Rulebook {
    const base = pick(['article', 'strict', 'consolidate'] as const);
    if (chance(0.5)) return RULEBOOKS[base];
    const rules: Record<string, 'off' | RuleSettings> = {};
    for (const rule of RULES) {
      if (rule.locked || chance(0.6)) continue;
      const values = Object.fromEntries(
        Object.entries(rule.parameters).flatMap(([name, { min, max }]) =>
          chance(0.5) ? [[name, min + below(Math.min(max - min, 100) + 1)]] : [],
        ),
      );
      rules[rule.id] = chance(0.2)
        ? 'off'
        : { weight: 1 + below(6), values, ...(chance(0.2) && { level: pick(['must', 'should'] as const) }) };
    }
    const made = makeRulebook({ id: `random-${seed}`, says: 'A rulebook made from a seed.', base, rules });
    return made.ok ? made.value : RULEBOOKS[base];
  }
}

function distinct(slots: readonly Slot[]): readonly Slot[] {
  return [...new Map(slots.map((slot) => [`${slot.date}${slot.half}`, slot])).values()];
}

function firstDay(): PlainDate {
  const date = parseDate('2027-01-04');
  if (date === undefined) throw new Error('2027-01-04 is a date');
  return date;
}
