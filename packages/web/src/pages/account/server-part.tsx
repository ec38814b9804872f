import { ask } from '../../local/client.ts';
import ui from '../../ui/ui.module.css';
import { Backups } from './backups.tsx';
import type { Fresh } from './fresh.ts';
import { Invitations } from './invitations.tsx';
import { People } from './people.tsx';
import { ServerHealth } from './server-health.tsx';
import { useAccountWords } from './use-account-words.ts';

interface ServerPartProps {
  readonly own: string;
  /** What guards this part: nothing but the password, a passkey that was used, or one that was not yet. */
  readonly guard: 'password' | 'passkey' | 'shut';
  readonly fresh: Fresh;
  readonly onOpen: () => void;
}

/** What an owner does for the server: people, invitations, backups, and how it is. */
export function ServerPart({ own, guard, fresh, onOpen }: ServerPartProps) {
  const { server: text } = useAccountWords();
  return (
    <section className={`${ui.card} ${ui.stack}`} aria-labelledby="server">
      <h2 id="server">{text.title}</h2>
      {guard === 'shut' ? (
        <>
          <p>{text.shut}</p>
          <div className={ui.row}>
            <button type="button" className={ui.button} onClick={() => void fresh(() => ask('GET /api/server/health', {})).then(onOpen)}>
              {text.open}
            </button>
          </div>
        </>
      ) : (
        <>
          {guard === 'password' && <p className={ui.note}>{text.unguarded}</p>}
          <ServerHealth />
          <People own={own} fresh={fresh} />
          <Invitations fresh={fresh} />
          <Backups fresh={fresh} />
        </>
      )}
    </section>
  );
}
