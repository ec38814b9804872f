import type { Athlete } from '../athlete/athlete.ts';
import { addDays, weekdayOf, type PlainDate } from '../calendar/plain-date.ts';
import { HALVES } from '../calendar/slot.ts';
import type { DayJudge, StreakJudge, WeekJudge } from '../rules/rule.ts';
import { orderInSlot, type Session } from '../session/session.ts';
import type { PairCosts } from './pair-costs.ts';
import { mayJoin } from './slots.ts';

/** The judges of a rulebook, by what they look at. */
export interface Judges {
  readonly day: readonly DayJudge[];
  readonly streak: readonly StreakJudge[];
  readonly week: readonly WeekJudge[];
}

/** One way to fill one day with sessions of the week's groups. */
export interface DayOption {
  /** Group of each placed session; parallel to `halves`. Ascending by half, then in slot order. */
  readonly groups: readonly number[];
  /** Half of each placed session: 0 am, 1 pm. */
  readonly halves: readonly number[];
  /** Broken musts of this day by itself, beyond those that its fixed sessions break among themselves. */
  readonly must: number;
  readonly should: number;
  /** By streak judge: whether the day counts. */
  readonly streaks: readonly boolean[];
  /** By week judge: what the day adds. */
  readonly measures: readonly number[];
}

/** What may stand on one day: the fixed sessions and the sessions that could be added, by half. */
export interface DayOffer {
  readonly date: PlainDate;
  readonly fixed: readonly [readonly Session[], readonly Session[]];
  /** Sessions of the week's groups, in group order. */
  readonly sessions: readonly Session[];
  /** By group: which halves it may stand in (bit 0 am, bit 1 pm). */
  readonly allowed: readonly number[];
}

/**
 * Every way to fill a day, the empty way first, in a stated order: fewer and earlier groups first, am before pm.
 * Ways that break a `must` are left out unless `breaking`: more stress never mends a must, so leaving the session out is better.
 */
export function dayOptions(offer: DayOffer, judges: Judges, pairs: PairCosts, athlete: Athlete, breaking: boolean): readonly DayOption[] {
  const { date, fixed, sessions, allowed } = offer;
  const weekday = weekdayOf(date);
  const slotOfDay = weekday * 2;

  const judgeDay = (am: readonly Session[], pm: readonly Session[]): { must: number; should: number } => {
    const cost = { must: 0, should: 0 };
    for (const judge of judges.day) {
      for (const objection of judge.judge({ date, weekday, am, pm }, athlete)) cost[objection.level] += objection.cost;
    }
    return cost;
  };
  const alone = judgeDay(fixed[0], fixed[1]);

  const roles = sessions.map((session) => pairs.roleOf(session));

  /** What the pair rules charge among the sessions of one day. */
  const pairCost = (groups: readonly number[], halves: readonly number[]): { must: number; should: number } => {
    const cost = { must: 0, should: 0 };
    for (let first = 0; first < groups.length; first += 1) {
      for (let second = 0; second < groups.length; second += 1) {
        const [one, other] = [sessions[groups[first] ?? -1], sessions[groups[second] ?? -1]];
        const [role, trait] = [roles[groups[first] ?? -1], roles[groups[second] ?? -1]?.trait];
        const half = halves[first] ?? 0;
        const later = (halves[second] ?? 0) - half;
        if (first === second || later < 0 || !one || !other || !role || trait === undefined) continue;
        if (later === 0 && orderInSlot(one, other) >= 0) continue;
        const place = pairs.at(trait, slotOfDay + half, later);
        cost.must += role.must[place] ?? 0;
        cost.should += role.should[place] ?? 0;
      }
    }
    return cost;
  };

  /** The option, or nothing when it breaks a must and may not. */
  const build = (groups: readonly number[], halves: readonly number[]): DayOption | undefined => {
    const among = pairCost(groups, halves);
    if (among.must > 0 && !breaking) return undefined;
    const inHalf = (half: number): readonly Session[] => {
      const added = groups.flatMap((group, index) => (halves[index] === half ? (sessions[group] ?? []) : []));
      const standing = fixed[half === 0 ? 0 : 1];
      return added.length === 0 ? standing : [...standing, ...added].sort(orderInSlot);
    };
    const [am, pm] = [inHalf(0), inHalf(1)];
    const day = judgeDay(am, pm);
    const must = among.must + day.must - alone.must;
    if (must > 0 && !breaking) return undefined;
    const all = [...am, ...pm];
    return {
      groups,
      halves,
      must,
      should: among.should + day.should,
      streaks: judges.streak.map((judge) => judge.matches(all)),
      measures: judges.week.map((judge) => judge.measure(all)),
    };
  };

  // Slot by slot: what may stand there, by itself.
  const inSlot = HALVES.map((_, half) => {
    const standing = fixed[half === 0 ? 0 : 1];
    const possible = sessions.flatMap((session, group) => {
      if (!((allowed[group] ?? 0) & (1 << half)) || !mayJoin(standing, session)) return [];
      return build([group], [half]) ? [group] : [];
    });
    const contents: number[][] = [[], ...possible.map((group) => [group])];
    for (const first of possible) {
      for (const second of possible) {
        const [one, other] = [sessions[first], sessions[second]];
        if (first < second && one && other && mayJoin([...standing, one], other)) contents.push([first, second]);
      }
    }
    return contents;
  });
  const options: DayOption[] = [];
  for (const am of inSlot[0] ?? []) {
    for (const pm of inSlot[1] ?? []) {
      const option = build([...am, ...pm], [...am.map(() => 0), ...pm.map(() => 1)]);
      if (option) options.push(option);
    }
  }
  return options;
}

/**
 * What about a date, besides its weekday, may change a day judge's mind: the exceptions and club sessions that hold on it.
 * Two dates of one weekday with equal circumstances are judged alike.
 */
export function circumstances(athlete: Athlete, date: PlainDate): string {
  const exceptions = athlete.availability?.exceptions.map((one) => (one.from <= date && date <= one.to ? 1 : 0)).join('') ?? '';
  const clubs = athlete.clubs.map((one) => ((one.from ?? date) <= date && date <= (one.to ?? date) ? 1 : 0)).join('');
  return `${weekdayOf(date)}|${exceptions}|${clubs}`;
}

/** The dates of a week. */
export function datesOf(monday: PlainDate): readonly PlainDate[] {
  return Array.from({ length: 7 }, (_, day) => addDays(monday, day));
}
