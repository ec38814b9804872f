import { useEffect, useState } from 'react';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';

/** Whether the app works without signal, how much is stored, and whether the browser may clear it by itself. */
export function Storage() {
  const { app, settings: text, language } = useWords();
  const [used, setUsed] = useState<number>();
  const [kept, setKept] = useState<boolean>();
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    // Absent where the page is not secure.
    const storage = 'storage' in navigator ? navigator.storage : undefined;
    storage?.estimate().then(
      ({ usage }) => setUsed(usage),
      () => {},
    );
    storage?.persisted().then(setKept, () => {});
  }, []);
  const offline = 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
  const ask = async (): Promise<void> => {
    const granted = await navigator.storage.persist().catch(() => false);
    setKept(granted);
    setRefused(!granted);
  };
  return (
    <section className={`${ui.card} ${ui.stack}`}>
      <h2>{text.storageTitle}</h2>
      {isSecureContext ? offline && <p>{app.offlineReady}</p> : <p className={ui.noteWarn}>{app.insecure}</p>}
      <p>
        {used !== undefined && text.storage(`${(used / 1_000_000).toLocaleString(language, { maximumFractionDigits: 1 })} MB`)}{' '}
        {kept !== undefined && (kept ? text.persistent : text.notPersistent)}
      </p>
      {kept === false && (
        <div className={ui.row}>
          <button type="button" className={ui.button} onClick={() => void ask()}>
            {text.persist}
          </button>
        </div>
      )}
      {refused && (
        <p className={ui.note} role="status">
          {text.persistRefused}
        </p>
      )}
    </section>
  );
}
