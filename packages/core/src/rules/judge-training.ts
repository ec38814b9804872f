import type { Athlete } from '../athlete/athlete.ts';
import { startOf } from '../athlete/availability.ts';
import { addDays, mondayOf, weekdayOf, type PlainDate } from '../calendar/plain-date.ts';
import type { Half } from '../calendar/slot.ts';
import type { Score } from '../plan/demand.ts';
import type { Finding, Unknown } from '../plan/finding.ts';
import type { Placement, Training } from '../plan/placement.ts';
import type { Session } from '../session/session.ts';
import type { DayJudge, Judge, Objection, PairJudge, PairView, StreakJudge, WeekJudge } from './rule.ts';
import type { Rulebook } from './rulebook.ts';

/** What the rules of a rulebook find in a training. */
export interface Judgement {
  /** By first date, then `must` before `should`, then in registry order. */
  readonly findings: readonly Finding[];
  /** Rules that could not judge. */
  readonly unknown: readonly Unknown[];
}

/** An objection with its place. */
interface Found {
  readonly objection: Objection;
  readonly dates: readonly PlainDate[];
  readonly sessions: readonly string[];
}

/**
 * The referee: applies every rule of a rulebook to sessions on days. Plain loops, no cleverness: the optimiser is held against
 * this. History, the sessions before the first week, counts, but nothing is reported that concerns history alone.
 */
export function judgeTraining(training: Training, athlete: Athlete, rulebook: Rulebook): Judgement {
  const view = viewOf(training, athlete);
  const unknown: Unknown[] = [];
  const findings = rulebook.rules.flatMap(({ rule, judge }) =>
    foundBy(judge, view, training, (needs) => unknown.push({ rule: rule.id, needs }))
      .filter(({ dates }) => dates.some((date) => date >= view.first))
      .map(({ objection, dates, sessions }): Finding => {
        const { level, cost, facts, says } = objection;
        return { rule: rule.id, level, cost, dates, sessions, facts, says };
      }),
  );
  // A stable sort: findings of one rule stay in the order of time, and rules in that of the registry.
  findings.sort((a, b) => firstOf(a) - firstOf(b) || LEVEL_ORDER[a.level] - LEVEL_ORDER[b.level]);
  return { findings, unknown };
}

/** What findings cost: only rules about placement and wishes, which moving sessions can mend. */
export function scoreOf(findings: readonly Finding[], rulebook: Rulebook): Pick<Score, 'must' | 'should'> {
  const counted = new Set(rulebook.rules.filter(({ rule }) => rule.family !== 'progression').map(({ rule }) => rule.id));
  const score = { must: 0, should: 0 };
  for (const { rule, level, cost } of findings) if (counted.has(rule)) score[level] += cost;
  return score;
}

const LEVEL_ORDER = { must: 0, should: 1 } as const;

function firstOf({ dates }: Finding): number {
  return dates[0] ?? 0;
}

interface View {
  readonly athlete: Athlete;
  /** In the order of time. */
  readonly placements: readonly Placement[];
  readonly byDate: ReadonlyMap<PlainDate, readonly Placement[]>;
  /** First day that is judged. */
  readonly first: PlainDate;
  /** First day on which anything stands, history included. */
  readonly earliest: PlainDate;
  readonly last: PlainDate;
}

function viewOf({ placements, weeks }: Training, athlete: Athlete): View {
  const [firstWeek, lastWeek] = [weeks[0], weeks.at(-1)];
  if (!firstWeek || !lastWeek) throw new Error('A training has at least one week');
  const byDate = new Map<PlainDate, Placement[]>();
  for (const one of placements) {
    const day = byDate.get(one.date);
    if (day) day.push(one);
    else byDate.set(one.date, [one]);
  }
  const first = firstWeek.monday;
  const oldest = placements[0]?.date ?? first;
  return { athlete, placements, byDate, first, earliest: oldest < first ? oldest : first, last: addDays(lastWeek.monday, 6) };
}

function foundBy(judge: Judge, view: View, training: Training, cannotTell: (needs: string) => void): readonly Found[] {
  switch (judge.over) {
    case 'day':
      return overDays(judge, view);
    case 'pair':
      return overPairs(judge, view);
    case 'streak':
      return overStreaks(judge, view);
    case 'week':
      return overWeeks(judge, view, training);
    case 'season': {
      const answer = judge.judge(training, view.athlete);
      if ('cannotTell' in answer) {
        cannotTell(answer.cannotTell);
        return [];
      }
      return answer.map((objection) => ({
        objection,
        dates: objection.dates?.length ? objection.dates : [view.first],
        sessions: objection.sessions ?? [],
      }));
    }
  }
}

function overDays(judge: DayJudge, view: View): readonly Found[] {
  return datesFrom(view.first, view.last).flatMap((date) => {
    const placed = view.byDate.get(date) ?? [];
    const of = (half: Half): readonly Session[] => placed.filter((one) => one.half === half).map((one) => one.session);
    const objections = judge.judge({ date, weekday: weekdayOf(date), am: of('am'), pm: of('pm') }, view.athlete);
    return objections.map((objection) => ({ objection, dates: [date], sessions: placed.filter(concerns(objection)).map((one) => one.id) }));
  });
}

/** An objection whose facts name a half of the day is about the sessions of that half. */
function concerns({ facts: { half } }: Objection): (one: Placement) => boolean {
  return (one) => half === undefined || half === one.half;
}

function overPairs(judge: PairJudge, view: View): readonly Found[] {
  const found: Found[] = [];
  view.placements.forEach((before, index) => {
    if (!judge.before(before.session)) return;
    for (let next = index + 1; next < view.placements.length; next += 1) {
      const after = view.placements[next];
      if (!after || after.date - before.date > judge.reach) break;
      if (!judge.after(after.session)) continue;
      const objection = judge.judge(pairOf(before, after, view.athlete), view.athlete);
      if (objection) found.push({ objection, dates: datesOf([before, after]), sessions: [before.id, after.id] });
    }
  });
  return found;
}

/** Two placements in the order of time, as pair rules see them. */
export function pairOf(before: Placement, after: Placement, athlete: Athlete): PairView {
  const start = (one: Placement): number => one.start ?? startOf(athlete.availability, one.date, one.half);
  const days = after.date - before.date;
  const sameSlot = days === 0 && before.half === after.half;
  const minutes = days * 24 * 60 + start(after) - (start(before) + before.session.minutes);
  return {
    before: before.session,
    after: after.session,
    hours: sameSlot ? 0 : Math.max(0, minutes / 60),
    days,
    sameSlot,
    sameWeek: mondayOf(before.date) === mondayOf(after.date),
  };
}

function overStreaks(judge: StreakJudge, view: View): readonly Found[] {
  const found: Found[] = [];
  let length = 0;
  for (const date of datesFrom(view.earliest, view.last)) {
    const placed = view.byDate.get(date) ?? [];
    length = judge.matches(placed.map((one) => one.session)) ? length + 1 : 0;
    const objection = length > 0 ? judge.judge(length, view.athlete) : undefined;
    if (objection) found.push({ objection, dates: [date], sessions: placed.map((one) => one.id) });
  }
  return found;
}

function overWeeks(judge: WeekJudge, view: View, { weeks }: Training): readonly Found[] {
  return weeks.flatMap((week) => {
    const dates = datesFrom(week.monday, addDays(week.monday, 6));
    const total = dates.reduce((sum, date) => sum + judge.measure((view.byDate.get(date) ?? []).map((one) => one.session)), 0);
    const objection = judge.judge(total, week, view.athlete);
    return objection ? [{ objection, dates, sessions: [] }] : [];
  });
}

/** Each day once, in order. */
function datesOf(placements: readonly Placement[]): readonly PlainDate[] {
  return [...new Set(placements.map((one) => one.date))];
}

function datesFrom(first: PlainDate, last: PlainDate): readonly PlainDate[] {
  return Array.from({ length: last - first + 1 }, (_, day) => addDays(first, day));
}
