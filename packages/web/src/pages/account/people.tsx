import type { Role } from '@ironstride/server/contract';
import { useState } from 'react';
import { ask, type Answered, type Trouble } from '../../local/client.ts';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import type { Fresh } from './fresh.ts';
import { megabytesText } from './megabytes-text.ts';
import { ToldOnce } from './told-once.tsx';
import { TroubleNote } from './trouble-note.tsx';
import { useAccountWords } from './use-account-words.ts';
import { useAnswer } from './use-answer.ts';

const ROLES = ['athlete', 'coach', 'owner'] as const satisfies readonly Role[];

/** Everybody with an account on this server, a page at a time. */
export function People({ own, fresh }: { readonly own: string; readonly fresh: Fresh }) {
  const { language } = useWords();
  const { people: text, roles } = useAccountWords();
  const [after, setAfter] = useState<string>();
  const { answer, reload } = useAnswer('GET /api/people', { query: { after } });
  const [link, setLink] = useState<{ readonly account: string; readonly address: string }>();
  const [trouble, setTrouble] = useState<Trouble>();
  const tell = async (done: Answered<unknown>): Promise<void> => {
    setTrouble(done.ok ? undefined : done);
    await reload();
  };
  const reset = async (account: string): Promise<void> => {
    const made = await fresh(() => ask('POST /api/people/:account/reset', { params: { account } }));
    setTrouble(made.ok ? undefined : made);
    setLink(made.ok ? { account, address: made.value.address } : undefined);
  };
  const change = (account: string, body: { readonly role?: Role; readonly disabled?: boolean }): void =>
    void fresh(() => ask('PATCH /api/people/:account', { params: { account }, body })).then(tell);
  if (answer && !answer.ok) return <TroubleNote trouble={answer} />;
  const people = answer?.value.people ?? [];
  return (
    <div className={ui.stack}>
      <h3>{text.title}</h3>
      <TroubleNote trouble={trouble} />
      <ul className={ui.list}>
        {people.map(({ account, name, role, disabled, bytes }) => (
          <li key={account} className={`${ui.note} ${ui.stack}`}>
            <p>
              <strong>{name}</strong> {account === own && text.you} {disabled && <span className={ui.tag}>{text.shutOut}</span>}{' '}
              <span className={ui.muted}>{megabytesText(bytes, language)}</span>
            </p>
            <div className={ui.row}>
              <select
                className={ui.input}
                aria-label={`${text.role}: ${name}`}
                value={role}
                onChange={({ target }) => change(account, { role: roleOf(target.value) })}
              >
                {ROLES.map((one) => (
                  <option key={one} value={one}>
                    {roles[one]}
                  </option>
                ))}
              </select>
              <button type="button" className={ui.button} aria-label={`${text.reset}: ${name}`} onClick={() => void reset(account)}>
                {text.reset}
              </button>
              {account !== own && (
                <button
                  type="button"
                  className={ui.button}
                  aria-label={`${disabled ? text.letIn : text.shut}: ${name}`}
                  onClick={() => change(account, { disabled: !disabled })}
                >
                  {disabled ? text.letIn : text.shut}
                </button>
              )}
            </div>
            {link?.account === account && <ToldOnce label={text.resetLink} secret={link.address} />}
          </li>
        ))}
      </ul>
      {answer?.value.more && (
        <div className={ui.row}>
          <button type="button" className={ui.button} onClick={() => setAfter(people.at(-1)?.name)}>
            {text.more}
          </button>
        </div>
      )}
    </div>
  );
}

function roleOf(text: string): Role {
  return ROLES.find((one) => one === text) ?? 'athlete';
}
