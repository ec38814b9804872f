import { useState } from 'react';
import { ask, type Trouble } from '../../local/client.ts';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import type { Fresh } from './fresh.ts';
import { momentText } from './moment-text.ts';
import { ToldOnce } from './told-once.tsx';
import { TroubleNote } from './trouble-note.tsx';
import { useAccountWords } from './use-account-words.ts';
import { useAnswer } from './use-answer.ts';

/** The season as a calendar that other programs follow, behind an address that can be taken away. */
export function Feed({ fresh }: { readonly fresh: Fresh }) {
  const { language } = useWords();
  const { feed: text } = useAccountWords();
  const { answer, reload } = useAnswer('GET /api/feed', {});
  const [address, setAddress] = useState<string>();
  const [trouble, setTrouble] = useState<Trouble>();
  const make = async (): Promise<void> => {
    const made = await fresh(() => ask('POST /api/feed', {}));
    setTrouble(made.ok ? undefined : made);
    setAddress(made.ok ? made.value.address : undefined);
    await reload();
  };
  const end = async (): Promise<void> => {
    const ended = await ask('DELETE /api/feed', {});
    setTrouble(ended.ok ? undefined : ended);
    setAddress(undefined);
    await reload();
  };
  const feed = answer?.ok ? answer.value.feed : null;
  return (
    <details className={ui.details}>
      <summary>{text.title}</summary>
      <div className={ui.stack}>
        <p>{text.why}</p>
        {feed && <p>{text.since(momentText(feed.created, language))}</p>}
        {address !== undefined && <ToldOnce label={text.address} secret={address} />}
        <TroubleNote trouble={trouble} />
        <div className={ui.row}>
          <button type="button" className={ui.button} onClick={() => void make()}>
            {feed ? text.anew : text.make}
          </button>
          {feed && (
            <button type="button" className={ui.button} onClick={() => void end()}>
              {text.end}
            </button>
          )}
        </div>
      </div>
    </details>
  );
}
