import type { LogRow } from '../../local/rows.ts';
import { Field } from '../../ui/field.tsx';
import { useWords } from '../../words/use-words.tsx';

interface NotesFieldProps {
  readonly log: LogRow;
  readonly write: (next: (log: LogRow) => LogRow) => void;
}

/** What somebody wants to remember of a session. */
export function NotesField({ log, write }: NotesFieldProps) {
  const { session } = useWords();
  return (
    <Field label={session.notes} hint={session.notesHint}>
      {(props) => (
        <textarea
          {...props}
          rows={3}
          defaultValue={log.notes ?? ''}
          onChange={({ target: { value } }) => write((row) => ({ ...row, notes: value }))}
        />
      )}
    </Field>
  );
}
