import { useState } from 'react';
import { ask, type Trouble } from '../../local/client.ts';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import type { Fresh } from './fresh.ts';
import { megabytesText } from './megabytes-text.ts';
import { momentText } from './moment-text.ts';
import { TroubleNote } from './trouble-note.tsx';
import { useAccountWords } from './use-account-words.ts';
import { useAnswer } from './use-answer.ts';

/** Backups on the disk of the server, and a new one while it runs. */
export function Backups({ fresh }: { readonly fresh: Fresh }) {
  const { language } = useWords();
  const { backups: text } = useAccountWords();
  const { answer, reload } = useAnswer('GET /api/backups', {});
  const [trouble, setTrouble] = useState<Trouble>();
  const [busy, setBusy] = useState(false);
  const make = async (): Promise<void> => {
    setBusy(true);
    const made = await fresh(() => ask('POST /api/backups', {}));
    setBusy(false);
    setTrouble(made.ok ? undefined : made);
    await reload();
  };
  const backups = answer?.ok ? answer.value.backups : [];
  return (
    <div className={ui.stack}>
      <h3>{text.title}</h3>
      <p>{text.why}</p>
      <ul className={ui.bullets}>
        {backups.map(({ file, bytes, at }) => (
          <li key={file}>
            {momentText(at, language)}: {file} ({megabytesText(bytes, language)})
          </li>
        ))}
      </ul>
      <TroubleNote trouble={trouble} />
      <div className={ui.row}>
        <button type="button" className={ui.button} disabled={busy} onClick={() => void make()}>
          {text.make}
        </button>
      </div>
    </div>
  );
}
