import { ask } from '../../local/client.ts';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import { momentText } from './moment-text.ts';
import { TroubleNote } from './trouble-note.tsx';
import { useAccountWords } from './use-account-words.ts';
import { useAnswer } from './use-answer.ts';

/** Where the person is signed in; each place can be ended. */
export function Sessions() {
  const { language } = useWords();
  const { sessions: text } = useAccountWords();
  const { answer, reload } = useAnswer('GET /api/sessions', {});
  const end = (id: string): void => void ask('DELETE /api/sessions/:id', { params: { id } }).then(reload);
  return (
    <section className={`${ui.card} ${ui.stack}`} aria-labelledby="sessions">
      <h2 id="sessions">{text.title}</h2>
      {answer && !answer.ok && <TroubleNote trouble={answer} />}
      {answer?.ok && (
        <>
          <ul className={ui.list}>
            {answer.value.sessions.map(({ id, device, seen, current }) => (
              <li key={id} className={`${ui.note} ${ui.spread}`}>
                <span>
                  <strong>{device}</strong> {current ? text.this : text.seen(momentText(seen, language))}
                </span>
                {!current && (
                  <button type="button" className={ui.button} aria-label={`${text.end}: ${device}`} onClick={() => end(id)}>
                    {text.end}
                  </button>
                )}
              </li>
            ))}
          </ul>
          {answer.value.sessions.length > 1 && (
            <div className={ui.row}>
              <button type="button" className={ui.button} onClick={() => void ask('DELETE /api/sessions', {}).then(reload)}>
                {text.endOthers}
              </button>
            </div>
          )}
        </>
      )}
    </section>
  );
}
