import { addDays, inOrderOfDoing, type Finding, type PlainDate, type Placement } from '@ironstride/core';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Link } from 'wouter';
import { ADDRESS } from '../../addresses.ts';
import { today as todayOf } from '../../local/today.ts';
import { useLogs, useSeason } from '../../local/use-rows.ts';
import { askPlanner, holdPlan } from '../../planner/planner.ts';
import { markOf, sessionTitle } from '../../season/session-title.ts';
import { Mark } from '../../ui/mark.tsx';
import ui from '../../ui/ui.module.css';
import { dayText } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { CheckIn } from './check-in.tsx';
import { Paused } from './paused.tsx';
import { stopsOf } from './red-flags.ts';
import css from './today.module.css';

// Proposals are loaded after the card of the day is there.
const EasierDay = lazy(async () => ({ default: (await import('./easier-day.tsx')).EasierDay }));

/** What to do today, why today, and what comes tomorrow. */
export function Today() {
  const words = useWords();
  const found = useSeason();
  const day = todayOf();
  if (found.state === 'reading') return null;
  if (found.state === 'none') {
    return (
      <div className={`${ui.page} ${ui.narrow}`}>
        <h1>{words.today.title}</h1>
        <p>{words.today.none}</p>
        <p className={ui.muted}>{words.today.noneHelp}</p>
        <Link href={ADDRESS.start} className={ui.primary}>
          {words.app.toStart}
        </Link>
      </div>
    );
  }
  const { plan, season } = found.value;
  const stopped = stopsOf(season).length > 0;
  const on = (date: PlainDate): readonly Placement[] => inOrderOfDoing(plan.placements.filter((one) => one.date === date));
  const here = on(day);
  const next = on(addDays(day, 1));
  const last = (plan.weeks.at(-1)?.monday ?? plan.from) + 6;
  const week = plan.weeks.findLast((one) => one.monday <= day);
  const within = day >= plan.from && day <= last;
  return (
    <div className={`${ui.page} ${within ? css.wide : ui.narrow}`}>
      <header className={ui.tight}>
        <h1>{dayText(day, words.language, 'long')}</h1>
        {week && day <= last && (
          <p className={ui.muted}>
            {words.season.weekOf(week.number, plan.weeks.length)} · {words.says(week.focus)}
          </p>
        )}
      </header>
      {day < plan.from && <p className={ui.note}>{words.today.before(dayText(plan.from, words.language, 'long'))}</p>}
      {day > last && <p className={ui.note}>{words.today.after}</p>}
      <div className={css.column}>
        {here.length === 0 && within && (
          <section className={`${ui.card} ${ui.stack}`}>
            <h2>{words.today.rest}</h2>
            <p>{words.today.restHelp}</p>
          </section>
        )}
        {stopped && <Paused season={season} />}
        {!stopped &&
          (day < plan.from ? on(plan.placements.find((one) => one.date >= plan.from)?.date ?? plan.from) : here).map((one) => (
            <SessionCard key={one.id} one={one} planId={season.plan} rulebook={season.rulebook} />
          ))}
        <p>
          <strong>{words.today.tomorrow}:</strong>{' '}
          {next.map((one) => `${sessionTitle(one, words)}, ${words.minutes(one.session.minutes)}`).join(' + ') || words.today.tomorrowRest}
        </p>
      </div>
      {within && (
        <div className={css.column}>
          <CheckIn day={day} season={season} />
          {!stopped && (
            <Suspense>
              <EasierDay season={season} plan={plan} day={day} />
            </Suspense>
          )}
        </div>
      )}
    </div>
  );
}

interface SessionCardProps {
  readonly one: Placement;
  readonly planId: string;
  readonly rulebook: 'article' | 'strict' | 'consolidate';
}

function SessionCard({ one, planId, rulebook }: SessionCardProps) {
  const words = useWords();
  const log = useLogs()?.find(({ id }) => id === one.id);
  const state = log?.state;
  return (
    <section className={`${ui.card} ${ui.stack} ${css[one.session.discipline]}`}>
      <div className={ui.spread}>
        <h2 className={css.title}>
          <Mark kind={markOf(one)} /> {sessionTitle(one, words)}
        </h2>
        <span className={ui.muted}>
          {words.halves[one.half]} · {words.minutes(one.session.minutes)} · {words.efforts[one.session.effort]}
        </span>
      </div>
      {one.content && (
        <ul className={ui.bullets}>
          {one.content.parts
            .filter((part) => part.role !== 'optional')
            .map((part) => (
              <li key={part.title}>
                {words.says(part.title)} · {words.minutes(Math.max(1, Math.round(part.seconds / 60)))}
              </li>
            ))}
        </ul>
      )}
      <Link href={ADDRESS.session(one.id)} className={`${state === 'done' || state === 'skipped' ? ui.button : ui.primary} ${ui.huge}`}>
        {state === 'done'
          ? `✓ ${words.today.done}`
          : state === 'skipped'
            ? words.today.skipped
            : state === 'running'
              ? words.today.goOn
              : words.today.begin}
      </Link>
      <WhyToday one={one} planId={planId} rulebook={rulebook} />
    </section>
  );
}

/** The rules that hold a session where it stands; asked for when somebody wants to know. */
function WhyToday({ one, planId, rulebook }: SessionCardProps) {
  const words = useWords();
  const season = useSeason();
  const [open, setOpen] = useState(false);
  const [avoids, setAvoids] = useState<readonly Finding[]>();
  const [statements, setStatements] = useState<ReadonlyMap<string, string>>();
  const plan = season.state === 'there' ? season.value.plan : undefined;
  useEffect(() => {
    if (!open || !plan) return undefined;
    let wanted = true;
    void (async () => {
      await holdPlan(planId, plan);
      const { RULE_STATEMENTS } = await import('../../season/rule-statements.ts');
      const answer = await askPlanner('why', { id: planId, rulebook, today: todayOf(), session: one.id });
      if (!wanted || !answer.ok) return;
      setStatements(RULE_STATEMENTS);
      setAvoids(answer.value.avoids);
    })();
    return () => {
      wanted = false;
    };
  }, [open, plan, planId, rulebook, one.id]);
  return (
    <details className={ui.details} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.today.why}</summary>
      {!avoids && open && <p>{words.app.loading}</p>}
      {avoids && <p className={css.lead}>{avoids.length === 0 ? words.today.whyNothing : `${words.plan.avoids}:`}</p>}
      <ul className={ui.list}>
        {avoids?.slice(0, 5).map((finding) => (
          <li key={finding.rule} className={ui.note}>
            <p>{words.says(statements?.get(finding.rule) ?? finding.says)}</p>
            <p className={`${ui.small} ${ui.muted}`}>
              {words.says(finding.says)} <Link href={ADDRESS.rule(finding.rule)}>{words.today.rule}</Link>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
