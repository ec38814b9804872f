import { useEffect, useState } from 'react';
import { useAnnounce } from '../../ui/announce.tsx';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import { clockText } from './moment-text.ts';
import { buzz, useNow } from './use-now.ts';
import css from './session.module.css';

interface HoldClockProps {
  readonly seconds: number;
  readonly onStop: (held: number) => void;
}

/** A clock for holds: started when the position is taken. */
export function HoldClock({ seconds, onStop }: HoldClockProps) {
  const { session } = useWords();
  const announce = useAnnounce();
  const [since, setSince] = useState<number>();
  const now = useNow(since !== undefined);
  useEffect(() => {
    if (since === undefined) return undefined;
    const timer = setTimeout(() => {
      buzz();
      announce(session.timeOver);
    }, seconds * 1000);
    return () => clearTimeout(timer);
  }, [announce, seconds, session, since]);
  const passed = since === undefined ? 0 : Math.max(0, (now - since) / 1000);
  const toggle = (): void => {
    if (since !== undefined) onStop(Math.max(1, Math.round((Date.now() - since) / 1000)));
    setSince(since === undefined ? Date.now() : undefined);
  };
  return (
    <div className={css.hold}>
      <span role="timer" aria-live="off" className={css.holdTime}>
        {passed > seconds ? `+${clockText(Math.floor(passed - seconds))}` : clockText(seconds - passed)}
      </span>
      <button type="button" className={`${ui.button} ${css.wide}`} onClick={toggle}>
        {since === undefined ? session.begins : session.stops}
      </button>
    </div>
  );
}
