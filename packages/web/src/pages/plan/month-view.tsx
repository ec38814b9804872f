import { mondayOf, partsOf, type PlainDate, type Plan } from '@ironstride/core';
import { useSettings } from '../../local/use-rows.ts';
import { daysShown } from '../../season/days-shown.ts';
import { WeekList } from '../../season/week-list.tsx';
import { weekTotals } from '../../season/week-totals.ts';
import ui from '../../ui/ui.module.css';
import { dayText } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import css from './month-view.module.css';

interface MonthViewProps {
  readonly plan: Plan;
  readonly today: PlainDate;
  /** A plan that does not hold is only looked at. */
  readonly still: boolean;
  readonly onWeek: (monday: PlainDate) => void;
}

/** All weeks below each other, by month. */
export function MonthView({ plan, today, still, onWeek }: MonthViewProps) {
  const words = useWords();
  const { weekStart } = useSettings();
  const totals = weekTotals(plan);
  return (
    <div className={ui.stack}>
      {totals.map(({ week, run, strength }, index) => {
        const before = totals[index - 1];
        const newMonth = !before || partsOf(before.week.monday).month !== partsOf(week.monday).month;
        return (
          <section key={week.monday} className={`${ui.tight} ${week.monday === mondayOf(today) ? css.now : ''}`}>
            {newMonth && <h2>{dayText(week.monday, words.language, 'month')}</h2>}
            <button
              type="button"
              className={`${ui.quiet} ${css.week}`}
              onClick={() => onWeek(week.monday)}
              aria-current={week.monday === mondayOf(today) ? 'date' : undefined}
            >
              <strong>{words.season.week(week.number)}</strong> {dayText(week.monday, words.language)} · {words.disciplines.run}{' '}
              {words.minutes(run)}, {words.disciplines.strength} {words.minutes(strength)}
            </button>
            <WeekList days={daysShown(plan, week.monday, weekStart)} placements={plan.placements} leads={!still} />
          </section>
        );
      })}
    </div>
  );
}
