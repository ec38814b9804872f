import { addDays, inOrderOfDoing, type Placement, type Plan, type PlannedWeek } from '@ironstride/core';
import { markOf, sessionTitle } from '../../season/session-title.ts';
import { Mark } from '../../ui/mark.tsx';
import ui from '../../ui/ui.module.css';
import { dayText } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { PrintButtons } from './print-buttons.tsx';
import css from './print.module.css';
import { keyContent } from './what-to-print.ts';

/** A week on one sheet: seven days, what is on when, how long, the heart of it, and a box to tick. */
export function WeekSheet({ plan, week }: { readonly plan: Plan; readonly week: PlannedWeek }) {
  const words = useWords();
  return (
    <div className={`${ui.page} ${css.sheet}`}>
      <div className={ui.spread}>
        <h1>{words.season.weekOf(week.number, plan.weeks.length)}</h1>
        <PrintButtons />
      </div>
      <p>
        {dayText(week.monday, words.language, 'long')} – {dayText(addDays(week.monday, 6), words.language, 'long')}.{' '}
        {words.says(week.focus)}
      </p>
      <ol className={css.days}>
        {words.weekdays.map((name, index) => {
          const date = addDays(week.monday, index);
          const here = inOrderOfDoing(plan.placements.filter((one) => one.date === date));
          return (
            <li key={name} className={css.day}>
              <h2 className={css.name}>
                {name}
                <span className={css.date}>{dayText(date, words.language)}</span>
              </h2>
              <div className={css.entries}>
                {here.length === 0 && <p className={ui.muted}>{words.print.free}</p>}
                {here.map((one) => (
                  <Entry key={one.id} one={one} />
                ))}
              </div>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function Entry({ one }: { readonly one: Placement }) {
  const words = useWords();
  const lines = one.content ? keyContent(one.content, words) : [];
  return (
    <div className={css.entry}>
      <span className={css.box} aria-hidden="true" />
      <div>
        <h3>
          <Mark kind={markOf(one)} /> {sessionTitle(one, words)}{' '}
          <span className={css.when}>
            {words.halves[one.half]}, {words.minutes(one.session.minutes)}
          </span>
        </h3>
        {lines.length > 0 && <p className={ui.small}>{lines.join(' · ')}</p>}
      </div>
    </div>
  );
}
