import { useState, type FormEvent } from 'react';
import { ask, type Answered, type Trouble } from '../../local/client.ts';
import { Field } from '../../ui/field.tsx';
import ui from '../../ui/ui.module.css';
import { knowsPasskeys, signInWithPasskey } from './passkey.ts';
import { PasswordField } from './password-field.tsx';
import { TroubleNote } from './trouble-note.tsx';
import { useAccountWords } from './use-account-words.ts';

/** Who signed in. */
export interface Who {
  readonly account: string;
  readonly name: string;
}

interface SignInProps {
  /** How the person is called who was signed in here before. */
  readonly known?: string;
  readonly onSignedIn: (who: Who) => void;
}

/** Name and password, a passkey, or a recovery code with a new password. */
export function SignIn({ known = '', onSignedIn }: SignInProps) {
  const text = useAccountWords();
  const [name, setName] = useState(known);
  const [password, setPassword] = useState('');
  const [code, setCode] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const tell = async (asked: Promise<Answered<Who> | undefined>): Promise<void> => {
    setBusy(true);
    setTrouble(undefined);
    const answer = await asked;
    setBusy(false);
    if (answer?.ok) onSignedIn(answer.value);
    else setTrouble(answer);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void tell(
      code === undefined
        ? ask('POST /api/sessions', { body: { name, password } })
        : ask('POST /api/sessions/code', { body: { name, code: code.trim(), password } }),
    );
  };
  return (
    <form className={`${ui.card} ${ui.stack}`} onSubmit={submit}>
      <Field label={text.name} hint={text.nameHint}>
        {(props) => (
          <input
            {...props}
            autoComplete="username webauthn"
            autoCapitalize="none"
            required
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
      {code !== undefined && (
        <Field label={text.code} hint={text.codeHint}>
          {(props) => (
            <input
              {...props}
              autoComplete="one-time-code"
              autoCapitalize="none"
              required
              value={code}
              onChange={({ target }) => setCode(target.value)}
            />
          )}
        </Field>
      )}
      <PasswordField fresh={code !== undefined} value={password} onChange={setPassword} />
      <TroubleNote trouble={trouble} />
      <div className={ui.row}>
        <button type="submit" className={ui.primary} disabled={busy}>
          {text.signIn}
        </button>
        {knowsPasskeys() && code === undefined && (
          <button type="button" className={ui.button} disabled={busy} onClick={() => void tell(signInWithPasskey())}>
            {text.withPasskey}
          </button>
        )}
        <button type="button" className={ui.quiet} onClick={() => setCode(code === undefined ? '' : undefined)}>
          {code === undefined ? text.withCode : text.withPassword}
        </button>
      </div>
      <p className={`${ui.small} ${ui.muted}`}>{text.noAccount}</p>
    </form>
  );
}
