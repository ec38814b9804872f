import type { RulebookName } from '@ironstride/core';
import type { AthleteRecord } from '@ironstride/formats';
import type { DraftRow, SeasonRow } from '../../local/rows.ts';

/** Kilometres a week from which a runner is first taken for intermediate and for advanced, until they say otherwise (convention). */
const LEVELS = { intermediate: 25, advanced: 65 };

/** Weekdays as the record writes them, Monday first. */
export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Day = (typeof DAYS)[number];

/** Free minutes of both halves of each day. */
export type FreeDays = Readonly<Record<Day, { readonly am: number; readonly pm: number }>>;

/** The Start page before the first answer: somebody who runs a little and has evenings. */
export const FIRST_DRAFT: DraftRow = {
  id: 'home',
  rulebook: 'article',
  athlete: {
    name: '',
    level: 'beginner',
    lifting: 'new',
    races: [],
    now: { 'weekly-km': 20, 'longest-km': 8, 'easy-pace': '6:30' },
    days: { tue: { pm: 60 }, thu: { pm: 60 }, sat: { am: 60 }, sun: { am: 120 } },
    equipment: [],
    hurts: [],
  },
};

/** The answers that a season was made from, to be changed. */
export function draftOf({ athlete, rulebook, runPlan }: SeasonRow): DraftRow {
  return { id: 'home', athlete, rulebook, ...(runPlan && { runPlan }) };
}

/** Answers that may be taken away. */
type Optional = {
  [K in keyof AthleteRecord]-?: undefined extends AthleteRecord[K] ? K : object extends Pick<AthleteRecord, K> ? K : never;
}[keyof AthleteRecord];

/** The draft with some answers replaced and some taken away. */
export function answered(draft: DraftRow, answers: Partial<AthleteRecord>, away: readonly Optional[] = []): DraftRow {
  const athlete: AthleteRecord = { ...draft.athlete, ...answers };
  for (const key of away) delete athlete[key];
  return { ...draft, athlete };
}

/** The experience that kilometres suggest. */
export function levelOf(weeklyKm: number): AthleteRecord['level'] {
  return weeklyKm < LEVELS.intermediate ? 'beginner' : weeklyKm < LEVELS.advanced ? 'intermediate' : 'advanced';
}

/** Free minutes by day from every way in which a record may write them. */
export function freeDays({ days, minutes = 60 }: AthleteRecord): FreeDays {
  const listed = typeof days === 'string' ? days.toLowerCase().split(/[\s,]+/) : Array.isArray(days) ? days : undefined;
  const of = (day: Day, index: number): { readonly am: number; readonly pm: number } => {
    const free = listed ? (listed.some((one) => one.startsWith(day)) ? minutes : 0) : recordOf(days)?.[day];
    if (free === undefined || free === 'off') return { am: 0, pm: 0 };
    if (typeof free === 'number') return index < 5 ? { am: 0, pm: free } : { am: free, pm: 0 };
    return { am: free.am ?? 0, pm: free.pm ?? 0 };
  };
  const [mon, tue, wed, thu, fri, sat, sun] = DAYS.map(of);
  const none = { am: 0, pm: 0 };
  return { mon: mon ?? none, tue: tue ?? none, wed: wed ?? none, thu: thu ?? none, fri: fri ?? none, sat: sat ?? none, sun: sun ?? none };
}

function recordOf(days: AthleteRecord['days']) {
  return typeof days === 'object' && !Array.isArray(days) ? days : undefined;
}

/** The name of a rulebook that ships; the usual one for any other word. */
export function rulebookOf(name: string | undefined): RulebookName {
  return name === 'strict' || name === 'consolidate' ? name : 'article';
}
