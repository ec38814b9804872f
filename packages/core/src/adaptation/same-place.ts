import { parseDate, type PlainDate } from '../calendar/plain-date.ts';
import { roleOf, type Role } from '../periodisation/wanted.ts';
import type { Demand } from '../plan/demand.ts';
import type { Placement } from '../plan/placement.ts';
import { isSessionKind } from '../session/kinds.ts';
import { session } from '../session/session.ts';

/** What a session was to its week: its id and, where the id or the session tells, its role. */
export interface Place {
  readonly id: string;
  readonly role?: Role;
}

/** The place of a demanded session. */
export function placeOf({ id, session: one }: Demand): Place {
  const role = roleOf(one);
  return { id, ...(role && { role }) };
}

/** The place of a session that is no longer there, from its id alone, such as `w03-tempo-1`. */
export function placeOfId(id: string): Place {
  const kind = /^w\d+-(.+)-\d+$/.exec(id)?.[1];
  const role = kind !== undefined && isSessionKind(kind) ? roleOf(session({ kind, minutes: 1 })) : undefined;
  return { id, ...(role && { role }) };
}

/**
 * What a week asks for now, under the ids of what it asked for before: the same id where it is still there, else that of a session of
 * the same role, the first of them. So a session that was done, bound, changed or left out is known again when the week asks for tempo instead of intervals.
 */
export function underOldIds(before: readonly Place[], now: readonly Demand[]): readonly Demand[] {
  const taken = new Set(now.map(({ id }) => id));
  const known = new Set(before.map(({ id }) => id));
  const free = before.filter(({ id }) => !taken.has(id));
  return now.map((demand) => {
    if (known.has(demand.id)) return demand;
    const role = roleOf(demand.session);
    const index = role === undefined ? -1 : free.findIndex((one) => one.role === role);
    const [old] = index < 0 ? [] : free.splice(index, 1);
    return old ? { ...demand, id: old.id } : demand;
  });
}

/** True when an appointment (a race, a club session, a run of an own plan) no longer stands where its id says: the person has moved it. */
export function movedByHand({ id, date, half }: Placement): boolean {
  const [, day, slot] = /-(\d{4}-\d{2}-\d{2})(?:-(am|pm))?(?:-|$)/.exec(id) ?? [];
  const first: PlainDate | undefined = day === undefined ? undefined : parseDate(day);
  return first !== undefined && (first !== date || (slot !== undefined && slot !== half));
}
