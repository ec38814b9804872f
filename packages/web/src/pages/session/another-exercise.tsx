import { EXERCISES } from '@ironstride/core';
import { useId, useState } from 'react';
import { Field } from '../../ui/field.tsx';
import ui from '../../ui/ui.module.css';
import { exerciseName } from '../../words/exercise-name.ts';
import { useWords } from '../../words/use-words.tsx';

/** Longest name of an exercise of one's own, characters (convention). */
const LONGEST = 60;

/** Any exercise of the library by its name, or one of the person's own by whatever it is called. */
export function AnotherExercise({ onTake }: { readonly onTake: (exercise: string) => void }) {
  const words = useWords();
  const { session } = words;
  const list = useId();
  const [written, setWritten] = useState('');
  const named = (text: string): string =>
    EXERCISES.find(({ id }) => exerciseName(id, words).toLowerCase() === text.toLowerCase())?.id ?? text.slice(0, LONGEST);
  return (
    <form
      className={ui.stack}
      onSubmit={(event) => {
        event.preventDefault();
        if (written.trim() !== '') onTake(named(written.trim()));
      }}
    >
      <Field label={session.another} hint={session.anotherHint}>
        {(props) => (
          <input
            {...props}
            list={list}
            maxLength={LONGEST}
            autoComplete="off"
            value={written}
            onChange={({ target }) => setWritten(target.value)}
          />
        )}
      </Field>
      <datalist id={list}>
        {EXERCISES.map(({ id }) => (
          <option key={id} value={exerciseName(id, words)} />
        ))}
      </datalist>
      <button type="submit" className={ui.button} disabled={written.trim() === ''}>
        {session.take}
      </button>
    </form>
  );
}
