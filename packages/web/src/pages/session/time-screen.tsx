import { extentText, paceText, spanText } from '@ironstride/core';
import { useEffect, type ReactNode } from 'react';
import { useAnnounce } from '../../ui/announce.tsx';
import { Icon } from '../../ui/icon.tsx';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import type { Result } from './log-steps.ts';
import { clockText, momentTitle } from './moment-text.ts';
import type { RunMoment, TimeMoment } from './moments.ts';
import { buzz, useNow } from './use-now.ts';
import css from './session.module.css';

interface TimeScreenProps {
  readonly moment: RunMoment | TimeMoment;
  /** Milliseconds since 1970. */
  readonly began: number;
  readonly back: ReactNode;
  readonly onDone: (result: Result) => void;
}

/** A stretch of running, walking or anything else that the clock counts. */
export function TimeScreen({ moment, began, back, onDone }: TimeScreenProps) {
  const words = useWords();
  const text = words.session;
  const announce = useAnnounce();
  const now = useNow(true);
  const extent = moment.does === 'run' ? moment.extent : { seconds: moment.seconds };
  const passed = Math.max(0, (now - began) / 1000);
  const seconds = 'seconds' in extent ? extent.seconds : undefined;
  useEffect(() => {
    const left = seconds === undefined ? -1 : began + seconds * 1000 - Date.now();
    if (left <= 0) return undefined;
    const timer = setTimeout(() => {
      buzz();
      announce(text.timeOver);
    }, left);
    return () => clearTimeout(timer);
  }, [announce, began, seconds, text]);
  const over = seconds !== undefined && passed >= seconds;
  const target = moment.does === 'run' ? moment.target : undefined;
  return (
    <>
      <section className={`${css.middle} ${css.centre}`}>
        <p className={ui.muted}>
          {[words.says(moment.part), moment.round && text.roundOf(moment.round.nth, moment.round.of)].filter(Boolean).join(' · ')}
        </p>
        <h1>
          {extentText(extent, words)} · {momentTitle(moment, words)}
        </h1>
        <p className={css.clock} role="timer" aria-live="off">
          {seconds === undefined
            ? clockText(Math.floor(passed))
            : over
              ? `+${clockText(Math.floor(passed - seconds))}`
              : clockText(seconds - passed)}
        </p>
        {target ? (
          <>
            <dl className={css.facts}>
              {target.pace && <Fact name={text.pace} says={paceText(target.pace, words.units)} />}
              {target.heart && <Fact name={text.heart} says={spanText(...target.heart)} />}
              <Fact name={text.effort} says={text.ofTen(spanText(...target.rpe))} />
            </dl>
            <p>{[target.feels, moment.does === 'run' ? (moment.note ?? '') : ''].filter(Boolean).map(words.says).join(' ')}</p>
          </>
        ) : (
          <p>{text.free}</p>
        )}
      </section>
      <footer className={css.bar}>
        {back}
        <button
          type="button"
          className={`${ui.primary} ${ui.huge}`}
          onClick={() => onDone({ seconds: Math.max(1, Math.round((Date.now() - began) / 1000)), ...('metres' in extent && extent) })}
        >
          <Icon name="check" /> {text.done}
        </button>
      </footer>
    </>
  );
}

function Fact({ name, says }: { readonly name: string; readonly says: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{says}</dd>
    </div>
  );
}
