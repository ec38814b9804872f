import { weekdayOf, type PlainDate, type Placement } from '@ironstride/core';
import { Mark } from '../ui/mark.tsx';
import { useWords } from '../words/use-words.tsx';
import { markOf, sessionTitle } from './session-title.ts';
import css from './week-list.module.css';

interface WeekListProps {
  readonly days: readonly PlainDate[];
  readonly placements: readonly Placement[];
  /** Days below each other, for where the week has a narrow place of its own. */
  readonly narrow?: boolean;
}

/** A week at a glance: its days with those of the placements that fall on them; beside each other they show marks only where there is no room. */
export function WeekList({ days, placements, narrow = false }: WeekListProps) {
  const words = useWords();
  return (
    <ol className={narrow ? css.lines : css.week}>
      {days.map((date) => (
        <li key={date} className={css.day}>
          <span className={css.name}>{words.weekdaysShort[weekdayOf(date)]}</span>
          {placements
            .filter((one) => one.date === date)
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
