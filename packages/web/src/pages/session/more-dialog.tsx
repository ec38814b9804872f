import { exerciseById } from '@ironstride/core';
import { Link } from 'wouter';
import { ADDRESS } from '../../addresses.ts';
import type { LogRow } from '../../local/rows.ts';
import { Dialog } from '../../ui/dialog.tsx';
import ui from '../../ui/ui.module.css';
import { exerciseName } from '../../words/exercise-name.ts';
import { useWords } from '../../words/use-words.tsx';
import { AnotherExercise } from './another-exercise.tsx';
import type { Moment, SetMoment } from './moments.ts';
import { NotesField } from './notes-field.tsx';
import css from './session.module.css';

interface MoreDialogProps {
  readonly log: LogRow;
  readonly moment: Moment | undefined;
  readonly write: (next: (log: LogRow) => LogRow) => void;
  readonly onLeaveOut: () => void;
  readonly onFinish: () => void;
  readonly onClose: () => void;
}

/** What is needed now and then: another exercise, leaving something out, notes, the end. */
export function MoreDialog({ log, moment, write, onLeaveOut, onFinish, onClose }: MoreDialogProps) {
  const words = useWords();
  const { session } = words;
  const choices = moment?.does === 'set' ? choicesFor(moment) : [];
  const swap = (step: string, planned: string, to: string): void => {
    write((row) => {
      const { [step]: _, ...others } = row.swaps;
      return { ...row, swaps: to === planned ? others : { ...others, [step]: to } };
    });
    onClose();
  };
  return (
    <Dialog title={session.more} onClose={onClose}>
      {moment?.does === 'set' && (
        <section className={ui.stack}>
          <h3>{session.swap}</h3>
          <p className={`${ui.muted} ${ui.small}`}>{session.swapHelp}</p>
          {choices.map(({ id, how }) => (
            <button key={id} type="button" className={`${ui.button} ${css.choice}`} onClick={() => swap(moment.step, moment.planned, id)}>
              <span>{exerciseName(id, words)}</span> <span className={ui.muted}>{session[how]}</span>
            </button>
          ))}
          <AnotherExercise onTake={(exercise) => swap(moment.step, moment.planned, exercise)} />
        </section>
      )}
      <NotesField log={log} write={write} />
      {moment && (
        <>
          <button
            type="button"
            className={ui.button}
            onClick={() => {
              onLeaveOut();
              onClose();
            }}
          >
            {session.leaveOut}
          </button>
          <button
            type="button"
            className={ui.button}
            onClick={() => {
              onFinish();
              onClose();
            }}
          >
            {session.finishNow}
          </button>
        </>
      )}
      <p className={ui.noteWarn}>
        {session.stopWhen} <Link href={ADDRESS.today}>{session.tellPlan}</Link>
      </p>
      <button type="button" className={ui.primary} onClick={onClose}>
        {session.goOn}
      </button>
    </Dialog>
  );
}

type How = 'planned' | 'easier' | 'harder' | 'instead';

/** The planned exercise where another one is taken, then what the library offers beside the one that is on. */
function choicesFor({ exercise, planned }: SetMoment): readonly { readonly id: string; readonly how: How }[] {
  const found = exerciseById(exercise);
  const all: readonly { readonly id: string | undefined; readonly how: How }[] = [
    { id: planned, how: 'planned' },
    { id: found?.easier, how: 'easier' },
    { id: found?.harder, how: 'harder' },
    ...(found?.swaps ?? []).map((id) => ({ id, how: 'instead' as const })),
  ];
  const seen = new Set([exercise]);
  return all.flatMap(({ id, how }) => {
    if (id === undefined || seen.has(id)) return [];
    seen.add(id);
    return [{ id, how }];
  });
}
