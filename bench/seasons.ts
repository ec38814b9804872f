import {
  addDays,
  parseDate,
  RULEBOOKS,
  schedulingProblem,
  USUAL_START,
  type Athlete,
  type PlanOptions,
  type PlainDate,
  type SchedulingProblem,
} from '../packages/core/src/index.ts';

/** First day of every season of the benchmark. */
export const FIRST_DAY = dateIn('2027-01-04');

/** A runner with nine to twelve sessions a week, a race about every half year, and a working week. */
export function busyAthlete(weeks: number): Athlete {
  const weekday = { am: 60, pm: 75 };
  const races = Array.from({ length: Math.max(1, Math.floor(weeks / 26)) }, (_, index) => ({
    name: `Race ${index + 1}`,
    date: addDays(FIRST_DAY, Math.min(weeks, (index + 1) * 26) * 7 - 1),
    km: index % 2 === 0 ? 21.0975 : 42.195,
    priority: 'A' as const,
    half: 'am' as const,
  }));
  return {
    name: 'Busy runner',
    age: 38,
    level: 'advanced',
    lifting: 'experienced',
    profiles: [],
    priority: 'run',
    availability: {
      week: [weekday, weekday, weekday, weekday, weekday, { am: 150, pm: 60 }, { am: 180, pm: 60 }],
      starts: Array.from({ length: 7 }, () => USUAL_START),
      exceptions: [],
    },
    equipment: ['gym'],
    wishes: { longRunDay: 6, restDay: 0 },
    races,
    clubs: [],
    pins: [],
    base: { weeklyKm: 65, longestKm: 22, easyPace: 5.3 },
    asks: { runs: 6, strength: 2, core: 2 },
    hurts: [],
  };
}

/** What the busy runner's season is planned with. */
export function seasonOptions(weeks: number): PlanOptions {
  return { from: FIRST_DAY, weeks, rulebook: RULEBOOKS.article };
}

/** The scheduling problem of a season of so many weeks. */
export function season(weeks: number): SchedulingProblem {
  const made = schedulingProblem(busyAthlete(weeks), seasonOptions(weeks));
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
}

function dateIn(text: string): PlainDate {
  const date = parseDate(text);
  if (date === undefined) throw new Error(`${text} is no date`);
  return date;
}
