import { isMaster, LIFTING_LEVELS, RUNNER_LEVELS, type Athlete, type RunnerLevel } from '../athlete/athlete.ts';
import { freeMinutes, type FreeMinutes } from '../athlete/availability.ts';
import { addDays, type PlainDate, type Weekday } from '../calendar/plain-date.ts';
import { HALVES } from '../calendar/slot.ts';
import { distanceOf } from '../athlete/race-name.ts';
import { goalsOf } from './race-distance.ts';
import { CORE, RUNS, SEASON, STRENGTH } from './doses.ts';

/** The numbers that a season starts from: what the athlete does, can do and asks for, with defaults where nothing was said. */
export interface Runner {
  readonly level: RunnerLevel;
  readonly weeklyKm: number;
  readonly longestKm: number;
  /** Minutes per kilometre. */
  readonly easyPace: number;
  /** True when distances and pace are assumed. */
  readonly assumed: boolean;
  readonly runs: number;
  /** Runs that were asked for, or that are usual for the level. */
  readonly runsWished: number;
  /** Runs in weeks that only maintain strength and so have more time. */
  readonly runsMaintaining: number;
  readonly hardMost: number;
  /** Weeks at the start of the season without hard runs. */
  readonly weeksWithoutHard: number;
  /** Days a week without training: one, two for beginners and masters (SCH-REST). */
  readonly restDays: number;
  readonly longRunDay: Weekday;
  readonly strength: number;
  readonly maintaining: number;
  readonly foundationWeeks: number;
  readonly core: number;
  /** Whose foot contacts are the most: who runs much but never lifted lands like a beginner. */
  readonly jumpLevel: RunnerLevel;
  readonly newLifter: boolean;
  /** Too young for anything heavy. */
  readonly lightOnly: boolean;
  readonly snacks: boolean;
}

const SUNDAY = 6;

/** Reads an athlete into the numbers of a season that starts on a day. */
export function runnerOf(athlete: Athlete, from: PlainDate): Runner {
  const { level, lifting, base, asks, profiles } = athlete;
  const returning = profiles.includes('returning');
  const share = returning ? SEASON.returningShare.value : 1;
  const [fastest, slowest] = SEASON.knownPace.value;
  const older = (athlete.age ?? 0) >= STRENGTH.olderAge.value || profiles.includes('ageing-strong');
  const snacks = profiles.includes('snacks');
  const strength = Math.min(asks.strength ?? strengthFor(athlete), STRENGTH.buildingMost.value);
  const bones = profiles.includes('bone-health');
  const losing = profiles.includes('weight');
  const maintaining = Math.min(
    strength,
    Math.max(
      STRENGTH.maintaining.value,
      older ? STRENGTH.maintainingOlder.value : 0,
      bones ? STRENGTH.maintainingBones.value : 0,
      losing ? STRENGTH.maintainingWeight.value : 0,
    ),
  );
  const wished = Math.max(1, Math.min(asks.runs ?? usualRuns(athlete), RUNS.most.value));
  const lifts = snacks ? 0 : strength;
  const careful = level === 'beginner' || isMaster(athlete) ? 2 : 1;
  // Whoever asks for more sessions than leave two rest days gets them, with one.
  const restDays = asks.runs !== undefined && asks.runs > roomForRuns(athlete, from, lifts, careful) ? 1 : careful;
  const room = roomForRuns(athlete, from, lifts, restDays);
  return {
    level,
    weeklyKm: base?.weeklyKm ?? SEASON.weeklyKm.value[level] * share,
    longestKm: base?.longestKm ?? SEASON.longestKm.value[level] * share,
    easyPace: Math.min(slowest, Math.max(fastest, base?.easyPace ?? SEASON.easyPace.value[level])),
    assumed: base === undefined,
    runs: Math.min(wished, room),
    runsWished: asks.runs ?? wished,
    runsMaintaining: Math.min(wished, roomForRuns(athlete, from, Math.min(lifts, maintaining), restDays)),
    hardMost: Math.min(RUNS.hardMost.value[level], older ? RUNS.hardMostOlder.value : Infinity, returning ? 1 : Infinity),
    weeksWithoutHard: Math.max(RUNS.weeksWithoutHard.value[level], returning ? RUNS.returningWithoutHard.value : 0),
    restDays,
    longRunDay: athlete.wishes.longRunDay ?? SUNDAY,
    strength: snacks ? Math.min(asks.strength ?? STRENGTH.snacks.value, STRENGTH.snacks.value) : strength,
    maintaining,
    foundationWeeks: Math.max(STRENGTH.foundationWeeks.value[lifting], returning ? STRENGTH.returningFoundation.value : 0),
    core: Math.min(asks.core ?? (lifting === 'new' ? CORE.aWeek.value.beginner : CORE.aWeek.value[level]), CORE.most.value),
    jumpLevel: jumpLevelOf(athlete),
    newLifter: lifting === 'new',
    lightOnly: (athlete.age ?? 100) < STRENGTH.liftAge.value,
    snacks,
  };
}

/** The lower of running and lifting experience, and one step lower from 60 on. */
function jumpLevelOf({ level, lifting, age = 0 }: Athlete): RunnerLevel {
  const experience = Math.min(RUNNER_LEVELS.indexOf(level), LIFTING_LEVELS.indexOf(lifting));
  return RUNNER_LEVELS[Math.max(0, experience - (age >= STRENGTH.olderAge.value ? 1 : 0))] ?? level;
}

function usualRuns({ level, races }: Athlete): number {
  const far = goalsOf(races).some(({ km }) => distanceOf(km) === 'marathon');
  return Math.max(RUNS.aWeek.value[level], far ? RUNS.marathon.value : 0);
}

/** Two, or one when the week has little time. */
function strengthFor(athlete: Athlete): number {
  const free = athlete.availability?.week.reduce((sum, day) => sum + day.am + day.pm, 0) ?? Infinity;
  return free > 0 && free < STRENGTH.littleTime.value ? 1 : STRENGTH.building.value;
}

/** Slots with time for a short run on each day of an ordinary week, most first; by date when the usual week is empty. */
function slotsByDay({ availability }: Athlete, from: PlainDate): readonly number[] {
  if (!availability) return [2, 2, 2, 2, 2, 2, 2];
  const least = RUNS.easyLeast.value.beginner;
  const slots = (day: FreeMinutes): number => HALVES.filter((half) => day[half] >= least).length;
  const usual = availability.week.map(slots);
  if (usual.some((count) => count > 0)) return usual.sort((a, b) => b - a);
  const first = [0, 1, 2, 3, 4, 5, 6].map((day) => addDays(from, day));
  const dated = first.map((date) => slots({ am: freeMinutes(availability, date, 'am'), pm: freeMinutes(availability, date, 'pm') }));
  return dated.some((count) => count > 0) ? dated.sort((a, b) => b - a) : [1, 1, 1];
}

/** How many runs find a slot of their own beside the strength sessions, with the rest days kept; two days of running before any strength. */
function roomForRuns(athlete: Athlete, from: PlainDate, strength: number, restDays: number): number {
  const days = slotsByDay(athlete, from)
    .filter((count) => count > 0)
    .slice(0, 7 - restDays);
  const slots = days.reduce((sum, count) => sum + count, 0);
  return Math.min(days.length, Math.max(2, slots - strength));
}
