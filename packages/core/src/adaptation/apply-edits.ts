import { formatDate, mondayOf, type PlainDate } from '../calendar/plain-date.ts';
import type { Slot } from '../calendar/slot.ts';
import { nearest } from '../nearest.ts';
import { mayJoin } from '../optimiser/slots.ts';
import type { Placement } from '../plan/placement.ts';
import type { Plan, PlannedDemand } from '../plan/plan.ts';
import { problem, type Problem } from '../problems.ts';
import { bad, good, type Result } from '../result.ts';
import type { Session } from '../session/session.ts';
import type { Edit } from './edit.ts';

/** What leaving out a session of the person's own costs, should it find no place (convention: as much as a key session). */
const OWN_VALUE = 10;

/**
 * The plan as edits want it, before the rest is planned anew: demanded sessions get the slot that they must stand in, the others
 * (races, club sessions, an own run plan) are put there. Edits apply in their order; the problems of all of them come at once.
 */
export function applyEdits(plan: Plan, edits: readonly Edit[], today: PlainDate): Result<Plan> {
  const problems: Problem[] = [];
  const edited = edits.reduce((before, edit) => {
    const after = applied(before, edit, today);
    if (after.ok) return after.value;
    problems.push(...after.problems);
    return before;
  }, plan);
  return problems.length > 0 ? bad(problems) : good(edited);
}

function applied(plan: Plan, edit: Edit, today: PlainDate): Result<Plan> {
  if (edit.does === 'add') return added(plan, edit.session, edit.at, today);
  const one = found(plan, edit.session, today);
  if (!one.ok) return one;
  const { date, half } = one.value;
  switch (edit.does) {
    case 'move':
      return moved(plan, one.value, edit.to, today, []);
    case 'lock':
      return good(held(plan, edit.session, { date, half }));
    case 'unlock':
      return good({ ...plan, demands: plan.demands.map((demand) => (demand.id === edit.session ? free(demand) : demand)) });
    case 'skip':
      return good({
        ...plan,
        demands: plan.demands.filter((demand) => demand.id !== edit.session),
        placements: plan.placements.filter((other) => other.id !== edit.session),
        skipped: [...(plan.skipped ?? []), edit.session],
      });
    case 'change': {
      const { content: _, ...rest } = one.value;
      return good({
        ...plan,
        demands: plan.demands.map((demand) => (demand.id === edit.session ? { ...demand, session: edit.to, kept: true } : demand)),
        placements: plan.placements.map((other) => (other.id === edit.session ? { ...rest, session: edit.to } : other)),
      });
    }
    case 'swap': {
      const other = found(plan, edit.with, today);
      if (!other.ok) return other;
      const both = [edit.session, edit.with];
      const first = moved(plan, one.value, other.value, today, both);
      return first.ok ? moved(first.value, other.value, { date, half }, today, both) : first;
    }
  }
}

function found(plan: Plan, id: string, today: PlainDate): Result<Placement> {
  const one = plan.placements.find((other) => other.id === id && other.date >= plan.from);
  if (!one) {
    const near = nearest(
      id,
      plan.placements.map((other) => other.id),
    );
    return bad([problem('session-not-in-plan', id, { id, ...(near !== undefined && { near }) })]);
  }
  return one.date < today ? bad([problem('edit-past', id, { id, date: formatDate(one.date) })]) : good(one);
}

/** `besides` are sessions that leave the slot too. */
function moved(plan: Plan, one: Placement, to: Slot, today: PlainDate, besides: readonly string[]): Result<Plan> {
  const data = { id: one.id, date: formatDate(to.date), half: to.half };
  if (to.date < today) return bad([problem('edit-past', one.id, data)]);
  if (mondayOf(to.date) !== mondayOf(one.date)) return bad([problem('edit-other-week', one.id, data)]);
  return joins(plan, one.session, to, [one.id, ...besides])
    ? good(held(plan, one.id, { date: to.date, half: to.half }))
    : bad([problem('edit-slot-taken', one.id, data)]);
}

/** Whether a session can share the slot with what cannot leave it. */
function joins(plan: Plan, session: Session, slot: Slot, besides: readonly string[]): boolean {
  const movable = new Set(plan.demands.filter(({ slots }) => slots === undefined || slots.length > 1).map(({ id }) => id));
  const standing = plan.placements.filter(
    (one) => one.date === slot.date && one.half === slot.half && !movable.has(one.id) && !besides.includes(one.id),
  );
  return mayJoin(
    standing.map((one) => one.session),
    session,
  );
}

/** Binds a session to a slot. */
function held(plan: Plan, id: string, slot: Slot): Plan {
  if (plan.demands.some((demand) => demand.id === id)) {
    return { ...plan, demands: plan.demands.map((demand) => (demand.id === id ? { ...demand, slots: [slot], required: true } : demand)) };
  }
  return { ...plan, placements: plan.placements.map((one) => (one.id === id ? { ...one, ...slot } : one)) };
}

function free({ slots: _, required: __, ...demand }: PlannedDemand): PlannedDemand {
  return demand;
}

function added(plan: Plan, session: Session, at: Slot, today: PlainDate): Result<Plan> {
  const week = plan.weeks.find(({ monday }) => monday === mondayOf(at.date));
  const data = { id: session.kind, date: formatDate(at.date), half: at.half };
  if (!week) return bad([problem('edit-other-week', session.kind, data)]);
  if (at.date < today) return bad([problem('edit-past', session.kind, data)]);
  if (!joins(plan, session, at, [])) return bad([problem('edit-slot-taken', session.kind, data)]);
  const ids = new Set([...plan.demands, ...plan.placements].map(({ id }) => id));
  const stem = `w${String(week.number).padStart(2, '0')}-own-${session.kind}`;
  let number = 1;
  while (ids.has(`${stem}-${number}`)) number += 1;
  const demand: PlannedDemand = {
    id: `${stem}-${number}`,
    session,
    value: OWN_VALUE,
    required: true,
    slots: [{ date: at.date, half: at.half }],
    week: week.monday,
  };
  return good({ ...plan, demands: [...plan.demands, demand] });
}

/** True for the id of a session that a person added. */
export function isOwn(id: string): boolean {
  return /^w\d+-own-/.test(id);
}
