import { HALVES, type Half } from '@ironstride/core';
import { Fragment, type ReactNode } from 'react';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import { DAYS, type Day } from './draft.ts';
import css from './start.module.css';

/** A cell for the morning and the evening of each weekday, under headings. */
export function DayGrid({ cell }: { readonly cell: (day: Day, half: Half, weekday: string) => ReactNode }) {
  const { start, weekdays } = useWords();
  return (
    <div className={css.days}>
      <span />
      <span className={ui.legend}>{start.days.morning}</span>
      <span className={ui.legend}>{start.days.evening}</span>
      {DAYS.map((day, index) => (
        <Fragment key={day}>
          <span>{weekdays[index]}</span>
          {HALVES.map((half) => (
            <Fragment key={half}>{cell(day, half, weekdays[index] ?? day)}</Fragment>
          ))}
        </Fragment>
      ))}
    </div>
  );
}
