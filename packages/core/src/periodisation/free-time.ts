import type { Athlete } from '../athlete/athlete.ts';
import { freeMinutes } from '../athlete/availability.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { HALVES, type Half } from '../calendar/slot.ts';
import type { Placement } from '../plan/placement.ts';
import { has } from '../session/session.ts';
import { roundKm, wholeSteps, type Wanted } from './wanted.ts';

/** A slot with the minutes that are left in it; mutable inside this file only. */
interface Room {
  readonly date: PlainDate;
  readonly half: Half;
  left: number;
  /** A run or a strength session stands here. */
  taken: boolean;
  /** A core session stands here. */
  cored: boolean;
}

/** A week's sessions fitted into its time, with what that cost. */
export interface Fitted {
  readonly sessions: readonly Wanted[];
  /** Sessions for which there is no time. */
  readonly dropped: readonly Wanted[];
  /** Minutes by which the long run had to be cut. */
  readonly longCut: number;
}

/** Free minutes when availability is unknown: a whole half day. */
const UNKNOWN = 720;

/**
 * Fits a week's sessions into its free minutes, the most valuable first: each run gets a day of its own, so does each strength session,
 * beside an easy run at most where that is possible; without a slot of its own it follows an easy run in the same slot; core stands in
 * any corner, once.
 * Sessions shrink before they are dropped. It proves that there is time; the scheduler decides where they really stand.
 */
export function fitIntoWeek(
  athlete: Athlete,
  days: readonly PlainDate[],
  fixed: readonly Placement[],
  wanted: readonly Wanted[],
  trainingDays: number,
): Fitted {
  const rooms = roomsOf(athlete, days, fixed);
  const sessions: Wanted[] = [];
  const dropped: Wanted[] = [];
  const used = new Set<PlainDate>(fixed.filter(({ session }) => session.discipline !== 'core').map(({ date }) => date));
  const ran = new Set<PlainDate>(fixed.filter(({ session }) => session.discipline === 'run').map(({ date }) => date));
  const hard = new Set<PlainDate>(fixed.filter(({ session }) => has(session, 'hard-run')).map(({ date }) => date));
  const lifted = new Set<PlainDate>(fixed.filter(({ session }) => session.discipline === 'strength').map(({ date }) => date));
  const none: ReadonlySet<PlainDate> = new Set();
  const easy: { room: Room; index: number }[] = [];
  let longCut = 0;
  for (const one of byValue(wanted)) {
    const isCore = one.role === 'core';
    const isRun = one.role === 'long' || one.role === 'hard' || one.role === 'easy';
    const possible = rooms.filter((room) => {
      if (one.on && !one.on.includes(room.date)) return false;
      if (isCore) return !room.cored;
      if (room.taken || (isRun && ran.has(room.date))) return false;
      if (one.role === 'strength' && lifted.has(room.date)) return false;
      return used.has(room.date) || used.size < trainingDays;
    });
    const least = Math.min(one.least, one.spec.minutes);
    // Strength and hard runs stand on days apart when they can; else the scheduler says what stands in the way.
    const apart = possible.filter(({ date }) => !(one.role === 'strength' ? hard : one.role === 'hard' ? lifted : none).has(date));
    const room =
      snuggest(apart, one.spec.minutes) ?? widest(apart, least) ?? snuggest(possible, one.spec.minutes) ?? widest(possible, least);
    if (room) {
      const minutes = Math.min(one.spec.minutes, wholeSteps(room.left));
      const cut = shortened(one, minutes);
      if (one.role === 'long') longCut = one.spec.minutes - minutes;
      room.left -= minutes;
      if (isCore) room.cored = true;
      else {
        room.taken = true;
        used.add(room.date);
      }
      if (isRun) ran.add(room.date);
      if (one.role === 'hard') hard.add(room.date);
      if (one.role === 'strength') lifted.add(room.date);
      if (one.role === 'easy') easy.push({ room, index: sessions.length });
      sessions.push(cut);
      continue;
    }
    const shared =
      one.role === 'strength' ? easy.find(({ room: { date, left } }) => left >= least && (!one.on || one.on.includes(date))) : undefined;
    const run = shared && sessions[shared.index];
    if (shared && run) {
      sessions[shared.index] = oneUnit(run);
      sessions.push(oneUnit(lighter(shortened(one, Math.min(one.spec.minutes, wholeSteps(shared.room.left))))));
      shared.room.left -= Math.min(one.spec.minutes, wholeSteps(shared.room.left));
      easy.splice(easy.indexOf(shared), 1);
    } else if (one.required) sessions.push(one);
    else dropped.push(one);
  }
  return { sessions, dropped, longCut };
}

/** Minutes of the slots in which nothing but core stands, the largest first, each once; none when availability is unknown. */
export function openMinutes(athlete: Athlete, days: readonly PlainDate[], fixed: readonly Placement[]): readonly number[] {
  if (!athlete.availability) return [];
  const open = roomsOf(athlete, days, fixed).filter(({ taken }) => !taken);
  return [...new Set(open.map(({ left }) => wholeSteps(left)))].sort((a, b) => b - a);
}

function roomsOf(athlete: Athlete, days: readonly PlainDate[], fixed: readonly Placement[]): Room[] {
  const { availability } = athlete;
  return days.flatMap((date) =>
    HALVES.map((half): Room => {
      const here = fixed.filter((one) => one.date === date && one.half === half);
      const gone = here.reduce((sum, one) => sum + one.session.minutes, 0);
      const free = availability ? freeMinutes(availability, date, half) : UNKNOWN;
      return {
        date,
        half,
        left: Math.max(0, free - gone),
        taken: here.some(({ session }) => session.discipline !== 'core'),
        cored: here.some(({ session }) => session.discipline === 'core'),
      };
    }),
  );
}

/** By value, larger first; equal values longer first; else as they came. Required sessions before all. */
function byValue(wanted: readonly Wanted[]): Wanted[] {
  return [...wanted].sort(
    (a, b) => Number(b.required ?? false) - Number(a.required ?? false) || b.value - a.value || b.spec.minutes - a.spec.minutes,
  );
}

/** The smallest room that is large enough. */
function snuggest(rooms: readonly Room[], minutes: number): Room | undefined {
  const large = rooms.filter(({ left }) => left >= minutes);
  return large.length > 0 ? large.reduce((best, room) => (room.left < best.left ? room : best)) : undefined;
}

function widest(rooms: readonly Room[], least: number): Room | undefined {
  const enough = rooms.filter(({ left }) => wholeSteps(left) >= least || left >= least);
  return enough.length > 0 ? enough.reduce((best, room) => (room.left > best.left ? room : best)) : undefined;
}

/** The session in fewer minutes, its kilometres in proportion; required sessions stay whole. */
export function shortened(one: Wanted, minutes: number): Wanted {
  const { spec } = one;
  if (minutes >= spec.minutes || one.required) return one;
  const km = spec.km === undefined ? {} : { km: roundKm((spec.km * minutes) / spec.minutes) };
  return { ...one, spec: { ...spec, minutes, ...km } };
}

/** Strength straight after a run is kept light (SCH-GAP). */
function lighter(one: Wanted): Wanted {
  const { contacts: _, ...spec } = one.spec;
  return spec.kind === 'primer' ? one : { ...one, spec: { ...spec, kind: 'full-body', effort: 'light' } };
}

function oneUnit(one: Wanted): Wanted {
  return { ...one, spec: { ...one.spec, extraTags: [...(one.spec.extraTags ?? []), 'one-unit'] } };
}
