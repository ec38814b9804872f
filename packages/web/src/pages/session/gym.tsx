import { useEffect, useRef, useState } from 'react';
import type { LogRow } from '../../local/rows.ts';
import { useAnnounce } from '../../ui/announce.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { Finish } from './finish.tsx';
import { beganAt, lastTime, nextMoment, withDone, withoutLast, withoutPart, type Result } from './log-steps.ts';
import { spokenText } from './moment-text.ts';
import type { Moment } from './moments.ts';
import { MoreDialog } from './more-dialog.tsx';
import { RestScreen } from './rest-screen.tsx';
import { SetScreen } from './set-screen.tsx';
import { TimeScreen } from './time-screen.tsx';
import { useLogWriter } from './use-log-writer.ts';
import { useNow } from './use-now.ts';
import { useWakeLock } from './use-wake-lock.ts';
import css from './session.module.css';

interface GymProps {
  readonly log: LogRow;
  readonly logs: readonly LogRow[];
  readonly moments: readonly Moment[];
  readonly onLeave: () => void;
}

/** A second tap within this time is the same tap, milliseconds (convention). */
const SAME_TAP = 400;

/** Gym mode: one moment on the screen, the next with one thumb. Where it stands follows from the log alone. */
export function Gym({ log, logs, moments, onLeave }: GymProps) {
  const words = useWords();
  const text = words.session;
  const announce = useAnnounce();
  const write = useLogWriter(log);
  const [more, setMore] = useState(false);
  const [finishing, setFinishing] = useState(false);
  const tapped = useRef(-SAME_TAP);
  useWakeLock();
  const moment = nextMoment(moments, log);
  const resting = useResting(log.restUntil);
  const says = moment && spokenText(moment, words);
  useEffect(() => {
    if (says !== undefined) announce(resting ? `${text.rest}. ${text.next}: ${says}` : says);
  }, [announce, says, moment?.at, resting, text]);
  const once = (act: () => void): void => {
    const now = performance.now();
    if (now - tapped.current < SAME_TAP) return;
    tapped.current = now;
    act();
  };
  const done = (result: Result | undefined): void =>
    once(() => {
      if (moment) write((row) => withDone(row, moment, result, Date.now()));
    });
  const back = (): void =>
    once(() => {
      if (finishing) setFinishing(false);
      else write(withoutLast);
    });
  const at = moment ? moments.indexOf(moment) : moments.length;
  const canGoBack = log.sets.length > 0 || finishing;
  const backButton = (
    <button type="button" className={css.side} aria-label={text.oneBack} disabled={!canGoBack} onClick={back}>
      <Icon name="undo" />
    </button>
  );
  return (
    <div className={`${css.gym} ${log.discipline === 'strength' ? css.strength : ''}`}>
      <header className={css.top}>
        <button type="button" className={css.topButton} aria-label={text.leave} onClick={onLeave}>
          <Icon name="close" />
        </button>
        <div className={css.where}>
          <span>{log.title}</span>
          <progress value={at} max={moments.length} aria-label={text.progress(at, moments.length)} />
        </div>
        <button type="button" className={css.topButton} aria-label={text.more} onClick={() => setMore(true)}>
          <Icon name="more" />
        </button>
      </header>
      {!moment || finishing ? (
        <Finish log={log} write={write} back={backButton} />
      ) : resting && log.restUntil !== undefined ? (
        <RestScreen until={log.restUntil} last={moments[at - 1]} next={moment} write={write} once={once} back={backButton} />
      ) : moment.does === 'set' ? (
        <SetScreen
          key={`${moment.at} ${moment.exercise}`}
          moment={moment}
          log={log}
          last={lastTime(logs, log.id, moment.exercise)}
          back={backButton}
          onDone={done}
          {...(moment.role === 'optional' && {
            onLeavePart: () => once(() => write((row) => withoutPart(row, moments, moment, Date.now()))),
          })}
        />
      ) : (
        <TimeScreen key={moment.at} moment={moment} began={beganAt(log)} back={backButton} onDone={done} />
      )}
      {more && (
        <MoreDialog
          log={log}
          moment={finishing ? undefined : moment}
          write={write}
          onLeaveOut={() => done(undefined)}
          onFinish={() => setFinishing(true)}
          onClose={() => setMore(false)}
        />
      )}
    </div>
  );
}

/** True until the rest is over; then the page goes on by itself. */
function useResting(until: number | undefined): boolean {
  const now = useNow(until !== undefined && until > Date.now());
  return until !== undefined && until > Math.max(now, Date.now());
}
