import { useEffect, useState } from 'react';

/** The clock of the device while it matters; right at once after the screen was locked. */
export function useNow(running: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!running) return undefined;
    const tick = (): void => setNow(Date.now());
    tick();
    const timer = setInterval(tick, 250);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [running]);
  return now;
}

/** Lets the phone buzz where it can. */
export function buzz(): void {
  if ('vibrate' in navigator) navigator.vibrate([200, 100, 200]);
}
