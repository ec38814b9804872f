import { useEffect, type ReactNode } from 'react';
import type { LogRow } from '../../local/rows.ts';
import { Icon } from '../../ui/icon.tsx';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import { clockText, momentTitle, spokenText } from './moment-text.ts';
import type { Moment } from './moments.ts';
import { buzz, useNow } from './use-now.ts';
import css from './session.module.css';

interface RestScreenProps {
  /** Milliseconds since 1970. */
  readonly until: number;
  readonly last: Moment | undefined;
  readonly next: Moment;
  readonly write: (next: (log: LogRow) => LogRow) => void;
  readonly once: (act: () => void) => void;
  readonly back: ReactNode;
}

/** What one tap adds to a rest, milliseconds. */
const LONGER = 15_000;

/** The rest by the clock of the device, and what comes after it. */
export function RestScreen({ until, last, next, write, once, back }: RestScreenProps) {
  const words = useWords();
  const text = words.session;
  const now = useNow(true);
  useEffect(() => {
    const timer = setTimeout(buzz, Math.max(0, until - Date.now() - 100));
    return () => clearTimeout(timer);
  }, [until]);
  return (
    <>
      <section className={`${css.middle} ${css.centre}`}>
        <h1>{text.rests[last?.pause.how ?? 'stand']}</h1>
        <p className={css.clock} role="timer" aria-live="off">
          {clockText((until - now) / 1000)}
        </p>
        <button
          type="button"
          className={`${ui.button} ${css.wide}`}
          aria-label={text.longerLabel}
          onClick={() => write((log) => ({ ...log, restUntil: (log.restUntil ?? Date.now()) + LONGER }))}
        >
          {text.longer}
        </button>
        <div className={`${ui.note} ${css.next}`}>
          <p className={ui.muted}>{text.next}</p>
          <p>
            <strong>{momentTitle(next, words)}</strong>
          </p>
          <p>{spokenText(next, words).slice(momentTitle(next, words).length + 2)}</p>
        </div>
      </section>
      <footer className={css.bar}>
        {back}
        <button
          type="button"
          className={`${ui.primary} ${ui.huge}`}
          onClick={() => once(() => write((log) => ({ ...log, restUntil: Date.now() })))}
        >
          <Icon name="right" /> {text.skipRest}
        </button>
      </footer>
    </>
  );
}
