import { useState } from 'react';
import { ask, type Trouble } from '../../local/client.ts';
import { useAnnounce } from '../../ui/announce.tsx';
import ui from '../../ui/ui.module.css';
import type { Fresh } from './fresh.ts';
import { PasswordField } from './password-field.tsx';
import { TroubleNote } from './trouble-note.tsx';
import { useAccountWords } from './use-account-words.ts';

interface PasswordProps {
  readonly has: boolean;
  readonly fresh: Fresh;
  readonly onDone: () => void;
}

/** Sets a new password, which ends all other sessions. */
export function Password({ has, fresh, onDone }: PasswordProps) {
  const text = useAccountWords();
  const announce = useAnnounce();
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [trouble, setTrouble] = useState<Trouble>();
  const set = async (): Promise<void> => {
    const answer = await fresh(() => ask('PUT /api/account/password', { body: { ...(has && { current }), password } }));
    setTrouble(answer.ok ? undefined : answer);
    if (!answer.ok) return;
    setCurrent('');
    setPassword('');
    announce(text.passwordSet);
    onDone();
  };
  return (
    <details className={ui.details}>
      <summary>{has ? text.passwordChange : text.passwordFirst}</summary>
      <form
        className={ui.stack}
        onSubmit={(event) => {
          event.preventDefault();
          void set();
        }}
      >
        {has && <PasswordField label={text.currentPassword} value={current} onChange={setCurrent} />}
        <PasswordField fresh value={password} onChange={setPassword} />
        <p className={`${ui.small} ${ui.muted}`}>{text.passwordEnds}</p>
        <TroubleNote trouble={trouble} />
        <div className={ui.row}>
          <button type="submit" className={ui.primary}>
            {text.passwordGo}
          </button>
        </div>
      </form>
    </details>
  );
}
