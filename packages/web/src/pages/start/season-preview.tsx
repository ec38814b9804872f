import { useState } from 'react';
import { useSettings } from '../../local/use-rows.ts';
import { daysShown } from '../../season/days-shown.ts';
import { SeasonLine } from '../../season/season-line.tsx';
import { WeekList } from '../../season/week-list.tsx';
import { weekTotals } from '../../season/week-totals.ts';
import ui from '../../ui/ui.module.css';
import { dayText } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import css from './start.module.css';
import type { LiveSeason } from './use-live-season.ts';

interface SeasonPreviewProps {
  readonly live: LiveSeason;
  /** Begins the first season, replaces one by a new one, or changes the present one. */
  readonly does: 'use' | 'replace' | 'change';
  readonly onUse: () => void;
  /** From changing to a new season and back; absent while there is none. */
  readonly onOther?: () => void;
}

/** The season that follows from the answers so far. */
export function SeasonPreview({ live, does, onUse, onOther }: SeasonPreviewProps) {
  const words = useWords();
  const { weekStart } = useSettings();
  const [chosen, setChosen] = useState(0);
  const { plan, problems, working } = live;
  const totals = plan ? weekTotals(plan) : [];
  const at = Math.min(chosen, totals.length - 1);
  const week = totals[at];
  const stale = problems.length > 0 || working;
  return (
    <section id="season" className={`${ui.card} ${ui.stack} ${css.preview}`} aria-label={words.start.preview} aria-busy={working}>
      <div className={ui.spread}>
        <h2>{words.start.preview}</h2>
        <span className={`${ui.small} ${ui.muted}`} aria-live="polite">
          {working ? words.start.planning : live.took !== undefined && problems.length === 0 ? words.start.took(live.took) : ''}
        </span>
      </div>
      {problems.length > 0 && <p className={ui.noteWarn}>{plan ? `${words.start.waiting} ${words.start.old}` : words.start.waiting}</p>}
      {plan && week && (
        <div className={`${ui.stack} ${problems.length > 0 ? css.old : ''}`}>
          <SeasonLine plan={plan} onWeek={(monday) => setChosen(totals.findIndex((one) => one.week.monday === monday))} />
          <div className={css.turn}>
            <button
              type="button"
              className={ui.button}
              disabled={at <= 0}
              onClick={() => setChosen(at - 1)}
              aria-label={words.season.week(at)}
            >
              ←
            </button>
            <p className={ui.small}>
              <strong>{words.season.weekOf(week.week.number, totals.length)}</strong> · {dayText(week.week.monday, words.language)} ·{' '}
              {words.says(week.week.focus)}
            </p>
            <button
              type="button"
              className={ui.button}
              disabled={at >= totals.length - 1}
              onClick={() => setChosen(at + 1)}
              aria-label={words.season.week(at + 2)}
            >
              →
            </button>
          </div>
          <WeekList narrow days={daysShown(plan, week.week.monday, weekStart)} placements={plan.placements} />
          <p className={`${ui.small} ${ui.muted}`}>{plan.proof.optimal ? words.start.proven : words.start.unproven}</p>
          {plan.notes.length > 0 && (
            <details className={ui.details} open={plan.notes.some((one) => one.level === 'warning')}>
              <summary>{words.season.notes}</summary>
              <ul className={ui.bullets}>
                {plan.notes.map((one) => (
                  <li key={one.code + one.says}>{words.says(one.says)}</li>
                ))}
              </ul>
            </details>
          )}
        </div>
      )}
      <button type="button" className={`${ui.primary} ${ui.huge}`} disabled={!plan || stale} onClick={onUse}>
        {words.start[does]}
      </button>
      {onOther && (
        <button type="button" className={ui.quiet} onClick={onOther}>
          {does === 'change' ? words.start.anew : words.start.notAnew}
        </button>
      )}
      {!isSecureContext && <p className={ui.note}>{words.app.insecure}</p>}
      <p className={`${ui.small} ${ui.muted}`}>{words.start.free}</p>
    </section>
  );
}
