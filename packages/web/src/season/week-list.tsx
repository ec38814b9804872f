import { addDays, type PlainDate, type Placement } from '@ironstride/core';
import { Mark } from '../ui/mark.tsx';
import { useWords } from '../words/use-words.tsx';
import { markOf, sessionTitle } from './session-title.ts';
import css from './week-list.module.css';

/** A week at a glance: seven days with their sessions, marks only where there is no room. */
export function WeekList({ monday, placements }: { readonly monday: PlainDate; readonly placements: readonly Placement[] }) {
  const words = useWords();
  return (
    <ol className={css.week} style={{ listStyle: 'none' }}>
      {words.weekdaysShort.map((name, index) => (
        <li key={name} className={css.day}>
          <span className={css.name}>{name}</span>
          {placements
            .filter((one) => one.date === addDays(monday, index))
            .map((one) => (
              <span
                key={one.id}
                className={`${css.item} ${css[markOf(one)]}`}
                title={`${sessionTitle(one, words)}, ${words.minutes(one.session.minutes)}`}
              >
                <Mark kind={markOf(one)} />
                <span className={css.text}>{sessionTitle(one, words)}</span>
                <span className="unseen">{`, ${words.minutes(one.session.minutes)}, ${words.halves[one.half]}`}</span>
              </span>
            ))}
        </li>
      ))}
    </ol>
  );
}
