import { useState } from 'react';
import type { LogRow } from '../../local/rows.ts';
import { OneOf } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';

const EFFORTS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const;

interface FinishProps {
  readonly log: LogRow;
  readonly onFinish: (rest: Pick<LogRow, 'rpe' | 'minutes' | 'notes'>) => void;
  readonly onBack: () => void;
}

/** How it was. */
export function Finish({ log, onFinish, onBack }: FinishProps) {
  const words = useWords();
  const text = words.session;
  const [rpe, setRpe] = useState<(typeof EFFORTS)[number]>();
  const [minutes, setMinutes] = useState(Math.max(1, Math.min(600, Math.round((Date.now() - log.started) / 60_000))));
  const [notes, setNotes] = useState('');
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <h1>{text.finished}</h1>
      <OneOf label={text.howHard} options={EFFORTS.map((value) => ({ value, says: value }))} value={rpe} onChange={setRpe} />
      <Field label={text.minutes}>
        {(props) => (
          <input
            {...props}
            type="number"
            inputMode="numeric"
            min={1}
            max={600}
            value={minutes}
            onChange={({ target }) => setMinutes(target.valueAsNumber || 1)}
          />
        )}
      </Field>
      <Field label={text.notes}>
        {(props) => <textarea {...props} rows={3} maxLength={2000} value={notes} onChange={({ target }) => setNotes(target.value)} />}
      </Field>
      <button
        type="button"
        className={`${ui.primary} ${ui.huge}`}
        onClick={() =>
          onFinish({ minutes, ...(rpe !== undefined && { rpe: Number(rpe) }), ...(notes.trim() !== '' && { notes: notes.trim() }) })
        }
      >
        {text.save}
      </button>
      <button type="button" className={ui.button} onClick={onBack}>
        {text.back}
      </button>
    </div>
  );
}
