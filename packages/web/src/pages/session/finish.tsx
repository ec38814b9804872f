import { useState, type ReactNode } from 'react';
import type { LogRow } from '../../local/rows.ts';
import { OneOf } from '../../ui/choice.tsx';
import { Icon } from '../../ui/icon.tsx';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import { isBelievable, MOST, numberOf } from './believable.ts';
import { NotesField } from './notes-field.tsx';
import { NumberInput } from './number-input.tsx';
import css from './session.module.css';

interface FinishProps {
  readonly log: LogRow;
  readonly write: (next: (log: LogRow) => LogRow) => void;
  readonly back: ReactNode;
}

const SCALE = Array.from({ length: 11 }, (_, value) => ({ value: String(value), says: String(value) }));

/** The end of a session: how hard, how long, and what to remember. */
export function Finish({ log, write, back }: FinishProps) {
  const { session } = useWords();
  const last = log.sets.at(-1)?.time ?? Date.now();
  const [minutes, setMinutes] = useState(String(log.minutes ?? Math.max(1, Math.round((last - log.started) / 60_000))));
  const [rpe, setRpe] = useState(log.rpe === undefined ? undefined : String(log.rpe));
  const finish = (): void =>
    write(({ restUntil: _, ...row }) => {
      const typed = numberOf(minutes);
      return { ...row, state: 'done', finished: Date.now(), ...(typed !== undefined && { minutes: Math.round(typed) }) };
    });
  return (
    <>
      <section className={css.middle}>
        <h1>{session.finishTitle}</h1>
        <OneOf
          scale
          label={session.rpe}
          options={SCALE}
          value={rpe}
          onChange={(value) => {
            setRpe(value);
            write((row) => ({ ...row, rpe: Number(value) }));
          }}
        />
        <p className={`${ui.muted} ${ui.small}`}>{session.rpeEnds}</p>
        <NumberInput label={session.minutes} value={minutes} onChange={setMinutes} tap={1} most={MOST.minutes} />
        <NotesField log={log} write={write} />
      </section>
      <footer className={css.bar}>
        {back}
        <button type="button" className={`${ui.primary} ${ui.huge}`} disabled={!isBelievable(minutes, MOST.minutes)} onClick={finish}>
          <Icon name="check" /> {session.finish}
        </button>
      </footer>
    </>
  );
}
