import type { Race } from '../athlete/athlete.ts';
import { weekdayOf, type PlainDate } from '../calendar/plain-date.ts';
import type { SessionKind } from '../session/kinds.ts';
import { PHASE, RUNNING, RUNS, VALUES } from './doses.ts';
import { shortened } from './free-time.ts';
import { isBuilding, type PhaseWeek } from './phases.ts';
import { distanceOf } from '../athlete/race-name.ts';
import { followsFarRace } from './race-distance.ts';
import type { Runner } from './runner.ts';
import type { Volume } from './volumes.ts';
import { roundKm, wholeSteps, type Wanted } from './wanted.ts';

/** A week of running that is about to be filled. */
export interface RunWeek {
  readonly week: PhaseWeek;
  readonly volume: Volume;
  readonly runner: Runner;
  /** Hard sessions favour hills and speed (`sprint`), or hills and length (`ultra`). */
  readonly taste: 'usual' | 'sprint' | 'ultra';
  /** One hard run of every other week becomes intervals with strength moves, as the athlete wishes (A14). */
  readonly circuits: boolean;
  /** Hard runs that stand already, such as those of a club. */
  readonly standingHard: number;
  /** The last race before this week, unless it was only training. */
  readonly before: Race | undefined;
}

/** The runs of a week: the long run, hard runs, and easy runs that fill the distance. */
export function wantedRuns(at: RunWeek): readonly Wanted[] {
  const { week, volume, runner } = at;
  const share = week.days.length / 7;
  const km = week.phase === 'race' ? volume.km : volume.km * share;
  const fresh = daysAfterRace(at, RUNNING.noHardAfterRace.value);
  const long = wantsLong(at, fresh) ? [longRun(at, fresh)] : [];
  const hard = hardRuns(at, fresh);
  const raceKm = week.races.reduce((sum, race) => (race === week.goal ? sum : sum + race.km), 0);
  const left = km * runner.easyPace - raceKm * runner.easyPace - minutesOf(long) - minutesOf(hard);
  const count = runCount(at) - long.length - hard.length;
  return [...long, ...hard, ...easyRuns(at, count, left, long.length > 0 ? volume.long : Infinity)];
}

/** Shortens a long run that has become too large a share of its week because the other runs found less room than planned (RUN-CAPS). */
export function inProportion(sessions: readonly Wanted[], week: PhaseWeek): readonly Wanted[] {
  const runs = sessions.filter(({ role }) => role === 'long' || role === 'hard' || role === 'easy');
  if (!isBuilding(week) || runs.length < 3) return sessions;
  const share = RUNNING.longShare.value[week.distance][runs.length - 1] ?? 1;
  const others = minutesOf(runs.filter(({ role }) => role !== 'long'));
  const most = Math.max(RUNNING.shortestLong.value, wholeSteps((others * share) / (1 - share)));
  return sessions.map((one) => (one.role === 'long' ? shortened(one, Math.min(one.spec.minutes, most)) : one));
}

/** A run of so many minutes with its distance at the easy pace. */
export function runSpec(kind: SessionKind, minutes: number, pace: number): Wanted['spec'] {
  return { kind, minutes, km: roundKm(minutes / pace) };
}

/** Runs of the week without its races: as many as usual, fewer in recovery, in part of a week, and before the race of a race week. */
function runCount({ week, runner }: RunWeek): number {
  const { goal, days } = week;
  if (week.phase === 'race' && goal) {
    const before = days.filter((date) => date < goal.date).length;
    // Rest days and the day of the primer stay free of running.
    const free = before - runner.restDays - (runner.strength > 0 ? 1 : 0);
    return Math.max(1, Math.min(runner.runs - 1, Math.round((runner.runs * before) / 7), free));
  }
  const share = week.phase === 'recover' ? (RUNS.recoverShare.value[week.distance][week.ofPhase - 1] ?? 1) : 1;
  const usual = Math.max(1, Math.round((runner.runs * share * days.length) / 7));
  return Math.max(0, usual - week.races.length);
}

/** Days of this week that keep the distance to the last serious race, in this week or before it. */
function daysAfterRace({ week, before }: RunWeek, keep: Readonly<Record<ReturnType<typeof distanceOf>, number>>): readonly PlainDate[] {
  const races = [...(before ? [before] : []), ...week.races];
  return week.days.filter((date) =>
    races.every((race) => {
      const days = race.priority === 'C' ? 0 : keep[distanceOf(race.km)];
      return date < race.date || date > race.date + days;
    }),
  );
}

/** A race of a serious kind, or on the usual day, or half as long as the long run, takes the long run's place. */
function wantsLong({ week, volume, runner }: RunWeek, days: readonly PlainDate[]): boolean {
  if (week.phase === 'race' || days.length < 2 || week.days.length < PHASE.stubWeek.value) return false;
  return !week.races.some(
    (race) => race.priority !== 'C' || weekdayOf(race.date) === runner.longRunDay || race.km * runner.easyPace * 2 >= volume.long,
  );
}

function longRun(at: RunWeek, days: readonly PlainDate[]): Wanted {
  const { week, volume, runner } = at;
  const kind: SessionKind = walks(at) ? 'run-walk' : 'long';
  const faster = hasFasterLong(at);
  const apart = days.filter((date) => !week.races.some((race) => race.date === date || race.date === date + 1));
  const spec = runSpec(kind, volume.long, runner.easyPace);
  return {
    role: 'long',
    spec: kind === 'long' ? { ...spec, ...(faster && { effort: 'moderate' as const }) } : { ...spec, extraTags: ['long-run'] },
    value: VALUES.long.value,
    least: RUNNING.shortestLong.value,
    ...restrictedTo(apart, at),
  };
}

/**
 * Every other long run of build and specific weeks holds some faster running, in place of one of two hard runs (RUN-PHASES). Not for
 * beginners, not in lighter weeks, not beside two hard runs of a club.
 */
function hasFasterLong({ week, runner, taste, volume, standingHard }: RunWeek): boolean {
  const building = week.phase === 'build' || week.phase === 'specific';
  const enough = volume.long >= RUNS.fasterLongFrom.value && runner.runs >= RUNS.fasterLongRuns.value && standingHard <= 1;
  const aims = runner.level !== 'beginner' && taste !== 'sprint' && week.distance !== '5k';
  return building && aims && !week.deload && week.ofPhase % 2 === 0 && enough;
}

/** Beginners whose runs are still short walk in between. */
function walks({ week, runner, volume }: RunWeek): boolean {
  return runner.level === 'beginner' && volume.most < RUNS.runWalkBelow.value && week.phase !== 'race';
}

function hardRuns(at: RunWeek, fresh: readonly PlainDate[]): Wanted[] {
  const { week, volume, runner } = at;
  const usual = volume.km * runner.easyPace;
  const share = week.phase === 'race' ? usual : RUNS.hardShare.value * usual;
  const most = Math.min(volume.most, share, Math.max(RUNS.hardFree.value, RUNS.hardTotal.value * usual));
  const days = week.phase === 'race' ? fresh.filter((date) => week.goal && date <= week.goal.date - RUNS.raceWeekHardDays.value) : fresh;
  const usually = hardCount(at, days);
  const replaced = usually === 2 && hasFasterLong(at) && wantsLong(at, days);
  return kindsOf(at, replaced ? 1 : usually, replaced).flatMap((kind) => {
    const minutes = wholeSteps(Math.min(most, hardMinutes(at, kind)));
    if (minutes < RUNS.hardLeast.value) return [];
    return [
      {
        role: 'hard',
        spec: runSpec(kind, minutes, runner.easyPace),
        value: VALUES.hard.value,
        least: RUNS.hardLeast.value,
        ...restrictedTo(days, at),
      },
    ];
  });
}

function hardCount(at: RunWeek, days: readonly PlainDate[]): number {
  const { week, runner, volume } = at;
  // The first hard run of a season is not put into a lighter week.
  const easyStart = week.number <= runner.weeksWithoutHard + (week.deload && runner.weeksWithoutHard > 0 ? 1 : 0);
  if (days.length === 0 || easyStart || walks(at) || week.phase === 'recover') return 0;
  const room = runner.hardMost - week.races.length;
  if (week.phase === 'race') return Math.min(1, Math.max(0, room));
  if (week.races.some((race) => race.priority !== 'C')) return 0;
  const short = week.distance === '5k' || week.distance === '10k';
  const hardest = week.phase === 'build' || week.phase === 'specific';
  const byRuns = Math.floor((runner.runs - (short && hardest && runner.restDays < 2 ? 0 : 1)) / 2);
  const byPhase = !hardest || week.deload ? (runner.level === 'beginner' && week.phase === 'base' ? 0 : 1) : 2;
  const lighter = week.deload || volume.km * runner.easyPace < RUNS.secondHardFrom.value ? 1 - (week.deload ? week.races.length : 0) : 2;
  return Math.max(0, Math.min(room, byRuns, byPhase, lighter, week.days.length < PHASE.partWeek.value ? 1 : 2));
}

function hardMinutes({ week, runner }: RunWeek, kind: SessionKind): number {
  if (week.phase === 'race') return RUNS.raceWeekHard.value;
  const usual = RUNS.hardMinutes.value[runner.level];
  const longer = kind === 'race-pace' && week.distance === 'marathon' ? RUNS.marathonPace.value : 1;
  const shorter = week.phase === 'taper' ? RUNS.taperHard.value : week.deload ? RUNS.deloadHard.value : 1;
  return usual * longer * shorter;
}

/**
 * What hard runs are in each phase (RUN-PHASES): hills in base, threshold in build, race pace and intervals near the race. A faster long run
 * replaces the second of two, near the race the first: the one that it is most like.
 */
function kindsOf({ week, taste, circuits }: RunWeek, count: number, replaced: boolean): readonly SessionKind[] {
  const round = kindsByPhase(week, taste);
  // With one hard run a week, the kinds take turns.
  const turn = replaced ? (week.phase === 'specific' ? 1 : 0) : week.ofPhase - 1;
  const start = count === 1 ? turn % round.length : 0;
  const kinds = Array.from({ length: count }, (_, index) => round[(start + index) % round.length] ?? 'tempo');
  // The kind that makes room comes every other week by itself when kinds take turns.
  if (!circuits || !hasCircuits(week) || (count > 1 && week.ofPhase % 2 === 1)) return kinds;
  const given = (['fartlek', 'tempo', 'intervals'] as const).find((kind) => round.includes(kind));
  return kinds.map((kind) => (kind === given ? 'circuit' : kind));
}

/** Strength moves between intervals belong to ordinary weeks far from a race, never where paces count. */
function hasCircuits({ phase, deload }: PhaseWeek): boolean {
  return !deload && (phase === 'base' || phase === 'build' || phase === 'general');
}

function kindsByPhase({ phase, distance }: PhaseWeek, taste: RunWeek['taste']): readonly SessionKind[] {
  const far = distance === 'half' || distance === 'marathon';
  switch (phase) {
    case 'base':
      return taste === 'sprint' ? ['hills', 'intervals'] : ['hills', 'fartlek'];
    case 'build':
      if (taste === 'ultra') return ['tempo', 'hills'];
      return taste === 'sprint' ? ['intervals', 'tempo'] : far ? ['tempo', 'fartlek'] : ['tempo', 'intervals'];
    case 'specific':
      if (distance === '5k') return ['intervals', 'race-pace'];
      return distance === '10k' ? ['race-pace', 'intervals'] : ['race-pace', 'tempo'];
    case 'taper':
    case 'race':
      return distance === '5k' ? ['intervals'] : ['race-pace'];
    case 'recover':
    case 'general':
      return taste === 'sprint' ? ['hills', 'intervals'] : ['tempo', 'fartlek', 'hills'];
  }
}

function easyRuns(at: RunWeek, wished: number, left: number, longest: number): Wanted[] {
  const { week, volume, runner } = at;
  const least = Math.min(RUNS.easyLeast.value[runner.level], volume.most);
  const days = daysAfterRace(at, RUNNING.noRunAfterRace.value);
  const afterRace = days.length < 5 && week.days.length === 7;
  // A lighter week of short runs has fewer of them; a few days after a race never have a run each.
  const fitting = week.deload ? Math.max(1, Math.floor(left / least)) : wished;
  const count = Math.min(wished, fitting, afterRace ? Math.max(1, days.length - 1) : wished);
  if (count <= 0) return [];
  const raced = followsFarRace(week, at.before);
  const { easyMost, easyAfterRace, raceWeekEasy } = RUNS;
  const quiet = (week.phase === 'race' || afterRace ? raceWeekEasy : raced ? easyAfterRace : easyMost).value[runner.level];
  const beside = Math.max(least, Math.min(longest, RUNS.easyOfLong.value * Math.max(volume.long, volume.most * 0.75)));
  const most = Math.min(quiet, beside, volume.most);
  const share = (minutes: number, runs: number): number =>
    wholeSteps(Math.min(most, Math.max(least, minutes / runs + RUNS.roundTo.value / 2)));
  const goal = week.phase === 'race' ? week.goal : undefined;
  const strides = goesFast(at, count, share(left, count)) ? Math.min(share(left, count), RUNS.stridesMost.value) : 0;
  // What the run with strides may not have goes to the others.
  const each = strides > 0 && count > 1 ? share(left - strides, count - 1) : share(left, count);
  return Array.from({ length: count }, (_, index): Wanted => {
    const last = goal && index > 0 && index === count - 1;
    const minutes = last ? Math.min(each, RUNS.shakeOut.value) : index === 0 && strides > 0 ? strides : each;
    const kind = walks(at) ? 'run-walk' : index === 0 && strides > 0 ? 'strides' : week.phase === 'recover' ? 'recovery' : 'easy';
    return {
      role: 'easy',
      spec: runSpec(kind, minutes, runner.easyPace),
      value: index === 0 ? VALUES.firstEasy.value : VALUES.easy.value,
      least: Math.min(least, minutes),
      // The two days before the race hold at most the short run.
      ...restrictedTo(goal ? days.filter((date) => date < goal.date - (last ? 0 : 2)) : days, at),
    };
  });
}

/** One easy run a week ends with strides once the first weeks are over; not the only one when it is long. */
function goesFast(at: RunWeek, count: number, minutes: number): boolean {
  const { week, runner } = at;
  if (walks(at) || week.number <= Math.min(2, runner.weeksWithoutHard)) return false;
  if (count === 1 && minutes > RUNS.stridesMost.value) return false;
  return isBuilding(week) ? !week.deload || week.races.length > 0 : week.phase === 'race' || week.phase === 'taper';
}

/** Names the days only when they are not simply all of a full week. */
function restrictedTo(days: readonly PlainDate[], { week }: RunWeek): Pick<Wanted, 'on'> {
  const free = days.filter((date) => !week.races.some((race) => race.date === date));
  return free.length === 7 ? {} : { on: free };
}

function minutesOf(wanted: readonly Wanted[]): number {
  return wanted.reduce((sum, one) => sum + one.spec.minutes, 0);
}
