import { useCallback, useState } from 'react';
import { useDevice } from '../../local/use-sync.ts';
import ui from '../../ui/ui.module.css';
import { Arrival } from './arrival.tsx';
import { SignIn, type Who } from './sign-in.tsx';
import { SignOut } from './sign-out.tsx';
import { SignedIn } from './signed-in.tsx';
import { useAccountWords } from './use-account-words.ts';

/** The account of this device, or the way to one. The app works without. */
export function AccountPage() {
  const text = useAccountWords();
  const device = useDevice();
  const [who, setWho] = useState<Who>();
  const arrived = useCallback(() => setWho(undefined), []);
  if (device.state === 'reading') return null;
  const ended = device.state === 'there' && device.value.trouble?.why === 'signed-out';
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <h1>{text.title}</h1>
      {who ? (
        <Arrival who={who} onArrived={arrived} />
      ) : device.state === 'none' ? (
        <>
          <p className={ui.muted}>{text.lead}</p>
          <SignIn onSignedIn={setWho} />
        </>
      ) : ended ? (
        <>
          <p className={ui.noteWarn} role="alert">
            {text.ended}
          </p>
          <SignIn known={device.value.person} onSignedIn={setWho} />
          <section className={`${ui.card} ${ui.stack}`}>
            <SignOut />
          </section>
        </>
      ) : (
        <SignedIn device={device.value} />
      )}
    </div>
  );
}
