import {
  addDays,
  bad,
  formatDate,
  good,
  nearest,
  parseDate,
  problem,
  type Half,
  type Placement,
  type PlainDate,
  type Plan,
  type Result,
} from '@ironstride/core';

/** Sessions that somebody asked for; without any, the days around that have some. */
export interface Asked {
  /** The day asked for, when it was a day. */
  readonly date?: PlainDate;
  readonly sessions: readonly Placement[];
  /** The last day with a session before the date, and the first after it; only when there is none on it. */
  readonly near: readonly PlainDate[];
}

/** The sessions of a day (`2027-01-12`) or the one of an id. A rest day inside the plan is an answer; a day outside is a problem. */
export function sessionsAskedFor(plan: Plan, text: string, half: Half | undefined): Result<Asked> {
  const wanted = text.trim();
  const { placements } = plan;
  const named = placements.find(({ id }) => id === wanted);
  if (named) return good({ sessions: [named], near: [] });
  const date = parseDate(wanted);
  if (date === undefined) {
    if (/^\d{4}-\d\d?-\d\d?$/.test(wanted)) return bad([problem('date-impossible', '', { text: wanted })]);
    const near = nearest(
      wanted,
      placements.map(({ id }) => id),
    );
    return bad([problem('session-not-in-plan', '', { id: wanted.slice(0, 60), ...(near !== undefined && { near }) })]);
  }
  const sessions = placements.filter((one) => one.date === date && (half === undefined || one.half === half));
  if (sessions.length > 0) return good({ date, sessions, near: [] });
  const near = daysAround(placements, date);
  if (isInside(plan, date)) return good({ date, sessions, near });
  return bad([problem('plan-day-outside', '', { date: formatDate(date), near: near.map(formatDate).join(', ') })]);
}

function isInside({ weeks }: Plan, date: PlainDate): boolean {
  return weeks.some(({ monday }) => monday <= date && date <= addDays(monday, 6));
}

function daysAround(placements: readonly Placement[], date: PlainDate): readonly PlainDate[] {
  const before = placements.findLast((one) => one.date < date);
  const after = placements.find((one) => one.date > date);
  return [before, after].flatMap((one) => one?.date ?? []);
}
