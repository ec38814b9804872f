import type { Placement } from '@ironstride/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { ADDRESS } from '../../addresses.ts';
import type { LogRow } from '../../local/rows.ts';
import { markOf, sessionTitle } from '../../season/session-title.ts';
import { Icon } from '../../ui/icon.tsx';
import { Mark } from '../../ui/mark.tsx';
import ui from '../../ui/ui.module.css';
import { dayText } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { ContentLines } from './content-lines.tsx';
import css from './session.module.css';

interface OverviewProps {
  readonly one: Placement;
  readonly log?: LogRow;
  readonly onStart: () => void;
  readonly onSkip: () => void;
  readonly onUnskip: () => void;
  /** There when a log was just removed. */
  readonly onUndo?: () => void;
  /** There while a red flag stops the plan. */
  readonly paused?: ReactNode;
}

/** A session before it begins: everything in it, and one big button. */
export function Overview({ one, log, onStart, onSkip, onUnskip, onUndo, paused }: OverviewProps) {
  const words = useWords();
  const text = words.session;
  const skipped = log?.state === 'skipped';
  return (
    <div className={`${ui.page} ${ui.narrow} ${css.overview} ${one.session.discipline === 'strength' ? css.strength : ''}`}>
      <Link href={ADDRESS.today} className={`${ui.quiet} ${css.backLink}`}>
        <Icon name="left" /> {text.back}
      </Link>
      <header className={ui.tight}>
        <h1>
          <Mark kind={markOf(one)} /> {sessionTitle(one, words)}
        </h1>
        <p className={ui.muted}>
          {dayText(one.date, words.language, 'long')} · {words.halves[one.half]} · {words.minutes(one.session.minutes)} ·{' '}
          {words.efforts[one.session.effort]}
        </p>
      </header>
      {onUndo && (
        <div className={`${ui.note} ${ui.spread}`}>
          <span>{text.logRemoved}</span>
          <button type="button" className={ui.button} onClick={onUndo}>
            {text.undo}
          </button>
        </div>
      )}
      {paused}
      {skipped && (
        <div className={`${ui.note} ${ui.stack}`}>
          <p>
            <strong>{text.skippedTitle}</strong> {text.skippedHelp}
          </p>
          <button type="button" className={ui.button} onClick={onUnskip}>
            {text.doItAfterAll}
          </button>
        </div>
      )}
      {one.content ? <ContentLines content={one.content} /> : <p>{text.empty}</p>}
      {!skipped && !paused && (
        <>
          <button type="button" className={ui.quiet} onClick={onSkip}>
            {text.skip}
          </button>
          <div className={css.foot}>
            <button type="button" className={`${ui.primary} ${ui.huge}`} onClick={onStart}>
              <Icon name="play" filled /> {log ? text.goOn : text.start}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
