import { formatDate, type Placement } from '@ironstride/core';
import { keep } from '../../local/change.ts';
import type { DoneSet, LogRow } from '../../local/rows.ts';
import { useRow } from '../../local/use-rows.ts';

/** The log of a session with the taps that change it; every tap is on the device before the next thing is shown. */
export function useLog(one: Placement, title: string) {
  const found = useRow('logs', one.id);
  const log = found.state === 'there' ? found.value : undefined;
  const base: LogRow = log ?? {
    id: one.id,
    date: formatDate(one.date),
    title,
    discipline: one.session.discipline,
    state: 'running',
    started: Date.now(),
    sets: [],
    swaps: {},
  };
  const { restUntil: _, ...rested } = base;
  return {
    reading: found.state === 'reading',
    log,
    begin: () => keep('logs', base),
    did: (set: DoneSet, rest: number) =>
      keep('logs', { ...rested, sets: [...base.sets, set], ...(rest > 0 && { restUntil: Date.now() + rest * 1000 }) }),
    back: () => keep('logs', { ...rested, sets: base.sets.slice(0, -1) }),
    restMore: () => keep('logs', { ...base, restUntil: (base.restUntil ?? Date.now()) + 15_000 }),
    restOver: () => keep('logs', rested),
    swap: (at: string, exercise: string) => keep('logs', { ...base, swaps: { ...base.swaps, [at]: exercise } }),
    finish: (rest: Pick<LogRow, 'rpe' | 'minutes' | 'notes'>) => keep('logs', { ...rested, ...rest, state: 'done', finished: Date.now() }),
    skipped: (): LogRow => ({ ...rested, state: 'skipped', finished: Date.now() }),
  };
}
