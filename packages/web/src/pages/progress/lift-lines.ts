import { estimateMax, exerciseById, needsKind, type EstimatedMax, type LoadKind, type Placement, type Side } from '@ironstride/core';
import type { DoneSet, LogRow } from '../../local/rows.ts';
import { AS_PLANNED, momentsOf } from '../session/moments.ts';

/** The best estimate of one day. */
export interface LiftPoint extends EstimatedMax {
  /** YYYY-MM-DD. */
  readonly date: string;
}

/** How the estimated maximum of one exercise, on one side and with one kind of load, went. */
export interface LiftLine {
  readonly key: string;
  readonly exercise: string;
  readonly name: string;
  readonly side?: Side;
  /** What was lifted, where the exercise alone does not say; kilograms of different things are never compared. */
  readonly load?: LoadKind;
  /** Sets with kilograms. */
  readonly sets: number;
  /** One a day, oldest first; empty when no set says enough. */
  readonly points: readonly LiftPoint[];
}

/** Every lift that was done with kilograms, those with the most days first. */
export function liftLines(logs: readonly LogRow[], placements: readonly Placement[]): readonly LiftLine[] {
  const kinds = plannedLoads(placements, logs);
  const lines = new Map<string, LiftLine>();
  for (const log of logs.filter(({ state }) => state === 'done').toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))) {
    for (const set of log.sets) {
      const exercise = exerciseById(set.exercise ?? '');
      if (!exercise || set.ramp || set.kg === undefined || set.kg <= 0) continue;
      const several = needsKind(exercise);
      const load = several ? kinds.get(`${log.id}|${set.at}|${exercise.id}`) : undefined;
      const key = [exercise.id, set.side ?? '', load ?? ''].join('|');
      const line = lines.get(key) ?? {
        key,
        exercise: exercise.id,
        name: exercise.name,
        ...(set.side && { side: set.side }),
        ...(load && { load }),
        sets: 0,
        points: [],
      };
      const estimate = several && load === undefined ? undefined : estimateOf(set);
      lines.set(key, {
        ...line,
        sets: line.sets + 1,
        points: estimate ? withPoint(line.points, { ...estimate, date: log.date }) : line.points,
      });
    }
  }
  return [...lines.values()].toSorted(
    (a, b) => b.points.length - a.points.length || a.name.localeCompare(b.name) || (a.key < b.key ? -1 : 1),
  );
}

/** Sets of no or too many repetitions say too little about strength. */
function estimateOf({ exercise = '', kg = 0, reps = 0, rir = 0 }: DoneSet): EstimatedMax | undefined {
  if (reps < 1) return undefined;
  const found = estimateMax({ exercise, kg, reps, rir });
  return found.ok ? found.value : undefined;
}

/** Of each day the highest estimate stays. */
function withPoint(points: readonly LiftPoint[], point: LiftPoint): readonly LiftPoint[] {
  const last = points.at(-1);
  if (last?.date !== point.date) return [...points, point];
  return last.kg >= point.kg ? points : [...points.slice(0, -1), point];
}

/** What each planned set of the logged sessions was to be loaded with. */
function plannedLoads(placements: readonly Placement[], logs: readonly LogRow[]): ReadonlyMap<string, LoadKind> {
  const logged = new Set(logs.map(({ id }) => id));
  const kinds = new Map<string, LoadKind>();
  for (const { id, content } of placements) {
    if (!content || !logged.has(id)) continue;
    for (const moment of momentsOf(content, AS_PLANNED)) {
      if (moment.does === 'set' && moment.load) kinds.set(`${id}|${moment.at}|${moment.exercise}`, moment.load.kind);
    }
  }
  return kinds;
}
