import type { Api } from '@ironstride/server/contract';
import { LIMITS } from '@ironstride/sync';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'wouter';
import { ADDRESS } from '../../addresses.ts';
import type { DeviceRow } from '../../local/sync-rows.ts';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import { Book } from './book.tsx';
import { Coaches } from './coaches.tsx';
import { Conflicts } from './conflicts.tsx';
import { DeleteAccount } from './delete-account.tsx';
import { Feed } from './feed.tsx';
import { megabytesText } from './megabytes-text.ts';
import { Passkeys } from './passkeys.tsx';
import { Password } from './password.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { Sessions } from './sessions.tsx';
import { SignOut } from './sign-out.tsx';
import { SyncState } from './sync-state.tsx';
import { Tokens } from './tokens.tsx';
import { TroubleNote } from './trouble-note.tsx';
import { useAccountWords } from './use-account-words.ts';
import { useAnswer } from './use-answer.ts';
import { useFresh } from './use-fresh.tsx';

const ServerPart = lazy(async () => ({ default: (await import('./server-part.tsx')).ServerPart }));

/** Everything about the account of this device. What is stored here is shown at once; the rest when the server answers. */
export function SignedIn({ device }: { readonly device: DeviceRow }) {
  const { language } = useWords();
  const text = useAccountWords();
  // Where there is news the book stands open at the top, and stays there when it was read.
  const [news, setNews] = useState(false);
  if (device.news === true && !news) setNews(true);
  const { answer, reload } = useAnswer('GET /api/account', {});
  const { fresh, dialog } = useFresh(device.person);
  const account = answer?.ok ? answer.value : undefined;
  return (
    <>
      <section className={`${ui.card} ${ui.stack}`}>
        <p>
          {text.signedInAs} <strong>{account?.name ?? device.person}</strong>
          {account && ` (${text.roles[account.role]})`}
        </p>
        {account && (
          <p className={`${ui.small} ${ui.muted}`}>
            {text.holds(megabytesText(account.bytes, language), megabytesText(LIMITS.accountBytes, language))}
          </p>
        )}
        <SignOut />
      </section>
      {news && <Book own={device.account} news />}
      <Conflicts />
      <SyncState device={device} />
      {/* That the server cannot be reached stands above already. */}
      {answer && !answer.ok && !(answer.why === 'away' && device.trouble?.why === 'away') && <TroubleNote trouble={answer} />}
      {account && (
        <>
          {account.codes === 0 && <p className={ui.noteWarn}>{text.noCodes}</p>}
          <Sessions />
          <Password has={account.password} fresh={fresh} onDone={() => void reload()} />
          <Passkeys fresh={fresh} onDone={() => void reload()} />
          <RecoveryCodes left={account.codes} fresh={fresh} onDone={() => void reload()} />
          <Feed fresh={fresh} />
          <Coaches fresh={fresh} />
          {!news && <Book own={account.account} />}
          <Tokens owner={account.role === 'owner'} fresh={fresh} />
          {account.role === 'owner' && (
            <Suspense>
              <ServerPart own={account.account} guard={guardOf(account)} fresh={fresh} onOpen={() => void reload()} />
            </Suspense>
          )}
          <DeleteAccount fresh={fresh} />
        </>
      )}
      <p>
        <Link href={ADDRESS.settings}>{text.toSettings}</Link>
      </p>
      {dialog}
    </>
  );
}

function guardOf({ passkeys, signedIn }: Api['GET /api/account']['answer']): 'password' | 'passkey' | 'shut' {
  if (passkeys === 0) return 'password';
  return signedIn.by === 'session' && signedIn.passkey ? 'passkey' : 'shut';
}
