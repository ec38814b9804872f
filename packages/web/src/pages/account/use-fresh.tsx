import { useState, type ReactNode } from 'react';
import { ask, type Answered, type Trouble } from '../../local/client.ts';
import { Dialog } from '../../ui/dialog.tsx';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import type { Fresh } from './fresh.ts';
import { knowsPasskeys, signInWithPasskey } from './passkey.ts';
import { PasswordField } from './password-field.tsx';
import { TroubleNote } from './trouble-note.tsx';
import { useAccountWords } from './use-account-words.ts';

/** Does something that asks for a recent sign-in, or for one by passkey; where that is missing, the person proves once more who they are. */
export function useFresh(name: string): {
  readonly fresh: Fresh;
  readonly dialog: ReactNode;
} {
  const [asking, setAsking] = useState<{ readonly passkey: boolean; readonly done: (proven: boolean) => void }>();
  const fresh = async <T,>(task: () => Promise<Answered<T>>): Promise<Answered<T>> => {
    const first = await task();
    if (first.ok || (first.code !== 'sign-in-again' && first.code !== 'passkey-needed')) return first;
    const passkey = first.code === 'passkey-needed';
    const proven = await new Promise<boolean>((resolve) => setAsking({ passkey, done: resolve }));
    setAsking(undefined);
    return proven ? task() : first;
  };
  return { fresh, dialog: asking ? <Prove name={name} passkey={asking.passkey} done={asking.done} /> : null };
}

interface ProveProps {
  readonly name: string;
  /** A password is not enough. */
  readonly passkey: boolean;
  readonly done: (proven: boolean) => void;
}

function Prove({ name, passkey, done }: ProveProps) {
  const words = useWords();
  const text = useAccountWords();
  const [password, setPassword] = useState('');
  const [trouble, setTrouble] = useState<Trouble>();
  const tell = (answer: Answered<unknown> | undefined): void => {
    if (answer?.ok) done(true);
    else setTrouble(answer);
  };
  return (
    <Dialog title={text.prove} onClose={() => done(false)}>
      <p>{passkey ? text.proveByPasskey : text.proveWhy}</p>
      <form
        className={ui.stack}
        onSubmit={(event) => {
          event.preventDefault();
          void ask('POST /api/sessions', { body: { name, password } }).then(tell);
        }}
      >
        {!passkey && <PasswordField value={password} onChange={setPassword} />}
        {passkey && !knowsPasskeys() && <p className={ui.note}>{text.passkeys.cannotUse}</p>}
        <TroubleNote trouble={trouble} />
        <div className={ui.row}>
          {!passkey && (
            <button type="submit" className={ui.primary}>
              {text.proveGo}
            </button>
          )}
          {knowsPasskeys() && (
            <button type="button" className={ui.button} onClick={() => void signInWithPasskey().then(tell)}>
              {text.withPasskey}
            </button>
          )}
          <button type="button" className={ui.button} onClick={() => done(false)}>
            {words.app.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
