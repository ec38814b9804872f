import { useState } from 'react';
import { ask, type Trouble } from '../../local/client.ts';
import { Field } from '../../ui/field.tsx';
import ui from '../../ui/ui.module.css';
import type { Fresh } from './fresh.ts';
import { knowsPasskeys, makePasskey } from './passkey.ts';
import { TroubleNote } from './trouble-note.tsx';
import { useAccountWords } from './use-account-words.ts';
import { useAnswer } from './use-answer.ts';

/** Passkeys: what there is, a new one, and one less. */
export function Passkeys({ fresh, onDone }: { readonly fresh: Fresh; readonly onDone: () => void }) {
  const { passkeys: text } = useAccountWords();
  const { answer, reload } = useAnswer('GET /api/passkeys', {});
  const [name, setName] = useState('');
  const [trouble, setTrouble] = useState<Trouble>();
  const add = async (): Promise<void> => {
    setTrouble(undefined);
    const question = await fresh(() => ask('POST /api/passkeys/question', {}));
    if (!question.ok) return setTrouble(question);
    const made = await makePasskey(question.value);
    if (!made) return;
    const added = await ask('POST /api/passkeys', { body: { name, answer: made } });
    if (!added.ok) return setTrouble(added);
    setName('');
    await reload();
    onDone();
  };
  const remove = async (id: string): Promise<void> => {
    const removed = await fresh(() => ask('DELETE /api/passkeys/:id', { params: { id } }));
    setTrouble(removed.ok ? undefined : removed);
    await reload();
    onDone();
  };
  const passkeys = answer?.ok ? answer.value.passkeys : [];
  return (
    <details className={ui.details}>
      <summary>{text.title(passkeys.length)}</summary>
      <div className={ui.stack}>
        <p>{text.why}</p>
        <ul className={ui.list}>
          {passkeys.map(({ id, name: called }) => (
            <li key={id} className={`${ui.note} ${ui.spread}`}>
              {called}
              <button type="button" className={ui.button} aria-label={`${text.remove}: ${called}`} onClick={() => void remove(id)}>
                {text.remove}
              </button>
            </li>
          ))}
        </ul>
        {knowsPasskeys() ? (
          <form
            className={ui.stack}
            onSubmit={(event) => {
              event.preventDefault();
              void add();
            }}
          >
            <Field label={text.name} hint={text.nameHint}>
              {(props) => (
                <input
                  {...props}
                  autoComplete="off"
                  required
                  maxLength={60}
                  value={name}
                  onChange={({ target }) => setName(target.value)}
                />
              )}
            </Field>
            <div className={ui.row}>
              <button type="submit" className={ui.button}>
                {text.add}
              </button>
            </div>
          </form>
        ) : (
          <p className={ui.note}>{text.cannot}</p>
        )}
        <TroubleNote trouble={trouble} />
      </div>
    </details>
  );
}
