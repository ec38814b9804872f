import { useState } from 'react';
import { ADDRESS } from '../../addresses.ts';
import { leaveAccount } from '../../local/leave-account.ts';
import { useWaiting } from '../../local/use-sync.ts';
import { Dialog } from '../../ui/dialog.tsx';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import { useAccountWords } from './use-account-words.ts';

/** The way out: with everything left on the device, or with everything deleted there. */
export function SignOut() {
  const words = useWords();
  const text = useAccountWords();
  const [asking, setAsking] = useState(false);
  const waiting = useWaiting() ?? 0;
  const leave = async (wipe: boolean): Promise<void> => {
    await leaveAccount(wipe);
    if (wipe) location.assign(ADDRESS.start);
    else setAsking(false);
  };
  return (
    <>
      <div className={ui.row}>
        <button type="button" className={ui.button} onClick={() => setAsking(true)}>
          {text.signOut} …
        </button>
      </div>
      {asking && (
        <Dialog title={text.signOut} onClose={() => setAsking(false)}>
          {waiting > 0 && <p className={ui.noteBad}>{text.signOutWaiting(waiting)}</p>}
          <p>{text.signOutWhy}</p>
          <div className={ui.row}>
            <button type="button" className={ui.primary} onClick={() => void leave(false)}>
              {text.signOutLeave}
            </button>
            <button type="button" className={ui.button} onClick={() => void leave(true)}>
              {text.signOutWipe}
            </button>
            <button type="button" className={ui.button} onClick={() => setAsking(false)}>
              {words.app.cancel}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
