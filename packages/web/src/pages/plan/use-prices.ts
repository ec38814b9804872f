import type { SlotPrice } from '@ironstride/core';
import { useCallback, useRef, useState } from 'react';
import { askPlanner } from '../../planner/planner.ts';
import type { AboutPlan } from '../../planner/questions.ts';

/** Prices by session, fetched once each: as soon as a pointer comes near, so that they are there when it picks up. */
export function usePrices(about: AboutPlan): {
  readonly prices: ReadonlyMap<string, readonly SlotPrice[]>;
  readonly fetch: (session: string) => void;
} {
  const [prices, setPrices] = useState<ReadonlyMap<string, readonly SlotPrice[]>>(new Map());
  const asked = useRef(new Set<string>());
  const { id, rulebook, today } = about;
  const fetch = useCallback(
    (session: string) => {
      if (asked.current.has(session)) return;
      asked.current.add(session);
      void askPlanner('prices', { id, rulebook, today, session }).then(
        (found) => setPrices((before) => new Map(before).set(session, found)),
        () => asked.current.delete(session),
      );
    },
    [id, rulebook, today],
  );
  return { prices, fetch };
}
