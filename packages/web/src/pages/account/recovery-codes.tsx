import { useState } from 'react';
import { ask, type Trouble } from '../../local/client.ts';
import ui from '../../ui/ui.module.css';
import { download } from '../settings/download.ts';
import type { Fresh } from './fresh.ts';
import { TroubleNote } from './trouble-note.tsx';
import { useAccountWords } from './use-account-words.ts';

interface RecoveryCodesProps {
  readonly left: number;
  readonly fresh: Fresh;
  readonly onDone: () => void;
}

/** Ten codes for the day on which the password is forgotten; they are told once. */
export function RecoveryCodes({ left, fresh, onDone }: RecoveryCodesProps) {
  const { codes: text } = useAccountWords();
  const [codes, setCodes] = useState<readonly string[]>();
  const [trouble, setTrouble] = useState<Trouble>();
  const make = async (): Promise<void> => {
    const answer = await fresh(() => ask('POST /api/account/codes', {}));
    setTrouble(answer.ok ? undefined : answer);
    if (!answer.ok) return;
    setCodes(answer.value.codes);
    onDone();
  };
  return (
    <details className={ui.details}>
      <summary>{text.title(left)}</summary>
      <div className={ui.stack}>
        <p>{text.why}</p>
        <TroubleNote trouble={trouble} />
        {codes && (
          <div role="status" className={ui.stack}>
            <p className={ui.noteWarn}>{text.once}</p>
            <ul className={ui.bullets}>
              {codes.map((code) => (
                <li key={code}>
                  <code>{code}</code>
                </li>
              ))}
            </ul>
          </div>
        )}
        <div className={ui.row}>
          <button type="button" className={ui.button} onClick={() => void make()}>
            {text.make}
          </button>
          {codes && (
            <button
              type="button"
              className={ui.button}
              onClick={() => download('ironstride-codes.txt', 'text/plain', `${codes.join('\n')}\n`)}
            >
              {text.save}
            </button>
          )}
        </div>
      </div>
    </details>
  );
}
