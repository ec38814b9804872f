import type { TokenScope } from '@ironstride/server/contract';
import { useState } from 'react';
import { ask, type Trouble } from '../../local/client.ts';
import { Field } from '../../ui/field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import type { Fresh } from './fresh.ts';
import { momentText } from './moment-text.ts';
import { OWNERS_SCOPES, SCOPES, Scopes } from './scopes.tsx';
import { ToldOnce } from './told-once.tsx';
import { TroubleNote } from './trouble-note.tsx';
import { useAccountWords } from './use-account-words.ts';
import { useAnswer } from './use-answer.ts';

/** For how long a token may hold, days (convention). */
const DAYS = [30, 90, 365] as const;

/** Tokens for other programs: what there is, a new one, and one less. */
export function Tokens({ owner, fresh }: { readonly owner: boolean; readonly fresh: Fresh }) {
  const { language } = useWords();
  const { tokens: text, scopes: names } = useAccountWords();
  const { answer, reload } = useAnswer('GET /api/tokens', {});
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<readonly TokenScope[]>(['plan:read']);
  const [days, setDays] = useState<(typeof DAYS)[number]>(90);
  const [secret, setSecret] = useState<string>();
  const [trouble, setTrouble] = useState<Trouble>();
  const make = async (): Promise<void> => {
    const made = await fresh(() => ask('POST /api/tokens', { body: { name, scopes: [...scopes], days } }));
    setTrouble(made.ok ? undefined : made);
    if (!made.ok) return;
    setSecret(made.value.secret);
    setName('');
    await reload();
  };
  const tokens = answer?.ok ? answer.value.tokens : [];
  return (
    <details className={ui.details}>
      <summary>{text.title(tokens.length)}</summary>
      <div className={ui.stack}>
        <p>{text.why}</p>
        <ul className={ui.list}>
          {tokens.map(({ id, name: called, scopes: may, expires, seen }) => (
            <li key={id} className={`${ui.note} ${ui.spread}`}>
              <span>
                <strong>{called}</strong>: {may.map((one) => names[one]).join(', ')}. {text.until(momentText(expires, language))}{' '}
                {seen === null ? text.unused : text.seen(momentText(seen, language))}
              </span>
              <button
                type="button"
                className={ui.button}
                aria-label={`${text.end}: ${called}`}
                onClick={() => void ask('DELETE /api/tokens/:id', { params: { id } }).then(reload)}
              >
                {text.end}
              </button>
            </li>
          ))}
        </ul>
        {secret !== undefined && <ToldOnce label={text.secret} secret={secret} />}
        <form
          className={ui.stack}
          onSubmit={(event) => {
            event.preventDefault();
            void make();
          }}
        >
          <Field label={text.name} hint={text.nameHint}>
            {(props) => (
              <input {...props} autoComplete="off" required maxLength={60} value={name} onChange={({ target }) => setName(target.value)} />
            )}
          </Field>
          <Scopes label={text.may} of={owner ? OWNERS_SCOPES : SCOPES} values={scopes} onChange={setScopes} />
          <SelectField
            label={text.days}
            options={DAYS.map((one) => ({ value: one, says: text.forDays(one) }))}
            value={days}
            onChange={setDays}
          />
          <TroubleNote trouble={trouble} />
          <div className={ui.row}>
            <button type="submit" className={ui.button} disabled={scopes.length === 0}>
              {text.make}
            </button>
          </div>
        </form>
      </div>
    </details>
  );
}
