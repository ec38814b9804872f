import { useState } from 'react';
import { ADDRESS } from '../../addresses.ts';
import { leaveAccount } from '../../local/leave-account.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';

/** The way to delete everything; a word must be typed, because there is no way back. */
export function DeleteAll() {
  const words = useWords();
  const text = words.settings;
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const [failed, setFailed] = useState(false);
  const sure = typed.trim().toLowerCase() === text.deleteWord;
  const removeAll = async (): Promise<void> => {
    try {
      await leaveAccount(true);
      location.assign(ADDRESS.start);
    } catch {
      setFailed(true);
    }
  };
  const close = (): void => {
    setAsking(false);
    setTyped('');
    setFailed(false);
  };
  return (
    <>
      <button type="button" className={ui.danger} onClick={() => setAsking(true)}>
        {text.delete} …
      </button>
      {asking && (
        <Dialog title={text.delete} onClose={close}>
          <p className={ui.noteBad}>{text.deleteHint}</p>
          <form
            className={ui.stack}
            onSubmit={(event) => {
              event.preventDefault();
              if (sure) void removeAll();
            }}
          >
            <Field label={text.deleteType(text.deleteWord)} problems={failed ? [text.failed] : []}>
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
              <button type="submit" className={ui.danger} disabled={!sure}>
                {text.delete}
              </button>
              <button type="button" className={ui.button} onClick={close}>
                {words.app.cancel}
              </button>
            </div>
          </form>
        </Dialog>
      )}
    </>
  );
}
