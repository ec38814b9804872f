import type { Race } from '../athlete/athlete.ts';
import { RUNNING, RUNS } from './doses.ts';
import { isBuilding, type PhaseWeek } from './phases.ts';
import { distanceOf } from '../athlete/race-name.ts';
import type { Runner } from './runner.ts';
import { wholeSteps } from './wanted.ts';

/** What the weeks so far have made of the runner. */
export interface Form {
  /** Distance of the last full week of training, kilometres. */
  readonly km: number;
  /** Long run of the last full week of training, minutes. */
  readonly long: number;
  /** Longest run of each week so far, races included, kilometres; before the season what the athlete said. */
  readonly longest: readonly number[];
  /** Whether the last long run was as long as long runs get. */
  readonly atCeiling: boolean;
}

/** What a week's running should amount to. */
export interface Volume {
  readonly km: number;
  /** Minutes of the long run, before rounding. */
  readonly longTarget: number;
  /** Minutes of the long run. */
  readonly long: number;
  /** No run may take more minutes than this. */
  readonly most: number;
  readonly atCeiling: boolean;
  /** A full week of training, from which the next ones grow. */
  readonly loading: boolean;
}

/** Where a runner starts. */
export function startingForm(runner: Runner): Form {
  const long = Math.max(RUNNING.shortestLong.value, runner.longestKm * runner.easyPace);
  // A statement about the last 30 days stands for the three weeks before the season.
  const { longestKm } = runner;
  // Whoever does not run yet starts with the shortest runs that there are.
  const least = (RUNS.easyLeast.value[runner.level] * runner.runs) / runner.easyPace;
  return { km: Math.max(least, runner.weeklyKm), long, longest: [longestKm, longestKm, longestKm], atCeiling: false };
}

/** The distance and the long run of the next week; `before` is the last race before it that was more than training. */
export function nextVolume(form: Form, week: PhaseWeek, runner: Runner, before: Race | undefined): Volume {
  const eased = afterRaceShare(week, before);
  const loading = isBuilding(week) && !week.deload && week.days.length === 7 && eased >= 1;
  const km = weekKm(form, week, runner, eased);
  const most = longestAllowed(form, runner.easyPace);
  const ceiling = Math.min(RUNNING.longMinutes.value, RUNNING.longKm.value[runner.level][week.distance] * runner.easyPace);
  const share = km * runner.easyPace * (RUNNING.longShare.value[week.distance][runner.runs - 1] ?? 1);
  const room = Math.min(ceiling, share);
  const wished = Math.min(room, longWished(form, week, ceiling));
  // A long run is at least as long as the easy runs beside it.
  const least = Math.max(RUNNING.shortestLong.value, RUNS.easyLeast.value[runner.level]);
  const capped = Math.min(most, Math.max(least, wished));
  return {
    km,
    longTarget: capped,
    long: roundLong(capped, loading && week.number > 1 && capped < room),
    most,
    atCeiling: capped >= RUNNING.nearCeiling.value * ceiling,
    loading,
  };
}

/** The longest run that the last 30 days allow (RUN-SPIKE), minutes. Three weeks back lie inside them whatever the weekdays. */
function longestAllowed(form: Form, pace: number): number {
  const { freeMinutes, longGrowth, longMinutes } = RUNNING;
  const recent = Math.max(freeMinutes.value / pace, ...form.longest.slice(-3));
  // Distances are written with one decimal; rounding down first keeps the written ones inside the rule too.
  const km = Math.floor(recent * longGrowth.value * 10 + 1e-6) / 10;
  return Math.min(longMinutes.value, Math.floor(km * pace + 1e-6));
}

/** Steps of five minutes; where they would eat up the growth that the last 30 days allow, the minute counts. */
function roundLong(minutes: number, growing: boolean): number {
  const steps = wholeSteps(minutes);
  return growing && steps < minutes * RUNNING.worthRounding.value ? Math.floor(minutes + 1e-9) : steps;
}

function longWished(form: Form, week: PhaseWeek, ceiling: number): number {
  const { toRace = 0 } = week;
  if (week.phase === 'taper') return form.long * (RUNNING.taperLongShare.value[toRace] ?? 1);
  if (week.phase === 'recover') return ceiling * RUNNING.recoverLongShare.value;
  if (week.deload) return form.long * RUNNING.deloadLongShare.value;
  const far = week.distance === 'half' || week.distance === 'marathon';
  if (far && form.atCeiling) return form.long * RUNNING.longOffWeek.value;
  if (week.number === 1) return form.long;
  const { freeMinutes, freeStep, longGrowth } = RUNNING;
  const first = form.long < freeMinutes.value ? Math.min(freeMinutes.value, form.long + freeStep.value) : 0;
  return Math.max(first, form.long * longGrowth.value);
}

function weekKm(form: Form, week: PhaseWeek, runner: Runner, eased: number): number {
  const { toRace = 0, distance } = week;
  if (week.phase === 'taper') return form.km * (RUNNING.taperShare.value[toRace] ?? 1);
  if (week.phase === 'race') return form.km * (RUNNING.taperShare.value[0] ?? 1);
  if (week.phase === 'recover') return form.km * (RUNNING.recoverShare.value[distance][week.ofPhase - 1] ?? 1);
  if (week.races.some((race) => race.priority === 'B')) return form.km * RUNNING.supportingRaceShare.value;
  if (eased < 1) return form.km * eased;
  if (week.deload) return form.km * RUNNING.deloadShare.value;
  return week.number === 1 ? form.km : Math.min(grown(form.km), peakKm(week, runner));
}

/** What a B race leaves of the distance of the weeks after it; 1 when nothing is missing. */
function afterRaceShare(week: PhaseWeek, before: Race | undefined): number {
  if (before?.priority !== 'B' || !isBuilding(week)) return 1;
  const weeksAgo = Math.floor((week.monday - before.date - 1) / 7);
  return RUNNING.afterSupportingRace.value[distanceOf(before.km)][weeksAgo] ?? 1;
}

function peakKm({ distance }: PhaseWeek, runner: Runner): number {
  return Math.max(runner.weeklyKm, RUNNING.peakKm.value[runner.level][distance]);
}

function grown(km: number): number {
  const { growth, growthKm, growthMost } = RUNNING;
  return km + Math.max(growth.value * km, Math.min(growthKm.value, growthMost.value * km));
}

/** The runner after a week, by what of it found room: kilometres in all and of the longest run. */
export function afterWeek(form: Form, week: PhaseWeek, volume: Volume, km: number, longestKm: number, pace: number): Form {
  const longest = [...form.longest, longestKm];
  if (week.phase === 'race') return { ...form, km: form.km * RUNNING.afterRecovery.value[week.distance], longest, atCeiling: false };
  if (!volume.loading) return { ...form, longest, atCeiling: false };
  // A week away is soon made good; weeks that are always too short for the plan become the measure of the next.
  const kept = RUNNING.keptInShortWeek.value;
  return {
    km: reached(volume.km, km, form.km * kept),
    long: reached(volume.longTarget, longestKm * pace, form.long * kept),
    longest,
    atCeiling: volume.atCeiling,
  };
}

/** What was planned when nearly all of it found room, else what did, but not much less than before. */
function reached(planned: number, done: number, kept: number): number {
  return done >= planned * RUNNING.asPlanned.value ? planned : Math.min(planned, Math.max(done, kept));
}
