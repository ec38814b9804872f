import { formatDate, type Placement } from '@ironstride/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { ADDRESS } from '../../addresses.ts';
import { change, keep, put, remove, undo } from '../../local/change.ts';
import type { LogRow } from '../../local/rows.ts';
import { today } from '../../local/today.ts';
import { useLogs, useSeason } from '../../local/use-rows.ts';
import { sessionTitle } from '../../season/session-title.ts';
import { useAnnounce } from '../../ui/announce.tsx';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import { Paused } from '../today/paused.tsx';
import { stopsOf } from '../today/red-flags.ts';
import { Finished } from './finished.tsx';
import { Gym } from './gym.tsx';
import { AS_PLANNED, momentsOf, wholeMoment, type Moment } from './moments.ts';
import { Overview } from './overview.tsx';

/** One session: what it holds, doing it step by step, and what was done. */
export function SessionPage({ id }: { readonly id: string }) {
  const words = useWords();
  const announce = useAnnounce();
  const season = useSeason();
  const logs = useLogs();
  const [away, setAway] = useState(false);
  const [removed, setRemoved] = useState(false);
  if (season.state === 'reading' || !logs) return null;
  const one = season.state === 'there' ? season.value.plan.placements.find((other) => other.id === id) : undefined;
  const log = logs.find((other) => other.id === id);
  const stopped = season.state === 'there' && stopsOf(season.value.season).length > 0;
  if (!one && !log) {
    return (
      <div className={`${ui.page} ${ui.narrow}`}>
        <h1>{words.session.none}</h1>
        <Link href={ADDRESS.today}>{words.session.back}</Link>
      </div>
    );
  }
  const open = (): void => {
    setAway(false);
    setRemoved(false);
    if (one && log?.state !== 'running') void keep('logs', begun(one, sessionTitle(one, words)));
  };
  const takeAway = (): void => {
    setRemoved(true);
    void change('log-removed', [remove('logs', id)]).then(() => announce(words.session.logRemoved));
  };
  if (log?.state === 'running' && one && !away && !stopped)
    return <Gym log={log} logs={logs} moments={laidOut(one, log, sessionTitle(one, words))} onLeave={() => setAway(true)} />;
  if (log?.state === 'done' || (log && !one)) return <Finished log={log} {...(one && { one })} onRemove={takeAway} />;
  if (!one) return null;
  return (
    <Overview
      one={one}
      {...(log && { log })}
      onStart={open}
      onSkip={() =>
        void change('session-skipped', [
          put('logs', { ...(log ?? begun(one, sessionTitle(one, words))), state: 'skipped', finished: Date.now() }),
        ])
      }
      onUnskip={takeAway}
      {...(season.state === 'there' && stopsOf(season.value.season).length > 0 && { paused: <Paused season={season.value.season} /> })}
      {...(removed && log === undefined && { onUndo: () => void undo().then(() => setRemoved(false)) })}
    />
  );
}

function laidOut(one: Placement, { swaps }: LogRow, title: string): readonly Moment[] {
  if (!one.content) return [wholeMoment(title, one.session.minutes)];
  return momentsOf(one.content, { ...AS_PLANNED, swaps });
}

function begun({ id, session }: Placement, title: string): LogRow {
  return {
    id,
    date: formatDate(today()),
    title,
    discipline: session.discipline,
    state: 'running',
    started: Date.now(),
    sets: [],
    swaps: {},
  };
}
