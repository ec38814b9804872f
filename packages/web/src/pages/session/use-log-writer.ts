import { useCallback, useEffect, useRef } from 'react';
import { keep } from '../../local/change.ts';
import type { LogRow } from '../../local/rows.ts';

/** Changes a log from what it became last, also when the database has not told so yet: two quick taps lose nothing. */
export function useLogWriter(log: LogRow): (next: (log: LogRow) => LogRow) => void {
  const latest = useRef(log);
  const pending = useRef(0);
  useEffect(() => {
    if (pending.current === 0) latest.current = log;
  }, [log]);
  return useCallback((next) => {
    latest.current = next(latest.current);
    pending.current += 1;
    void keep('logs', latest.current).finally(() => {
      pending.current -= 1;
    });
  }, []);
}
