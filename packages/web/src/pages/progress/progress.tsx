import { parseDate } from '@ironstride/core';
import { Link } from 'wouter';
import { ADDRESS } from '../../addresses.ts';
import { today as todayOf } from '../../local/today.ts';
import { useLogs, useSeason } from '../../local/use-rows.ts';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import { CoverageTable } from './coverage-table.tsx';
import { coverage } from './coverage.ts';
import { liftLines } from './lift-lines.ts';
import { Lifts } from './lifts.tsx';
import { MinutesChart } from './minutes-chart.tsx';
import css from './progress.module.css';
import { adherence, overall, weekProgress } from './week-progress.ts';

/** What was planned and what was done, by week, by lift and by movement. */
export function ProgressPage() {
  const words = useWords();
  const text = words.progress;
  const found = useSeason();
  const logs = useLogs();
  if (found.state === 'reading' || logs === undefined) return null;
  const today = todayOf();
  const plan = found.state === 'there' ? found.value.plan : undefined;
  // A plan that was renewed in the middle begins later than its season.
  const since = (found.state === 'there' ? parseDate(found.value.season.from) : undefined) ?? plan?.from ?? today;
  const any = logs.some(({ state }) => state === 'done');
  const weeks = weekProgress(plan, since, logs, today);
  const all = overall(weeks);
  const share = adherence(all);
  const placements = (plan?.placements ?? []).filter(({ date }) => date >= since);
  const sets = coverage(placements, logs, today);
  const lines = liftLines(logs, placements);
  return (
    <div className={ui.page}>
      <h1>{text.title}</h1>
      {!any && (
        <div className={`${ui.note} ${ui.stack}`}>
          <p>{text.none}</p>
          <div>
            <Link href={plan ? ADDRESS.today : ADDRESS.start} className={ui.button}>
              {plan ? words.app.today : words.app.toStart}
            </Link>
          </div>
        </div>
      )}
      <div className={ui.columns}>
        {weeks.length > 0 && (
          <section className={`${ui.card} ${ui.stack}`}>
            <h2>{text.weeks}</h2>
            {any && share !== undefined && (
              <p>
                <span className={css.big}>{text.percent(share)}</span> {text.done(all.done, all.planned)}
              </p>
            )}
            <MinutesChart weeks={weeks} />
          </section>
        )}
        {plan && weeks.length === 0 && <p>{text.notBegun}</p>}
        {(lines.length > 0 || plan) && <Lifts lines={lines} />}
        {sets.some(({ planned, done }) => planned + done > 0) && <CoverageTable all={sets} />}
      </div>
    </div>
  );
}
