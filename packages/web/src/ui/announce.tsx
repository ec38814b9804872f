import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';

const Announce = createContext<(says: string) => void>(() => {});

/** Gives the page a voice for screen readers: what is said politely does not interrupt. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const say = useCallback((text: string) => setSaid(({ turn }) => ({ text, turn: turn + 1 })), []);
  return (
    <Announce value={say}>
      {children}
      <div role="status" aria-live="polite" className="unseen">
        {/* The same words twice are read twice only when the text changes. */}
        {said.text + (said.turn % 2 === 0 ? '' : '\u00a0')}
      </div>
    </Announce>
  );
}

/** Says something to people who listen to the page. */
export function useAnnounce(): (says: string) => void {
  return useContext(Announce);
}
