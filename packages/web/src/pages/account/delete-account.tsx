import { useState } from 'react';
import { ask, type Trouble } from '../../local/client.ts';
import { leaveAccount } from '../../local/leave-account.ts';
import { SureDialog } from '../../ui/sure-dialog.tsx';
import ui from '../../ui/ui.module.css';
import type { Fresh } from './fresh.ts';
import { TroubleNote } from './trouble-note.tsx';
import { useAccountWords } from './use-account-words.ts';

/** Deletes the account on the server, for good; what is on this device stays. A word must be typed. */
export function DeleteAccount({ fresh }: { readonly fresh: Fresh }) {
  const { remove: text } = useAccountWords();
  const [asking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
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
        <SureDialog
          title={text.title}
          hint={text.hint}
          label={text.type(text.word)}
          word={text.word}
          onSure={() => void go()}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
