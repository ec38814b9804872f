import { useState } from 'react';
import { useWords } from '../words/use-words.tsx';
import { Dialog } from './dialog.tsx';
import { Field } from './field.tsx';
import ui from './ui.module.css';

interface SureDialogProps {
  readonly title: string;
  /** What will be lost. */
  readonly hint: string;
  readonly label: string;
  /** What must be typed. */
  readonly word: string;
  readonly problems?: readonly string[];
  readonly onSure: () => void;
  readonly onClose: () => void;
}

/** Asks before what has no way back: a word must be typed. */
export function SureDialog({ title, hint, label, word, problems = [], onSure, onClose }: SureDialogProps) {
  const { app } = useWords();
  const [typed, setTyped] = useState('');
  const sure = typed.trim().toLowerCase() === word;
  return (
    <Dialog title={title} onClose={onClose}>
      <p className={ui.noteBad}>{hint}</p>
      <form
        className={ui.stack}
        onSubmit={(event) => {
          event.preventDefault();
          if (sure) onSure();
        }}
      >
        <Field label={label} problems={problems}>
          {(props) => (
            <input {...props} autoComplete="off" autoCapitalize="none" value={typed} onChange={({ target }) => setTyped(target.value)} />
          )}
        </Field>
        <div className={ui.row}>
          <button type="submit" className={ui.danger} disabled={!sure}>
            {title}
          </button>
          <button type="button" className={ui.button} onClick={onClose}>
            {app.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
