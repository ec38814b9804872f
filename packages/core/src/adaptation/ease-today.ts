import type { PlainDate } from '../calendar/plain-date.ts';
import type { Placement } from '../plan/placement.ts';
import type { Plan } from '../plan/plan.ts';
import { good, type Result } from '../result.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { has, session } from '../session/session.ts';
import { adapt, type Proposal } from './adapt.ts';
import { differenceOf } from './difference.ts';
import type { Edit } from './edit.ts';
import { renew, type Renewal } from './renew.ts';
import { EASIER } from './today-doses.ts';

/** How much easier a day is wanted: a hard run steady or easy, or hard sessions left out. Heavy strength becomes light and shorter in both of the first. */
export type Ease = 'steadier' | 'easy' | 'out';

/**
 * The edits that make today's hard sessions easier; what is easy anyway stays, because easy running costs little when one is tired
 * (burt-2023). `done` are ids of sessions that are over or running.
 */
export function easierToday(plan: Plan, today: PlainDate, ease: Ease, done: readonly string[] = []): readonly Edit[] {
  return plan.placements.filter((one) => one.date === today && !done.includes(one.id)).flatMap((one) => easier(one, ease));
}

/** The edit that makes one session easier; none for races and for sessions that are not hard. */
export function easier({ id, session: one }: Placement, ease: Ease): readonly Edit[] {
  if (has(one, 'race') || one.effort !== 'hard') return [];
  if (ease === 'out') return [{ does: 'skip', session: id }];
  const to =
    one.discipline === 'run'
      ? session({ kind: ease === 'easy' ? 'easy' : 'steady', minutes: one.minutes })
      : session({ kind: one.kind, minutes: shorter(one.minutes), effort: 'light' });
  return [{ does: 'change', session: id, to }];
}

/** Whole steps of five minutes. */
function shorter(minutes: number): number {
  return Math.min(minutes, Math.max(EASIER.least.value, Math.round((minutes * EASIER.share.value) / 5) * 5));
}

/**
 * What today and the rest of the season become when somebody is tired or something hurts: for changed answers (something more that hurts) the season is
 * renewed, then today's edits apply; one proposal for both.
 */
export function easeToday(
  plan: Plan,
  rulebook: Rulebook,
  today: PlainDate,
  edits: readonly Edit[],
  answers?: Pick<Renewal, 'athlete' | 'runPlan'>,
): Result<Proposal> {
  const renewed = answers ? renew(plan, { ...answers, rulebook }, today) : good({ plan });
  if (!renewed.ok) return renewed;
  const eased = adapt(renewed.value.plan, rulebook, today, edits);
  return eased.ok ? good({ plan: eased.value.plan, difference: differenceOf(plan, eased.value.plan) }) : eased;
}
