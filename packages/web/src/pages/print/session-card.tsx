import { contentWords, type Placement } from '@ironstride/core';
import { markOf, sessionTitle } from '../../season/session-title.ts';
import { Mark } from '../../ui/mark.tsx';
import ui from '../../ui/ui.module.css';
import { dayText } from '../../words/dates.ts';
import { tongueOf } from '../../words/exercise-name.ts';
import { useWords } from '../../words/use-words.tsx';
import { PrintButtons } from './print-buttons.tsx';
import css from './print.module.css';

/** Marks begin with two spaces a level. */
const LEVELS = [css.level0, css.level1, css.level2, css.level3];

/** One session step by step, with room for notes. */
export function SessionCard({ one }: { readonly one: Placement }) {
  const words = useWords();
  const lines = one.content ? contentWords(one.content, { tongue: tongueOf(words) }) : [];
  return (
    <div className={`${ui.page} ${ui.narrow} ${css.sheet}`}>
      <div className={ui.spread}>
        <h1>
          <Mark kind={markOf(one)} /> {sessionTitle(one, words)}
        </h1>
        <PrintButtons />
      </div>
      <p>
        {dayText(one.date, words.language, 'long')}, {words.halves[one.half]}, {words.minutes(one.session.minutes)},{' '}
        {words.efforts[one.session.effort]}
      </p>
      {lines.length === 0 && <p>{words.print.noSteps}</p>}
      <div className={css.steps}>
        {lines.map(({ mark, text, tone }, index) => {
          if (text === '') return null;
          if (tone === 'title') return <h2 key={index}>{text}</h2>;
          const level = LEVELS[Math.min(3, Math.floor((mark.length - mark.trimStart().length) / 2))];
          return (
            <p key={index} className={`${level} ${tone === 'quiet' ? `${ui.muted} ${ui.small}` : ''}`}>
              {mark.trim()} {text}
            </p>
          );
        })}
      </div>
      <section>
        <h2 className={css.notes}>{words.print.notes}</h2>
        <div className={css.lines} />
      </section>
    </div>
  );
}
