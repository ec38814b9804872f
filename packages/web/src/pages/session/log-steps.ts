import type { DoneSet, LogRow } from '../../local/rows.ts';
import type { Moment, SetMoment } from './moments.ts';

/** What was done in a moment; all absent where it was left out. */
export type Result = Pick<DoneSet, 'kg' | 'reps' | 'seconds' | 'metres' | 'rir'>;

/** The moment that comes next: the first that the log does not have. Undefined when everything is done. */
export function nextMoment<T extends Moment>(moments: readonly T[], { sets }: Pick<LogRow, 'sets'>): T | undefined {
  const done = new Set(sets.map(({ at }) => at));
  return moments.find((one) => !isDone(one, done));
}

/** A set that was done counts also when a swap in the middle changed whether sides are done one after the other. */
function isDone(moment: Moment, done: ReadonlySet<string>): boolean {
  if (done.has(moment.at)) return true;
  if (moment.does !== 'set') return false;
  return moment.side ? done.has(moment.set) : done.has(`${moment.set}.left`) || done.has(`${moment.set}.right`);
}

/** The log after a moment was done, or left out when there is no result; the pause begins. */
export function withDone(log: LogRow, moment: Moment, result: Result | undefined, time: number): LogRow {
  const done: DoneSet = {
    at: moment.at,
    ...(result &&
      moment.does === 'set' && {
        exercise: moment.exercise,
        ...(moment.side && { side: moment.side }),
        ...(moment.purpose === 'ramp' && { ramp: true }),
      }),
    ...result,
    time,
  };
  const { restUntil: _, ...rest } = log;
  const { seconds } = moment.pause;
  return {
    ...rest,
    sets: [...log.sets.filter(({ at }) => at !== moment.at), done],
    ...(result && seconds > 0 && { restUntil: time + seconds * 1000 }),
  };
}

/** The log after all that is left of an optional part was left out. */
export function withoutPart(log: LogRow, moments: readonly Moment[], { part, role }: Moment, time: number): LogRow {
  const done = new Set(log.sets.map(({ at }) => at));
  const left = moments.filter((one) => one.part === part && one.role === role && !isDone(one, done));
  return left.reduce((row, one) => withDone(row, one, undefined, time), log);
}

/** The log one step earlier: the last thing done is taken away. */
export function withoutLast(log: LogRow): LogRow {
  const { restUntil: _, ...rest } = log;
  return { ...rest, sets: log.sets.slice(0, -1) };
}

/** True when the thing was left out on purpose. */
export function wasLeftOut({ reps, seconds, metres }: DoneSet): boolean {
  return reps === undefined && seconds === undefined && metres === undefined;
}

/** When the moment that is on now began, milliseconds since 1970: after the last one and its pause. */
export function beganAt({ sets, started, restUntil }: Pick<LogRow, 'sets' | 'started' | 'restUntil'>): number {
  return Math.max(started, sets.at(-1)?.time ?? 0, restUntil ?? 0);
}

/** What was done of an exercise the last time, latest log first; empty when never. */
export function lastTime(logs: readonly LogRow[], current: string, exercise: string): readonly DoneSet[] {
  const earlier = logs.filter(({ id }) => id !== current).toSorted((a, b) => b.started - a.started);
  for (const { sets } of earlier) {
    const own = sets.filter((one) => one.exercise === exercise && !wasLeftOut(one));
    if (own.length > 0) return own;
  }
  return [];
}

/** The kilograms to begin with: the target’s, else those of the set before in this session, else of the last time. */
export function firstKg(moment: SetMoment, log: Pick<LogRow, 'sets'>, last: readonly DoneSet[]): number | undefined {
  if (moment.load?.kg !== undefined) return moment.load.kg;
  const before = log.sets.findLast((one) => one.exercise === moment.exercise && one.kg !== undefined);
  return before?.kg ?? (moment.purpose === 'ramp' ? undefined : last.at(-1)?.kg);
}
