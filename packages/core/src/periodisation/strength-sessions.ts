import type { Race } from '../athlete/athlete.ts';
import { addDays, weekdayOf, type PlainDate } from '../calendar/plain-date.ts';
import type { SessionSpec } from '../session/session.ts';
import type { Tag } from '../session/tags.ts';
import { CORE, PHASE, STRENGTH, VALUES } from './doses.ts';
import type { PhaseWeek } from './phases.ts';
import { followsFarRace } from './race-distance.ts';
import type { Runner } from './runner.ts';
import type { BlockWeek } from './strength-blocks.ts';
import { wholeSteps, type Wanted } from './wanted.ts';

/** A week of strength work that is about to be filled. */
export interface StrengthWeek {
  readonly week: PhaseWeek;
  readonly block: BlockWeek;
  readonly runner: Runner;
  /** Whether there is something heavy to lift this week. */
  readonly weights: boolean;
  /** Hard runs of the same week, races included. */
  readonly hardRuns: number;
  /** The last race before this week, unless it was only training. */
  readonly before: Race | undefined;
  /** The A races of the season. */
  readonly goals: readonly Race[];
}

const MINUTES = STRENGTH.minutes.value;

/** The strength and core sessions of a week. */
export function wantedStrength(at: StrengthWeek): readonly Wanted[] {
  return [...strengthOf(at), ...primers(at), ...coreOf(at)];
}

function strengthOf(at: StrengthWeek): Wanted[] {
  const { week, block, runner } = at;
  const specs = runner.snacks ? snacks(at) : block.block === 'taper' || block.block === 'recover' ? easing(at) : building(at);
  const days = daysFor(at);
  return specs.map((spec, index) => ({
    role: 'strength',
    spec,
    value: index === 0 ? VALUES.strength.value : VALUES.secondStrength.value,
    least: Math.min(spec.minutes, STRENGTH.shortest.value),
    ...(days.length < 7 || week.days.length < 7 ? { on: days } : {}),
  }));
}

/** Not on race days; in a taper not in the last week before an A race. */
function daysFor({ week, block }: StrengthWeek): readonly PlainDate[] {
  const apart = block.block === 'taper' ? STRENGTH.lastHeavyDays.value : 1;
  return week.days.filter(
    (date) =>
      !week.races.some((race) => race.date === date) &&
      (week.goal === undefined || date <= week.goal.date - apart || date > week.goal.date),
  );
}

function building(at: StrengthWeek): SessionSpec[] {
  const { week, block, runner, before } = at;
  const wished = block.block === 'maintain' ? runner.maintaining : runner.strength;
  const here = week.days.length >= PHASE.partWeek.value ? wished : week.days.length >= PHASE.stubWeek.value ? Math.min(1, wished) : 0;
  if (here === 0) return [];
  const serious = week.races.some((race) => race.priority !== 'C');
  if (serious || followsFarRace(week, before))
    return Array.from({ length: Math.min(here, runner.maintaining) }, () => light(at, MINUTES.light));
  const specs = withJumps([first(at), second(at), third(at)].slice(0, here), block);
  // A lighter week has shorter sessions; the weights stay.
  return week.deload ? specs.map((spec) => ({ ...spec, minutes: shorter(spec.minutes) })) : specs;
}

/** A few hops stand in every foundation session; the jumps of later weeks in its power or plyometric session, else in the last full-body session, else in the first. */
function withJumps(specs: readonly SessionSpec[], { block, contacts }: BlockWeek): SessionSpec[] {
  if (contacts > 0 && block === 'foundation') return specs.map((spec) => ({ ...spec, contacts }));
  const springy = specs.findIndex(({ kind }) => kind === 'power' || kind === 'plyometrics');
  const place =
    springy >= 0
      ? springy
      : Math.max(
          0,
          specs.findLastIndex(({ kind }) => kind === 'full-body'),
        );
  return specs.map((spec, index) => (index === place && contacts > 0 ? { ...spec, contacts } : spec));
}

function first(at: StrengthWeek): SessionSpec {
  const { block, weights } = at;
  switch (block.block) {
    case 'strength':
      return weights
        ? { kind: 'heavy-legs', minutes: MINUTES.main, ...tags(at) }
        : { kind: 'full-body', minutes: MINUTES.second, effort: 'moderate', ...tags(at) };
    case 'power':
      return weights ? { kind: 'power', minutes: MINUTES.main, ...tags(at) } : jumps(at);
    case 'maintain':
      return weights
        ? { kind: 'heavy-legs', minutes: MINUTES.maintain, ...tags(at) }
        : { kind: 'full-body', minutes: MINUTES.maintain, effort: 'moderate', ...tags(at) };
    case 'foundation':
    case 'taper':
    case 'recover':
      return foundation(at);
  }
}

/** The second session is hard only when the legs have time for it: one hard run a week at most, some years of lifting or running, no break and no race just before, no lighter week. */
function second(at: StrengthWeek): SessionSpec {
  const { week, block, runner, weights, hardRuns, before } = at;
  if (block.block === 'foundation') return foundation(at);
  if (runner.newLifter || runner.level === 'beginner') return light(at, MINUTES.foundation);
  if (!weights && block.block === 'strength') return jumps(at);
  const raced = before !== undefined && week.monday - before.date <= 7;
  const fresh = !week.deload && !raced && runner.weeksWithoutHard === 0 && runner.restDays < 2;
  const hard = weights && block.block === 'strength' && hardRuns <= 1 && fresh;
  return { kind: 'full-body', minutes: MINUTES.second, effort: hard ? 'hard' : 'moderate', ...tags(at) };
}

/** The third leaves the legs alone. */
function third(at: StrengthWeek): SessionSpec {
  return at.block.block === 'foundation' ? light(at, MINUTES.light) : { kind: 'upper', minutes: MINUTES.light };
}

function foundation(at: StrengthWeek): SessionSpec {
  const { runner } = at;
  if (runner.newLifter || runner.lightOnly) return light(at, MINUTES.foundation);
  return { kind: 'full-body', minutes: MINUTES.foundation, effort: 'moderate', ...tags(at) };
}

function light(at: StrengthWeek, minutes: number): SessionSpec {
  return { kind: 'full-body', minutes, effort: 'light', ...tags(at) };
}

function jumps(at: StrengthWeek): SessionSpec {
  return { kind: 'plyometrics', minutes: MINUTES.plyometrics, ...tags(at) };
}

function tags({ block, runner }: StrengthWeek): { extraTags?: readonly Tag[] } {
  const novice: Tag[] = runner.newLifter && block.block === 'foundation' ? ['novice-lifter'] : [];
  const growing = block.block === 'foundation' || block.block === 'strength' || block.block === 'power';
  const fresh: Tag[] = growing && block.ofBlock <= STRENGTH.newBlockWeeks.value ? ['new-block'] : [];
  return novice.length + fresh.length > 0 ? { extraTags: [...novice, ...fresh] } : {};
}

/** One shorter session in a taper, none in race weeks (the primer stands apart), and light work from the second week of recovery. */
function easing(at: StrengthWeek): SessionSpec[] {
  const { week, runner, weights } = at;
  if (runner.strength === 0 || week.days.length < PHASE.stubWeek.value) return [];
  if (week.phase === 'recover') return week.ofPhase > 1 ? [light(at, MINUTES.light)] : [];
  if (week.phase !== 'taper' || daysFor(at).length === 0) return [];
  const heavy = weights && !runner.newLifter && !runner.lightOnly;
  return [heavy ? { kind: 'heavy-legs', minutes: MINUTES.taper } : light(at, MINUTES.light)];
}

function snacks(at: StrengthWeek): SessionSpec[] {
  const { week, block, runner } = at;
  const quiet = week.phase === 'race' || (week.phase === 'recover' && week.ofPhase === 1);
  const wished = block.block === 'taper' || block.block === 'recover' || week.deload ? runner.strength - 1 : runner.strength;
  const here = quiet ? 0 : Math.round((Math.max(0, wished) * week.days.length) / 7);
  return Array.from({ length: here }, () => light(at, STRENGTH.snackMinutes.value));
}

/** A light reminder for the muscles three or four days before each A race. */
function primers({ week, runner, goals }: StrengthWeek): Wanted[] {
  if (runner.strength === 0) return [];
  return goals.flatMap((goal): Wanted[] => {
    const on = primerDays(goal).filter((date) => week.days.includes(date) && !week.races.some((race) => race.date === date));
    if (on.length === 0) return [];
    const minutes = runner.snacks ? STRENGTH.snackMinutes.value : MINUTES.primer;
    return [{ role: 'strength', spec: { kind: 'primer', minutes }, value: VALUES.primer.value, least: STRENGTH.snackMinutes.value, on }];
  });
}

/** The days of a primer, all in one week. */
export function primerDays(goal: Race): readonly PlainDate[] {
  const [latest, earliest] = STRENGTH.primerDays.value;
  const last = addDays(goal.date, -latest);
  const early = addDays(goal.date, -earliest);
  return weekdayOf(last) === 0 ? [last] : [early, last];
}

function coreOf({ week, runner }: StrengthWeek): Wanted[] {
  const quiet = week.phase === 'race' || week.phase === 'taper' || week.phase === 'recover' || week.days.length < PHASE.partWeek.value;
  const wished = quiet ? Math.min(1, runner.core) : week.deload && runner.core > 1 ? runner.core - 1 : runner.core;
  const tapering = week.phase === 'race' || week.phase === 'taper';
  const racing = week.races.some((race) => race === week.goal);
  const days = week.days.filter((date) => !week.races.some((race) => race.date === date || (racing && date >= race.date - 2)));
  if (days.length === 0) return [];
  return Array.from({ length: wished }, () => ({
    role: 'core',
    spec: { kind: 'core', minutes: tapering ? CORE.shortest.value : CORE.minutes.value, effort: 'easy' },
    value: VALUES.core.value,
    least: CORE.shortest.value,
    ...(days.length < 7 ? { on: days } : {}),
  }));
}

function shorter(minutes: number): number {
  return Math.max(STRENGTH.shortest.value, wholeSteps(minutes * STRENGTH.deloadShare.value));
}
