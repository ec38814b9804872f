import type { Api } from '@ironstride/server/contract';
import { useState } from 'react';
import { ask, type Trouble } from '../../local/client.ts';
import { noteLooked } from '../../local/news.ts';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import { momentText } from './moment-text.ts';
import { TroubleNote } from './trouble-note.tsx';
import { useAccountWords } from './use-account-words.ts';

type Entry = Api['GET /api/audit']['answer']['entries'][number];

/** Entries that are shown, of what was done and of who looked (convention: what somebody reads through). */
const SHOWN = 50;

/** What happened to the account, newest first: who came in, what was refused, and what was changed by whom. With news it stands open. */
export function Book({ own, news = false }: { readonly own: string; readonly news?: boolean }) {
  const { language } = useWords();
  const { book: text } = useAccountWords();
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const [coaches, setCoaches] = useState<ReadonlyMap<string, string>>(new Map());
  const [trouble, setTrouble] = useState<Trouble>();
  const read = async (): Promise<void> => {
    const done: Entry[] = [];
    const looked: Entry[] = [];
    // The server gives the oldest first, a page at a time.
    let after = 0;
    for (let more = true; more;) {
      const page = await ask('GET /api/audit', { query: { after: String(after) } });
      if (!page.ok) return setTrouble(page);
      for (const entry of page.value.entries) (entry.action === 'data-read' ? looked : done).push(entry);
      after = page.value.next;
      ({ more } = page.value);
    }
    const grants = await ask('GET /api/grants', {});
    setCoaches(new Map(grants.ok ? grants.value.grants.map(({ coach, name }) => [coach, name]) : []));
    setTrouble(undefined);
    setEntries([...done.slice(-SHOWN), ...looked.slice(-SHOWN)].toSorted((one, other) => other.seq - one.seq));
    await noteLooked(after);
  };
  return (
    <details className={ui.details} open={news} onToggle={({ currentTarget }) => void (currentTarget.open && read())}>
      <summary>{text.title}</summary>
      <div className={ui.stack}>
        <p>{text.why}</p>
        <TroubleNote trouble={trouble} />
        <ul className={ui.list}>
          {entries.map(({ seq, at, actor, action }) => (
            <li key={seq}>
              {momentText(at, language)}: {isAction(action, text.did) ? text.did[action] : action}
              {actor !== own && ` (${text.by(coaches.get(actor))})`}
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

function isAction<T extends object>(action: string, did: T): action is string & keyof T {
  return Object.hasOwn(did, action);
}
