import { useEffect, useState } from 'react';
import type { Trouble } from '../../local/client.ts';
import { exportDevice } from '../../local/device-file.ts';
import { joinAccount, lookAtAccount, type Holds, type Joining as Found } from '../../local/join-account.ts';
import ui from '../../ui/ui.module.css';
import { download } from '../settings/download.ts';
import type { Who } from './sign-in.tsx';
import { TroubleNote } from './trouble-note.tsx';
import { useAccountWords } from './use-account-words.ts';

/** Brings what is on the device and what is in the account together, after a question where both have a season. */
export function Joining({ who, onJoined }: { readonly who: Who; readonly onJoined: () => void }) {
  const text = useAccountWords();
  const [found, setFound] = useState<Found | Trouble>();
  const [turn, setTurn] = useState(0);
  const { account, name } = who;
  useEffect(() => {
    let wanted = true;
    const look = async (): Promise<void> => {
      const seen = await lookAtAccount(account, name);
      if (!wanted) return;
      if ('why' in seen || seen.clash) return setFound(seen);
      await joinAccount(seen, 'account');
      onJoined();
    };
    void look();
    return () => {
      wanted = false;
    };
  }, [account, name, onJoined, turn]);
  if (!found) return <p role="status">{text.looking}</p>;
  if ('why' in found)
    return (
      <div className={ui.stack}>
        <TroubleNote trouble={found} />
        <div className={ui.row}>
          <button type="button" className={ui.primary} onClick={() => setTurn(turn + 1)}>
            {text.again}
          </button>
        </div>
      </div>
    );
  const hold = (holds: Holds): void => void joinAccount(found, holds).then(onJoined);
  return (
    <section className={`${ui.card} ${ui.stack}`} aria-labelledby="two-seasons">
      <h2 id="two-seasons">{text.twoSeasons}</h2>
      <p>{text.twoSeasonsWhy}</p>
      <div className={ui.row}>
        <button type="button" className={ui.primary} onClick={() => hold('account')}>
          {text.holdsAccount}
        </button>
        <button type="button" className={ui.button} onClick={() => hold('device')}>
          {text.holdsDevice}
        </button>
        <button
          type="button"
          className={ui.quiet}
          onClick={() => void exportDevice().then((file) => download('ironstride.json', 'application/json', file))}
        >
          {text.saveFirst}
        </button>
      </div>
    </section>
  );
}
