import {
  bad,
  comparePlacements,
  dateOf,
  good,
  KINDS,
  parseDate,
  problem,
  SOMEBODY,
  type Placement,
  type PlannedWeek,
  type Plan,
  type Result,
} from '@ironstride/core';
import { writeCalendar } from '@ironstride/formats/calendar';
import type { Json } from '@ironstride/sync';
import type { Question, StoredSeason } from './question.ts';

/** The stored plan as a calendar. Devices may store what they like: what does not look like a session is left out. */
export function calendarOf({ called, stamp, season }: Extract<Question, { name: 'calendar' }>): Result<string> {
  try {
    return good(writeCalendar(planOf(season), { name: `${called} · Ironstride`, language: 'en', stamp }));
  } catch {
    return bad([problem('file-format', 'season', { wants: 'a plan that a device of this version stored' })]);
  }
}

/** As much of a plan as a calendar tells. */
function planOf({ plan, weeks, placements }: StoredSeason): Plan {
  const from = dateOf(1970, 1, 1);
  if (from === undefined) throw new Error('There is no first day');
  return {
    athlete: isAthlete(plan['athlete']) ? plan['athlete'] : SOMEBODY,
    rulebook: '',
    from,
    weeks: weeks.filter(isWeek).toSorted((one, other) => one.monday - other.monday),
    placements: placements.flatMap(placementOf).toSorted(comparePlacements),
    demands: [],
    leftOut: [],
    score: { must: 0, leftOut: 0, should: 0 },
    proof: { optimal: false, states: 0 },
    findings: [],
    unknown: [],
    notes: [],
  };
}

function placementOf({ id, slot, value }: StoredSeason['placements'][number]): readonly Placement[] {
  const [, day = '', half] = /^(\S+) (am|pm)$/.exec(typeof slot === 'string' ? slot : '') ?? [];
  const date = parseDate(day);
  if (date === undefined || (half !== 'am' && half !== 'pm') || !isPlacement(value)) return [];
  const { session, content, start } = value;
  return [{ id, date, half, session, ...(content && { content }), ...(start !== undefined && { start }) }];
}

type Stored = { readonly [name: string]: Json } & Omit<Placement, 'id' | 'date' | 'half'>;

const DISCIPLINES: ReadonlySet<Json | undefined> = new Set(['run', 'strength', 'core', 'mobility', 'other']);

// What a device of ours stored has these shapes throughout; of anything else the writer of calendars throws.
function isPlacement(value: Json): value is Stored {
  const session = partOf(value, 'session');
  const kind = partOf(session, 'kind');
  return (
    typeof kind === 'string' &&
    Object.hasOwn(KINDS, kind) &&
    Number.isSafeInteger(partOf(session, 'minutes')) &&
    Array.isArray(partOf(session, 'tags')) &&
    DISCIPLINES.has(partOf(session, 'discipline'))
  );
}

function isWeek(value: Json): value is Json & PlannedWeek {
  return Number.isSafeInteger(partOf(value, 'monday'));
}

function isAthlete(value: Json | undefined): value is Json & Plan['athlete'] {
  return partOf(partOf(value, 'availability'), 'starts') !== undefined;
}

function partOf(value: Json | undefined, name: string): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, name)
    ? (value as { readonly [name: string]: Json })[name] // no list, no null: a set of names
    : undefined;
}
