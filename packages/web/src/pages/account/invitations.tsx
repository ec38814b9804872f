import type { Role } from '@ironstride/server/contract';
import { useState } from 'react';
import { ask, type Trouble } from '../../local/client.ts';
import { OneOf } from '../../ui/choice.tsx';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import type { Fresh } from './fresh.ts';
import { momentText } from './moment-text.ts';
import { ToldOnce } from './told-once.tsx';
import { TroubleNote } from './trouble-note.tsx';
import { useAccountWords } from './use-account-words.ts';
import { useAnswer } from './use-answer.ts';

const ROLES = ['athlete', 'coach', 'owner'] as const satisfies readonly Role[];

/** Links with which others make an account here. */
export function Invitations({ fresh }: { readonly fresh: Fresh }) {
  const { language } = useWords();
  const { invitations: text, roles } = useAccountWords();
  const { answer, reload } = useAnswer('GET /api/invitations', {});
  const [role, setRole] = useState<Role>('athlete');
  const [address, setAddress] = useState<string>();
  const [trouble, setTrouble] = useState<Trouble>();
  const invite = async (): Promise<void> => {
    const made = await fresh(() => ask('POST /api/invitations', { body: { role } }));
    setTrouble(made.ok ? undefined : made);
    setAddress(made.ok ? made.value.address : undefined);
    await reload();
  };
  const open = answer?.ok ? answer.value.invitations : [];
  return (
    <div className={ui.stack}>
      <h3>{text.title}</h3>
      <OneOf label={text.role} options={ROLES.map((value) => ({ value, says: roles[value] }))} value={role} onChange={setRole} />
      <div className={ui.row}>
        <button type="button" className={ui.button} onClick={() => void invite()}>
          {text.make}
        </button>
      </div>
      <TroubleNote trouble={trouble} />
      {address !== undefined && <ToldOnce label={text.link} secret={address} />}
      <ul className={ui.list}>
        {open.map(({ id, role: promised, expires }) => (
          <li key={id} className={`${ui.note} ${ui.spread}`}>
            {text.open(roles[promised], momentText(expires, language))}
            <button
              type="button"
              className={ui.button}
              onClick={() => void ask('DELETE /api/invitations/:id', { params: { id } }).then(reload)}
            >
              {text.withdraw}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
