import { addDays, estimateMax, exerciseById, formatDate, mondayOf, MOVEMENTS, parseDate, type PlainDate } from '@ironstride/core';
import type { DoneSet, LogRow } from '../../local/rows.ts';
import { today as todayOf } from '../../local/today.ts';
import { useLogs, useSeason } from '../../local/use-rows.ts';
import { weekTotals } from '../../season/week-totals.ts';
import ui from '../../ui/ui.module.css';
import { dayText } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';

/** Sets of more repetitions than this say too little about strength. */
const MOST_REPS = 10;

/** What was planned and what was done, by week and by lift. */
export function ProgressPage() {
  const words = useWords();
  const text = words.progress;
  const found = useSeason();
  const logs = (useLogs() ?? []).filter(({ state }) => state === 'done');
  const today = todayOf();
  if (found.state === 'reading') return null;
  const plan = found.state === 'there' ? found.value.plan : undefined;
  const past = plan ? plan.placements.filter(({ date }) => date <= today && date >= plan.from) : [];
  const ids = new Set(logs.map(({ id }) => id));
  const since = formatDate(addDays(today, -28));
  const recent = logs.filter(({ date }) => date >= since).flatMap(({ sets }) => sets);
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <h1>{text.title}</h1>
      {logs.length === 0 && <p className={ui.note}>{text.none}</p>}
      {past.length > 0 && <p>{text.done(past.filter(({ id }) => ids.has(id)).length, past.length)}</p>}
      {plan && (
        <section className={`${ui.card} ${ui.stack}`}>
          <h2>{text.weeks}</h2>
          <div className={ui.scroll} tabIndex={0} role="region" aria-label={text.weeks}>
            <table className={ui.table}>
              <thead>
                <tr>
                  <th scope="col">{text.week}</th>
                  <th scope="col">
                    {words.disciplines.run}: {text.planned}
                  </th>
                  <th scope="col">{text.doneMinutes}</th>
                  <th scope="col">
                    {words.disciplines.strength}: {text.planned}
                  </th>
                  <th scope="col">{text.doneMinutes}</th>
                </tr>
              </thead>
              <tbody>
                {weekTotals(plan)
                  .filter(({ week }) => week.monday <= today)
                  .map(({ week, run, strength }) => (
                    <tr key={week.monday}>
                      <th scope="row">
                        {week.number} · {dayText(week.monday, words.language)}
                      </th>
                      <td>{run}</td>
                      <td>{minutesOf(logs, week.monday, 'run')}</td>
                      <td>{strength}</td>
                      <td>{minutesOf(logs, week.monday, 'strength')}</td>
                    </tr>
                  ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
      {recent.length > 0 && (
        <section className={`${ui.card} ${ui.stack}`}>
          <h2>{text.movements}</h2>
          <ul className={ui.bullets}>
            {MOVEMENTS.map((movement) => (
              <li key={movement}>
                {words.exercises.categories[movement]}:{' '}
                {text.sets(recent.filter((set) => exerciseById(set.exercise ?? '')?.covers.includes(movement)).length)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Lifts sets={logs.flatMap(({ sets }) => sets)} />
    </div>
  );
}

function Lifts({ sets }: { readonly sets: readonly DoneSet[] }) {
  const words = useWords();
  const text = words.progress;
  const lifts = new Map<string, DoneSet[]>();
  for (const set of sets) {
    if (set.exercise === undefined || set.kg === undefined || set.kg <= 0) continue;
    const key = `${set.exercise}|${set.side ?? ''}`;
    lifts.set(key, [...(lifts.get(key) ?? []), set]);
  }
  if (lifts.size === 0) return null;
  return (
    <section className={`${ui.card} ${ui.stack}`}>
      <h2>{text.lifts}</h2>
      <div className={ui.scroll} tabIndex={0} role="region" aria-label={text.lifts}>
        <table className={ui.table}>
          <thead>
            <tr>
              <th scope="col">{text.lift}</th>
              <th scope="col">{text.side}</th>
              <th scope="col">{text.count}</th>
              <th scope="col">{text.best}</th>
            </tr>
          </thead>
          <tbody>
            {[...lifts].map(([key, all]) => (
              <tr key={key}>
                <th scope="row">{exerciseById(all[0]?.exercise ?? '')?.name}</th>
                <td>{all[0]?.side && words.session.sides[all[0].side]}</td>
                <td>{all.length}</td>
                <td>{bestOf(all, text)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** The range of the highest estimate; sets that say too little give none. */
function bestOf(sets: readonly DoneSet[], text: { readonly cannotTell: string; range(low: string, high: string): string }): string {
  const estimates = sets.flatMap(({ exercise = '', kg = 0, reps = 0, rir = 0 }) => {
    if (reps < 1 || reps + rir > MOST_REPS) return [];
    const found = estimateMax({ exercise, kg, reps, rir });
    return found.ok ? [found.value] : [];
  });
  const best = estimates.toSorted((a, b) => b.low - a.low)[0];
  return best ? text.range(best.low.toFixed(0), best.high.toFixed(0)) : text.cannotTell;
}

function minutesOf(logs: readonly LogRow[], monday: PlainDate, discipline: LogRow['discipline']): number {
  return logs.reduce((sum, log) => {
    const date = parseDate(log.date);
    return sum + (log.discipline === discipline && date !== undefined && mondayOf(date) === monday ? (log.minutes ?? 0) : 0);
  }, 0);
}
