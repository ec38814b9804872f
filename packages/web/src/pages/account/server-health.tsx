import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import { megabytesText } from './megabytes-text.ts';
import { momentText } from './moment-text.ts';
import { TroubleNote } from './trouble-note.tsx';
import { useAccountWords } from './use-account-words.ts';
import { useAnswer } from './use-answer.ts';

/** How the server is, in words. */
export function ServerHealth() {
  const { language } = useWords();
  const { server: text } = useAccountWords();
  const { answer } = useAnswer('GET /api/server/health', {});
  if (!answer) return null;
  if (!answer.ok) return <TroubleNote trouble={answer} />;
  const { version, started, database, people, lastBackup } = answer.value;
  const size = database.bytes === null ? '' : `, ${megabytesText(database.bytes, language)}`;
  return (
    <ul className={ui.bullets}>
      <li>{text.runs(version, momentText(started, language))}</li>
      <li>{text.stores(database.kind === 'sqlite' ? 'SQLite' : 'PostgreSQL', size, people)}</li>
      <li>{lastBackup === null ? text.noBackup : text.lastBackup(momentText(lastBackup, language))}</li>
    </ul>
  );
}
