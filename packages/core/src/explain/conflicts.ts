import type { Athlete } from '../athlete/athlete.ts';
import { freeMinutes } from '../athlete/availability.ts';
import { addDays, formatDate, WEEKDAY_NAMES, weekdayOf, type PlainDate } from '../calendar/plain-date.ts';
import { scheduleScore } from '../optimiser/schedule-score.ts';
import { createSolver } from '../optimiser/solve.ts';
import { compareScores, type Demand, type SchedulingProblem, type Score, type WeekDemand } from '../plan/demand.ts';
import type { Finding } from '../plan/finding.ts';
import { training, type Placement } from '../plan/placement.ts';
import type { Plan } from '../plan/plan.ts';
import { judgeTraining } from '../rules/judge-training.ts';
import type { ActiveRule, Rulebook } from '../rules/rulebook.ts';
import { sessionWords } from '../session/session-words.ts';
import { problemOfPlan } from './problem-of-plan.ts';
import { smallestClash } from './smallest-clash.ts';

/** Something that was asked for and could be given up. */
export interface Wish {
  readonly kind: 'session' | 'pin' | 'time' | 'rule';
  /** Id of the session or rule, or the date. */
  readonly id: string;
  readonly says: string;
}

/** Wishes that cannot all hold. */
export interface Conflict {
  /** The smallest set that cannot hold together. */
  readonly clash: readonly Wish[];
  /** False when there were too many wishes to be sure: then no wish of the clash can be spared, but another clash may be smaller. */
  readonly smallest: boolean;
  /** Each wish whose removal alone cures the week, cheapest first, with the score of the week then. */
  readonly cures: readonly { readonly wish: Wish; readonly score: Score }[];
  /** Mondays of the weeks in which it is so. */
  readonly weeks: readonly PlainDate[];
}

/** Why something was left out or a must is broken; empty when neither is the case. One entry for each different clash. */
export function conflicts(plan: Plan, rulebook: Rulebook): readonly Conflict[] {
  const base = problemOfPlan(plan, rulebook);
  const placing = new Set(rulebook.rules.filter(({ rule }) => rule.family !== 'progression').map(({ rule }) => rule.id));
  const broken = plan.findings.filter((one) => one.level === 'must' && placing.has(one.rule));
  const found = new Map<string, Conflict>();
  const note = (week: WeekDemand, conflict: Omit<Conflict, 'weeks'> | undefined): void => {
    if (!conflict) return;
    const key = conflict.clash.map(signature).join('|');
    const known = found.get(key);
    found.set(key, known ? { ...known, weeks: [...known.weeks, week.monday] } : { ...conflict, weeks: [week.monday] });
  };
  base.weeks.forEach((week, index) => {
    const last = addDays(week.monday, 6);
    // What stands fast may clash by itself; that is one thing, why sessions found no place beside it another.
    if (broken.some(({ dates }) => dates.some((date) => week.monday <= date && date <= last))) {
      note(week, clashOf(base, [{ ...week, demands: week.demands.filter((one) => one.required) }], 'nothing'));
    }
    if (plan.leftOut.some((demand) => demand.week === week.monday)) {
      // Most clashes lie within a week; when this one does not, its neighbours are asked too, then theirs.
      const around = (reach: number) => base.weeks.slice(Math.max(0, index - reach), index + reach + 1);
      note(
        week,
        clashOf(base, [week], 'what-stands') ?? clashOf(base, around(1), 'what-stands') ?? clashOf(base, around(2), 'what-stands'),
      );
    }
  });
  return [...found.values()];
}

/** Clashes that differ only in dates are one. */
function signature({ kind, says, id }: Wish): string {
  return kind === 'rule' ? id : says.replaceAll(/\d{4}-\d{2}-\d{2}/g, '');
}

interface Giveable extends Wish {
  readonly demand?: Demand;
  readonly fixed?: Placement;
  readonly rule?: ActiveRule;
  readonly date?: PlainDate;
}

/** Questions after which a clash need not be the smallest; each is a week solved (convention: a few seconds). */
const MOST_QUESTIONS = 200;

/** The smallest clash of some weeks and what cures it. Musts that the fixed sessions break among themselves may be tolerated. */
function clashOf(
  base: SchedulingProblem,
  weeks: readonly WeekDemand[],
  tolerate: 'nothing' | 'what-stands',
): Omit<Conflict, 'weeks'> | undefined {
  const wishes = wishesOf(base, weeks);
  const holds = (asked: readonly number[]): ReadonlySet<number> | undefined => {
    const problem = relaxed(base, weeks, wishes, new Set(asked));
    const { placements } = createSolver(problem).solve(problem);
    const standing = tolerate === 'nothing' ? [] : mustsOf(problem, problem.fixed);
    if (scheduleScore(problem, placements).must > standing.reduce((sum, one) => sum + one.cost, 0)) return undefined;
    const held = heldBy(base, weeks, wishes, placements, problem.fixed, tolerate);
    return asked.every((wish) => held.has(wish)) ? held : undefined;
  };
  const found = smallestClash(wishes.length, holds, MOST_QUESTIONS);
  if (!found) return undefined;
  const clash = found.wishes;
  const all = wishes.map((_, index) => index);
  // Only wishes of the clash can cure alone: without them it still stands.
  const cures = clash.flatMap((wish) => {
    const others = all.filter((one) => one !== wish);
    const one = wishes[wish];
    return one && holds(others) ? [{ wish: plain(one), score: priceOf(base, weeks, wishes, others) }] : [];
  });
  cures.sort((a, b) => compareScores(a.score, b.score));
  return { clash: clash.flatMap((wish) => (wishes[wish] ? [plain(wishes[wish])] : [])), smallest: found.smallest, cures };
}

function plain({ kind, id, says }: Wish): Wish {
  return { kind, id, says };
}

/** What was asked of these weeks: sessions, fixed sessions, free time, and rules. */
function wishesOf({ athlete, fixed, rulebook }: SchedulingProblem, weeks: readonly WeekDemand[]): readonly Giveable[] {
  const [first, end] = spanOf(weeks);
  const sessions = weeks.flatMap((week) =>
    week.demands.map((demand): Giveable => ({ kind: 'session', id: demand.id, says: sessionWords(demand.session), demand })),
  );
  const pins = fixed
    .filter((one) => one.date >= first && one.date < end)
    .map((one): Giveable => ({ kind: 'pin', id: one.id, says: `${sessionWords(one.session)} on ${when(one.date)}`, fixed: one }));
  const { availability } = athlete;
  const times = availability
    ? Array.from({ length: end - first }, (_, day) => addDays(first, day)).map((date): Giveable => {
        const [am, pm] = [freeMinutes(availability, date, 'am'), freeMinutes(availability, date, 'pm')];
        return { kind: 'time', id: formatDate(date), says: `${when(date)}: ${freeWords(am, pm)}`, date };
      })
    : [];
  const obeyed = rulebook.rules
    .filter(({ rule }) => rule.family !== 'progression' && !TIME_RULES.has(rule.id))
    .map((one): Giveable => ({ kind: 'rule', id: one.rule.id, says: one.rule.statement, rule: one }));
  return [...sessions, ...pins, ...times, ...obeyed];
}

/** Rules about free time are given up day by day. */
const TIME_RULES: ReadonlySet<string> = new Set(['time-you-have', 'days-you-have']);

function freeWords(am: number, pm: number): string {
  const parts = [am > 0 ? `${am} free minutes in the morning` : '', pm > 0 ? `${pm} free minutes in the evening` : ''].filter(Boolean);
  return parts.join(', ') || 'no free time';
}

function when(date: PlainDate): string {
  return `${WEEKDAY_NAMES[weekdayOf(date)]} ${formatDate(date)}`;
}

function spanOf(weeks: readonly WeekDemand[]): readonly [PlainDate, PlainDate] {
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (!first || !last) throw new Error('A clash needs a week');
  return [first.monday, addDays(last.monday, 7)];
}

/** More than any session asks for: the time of a day that was given up. */
const ALL_DAY = { am: 720, pm: 720 };

/** The problem in which only the wishes asked for are binding; the others are kept where that costs nothing. */
function relaxed(
  base: SchedulingProblem,
  weeks: readonly WeekDemand[],
  wishes: readonly Giveable[],
  asked: ReadonlySet<number>,
): SchedulingProblem {
  const given = wishes.filter((_, index) => !asked.has(index));
  const [first, end] = spanOf(weeks);
  const wanted = new Set(wishes.filter((one, index) => one.demand && asked.has(index)).map((one) => one.demand));
  const soft = new Set(given.map((one) => one.rule?.rule.id));
  const gone = new Set(given.map((one) => one.fixed));
  const open = given.flatMap(({ date }) => (date === undefined ? [] : [{ from: date, to: date, free: ALL_DAY }]));
  const athlete: Athlete = base.athlete.availability
    ? { ...base.athlete, availability: { ...base.athlete.availability, exceptions: [...base.athlete.availability.exceptions, ...open] } }
    : base.athlete;
  return {
    athlete,
    rulebook: {
      ...base.rulebook,
      rules: base.rulebook.rules.map((one) =>
        soft.has(one.rule.id)
          ? { ...one, judge: one.rule.bind({ ...one.settings, level: 'should' }), settings: { ...one.settings, level: 'should' } }
          : one,
      ),
    },
    weeks: weeks.map((week) => ({
      ...week,
      demands: week.demands.map((demand): Demand => (wanted.has(demand) ? { ...demand, required: true } : { ...demand, value: 1 })),
    })),
    fixed: base.fixed.filter((one) => one.date < end && !(one.date >= first && gone.has(one))),
  };
}

/** Which wishes a schedule keeps, whether they were asked for or not. */
function heldBy(
  base: SchedulingProblem,
  weeks: readonly WeekDemand[],
  wishes: readonly Giveable[],
  placements: readonly Placement[],
  fixed: readonly Placement[],
  tolerate: 'nothing' | 'what-stands',
): ReadonlySet<number> {
  const known = new Set(tolerate === 'nothing' ? [] : mustsOf({ ...base, weeks }, fixed).map(placeOf));
  const musts = mustsOf({ ...base, weeks }, [...fixed, ...placements]).filter((one) => !known.has(placeOf(one)));
  const broken = new Set(musts.map((one) => one.rule));
  const overrun = new Set(musts.filter((one) => TIME_RULES.has(one.rule)).flatMap((one) => one.dates));
  const placed = new Set([...fixed, ...placements].map((one) => one.id));
  return new Set(
    wishes.flatMap((wish, index) => {
      const kept = wish.kind === 'rule' ? !broken.has(wish.id) : wish.date !== undefined ? !overrun.has(wish.date) : placed.has(wish.id);
      return kept ? [index] : [];
    }),
  );
}

/** Broken musts of placement and wish rules. */
function mustsOf({ athlete, rulebook, weeks }: SchedulingProblem, placements: readonly Placement[]): readonly Finding[] {
  const { findings } = judgeTraining(training(placements, weeks), athlete, rulebook);
  const counted = new Set(rulebook.rules.filter(({ rule }) => rule.family !== 'progression').map(({ rule }) => rule.id));
  return findings.filter((one) => one.level === 'must' && counted.has(one.rule));
}

function placeOf({ rule, dates, cost, facts }: Finding): string {
  return `${rule}|${dates.join()}|${cost}|${facts['half'] ?? ''}`;
}

/** The week's score, by the rules as they were, of the best schedule that keeps the wishes asked for. */
function priceOf(base: SchedulingProblem, weeks: readonly WeekDemand[], wishes: readonly Giveable[], asked: readonly number[]): Score {
  const problem = relaxed(base, weeks, wishes, new Set(asked));
  const { placements } = createSolver(problem).solve(problem);
  return scheduleScore({ ...base, weeks, fixed: problem.fixed }, placements);
}
