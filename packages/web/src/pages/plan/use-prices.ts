import { otherSlots, type PlainDate, type Plan, type SlotPrice } from '@ironstride/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { askPlanner, holdPlan } from '../../planner/planner.ts';
import type { AboutPlan } from '../../planner/questions.ts';

/** What is known so far, by session. */
export type Prices = ReadonlyMap<string, readonly SlotPrice[]>;

/**
 * The prices of all slots for the sessions of the days that are shown. They are fetched one by one as soon as the week is shown, so that they are there when a
 * session is picked up; the session that `first` names goes before the others, and its prices show as they come.
 */
export function usePrices(
  plan: Plan,
  about: AboutPlan,
  days: readonly PlainDate[],
): { readonly prices: Prices; readonly first: (session: string) => void } {
  const [prices, setPrices] = useState<Prices>(new Map());
  const named = useRef<string>(undefined);
  const { id, rulebook, today } = about;
  useEffect(() => {
    let wanted = true;
    const found = new Map<string, SlotPrice[]>();
    const sessions = plan.placements.filter((one) => one.date >= today && days.includes(one.date));
    const work = async (): Promise<void> => {
      await holdPlan(id, plan);
      for (;;) {
        const open = sessions.filter((one) => (found.get(one.id)?.length ?? 0) < otherSlots(one).length);
        const one = open.find((other) => other.id === named.current) ?? open[0];
        const slot = one && otherSlots(one)[found.get(one.id)?.length ?? 0];
        if (!one || !slot) return;
        const price = await askPlanner('price', { id, rulebook, today, session: one.id, slot });
        if (!wanted) return;
        const own = [...(found.get(one.id) ?? []), price];
        found.set(one.id, own);
        if (one.id === named.current || own.length === otherSlots(one).length) setPrices(new Map(found));
      }
    };
    // A page that was left, or a plan that was replaced, needs no prices.
    work().catch(() => undefined);
    return () => {
      wanted = false;
      setPrices(new Map());
    };
  }, [plan, id, rulebook, today, days]);
  const first = useCallback((session: string) => {
    named.current = session;
  }, []);
  return { prices, first };
}
