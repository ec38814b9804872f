import type { Api } from '@ironstride/server/contract';
import { useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { ADDRESS } from '../../addresses.ts';
import { ask, type Trouble } from '../../local/client.ts';
import { Field } from '../../ui/field.tsx';
import ui from '../../ui/ui.module.css';
import { Arrival } from './arrival.tsx';
import { PasswordField } from './password-field.tsx';
import type { Who } from './sign-in.tsx';
import { TroubleNote } from './trouble-note.tsx';
import { useAccountWords } from './use-account-words.ts';

type OneTimeLink = Api['POST /api/links/look']['answer'];

/** Where one-time links lead: the first owner, an invitation, a reset. The secret stands behind `#` and is taken out of the address bar. */
export function WelcomePage() {
  const text = useAccountWords();
  const [, go] = useLocation();
  const [secret] = useState(() => decodeURIComponent(location.hash.slice(1)));
  const [link, setLink] = useState<OneTimeLink>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [who, setWho] = useState<Who>();
  useEffect(() => {
    history.replaceState(history.state, '', location.pathname);
    const look = async (): Promise<void> => {
      const answer = await ask('POST /api/links/look', { body: { link: secret } });
      if (answer.ok) setLink(answer.value);
      // A link that was copied by half is no other trouble than one that was used.
      else setTrouble(answer.why === 'refused' ? { ...answer, code: 'link-unusable' } : answer);
    };
    void look();
  }, [secret]);
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <h1>{link ? text.welcome[link.purpose] : text.title}</h1>
      {who ? (
        <Arrival who={who} onArrived={() => go(ADDRESS.account, { replace: true })} />
      ) : (
        <>
          <TroubleNote trouble={trouble} />
          {trouble && !link && <Link href={ADDRESS.account}>{text.title}</Link>}
          {link && <UseLink secret={secret} link={link} onUsed={setWho} />}
        </>
      )}
    </div>
  );
}

function UseLink({ secret, link, onUsed }: { readonly secret: string; readonly link: OneTimeLink; readonly onUsed: (who: Who) => void }) {
  const text = useAccountWords();
  const [name, setName] = useState(link.name ?? '');
  const [password, setPassword] = useState('');
  const [trouble, setTrouble] = useState<Trouble>();
  const named = link.purpose !== 'reset';
  const use = async (): Promise<void> => {
    const answer = await ask('POST /api/links/use', { body: { link: secret, ...(named && { name }), password } });
    if (answer.ok) onUsed(answer.value);
    else setTrouble(answer);
  };
  return (
    <form
      className={`${ui.card} ${ui.stack}`}
      onSubmit={(event) => {
        event.preventDefault();
        void use();
      }}
    >
      <p>{text.welcomeWhy[link.purpose]}</p>
      <Field label={text.name} {...(named && { hint: text.newNameHint })}>
        {(props) => (
          <input
            {...props}
            autoComplete="username"
            autoCapitalize="none"
            required
            readOnly={!named}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
      <PasswordField fresh value={password} onChange={setPassword} />
      <TroubleNote trouble={trouble} />
      <div className={ui.row}>
        <button type="submit" className={ui.primary}>
          {text.welcomeGo[link.purpose]}
        </button>
      </div>
    </form>
  );
}
