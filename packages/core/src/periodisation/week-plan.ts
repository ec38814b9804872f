import type { Athlete, Race } from '../athlete/athlete.ts';
import { equipmentOn, freeMinutes, type Equipment } from '../athlete/availability.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { HALVES, type Slot } from '../calendar/slot.ts';
import type { Demand, WeekDemand } from '../plan/demand.ts';
import type { Placement } from '../plan/placement.ts';
import type { PlannedWeek } from '../plan/plan.ts';
import { has, session, type Session } from '../session/session.ts';
import { appointmentsOf, pinnedDays, withoutReplaced } from './appointments.ts';
import { fitIntoWeek, type Fitted } from './free-time.ts';
import { focusOf } from './focus.ts';
import type { PhaseWeek } from './phases.ts';
import { lastSeriousRace } from './race-distance.ts';
import type { Request } from './request.ts';
import { inProportion, wantedRuns } from './run-sessions.ts';
import type { Runner } from './runner.ts';
import type { BlockWeek } from './strength-blocks.ts';
import { wantedStrength } from './strength-sessions.ts';
import { afterWeek, nextVolume, type Form, type Volume } from './volumes.ts';
import { roleOf, roundKm, type Wanted } from './wanted.ts';

/** A planned week with what notes and the following weeks need to know of it. */
export interface WeekPlan {
  readonly week: WeekDemand & PlannedWeek;
  readonly phase: PhaseWeek;
  readonly fixed: readonly Placement[];
  readonly fitted: Fitted;
  readonly volume: Volume;
  readonly clubsLeftOut: number;
  /** Longest training run, kilometres. */
  readonly longestKm: number;
  /** Running without races, kilometres. */
  readonly trainingKm: number;
  /** The runner after it. */
  readonly form: Form;
}

/** Fills one week with runs, strength and core, around what stands already and within the time there is. */
export function planWeek(request: Request, usual: Runner, form: Form, week: PhaseWeek, block: BlockWeek): WeekPlan {
  const runner = block.block === 'maintain' || block.block === 'taper' ? { ...usual, runs: usual.runsMaintaining } : usual;
  const { athlete, races, goals } = request;
  const { fixed, clubsLeftOut } = appointmentsOf(athlete, week, runner.easyPace);
  const pinned = pinnedDays(athlete, week);
  const standing = [...fixed.map((one) => one.session), ...pinned.map(({ spec }) => session(spec))];
  const standingHard = standing.filter((one) => has(one, 'hard-run')).length;
  const before = lastSeriousRace(races, week.monday);
  const weights = hasWeights(athlete, week.days);
  const volume = nextVolume(form, week, runner, before);

  const fill = (runs: number): Fitted => {
    const circuits = athlete.wishes.circuits ?? false;
    const wantedHere = wantedRuns({ week, volume, runner: { ...runner, runs }, taste: tasteOf(athlete), circuits, before, standingHard });
    const hardRuns = wantedHere.filter(({ role }) => role === 'hard').length + week.races.length;
    const strength = wantedStrength({ week, block, runner, weights, hardRuns, before, goals });
    return fitIntoWeek(
      athlete,
      week.days,
      fixed,
      [...pinned, ...withoutReplaced([...wantedHere, ...strength], standing)],
      7 - runner.restDays,
    );
  };
  const asked = fill(runner.runs);
  // Easy runs without a place leave their distance to the others.
  const easyLost = asked.dropped.filter(({ role }) => role === 'easy').length;
  const fitted = easyLost > 0 && runner.runs - easyLost >= 1 ? { ...fill(runner.runs - easyLost), dropped: asked.dropped } : asked;
  const demands = demandsOf(week, inProportion(fitted.sessions, week));
  const running = [...demands.map((one) => one.session), ...fixed.map((one) => one.session)].filter((one) => one.discipline === 'run');
  const km = running.reduce((sum, one) => sum + kmOf(one, runner), 0);
  const training = running.filter((one) => one.kind !== 'race').map((one) => kmOf(one, runner));
  const longest = running.reduce((most, one) => Math.max(most, kmOf(one, runner)), 0);
  return {
    week: {
      number: week.number,
      monday: week.monday,
      phase: week.phase,
      block: block.block,
      deload: week.deload,
      focus: focusOf(week, block.block, liftsIn(demands)),
      km: roundKm(km),
      demands,
    },
    phase: week,
    fixed,
    fitted,
    volume,
    clubsLeftOut,
    longestKm: Math.max(0, ...training),
    trainingKm: training.reduce((sum, one) => sum + one, 0),
    form: afterWeek(form, week, volume, km, roundKm(longest), runner.easyPace),
  };
}

/** How heavy the strength work of a week is. */
export function liftsIn(demands: readonly Demand[]): 'none' | 'light' | 'heavy' {
  const strength = demands.filter((one) => roleOf(one.session) === 'strength');
  return strength.length === 0 ? 'none' : strength.some((one) => has(one.session, 'heavy-legs')) ? 'heavy' : 'light';
}

/** Turns sessions into demands with readable ids; days are named only when they are not the whole week. */
export function demandsOf(week: Pick<PhaseWeek, 'number' | 'days'>, wanted: readonly Wanted[]): readonly Demand[] {
  const seen = new Map<string, number>();
  const partial = week.days.length < 7;
  return evenValues(wanted).map((one): Demand => {
    const { kind } = one.spec;
    const nth = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, nth);
    const days = one.on ?? (partial ? week.days : undefined);
    return {
      id: `w${String(week.number).padStart(2, '0')}-${kind}-${nth}`,
      session: session(one.spec),
      value: one.value,
      ...(one.required && { required: true }),
      ...(days && { slots: slotsOf(days) }),
    };
  });
}

/** Equal sessions get equal values, so that the scheduler never tries them twice: strength the higher one, runs the lower. */
function evenValues(wanted: readonly Wanted[]): readonly Wanted[] {
  const alike = (a: Wanted, b: Wanted): boolean =>
    a.role === b.role &&
    a.spec.kind === b.spec.kind &&
    a.spec.minutes === b.spec.minutes &&
    a.spec.effort === b.spec.effort &&
    a.spec.contacts === b.spec.contacts;
  return wanted.map((one) => {
    const values = wanted.filter((other) => alike(one, other)).map(({ value }) => value);
    return { ...one, value: one.role === 'strength' ? Math.max(...values) : Math.min(...values) };
  });
}

function slotsOf(days: readonly PlainDate[]): readonly Slot[] {
  return days.flatMap((date) => HALVES.map((half) => ({ date, half })));
}

function kmOf(one: Session, runner: Runner): number {
  return one.km ?? one.minutes / runner.easyPace;
}

function tasteOf({ profiles }: Athlete): 'usual' | 'sprint' | 'ultra' {
  return profiles.includes('sprint') ? 'sprint' : profiles.includes('ultra') ? 'ultra' : 'usual';
}

const WEIGHTS: readonly Equipment[] = ['gym', 'barbell', 'dumbbells', 'kettlebell'];

/** Whether anything heavy is at hand on half of the days with time, so that heavy sessions find a place; assumed when equipment is unknown. */
export function hasWeights(athlete: Athlete, days: readonly PlainDate[]): boolean {
  const { availability, equipment, profiles } = athlete;
  if (profiles.includes('body-weight')) return false;
  if (!equipment) return true;
  const atHand = (all: readonly Equipment[]): boolean => all.some((one) => WEIGHTS.includes(one));
  if (!availability) return atHand(equipment);
  const withTime = days.filter((date) => HALVES.some((half) => freeMinutes(availability, date, half) > 0));
  const heavy = withTime.filter((date) => atHand(equipmentOn(availability, equipment, date)));
  return heavy.length > 0 && heavy.length * 2 >= withTime.length;
}

/** The last race that a week's running must respect, for callers that plan no runs. */
export function raceBefore(request: Request, week: PhaseWeek): Race | undefined {
  return lastSeriousRace(request.races, week.monday);
}
