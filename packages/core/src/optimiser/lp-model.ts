import { REQUIRED_PRICE, type SchedulingProblem, type Score } from '../plan/demand.ts';
import { initialMemory, streakBases } from './history.ts';
import { lpText, type LpRow, type Term } from './lp-text.ts';
import { scheduleScore } from './schedule-score.ts';
import { workshopOf } from './solve.ts';
import { SLOTS_A_WEEK } from './slots.ts';
import { compileWeek, type Choice, type CompiledWeek, type Workshop } from './week-shape.ts';

/** Which level of the score to minimise, and what the levels above it may cost at most. */
export interface LpAim {
  readonly level: keyof Score;
  readonly fixed?: Partial<Score>;
}

/** The part of each level that a row of terms makes up. */
type Costs = Record<keyof Score, Term[]>;

interface Draft {
  readonly costs: Costs;
  readonly rows: LpRow[];
  readonly binaries: string[];
  readonly integers: string[];
}

/**
 * The scheduling problem as a mixed-integer model in LP format, for any solver. One binary for every way to fill a day;
 * days, weeks and pairs of sessions are tied together by rows. The optimum of each level, in turn, is the score that
 * the optimiser proves: minimise `must`, then `leftOut` with `must` fixed, then `should` with both fixed.
 */
export function lpModel(problem: SchedulingProblem, aim: LpAim): string {
  const workshop = workshopOf(problem);
  const bases = streakBases(problem, workshop);
  const weeks = problem.weeks.map((week, index) => compileWeek(workshop, problem, week, bases(index), { breaking: true, bare: false }));
  const draft: Draft = { costs: { must: [], leftOut: [], should: [] }, rows: [], binaries: [], integers: [] };
  weeks.forEach((week, index) => addWeek(draft, week, index));
  addPairs(draft, weeks, workshop, aim.fixed?.must === 0);
  addStreaks(draft, weeks, workshop, problem);
  addBase(draft, problem, weeks, workshop);
  for (const level of ['must', 'leftOut', 'should'] as const) {
    const most = aim.fixed?.[level];
    if (most !== undefined) draft.rows.push({ name: `most_${level}`, terms: draft.costs[level], sign: '<=', right: most });
  }
  return lpText({
    says: `Ironstride, ${problem.weeks.length} weeks, level ${aim.level}`,
    objective: draft.costs[aim.level],
    rows: draft.rows,
    fixedAtOne: ['base'],
    binaries: draft.binaries,
    integers: draft.integers,
  });
}

function choiceName(week: number, day: number, choice: number): string {
  return `c${week}_${day}_${choice}`;
}

function placeName(week: number, group: number, slot: number): string {
  return `x${week}_${group}_${slot}`;
}

/** Each day takes one choice; placed and left-out sessions make up what is demanded; totals are charged by their table. */
function addWeek({ costs, rows, binaries, integers }: Draft, { shape, groups }: CompiledWeek, week: number): void {
  const places = new Map<string, Term[]>();
  shape.days.forEach((choices, day) => {
    rows.push({ name: `day${week}_${day}`, terms: choices.map((_, choice) => [1, choiceName(week, day, choice)]), sign: '=', right: 1 });
    choices.forEach((choice, number) => {
      const name = choiceName(week, day, number);
      binaries.push(name);
      if (choice.must) costs.must.push([choice.must, name]);
      if (choice.should) costs.should.push([choice.should, name]);
      choice.option.groups.forEach((group, index) => {
        const place = placeName(week, group, day * 2 + (choice.option.halves[index] ?? 0));
        places.set(place, [...(places.get(place) ?? []), [-1, name]]);
      });
    });
  });
  for (const [place, terms] of places) rows.push({ name: `is_${place}`, terms: [[1, place], ...terms], sign: '=', right: 0 });
  groups.forEach(({ demands, value, required }, group) => {
    const out = `out${week}_${group}`;
    integers.push(out);
    costs.leftOut.push([value, out]);
    if (required) costs.must.push([REQUIRED_PRICE, out]);
    const used = shape.days.flatMap((choices, day) =>
      choices.flatMap(({ uses }, choice): Term[] => (uses[group] ? [[uses[group], choiceName(week, day, choice)]] : [])),
    );
    rows.push({ name: `owed${week}_${group}`, terms: [[1, out], ...used], sign: '=', right: demands.length });
  });
  shape.totals.forEach((table, judge) => {
    const totals = table.should.map((_, total) => `n${week}_${judge}_${total}`);
    if (table.must.every((cost) => cost === 0) && table.should.every((cost) => cost === 0)) return;
    binaries.push(...totals);
    rows.push({ name: `one${week}_${judge}`, terms: totals.map((name) => [1, name]), sign: '=', right: 1 });
    const measured = shape.days.flatMap((choices, day) =>
      choices.flatMap(({ option }, choice): Term[] =>
        option.measures[judge] ? [[option.measures[judge], choiceName(week, day, choice)]] : [],
      ),
    );
    const counted = totals.flatMap((name, total): Term[] => (total > 0 ? [[-total, name]] : []));
    rows.push({ name: `sum${week}_${judge}`, terms: [...measured, ...counted], sign: '=', right: 0 });
    totals.forEach((name, total) => {
      if (table.must[total]) costs.must.push([table.must[total], name]);
      if (table.should[total]) costs.should.push([table.should[total], name]);
    });
  });
}

/** Two sessions on two days that some pair rule minds: both together cost, or are forbidden when no must may be broken. */
function addPairs({ costs, rows }: Draft, weeks: readonly CompiledWeek[], { pairs }: Workshop, forbidden: boolean): void {
  const places = weeks.map(({ groups, shape }) => {
    const used = new Set(
      shape.days.flatMap((choices, day) =>
        choices.flatMap(({ option }) => option.groups.map((group, index) => `${group}_${day * 2 + (option.halves[index] ?? 0)}`)),
      ),
    );
    return groups.flatMap((group, number) =>
      Array.from({ length: SLOTS_A_WEEK }, (_, slot) => slot).flatMap((slot) =>
        used.has(`${number}_${slot}`) ? [{ group, number, slot }] : [],
      ),
    );
  });
  const reach = Math.ceil((pairs.reachDays + 1) / 7);
  places.forEach((list, week) => {
    for (const first of list) {
      const role = pairs.roleOf(first.group.session);
      for (let other = week; other <= Math.min(weeks.length - 1, week + reach); other += 1) {
        for (const second of places[other] ?? []) {
          const slot = second.slot + (other - week) * SLOTS_A_WEEK;
          const later = slot - first.slot;
          const nextDay = Math.floor(slot / 2) > Math.floor(first.slot / 2);
          if (!nextDay || later > (role.reach[first.slot] ?? 0)) continue;
          const at = pairs.at(pairs.roleOf(second.group.session).trait, first.slot, later);
          const [must, should] = [role.must[at] ?? 0, role.should[at] ?? 0];
          if (must + should === 0) continue;
          const [one, two] = [placeName(week, first.number, first.slot), placeName(other, second.number, second.slot)];
          if (must > 0 && forbidden) {
            rows.push({
              name: `no_${one}_${two}`,
              terms: [
                [1, one],
                [1, two],
              ],
              sign: '<=',
              right: 1,
            });
            continue;
          }
          const both = `y_${one}_${two}`;
          rows.push({
            name: `both_${one}_${two}`,
            terms: [
              [1, one],
              [1, two],
              [-1, both],
            ],
            sign: '<=',
            right: 1,
          });
          if (must) costs.must.push([must, both]);
          if (should) costs.should.push([should, both]);
        }
      }
    }
  });
}

/** Days in a row: a length is reached when all its days count. Longer is never cheaper, so steps of cost add up. */
function addStreaks({ costs, rows }: Draft, weeks: readonly CompiledWeek[], workshop: Workshop, problem: SchedulingProblem): void {
  const { athlete, judges } = workshop;
  judges.streak.forEach((judge, index) => {
    const before = initialMemory(problem, workshop).counts.streaks[index] ?? 0;
    const days = weeks.flatMap(({ shape }, week) =>
      shape.days.map((choices, day) =>
        choices.flatMap(({ option }, choice): Term[] => (option.streaks[index] ? [[1, choiceName(week, day, choice)]] : [])),
      ),
    );
    let charged = { must: 0, should: 0 };
    for (let length = 1; length <= judge.longest; length += 1) {
      const objection = judge.judge(length, athlete);
      const now = { must: objection?.level === 'must' ? objection.cost : 0, should: objection?.level === 'should' ? objection.cost : 0 };
      const step = { must: now.must - charged.must, should: now.should - charged.should };
      charged = now;
      if (step.must === 0 && step.should === 0) continue;
      days.forEach((_, day) => {
        const inHistory = Math.max(0, length - 1 - day);
        if (inHistory > before) return;
        const name = `s${index}_${length}_${day}`;
        const counted = days.slice(Math.max(0, day - length + 1), day + 1);
        rows.push({ name: `row_${name}`, terms: [...counted.flat(), [-1, name]], sign: '<=', right: counted.length - 1 });
        if (step.must) costs.must.push([step.must, name]);
        if (step.should) costs.should.push([step.should, name]);
      });
    }
  });
}

/** What no schedule can change, so that the model's optimum is the whole score: the empty schedule's score, less its cost in the model. */
function addBase({ costs }: Draft, problem: SchedulingProblem, weeks: readonly CompiledWeek[], workshop: Workshop): void {
  const { athlete, judges } = workshop;
  const whole = scheduleScore(problem, []);
  const inModel = { must: 0, should: 0 };
  const lengths = initialMemory(problem, workshop).counts.streaks.slice();
  for (const { shape, groups } of weeks) {
    for (const { demands, required } of groups) if (required) inModel.must += demands.length * REQUIRED_PRICE;
    const totals = shape.totals.map(() => 0);
    for (const choices of shape.days) {
      const empty: Choice | undefined = choices.find(({ option }) => option.groups.length === 0);
      if (!empty) throw new Error('A day cannot be left empty');
      inModel.must += empty.must;
      inModel.should += empty.should;
      empty.option.measures.forEach((measure, judge) => (totals[judge] = (totals[judge] ?? 0) + measure));
      judges.streak.forEach((judge, index) => {
        lengths[index] = empty.option.streaks[index] ? (lengths[index] ?? 0) + 1 : 0;
        const objection = lengths[index] > 0 ? judge.judge(Math.min(lengths[index], judge.longest), athlete) : undefined;
        if (objection) inModel[objection.level] += objection.cost;
      });
    }
    shape.totals.forEach((table, judge) => {
      inModel.must += table.must[totals[judge] ?? 0] ?? 0;
      inModel.should += table.should[totals[judge] ?? 0] ?? 0;
    });
  }
  costs.must.push([whole.must - inModel.must, 'base']);
  costs.should.push([whole.should - inModel.should, 'base']);
}
