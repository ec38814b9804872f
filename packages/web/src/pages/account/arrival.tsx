import { useCallback, useEffect } from 'react';
import { resumeAccount } from '../../local/resume-account.ts';
import { useDevice } from '../../local/use-sync.ts';
import ui from '../../ui/ui.module.css';
import { Joining } from './joining.tsx';
import type { Who } from './sign-in.tsx';
import { SignOut } from './sign-out.tsx';
import { useAccountWords } from './use-account-words.ts';

/** After a sign-in: the device goes on with its account, joins one, or belongs to somebody else and says so. */
export function Arrival({ who, onArrived }: { readonly who: Who; readonly onArrived: () => void }) {
  const text = useAccountWords();
  const device = useDevice();
  const { account, name } = who;
  const same = device.state === 'there' && device.value.account === account;
  useEffect(() => {
    if (same) void resumeAccount(name).then(onArrived);
  }, [same, name, onArrived]);
  const joined = useCallback(() => {}, []);
  if (device.state === 'reading' || same) return null;
  if (device.state === 'none') return <Joining who={who} onJoined={joined} />;
  return (
    <section className={`${ui.card} ${ui.stack}`}>
      <p className={ui.noteWarn} role="alert">
        {text.otherPerson(device.value.person)}
      </p>
      <SignOut />
    </section>
  );
}
