import type { Athlete } from '../../athlete/athlete.ts';
import { startOf } from '../../athlete/availability.ts';
import type { Placement } from '../../plan/placement.ts';
import type { PlannedWeek } from '../../plan/plan.ts';
import type { Advice } from '../../session/content.ts';
import { has } from '../../session/session.ts';
import { weekCards } from './advice-cards.ts';
import { FUEL } from './around-doses.ts';

/** A session among those of its week. */
export interface AdviceContext {
  readonly placement: Placement;
  /** All sessions of the same week, sorted. */
  readonly own: readonly Placement[];
  readonly week: PlannedWeek;
  readonly athlete: Athlete;
}

/** More than two words of advice in one session are not read (convention). */
const MOST = 2;
const HOUR = 60;

/** Fuel, fluid, sleep and technique where they matter, at most two; the first session of a week carries one card that changes from week to week. */
export function adviceFor(context: AdviceContext): readonly Advice[] {
  return [...safety(context), ...fuel(context), ...legs(context), ...order(context), ...card(context)].slice(0, MOST);
}

/** People new to lifting learn the movements from somebody (A2). */
function safety({ placement, athlete, week, own }: AdviceContext): readonly Advice[] {
  const { session } = placement;
  if (session.kind === 'circuit')
    return [
      {
        code: 'circuit-evidence',
        topic: 'technique',
        says: 'Strength moves between intervals are liked, but no study of them was found. They count as a hard run, not as your strength work.',
        source: 'article-2025',
      },
    ];
  const first = own.find((one) => one.session.discipline === 'strength') === placement;
  if (athlete.lifting !== 'new' || week.number > 2 || !first || session.discipline !== 'strength') return [];
  return [
    {
      code: 'see-a-trainer',
      topic: 'safety',
      says: 'New to lifting? Let a qualified trainer see your technique first. These sessions are for learning: stop each set while it still looks right.',
      source: 'article-2025',
    },
  ];
}

function fuel({ placement, own, athlete }: AdviceContext): readonly Advice[] {
  const { session, date } = placement;
  const advice: Advice[] = [];
  const next = own.find((one) => one.date === date && startMinutes(one, athlete) > startMinutes(placement, athlete));
  const gap = next ? (startMinutes(next, athlete) - startMinutes(placement, athlete) - session.minutes) / HOUR : Infinity;
  const quick = has(session, 'run') && session.minutes >= 30 && gap > 0 && gap < FUEL.turnaround.value;
  if (quick) {
    const [low, high] = FUEL.carbohydrate.value;
    const kg = athlete.bodyMass;
    const amount =
      kg === undefined
        ? `${low} to ${high} g of carbohydrate per kilogram of body mass`
        : `${Math.round(low * kg)} to ${Math.round(high * kg)} g of carbohydrate`;
    advice.push({
      code: 'quick-turnaround',
      topic: 'fuel',
      says: `Less than ${FUEL.turnaround.value} hours to your next session: eat soon, about ${amount} an hour for up to ${FUEL.carbohydrateHours.value} hours, with some protein.`,
      source: 'thomas-2016',
    });
  }
  if (has(session, 'run') && session.minutes >= FUEL.overdrinking.value)
    advice.push({
      code: 'not-too-much',
      topic: 'fluid',
      says: 'Many hours on your feet: drink to thirst and never more than you sweat. Too much water is dangerous too.',
      source: 'hew-butler-2015',
    });
  else if (has(session, 'run') && session.minutes >= FUEL.longRun.value)
    advice.push({
      code: 'long-run-fluid',
      topic: 'fluid',
      says: `Take a drink along and drink to thirst: not so little that you lose more than ${FUEL.fluidLoss.value} % of your body mass, not more than you sweat.`,
      source: 'sawka-2007',
    });
  return advice;
}

/** Why an easy run may feel hard: soreness of heavy work is often worst on the second day. */
function legs({ placement, own }: AdviceContext): readonly Advice[] {
  const { session, date } = placement;
  if (!has(session, 'easy-run')) return [];
  const heavy = own.some((one) => has(one.session, 'heavy-legs') && date - one.date === 2);
  if (!heavy) return [];
  return [
    {
      code: 'legs-on-day-two',
      topic: 'recovery',
      says: 'Legs often feel worst two days after heavy strength. A slow easy run today says nothing about your fitness.',
      source: 'burt-2023',
    },
  ];
}

/** New runners do hips and trunk before the run, as in the trial. */
function order({ placement, own, athlete }: AdviceContext): readonly Advice[] {
  if (athlete.level !== 'beginner' || placement.session.discipline !== 'core') return [];
  const run = own.some((one) => one.date === placement.date && one.half === placement.half && has(one.session, 'easy-run'));
  if (!run) return [];
  return [
    {
      code: 'core-before-the-run',
      topic: 'technique',
      says: 'Do this before the run: that is how the trial with fewer injuries in new runners did it, with a physiotherapist watching.',
      source: 'leppanen-2024',
    },
  ];
}

function card({ placement, own, week, athlete }: AdviceContext): readonly Advice[] {
  const open = own.filter((one) => one.session.discipline !== 'other');
  if (open[0] !== placement) return [];
  const cards = weekCards(athlete, week);
  const one = cards[(week.number - 1) % cards.length];
  return one ? [one] : [];
}

function startMinutes({ start, date, half }: Placement, { availability }: Athlete): number {
  return start ?? startOf(availability, date, half);
}
