import { weekdayOf, type PlainDate, type Placement } from '@ironstride/core';
import { Link } from 'wouter';
import { ADDRESS } from '../addresses.ts';
import { Mark } from '../ui/mark.tsx';
import { dayText } from '../words/dates.ts';
import { useWords } from '../words/use-words.tsx';
import { markOf, sessionTitle } from './session-title.ts';
import css from './week-list.module.css';

interface WeekListProps {
  readonly days: readonly PlainDate[];
  readonly placements: readonly Placement[];
  /** Days below each other, for where the week has a narrow place of its own. */
  readonly narrow?: boolean;
  /** Each session leads to its page; those of a plan that does not hold have none. */
  readonly leads?: boolean;
}

/** A week at a glance: its days with those of the placements that fall on them; beside each other they show marks only where there is no room. */
export function WeekList({ days, placements, narrow = false, leads = false }: WeekListProps) {
  const words = useWords();
  return (
    <ol className={narrow ? css.lines : css.week}>
      {days.map((date) => (
        <li key={date} className={css.day}>
          <span className={css.name}>{words.weekdaysShort[weekdayOf(date)]}</span>
          {placements
            .filter((one) => one.date === date)
            .map((one) => {
              const shown = {
                className: `${css.item} ${css[markOf(one)]}`,
                title: `${sessionTitle(one, words)}, ${words.minutes(one.session.minutes)}`,
                children: (
                  <>
                    <Mark kind={markOf(one)} />
                    <span className={css.text}>{sessionTitle(one, words)}</span>
                    <span className="unseen">
                      {`, ${words.minutes(one.session.minutes)}, ${dayText(date, words.language, 'weekday')}, ${words.halves[one.half]}`}
                    </span>
                  </>
                ),
              };
              return leads ? <Link key={one.id} href={ADDRESS.session(one.id)} {...shown} /> : <span key={one.id} {...shown} />;
            })}
        </li>
      ))}
    </ol>
  );
}
