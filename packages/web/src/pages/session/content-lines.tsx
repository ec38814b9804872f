import { contentWords, type SessionContent } from '@ironstride/core';
import ui from '../../ui/ui.module.css';
import css from './session.module.css';

/** What is in a session in the words of the planner, which speaks English. */
export function ContentLines({ content }: { readonly content: SessionContent }) {
  const lines = contentWords(content, {}).map((line, key) => ({ ...line, key }));
  return (
    <div lang="en" className={css.lines}>
      {lines
        .filter(({ text }) => text !== '')
        .map(({ key, mark, text, tone }) =>
          tone === 'title' ? (
            <h2 key={key}>{text}</h2>
          ) : (
            <p key={key} className={tone === 'quiet' ? `${ui.muted} ${ui.small}` : undefined}>
              {mark.trim() !== '' && <span className={css.mark}>{mark.trim()} </span>}
              {text}
            </p>
          ),
        )}
    </div>
  );
}
