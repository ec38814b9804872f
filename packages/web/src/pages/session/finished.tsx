import type { Placement } from '@ironstride/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { ADDRESS } from '../../addresses.ts';
import type { DoneSet, LogRow } from '../../local/rows.ts';
import { Icon } from '../../ui/icon.tsx';
import ui from '../../ui/ui.module.css';
import { exerciseName } from '../../words/exercise-name.ts';
import { useWords } from '../../words/use-words.tsx';
import { ContentLines } from './content-lines.tsx';
import { CorrectDialog } from './correct-dialog.tsx';
import { wasLeftOut } from './log-steps.ts';
import { doneText } from './moment-text.ts';
import { useLogWriter } from './use-log-writer.ts';
import css from './session.module.css';

interface FinishedProps {
  readonly log: LogRow;
  readonly one?: Placement;
  readonly onRemove: () => void;
}

/** What was done in a session; numbers can be corrected. */
export function Finished({ log, one, onRemove }: FinishedProps) {
  const words = useWords();
  const text = words.session;
  const write = useLogWriter(log);
  const [asked, setAsked] = useState<DoneSet>();
  const nameOf = ({ exercise }: DoneSet): string => (exercise === undefined ? text.runStep : exerciseName(exercise, words));
  const groups: DoneSet[][] = [];
  for (const set of log.sets.filter((other) => !wasLeftOut(other))) {
    const group = groups.find(([first]) => first?.exercise === set.exercise);
    if (group) group.push(set);
    else groups.push([set]);
  }
  const line = [log.minutes === undefined ? '' : text.finishedLine(log.minutes), log.rpe === undefined ? '' : text.rpeLine(log.rpe)].filter(
    Boolean,
  );
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <Link href={ADDRESS.today} className={`${ui.quiet} ${css.backLink}`}>
        <Icon name="left" /> {text.back}
      </Link>
      <header className={ui.tight}>
        <h1>{log.title}</h1>
        <p>
          <strong>✓ {text.finishedTitle}</strong>
          {line.length > 0 && ` · ${line.join(' · ')}`}
        </p>
      </header>
      {log.notes !== undefined && log.notes !== '' && <p className={ui.note}>{log.notes}</p>}
      <section className={`${ui.card} ${ui.stack}`}>
        <h2>{text.whatWasDone}</h2>
        <p className={`${ui.small} ${ui.muted}`}>{groups.length === 0 ? text.nothingDone : text.correctHelp}</p>
        {groups.map((group) => (
          <div key={group[0]?.at} className={ui.tight}>
            <h3>{group[0] && nameOf(group[0])}</h3>
            <ul className={css.sets}>
              {group.map((set) => (
                <li key={set.at}>
                  <button
                    type="button"
                    className={ui.button}
                    aria-label={text.correctOf(`${nameOf(set)}, ${doneText(set, words)}`)}
                    onClick={() => setAsked(set)}
                  >
                    {doneText(set, words)}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
      {one?.content && (
        <details className={ui.details}>
          <summary>{text.thePlan}</summary>
          <ContentLines content={one.content} />
        </details>
      )}
      <div className={ui.row}>
        {one && (
          <button type="button" className={ui.button} onClick={() => write(({ finished: _, ...row }) => ({ ...row, state: 'running' }))}>
            {text.resume}
          </button>
        )}
        <button type="button" className={ui.button} onClick={onRemove}>
          {text.remove}
        </button>
      </div>
      {asked && (
        <CorrectDialog
          name={nameOf(asked)}
          set={asked}
          onSave={(better) => {
            write((row) => ({ ...row, sets: row.sets.map((other) => (other.at === better.at ? better : other)) }));
            setAsked(undefined);
          }}
          onClose={() => setAsked(undefined)}
        />
      )}
    </div>
  );
}
