import { useState } from 'react';
import { dropBuried, tryAgain } from '../../local/settle.ts';
import { syncNow } from '../../local/sync.ts';
import type { DeviceRow } from '../../local/sync-rows.ts';
import { useBuried, useWaiting } from '../../local/use-sync.ts';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import { momentText } from './moment-text.ts';
import { useAccountWords } from './use-account-words.ts';

/** How this device and the server stand, in words; what the server refused, with a way to mend it. */
export function SyncState({ device }: { readonly device: DeviceRow }) {
  const { language, steps, says } = useWords();
  const text = useAccountWords();
  const waiting = useWaiting();
  const buried = useBuried();
  const [busy, setBusy] = useState(false);
  const now = async (): Promise<void> => {
    setBusy(true);
    await syncNow().finally(() => setBusy(false));
  };
  const { trouble, contact } = device;
  return (
    <section className={`${ui.card} ${ui.stack}`} aria-labelledby="sync-state">
      <h2 id="sync-state">{text.sync.title}</h2>
      <div role="status" className={ui.tight}>
        {waiting !== undefined && <p>{waiting === 0 ? text.sync.all : text.sync.waiting(waiting)}</p>}
        <p className={ui.muted}>{contact === undefined ? text.sync.never : text.sync.contact(momentText(contact, language))}</p>
        {trouble?.why === 'away' && <p className={ui.noteWarn}>{text.sync.away}</p>}
        {trouble?.why === 'refused' && <p className={ui.noteBad}>{text.sync.refused(says(trouble.says))}</p>}
      </div>
      <div className={ui.row}>
        <button type="button" className={ui.button} disabled={busy} onClick={() => void now()}>
          {text.sync.now}
        </button>
      </div>
      {buried.length > 0 && (
        <>
          <h3>{text.sync.buried(buried.length)}</h3>
          <p>{text.sync.buriedWhy}</p>
          <ul className={ui.list}>
            {buried.map((row) => (
              <li key={row.number} className={`${ui.note} ${ui.stack}`}>
                <p>
                  <strong>{text.sync.did(nameOf(row.batch.label, steps), row.batch.documents.length)}</strong>
                </p>
                <p>{text.sync.serverSays(says(row.says))}</p>
                <div className={ui.row}>
                  <button type="button" className={ui.button} onClick={() => void tryAgain(row).then(now)}>
                    {text.again}
                  </button>
                  <button type="button" className={ui.button} onClick={() => void dropBuried(row).then(now)}>
                    {text.sync.drop}
                  </button>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** What was done, by the key of its words; the key itself where a newer version wrote it. */
function nameOf(label: string, steps: Readonly<Record<string, string>>): string {
  return Object.hasOwn(steps, label) ? (steps[label] ?? label) : label;
}
