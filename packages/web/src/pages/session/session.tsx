import { contentWords, type Placement } from '@ironstride/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { ADDRESS } from '../../addresses.ts';
import { change, put, remove } from '../../local/change.ts';
import { useSeason } from '../../local/use-rows.ts';
import { markOf, sessionTitle } from '../../season/session-title.ts';
import { Mark } from '../../ui/mark.tsx';
import ui from '../../ui/ui.module.css';
import { dayText } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { Finish } from './finish.tsx';
import { momentsOf } from './moments.ts';
import { MomentView } from './moment-view.tsx';
import { useLog } from './use-log.ts';

/** A session: what it is, and then one thing at a time until it is done. */
export function SessionPage({ id }: { readonly id: string }) {
  const words = useWords();
  const found = useSeason();
  if (found.state === 'reading') return null;
  const one = found.state === 'there' ? found.value.plan.placements.find((other) => other.id === id) : undefined;
  if (!one) {
    return (
      <div className={ui.page}>
        <h1>{words.session.unknown}</h1>
        <Link href={ADDRESS.home}>{words.app.today}</Link>
      </div>
    );
  }
  return <Doing one={one} />;
}

function Doing({ one }: { readonly one: Placement }) {
  const words = useWords();
  const text = words.session;
  const title = sessionTitle(one, words);
  const session = useLog(one, title);
  const [overview, setOverview] = useState(true);
  if (session.reading) return null;
  const { log } = session;
  const moments = one.content ? momentsOf(one.content) : [];
  const at = log?.sets.length ?? 0;
  const moment = moments[at];
  if (!overview && log?.state === 'running') {
    if (moment) {
      return (
        <MomentView
          key={moment.at}
          moment={moment}
          next={moments[at + 1]}
          step={[at + 1, moments.length]}
          log={log}
          session={session}
          onLeave={() => setOverview(true)}
        />
      );
    }
    return (
      <Finish log={log} onFinish={(rest) => void session.finish(rest).then(() => setOverview(true))} onBack={() => void session.back()} />
    );
  }
  const running = log?.state === 'running';
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <Link href={ADDRESS.today}>← {words.app.today}</Link>
      <header className={ui.tight}>
        <h1>
          <Mark kind={markOf(one)} /> {title}
        </h1>
        <p className={ui.muted}>
          {dayText(one.date, words.language, 'long')}, {words.halves[one.half]} · {words.minutes(one.session.minutes)}
        </p>
      </header>
      {log?.state === 'done' && <p className={ui.noteGood}>✓ {text.finished}</p>}
      {log?.state === 'skipped' && <p className={ui.note}>{words.today.skipped}</p>}
      {(running || !log) && (
        <button type="button" className={`${ui.primary} ${ui.huge}`} onClick={() => void session.begin().then(() => setOverview(false))}>
          {running ? text.goOn : text.begin}
        </button>
      )}
      {one.content && (
        <section className={ui.card}>
          {contentWords(one.content, {}).map((line, index) => (
            <p
              key={index}
              style={{
                paddingLeft: `${line.mark.length * 0.5}em`,
                fontWeight: line.tone === 'title' ? 700 : undefined,
                minHeight: '0.6em',
              }}
            >
              {line.mark.trim()} {line.text}
            </p>
          ))}
        </section>
      )}
      {log && log.sets.length > 0 && (
        <section className={`${ui.card} ${ui.stack}`}>
          <h2>{text.log}</h2>
          <ul className={ui.bullets}>
            {log.sets
              .filter((set) => set.exercise !== undefined)
              .map((set) => (
                <li key={set.at}>
                  {set.exercise?.replaceAll('-', ' ')} {set.side && text.sides[set.side]}: {set.reps ?? set.seconds ?? set.metres}
                  {set.kg !== undefined && ` × ${set.kg} kg`}
                </li>
              ))}
          </ul>
          {log.rpe !== undefined && <p>{log.rpe} / 10</p>}
          {log.notes && <p>{log.notes}</p>}
        </section>
      )}
      <div className={ui.row}>
        {!log && (
          <button type="button" className={ui.button} onClick={() => void change('session-skipped', [put('logs', session.skipped())])}>
            {text.skip}
          </button>
        )}
        {log && (
          <button type="button" className={ui.button} onClick={() => void change('log-removed', [remove('logs', log.id)])}>
            {text.removeLog}
          </button>
        )}
      </div>
    </div>
  );
}
