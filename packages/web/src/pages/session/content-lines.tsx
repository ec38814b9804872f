import { contentWords, type SessionContent } from '@ironstride/core';
import ui from '../../ui/ui.module.css';
import { tongueOf } from '../../words/exercise-name.ts';
import { useWords } from '../../words/use-words.tsx';
import css from './session.module.css';

/** What is in a session, step by step. */
export function ContentLines({ content }: { readonly content: SessionContent }) {
  const words = useWords();
  const lines = contentWords(content, { tongue: tongueOf(words) }).map((line, key) => ({ ...line, key }));
  return (
    <div className={css.lines}>
      {lines
        .filter(({ text }) => text !== '')
        .map(({ key, mark, text, tone }) =>
          tone === 'title' ? (
            <h2 key={key}>{text}</h2>
          ) : (
            <p key={key} className={`${placeOf(mark)} ${tone === 'quiet' ? `${ui.muted} ${ui.small}` : ''}`}>
              {/^\s*[A-Z]/.test(mark) && <span className={css.mark}>{mark.trim()} </span>}
              {text}
            </p>
          ),
        )}
    </div>
  );
}

/** What has a mark is a step; what is indented without one says more about it. */
function placeOf(mark: string): string {
  return (mark.trim() !== '' ? css.step : mark === '' ? '' : css.under) ?? '';
}
