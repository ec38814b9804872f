import { comparePlacements, type Placement } from '../plan/placement.ts';
import type { Score } from '../plan/demand.ts';
import type { Finding } from '../plan/finding.ts';
import type { Plan } from '../plan/plan.ts';
import { sessionWords } from '../session/session-words.ts';

/** What one plan has that another has not; every list by the order of time. */
export interface Difference {
  readonly moved: readonly { readonly from: Placement; readonly to: Placement }[];
  readonly added: readonly Placement[];
  readonly gone: readonly Placement[];
  /** In the same slot, but another session or other contents. */
  readonly changed: readonly { readonly from: Placement; readonly to: Placement }[];
  /** Findings that are new, and those that are no more. */
  readonly broken: readonly Finding[];
  readonly mended: readonly Finding[];
  readonly before: Score;
  readonly after: Score;
}

/** Compares two plans session by session. */
export function differenceOf(before: Plan, after: Plan): Difference {
  const then = new Map(after.placements.map((one) => [one.id, one]));
  const now = new Set(before.placements.map((one) => one.id));
  const pairs = before.placements.toSorted(comparePlacements).flatMap((from) => {
    const to = then.get(from.id);
    return to ? [{ from, to }] : [];
  });
  const away = ({ from, to }: (typeof pairs)[number]): boolean => from.date !== to.date || from.half !== to.half;
  return {
    moved: pairs.filter(away),
    added: after.placements.filter((one) => !now.has(one.id)).toSorted(comparePlacements),
    gone: before.placements.filter((one) => !then.has(one.id)).toSorted(comparePlacements),
    changed: pairs.filter((pair) => !away(pair) && isOther(pair.from, pair.to)),
    broken: newFindings(before.findings, after.findings),
    mended: newFindings(after.findings, before.findings),
    before: before.score,
    after: after.score,
  };
}

/** Findings of `then` that are not among those of `now`, in their order. */
export function newFindings(now: readonly Finding[], then: readonly Finding[]): readonly Finding[] {
  const known = new Set(now.map(keyOf));
  return then.filter((one) => !known.has(keyOf(one)));
}

function keyOf({ rule, level, dates, sessions, cost }: Finding): string {
  return `${rule}|${level}|${dates.join()}|${sessions.join()}|${cost}`;
}

function isOther(from: Placement, to: Placement): boolean {
  return sessionWords(from.session) !== sessionWords(to.session) || JSON.stringify(from.content) !== JSON.stringify(to.content);
}
