import { useState } from 'react';
import { ask, type Trouble } from '../../local/client.ts';
import { leaveAccount } from '../../local/leave-account.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import type { Fresh } from './fresh.ts';
import { TroubleNote } from './trouble-note.tsx';
import { useAccountWords } from './use-account-words.ts';

/** Deletes the account on the server, for good; what is on this device stays. A word must be typed. */
export function DeleteAccount({ fresh }: { readonly fresh: Fresh }) {
  const words = useWords();
  const { remove: text } = useAccountWords();
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const [trouble, setTrouble] = useState<Trouble>();
  const sure = typed.trim().toLowerCase() === text.word;
  const go = async (): Promise<void> => {
    setAsking(false);
    const answer = await fresh(() => ask('DELETE /api/account', {}));
    if (answer.ok) await leaveAccount(false);
    else setTrouble(answer);
  };
  return (
    <>
      <div className={ui.row}>
        <button type="button" className={ui.button} onClick={() => setAsking(true)}>
          {text.title} …
        </button>
      </div>
      <TroubleNote trouble={trouble} />
      {asking && (
        <Dialog title={text.title} onClose={() => setAsking(false)}>
          <p className={ui.noteBad}>{text.hint}</p>
          <form
            className={ui.stack}
            onSubmit={(event) => {
              event.preventDefault();
              if (sure) void go();
            }}
          >
            <Field label={text.type(text.word)}>
              {(props) => (
                <input
                  {...props}
                  autoComplete="off"
                  autoCapitalize="none"
                  value={typed}
                  onChange={({ target }) => setTyped(target.value)}
                />
              )}
            </Field>
            <div className={ui.row}>
              <button type="submit" className={ui.primary} disabled={!sure}>
                {text.title}
              </button>
              <button type="button" className={ui.button} onClick={() => setAsking(false)}>
                {words.app.cancel}
              </button>
            </div>
          </form>
        </Dialog>
      )}
    </>
  );
}
