import type { PlainDate } from '@ironstride/core';
import { formatDate } from '@ironstride/core';
import { useMemo, useState } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import { ADDRESS } from '../../addresses.ts';
import { today as todayOf } from '../../local/today.ts';
import { usePlan, useSeason, useSettings } from '../../local/use-rows.ts';
import { daysShown } from '../../season/days-shown.ts';
import { SeasonLine } from '../../season/season-line.tsx';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import { ChangeSeason } from './change-season.tsx';
import { Findings } from './findings.tsx';
import { Paused } from '../today/paused.tsx';
import { stopsOf } from '../today/red-flags.ts';
import { History } from './history.tsx';
import { MonthView } from './month-view.tsx';
import { Proposed } from './proposed.tsx';
import { SessionDialog } from './session-dialog.tsx';
import css from './plan.module.css';
import { usePrices } from './use-prices.ts';
import { usePropose } from './use-propose.ts';
import { WeekView } from './week-view.tsx';

const VIEWS = ['week', 'month', 'season'] as const;

/** The plan by week, month and season; everything in it can be picked up, asked about and changed. */
export function PlanPage() {
  const words = useWords();
  const found = useSeason();
  if (found.state === 'reading') return null;
  if (found.state === 'none') {
    return (
      <div className={ui.page}>
        <h1>{words.plan.title}</h1>
        <p>{words.today.none}</p>
        <Link href={ADDRESS.start} className={ui.primary}>
          {words.app.toStart}
        </Link>
      </div>
    );
  }
  return <Board found={found.value} />;
}

type Season = Extract<ReturnType<typeof useSeason>, { state: 'there' }>['value'];

function Board({ found }: { readonly found: Season }) {
  const words = useWords();
  const { view: written } = useParams<{ view?: string }>();
  const [, go] = useLocation();
  const view = VIEWS.find((one) => one === written) ?? 'week';
  const { season } = found;
  const day = todayOf();
  const begun = usePlan(season.original);
  const [looksBack, setLooksBack] = useState(false);
  const original = looksBack && begun !== undefined;
  const plan = original ? begun : found.plan;
  const stopped = stopsOf(season).length > 0;
  const { weekStart } = useSettings();
  const mondays = plan.weeks.map((week) => week.monday);
  const usual = Math.max(
    0,
    mondays.findLastIndex((monday) => (daysShown(plan, monday, weekStart)[0] ?? monday) <= day),
  );
  const [index, setIndex] = useState(usual);
  const at = Math.min(index, mondays.length - 1);
  const week = plan.weeks[at];
  const days = useMemo(() => daysShown(plan, week?.monday ?? plan.from, weekStart), [plan, week?.monday, weekStart]);
  const [asked, setAsked] = useState<string>();
  const propose = usePropose(found);
  const { prices, first } = usePrices(found.plan, propose.about, days);
  const toWeek = (monday: PlainDate): void => {
    setIndex(mondays.indexOf(monday));
    go(ADDRESS.plan);
  };
  const one = plan.placements.find(({ id }) => id === asked);
  return (
    <div className={ui.page}>
      <div className={ui.spread}>
        <h1>{words.plan.title}</h1>
        <div className={css.views}>
          {VIEWS.map((name) => (
            <Link key={name} href={name === 'week' ? ADDRESS.plan : ADDRESS[name]} aria-current={name === view ? 'page' : undefined}>
              {words.plan.views[name]}
            </Link>
          ))}
        </div>
      </div>
      {stopped && <Paused season={season} />}
      {original && (
        <div className={`${ui.noteWarn} ${ui.spread}`} role="status">
          <span>{words.plan.originalNote}</span>
          <div className={ui.row}>
            <button
              type="button"
              className={ui.button}
              onClick={() => {
                setLooksBack(false);
                void propose.back(begun);
              }}
            >
              {words.plan.originalTake}
            </button>
            <button type="button" className={ui.button} onClick={() => setLooksBack(false)}>
              {words.plan.originalOff}
            </button>
          </div>
        </div>
      )}
      {view === 'season' && (
        <section className={`${ui.card} ${ui.stack}`}>
          <SeasonLine plan={plan} today={day} onWeek={toWeek} />
        </section>
      )}
      {view === 'month' && <MonthView plan={plan} today={day} still={original} onWeek={toWeek} />}
      {view === 'week' && week && (
        <>
          <div className={css.head}>
            <div className={ui.row}>
              <button
                type="button"
                className={ui.button}
                aria-label={words.plan.previous}
                disabled={at === 0}
                onClick={() => setIndex(at - 1)}
              >
                ←
              </button>
              <button
                type="button"
                className={ui.button}
                aria-label={words.plan.next}
                disabled={at >= mondays.length - 1}
                onClick={() => setIndex(at + 1)}
              >
                →
              </button>
              {at !== usual && (
                <button type="button" className={ui.button} onClick={() => setIndex(usual)}>
                  {words.plan.toToday}
                </button>
              )}
            </div>
            <p>
              <strong>{words.season.weekOf(week.number, mondays.length)}</strong> · {words.says(week.focus)}
            </p>
            <Link href={ADDRESS.print(`week-${formatDate(week.monday)}`)}>{words.plan.print}</Link>
          </div>
          <WeekView
            key={`${original ? season.original : season.plan}|${week.monday}`}
            still={original || stopped}
            plan={plan}
            days={days}
            today={day}
            prices={prices}
            onNear={first}
            onDrop={(id, to) => void propose.edit([{ does: 'move', session: id, to }])}
            onAsk={(id) => {
              first(id);
              setAsked(id);
            }}
          />
        </>
      )}
      <div className={css.below}>
        {view === 'week' && week && !original && !stopped && (
          <Findings plan={plan} week={week} about={propose.about} onEdit={(edits) => void propose.edit(edits)} />
        )}
        {!original && !stopped && (
          <ChangeSeason
            key={season.plan}
            season={season}
            plan={plan}
            week={week}
            today={day}
            onEdit={(edits) => void propose.edit(edits)}
            onRenew={(athlete, rulebook) => void propose.renew(athlete, rulebook)}
          />
        )}
        <Proposed propose={propose} />
        {begun && <History season={season} plan={found.plan} first={begun} original={original} onShow={setLooksBack} />}
      </div>
      {one && (
        <SessionDialog
          plan={plan}
          one={one}
          about={propose.about}
          prices={prices.get(one.id) ?? []}
          onEdit={(edits) => {
            setAsked(undefined);
            void propose.edit(edits);
          }}
          onClose={() => setAsked(undefined)}
        />
      )}
    </div>
  );
}
