import type { Scope } from '@ironstride/server/contract';
import { useState } from 'react';
import { ask, type Answered, type Trouble } from '../../local/client.ts';
import { Field } from '../../ui/field.tsx';
import ui from '../../ui/ui.module.css';
import type { Fresh } from './fresh.ts';
import { SCOPES, Scopes } from './scopes.tsx';
import { TroubleNote } from './trouble-note.tsx';
import { useAccountWords } from './use-account-words.ts';
import { useAnswer } from './use-answer.ts';

/** Coaches whom the person lets in, or who ask to be; each with what they may see and change. */
export function Coaches({ fresh }: { readonly fresh: Fresh }) {
  const { coaches: text, scopes: names } = useAccountWords();
  const { answer, reload } = useAnswer('GET /api/grants', {});
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<readonly Scope[]>(['plan:read', 'log:read']);
  const [trouble, setTrouble] = useState<Trouble>();
  const tell = async (done: Answered<unknown>): Promise<void> => {
    setTrouble(done.ok ? undefined : done);
    if (done.ok) setName('');
    await reload();
  };
  const grants = answer?.ok ? answer.value.grants : [];
  const asked = grants.filter(({ state }) => state === 'asked').length;
  return (
    <details className={ui.details} open={asked > 0}>
      <summary>{text.title(grants.length - asked, asked)}</summary>
      <div className={ui.stack}>
        <p>{text.why}</p>
        <ul className={ui.list}>
          {grants.map(({ coach, name: called, scopes: may, state }) => (
            <li key={coach} className={`${ui.note} ${ui.stack}`}>
              <p>
                <strong>{called}</strong> {state === 'asked' ? text.asks : text.may}: {may.map((one) => names[one]).join(', ')}
              </p>
              <div className={ui.row}>
                {state === 'asked' && (
                  <button
                    type="button"
                    className={ui.primary}
                    onClick={() =>
                      void fresh(() => ask('PUT /api/grants/:coach', { params: { coach }, body: { scopes: [...may] } })).then(tell)
                    }
                  >
                    {text.grant}
                  </button>
                )}
                <button
                  type="button"
                  className={ui.button}
                  aria-label={`${state === 'asked' ? text.refuse : text.revoke}: ${called}`}
                  onClick={() => void ask('DELETE /api/grants/:coach', { params: { coach } }).then(tell)}
                >
                  {state === 'asked' ? text.refuse : text.revoke}
                </button>
              </div>
            </li>
          ))}
        </ul>
        <form
          className={ui.stack}
          onSubmit={(event) => {
            event.preventDefault();
            void fresh(() => ask('POST /api/grants', { body: { name, scopes: [...scopes] } })).then(tell);
          }}
        >
          <Field label={text.name}>
            {(props) => (
              <input
                {...props}
                autoComplete="off"
                autoCapitalize="none"
                required
                value={name}
                onChange={({ target }) => setName(target.value)}
              />
            )}
          </Field>
          <Scopes label={text.scopes} of={SCOPES} values={scopes} onChange={setScopes} />
          <TroubleNote trouble={trouble} />
          <div className={ui.row}>
            <button type="submit" className={ui.button} disabled={scopes.length === 0}>
              {text.invite}
            </button>
          </div>
        </form>
      </div>
    </details>
  );
}
