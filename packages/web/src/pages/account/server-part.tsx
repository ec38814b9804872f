import ui from '../../ui/ui.module.css';
import { Backups } from './backups.tsx';
import type { Fresh } from './fresh.ts';
import { Invitations } from './invitations.tsx';
import { People } from './people.tsx';
import { ServerHealth } from './server-health.tsx';
import { useAccountWords } from './use-account-words.ts';

/** What an owner does for the server: people, invitations, backups, and how it is. */
export function ServerPart({ own, fresh }: { readonly own: string; readonly fresh: Fresh }) {
  const { server: text } = useAccountWords();
  return (
    <section className={`${ui.card} ${ui.stack}`} aria-labelledby="server">
      <h2 id="server">{text.title}</h2>
      <ServerHealth />
      <People own={own} fresh={fresh} />
      <Invitations fresh={fresh} />
      <Backups fresh={fresh} />
    </section>
  );
}
