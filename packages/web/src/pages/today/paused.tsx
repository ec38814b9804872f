import { HEALTH_QUESTIONS } from '@ironstride/core';
import { change, put } from '../../local/change.ts';
import type { SeasonRow } from '../../local/rows.ts';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import { stopsOf, withStops } from './red-flags.ts';

/** A plan that waits: which red flag stopped it, what to do, and the way on once it is over. */
export function Paused({ season }: { readonly season: SeasonRow }) {
  const words = useWords();
  const text = words.today.paused;
  return (
    <section className={`${ui.noteBad} ${ui.stack}`} aria-label={text.title}>
      <h2>{text.title}</h2>
      <ul className={ui.list}>
        {stopsOf(season).map((one) => (
          <li key={one}>
            <p>
              <strong>{words.says(HEALTH_QUESTIONS[one].asks)}</strong>
            </p>
            <p>{words.says(HEALTH_QUESTIONS[one].says)}</p>
          </li>
        ))}
      </ul>
      <p>{text.help}</p>
      <div className={ui.row}>
        <button type="button" className={ui.button} onClick={() => void change('check-in', [put('seasons', withStops(season, []))])}>
          {text.lift}
        </button>
      </div>
    </section>
  );
}
