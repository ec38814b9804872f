import { formatDate, HALVES, mondayOf, type PlainDate, type Placement, type Plan, type Slot, type SlotPrice } from '@ironstride/core';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { markOf, sessionTitle } from '../../season/session-title.ts';
import { useAnnounce } from '../../ui/announce.tsx';
import { Mark } from '../../ui/mark.tsx';
import { dayText } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { gravity, priceText } from './price-text.ts';
import { SlotCell, type Hand } from './slot-cell.tsx';
import type { Prices } from './use-prices.ts';
import css from './week-view.module.css';

interface WeekViewProps {
  readonly plan: Plan;
  /** The days that are shown, in a row. */
  readonly days: readonly PlainDate[];
  readonly today: PlainDate;
  /** Only to look at. */
  readonly still: boolean;
  readonly prices: Prices;
  /** A session that is about to be picked up. */
  readonly onNear: (session: string) => void;
  readonly onDrop: (session: string, to: Slot) => void;
  readonly onAsk: (session: string) => void;
}

/** A session in the hand and the slot it is held over, from 0, the morning of the first day. */
interface Held {
  readonly id: string;
  readonly over: number;
  /** By a pointer that is down; else by tap or keyboard. */
  readonly dragged: boolean;
}

/** Pixels that a pointer moves before a press becomes a pick-up. */
const SLACK = 6;
const KEYS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, ArrowLeft: -2, ArrowRight: 2 };

/**
 * A week as days with mornings and evenings. A session is picked up by dragging it, or with its grip by tap or keyboard (arrows
 * choose, Enter drops, Escape puts back); while it is held every slot shows its exact price.
 */
export function WeekView({ plan, days, today, still, prices, onNear, onDrop, onAsk }: WeekViewProps) {
  const words = useWords();
  const announce = useAnnounce();
  const [held, setHeld] = useState<Held>();
  const press = useRef<{ readonly id: string; readonly x: number; readonly y: number }>(undefined);
  const dragged = useRef(false);
  const ghost = useRef<HTMLDivElement>(null);
  const slots = useMemo(() => slotsWith(plan, days), [plan, days]);
  const numberOf = (one: Slot): number => (one.date - (days[0] ?? today)) * 2 + (one.half === 'am' ? 0 : 1);
  const slotText = (slot: Slot): string => `${dayText(slot.date, words.language, 'weekday')}, ${words.halves[slot.half]}`;
  const one = held && plan.placements.find(({ id }) => id === held.id);
  const found = held && prices.get(held.id);
  // Worked out when a price comes, not when the hand moves: then there is a frame to keep.
  const costs = useMemo(
    () =>
      slots.map((slot) => {
        const price = found?.find((other) => isIn(slot, other.slot));
        if (slot.date < today) return { price, says: words.plan.past };
        if (one && isIn(slot, one)) return { price, says: words.plan.here };
        if (one && mondayOf(slot.date) !== mondayOf(one.date)) return { price, says: words.plan.otherWeek };
        return { price, says: price ? priceText(price, words) : words.plan.counting };
      }),
    [slots, found, one, today, words],
  );

  const pickUp = (session: Placement, by: 'pointer' | 'grip'): void => {
    onNear(session.id);
    setHeld({ id: session.id, over: numberOf(session), dragged: by === 'pointer' });
    announce(words.plan.picked(sessionTitle(session, words)));
  };
  const putBack = (): void => {
    setHeld(undefined);
    announce(words.plan.putBack);
  };
  const drop = (number: number): void => {
    const slot = slots[number];
    if (!held || !one || !slot) return;
    const price = costs[number]?.price;
    if (numberOf(one) === number) return putBack();
    const away = mondayOf(slot.date) !== mondayOf(one.date);
    if (away || (price && !price.possible)) return announce(`${slotText(slot)}: ${away ? words.plan.otherWeek : words.plan.taken}`);
    setHeld(undefined);
    onDrop(held.id, { date: slot.date, half: slot.half });
  };
  const move = (event: PointerEvent): void => {
    const from = press.current;
    if (!from || (!dragged.current && Math.hypot(event.clientX - from.x, event.clientY - from.y) < SLACK)) return;
    event.preventDefault();
    const session = plan.placements.find(({ id }) => id === from.id);
    if (!dragged.current && session) pickUp(session, 'pointer');
    dragged.current = true;
    // The picture of the session follows the pointer by itself; the week is drawn again only over another slot, and then in the same frame.
    ghost.current?.style.setProperty('translate', `${event.clientX + 8}px ${event.clientY + 8}px`);
    const over = slotUnder(event);
    if (over !== undefined) flushSync(() => setHeld((before) => (before && before.over !== over ? { ...before, over } : before)));
  };
  const up = (event: PointerEvent): void => {
    const over = slotUnder(event);
    if (dragged.current && over === undefined) putBack();
    else if (dragged.current && over !== undefined) drop(over);
    press.current = undefined;
  };
  const cancel = (): void => {
    press.current = undefined;
    if (dragged.current) setHeld(undefined);
  };

  // What is under the hand is said when it changes, and again when its price is known.
  const under = held && slots[held.over];
  const spoken = held && under && !held.dragged ? words.plan.over(slotText(under), costs[held.over]?.says ?? '') : undefined;
  useEffect(() => {
    if (spoken !== undefined) announce(spoken);
  }, [spoken, announce]);

  const latest = useRef({ move, up, cancel, onNear, onAsk, drop, pickUp, putBack, held });
  useLayoutEffect(() => {
    latest.current = { move, up, cancel, onNear, onAsk, drop, pickUp, putBack, held };
  });
  useEffect(() => {
    const onMove = (event: PointerEvent): void => latest.current.move(event);
    const onUp = (event: PointerEvent): void => latest.current.up(event);
    const onCancel = (): void => latest.current.cancel();
    addEventListener('pointermove', onMove);
    addEventListener('pointerup', onUp);
    addEventListener('pointercancel', onCancel);
    return () => {
      removeEventListener('pointermove', onMove);
      removeEventListener('pointerup', onUp);
      removeEventListener('pointercancel', onCancel);
    };
  }, []);
  const hand = useMemo(
    (): Hand => ({
      near: (session) => latest.current.onNear(session),
      press: (id, x, y) => {
        dragged.current = false;
        press.current = { id, x, y };
      },
      ask: (session) => {
        if (!dragged.current) latest.current.onAsk(session);
        dragged.current = false;
      },
      grip: (session) => {
        if (dragged.current) dragged.current = false;
        else if (latest.current.held?.id === session.id) latest.current.putBack();
        else latest.current.pickUp(session, 'grip');
      },
      drop: (number) => latest.current.drop(number),
    }),
    [],
  );

  const onKey = (event: React.KeyboardEvent): void => {
    if (!held) return;
    const step = KEYS[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setHeld({ ...held, over: Math.max(0, Math.min(slots.length - 1, held.over + step)) });
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      drop(held.over);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      putBack();
    }
  };

  return (
    <>
      {/* Keys belong to the grip that is held; they are heard here because it stands inside. */}
      <ol className={css.week} onKeyDown={onKey}>
        {days.map((date, day) => {
          return (
            <li key={date} className={`${css.day} ${date === today ? css.today : ''}`}>
              <h2 className={css.name}>{dayText(date, words.language, 'weekday')}</h2>
              {slots.slice(day * 2, day * 2 + 2).map((slot) => {
                const cost = held && costs[slot.number];
                return (
                  <SlotCell
                    key={slot.number}
                    number={slot.number}
                    testId={`slot-${formatDate(date)}-${slot.half}`}
                    here={slot.here}
                    half={words.halvesShort[slot.half]}
                    hand={hand}
                    movable={!still && date >= today}
                    still={still}
                    held={slot.here.some(({ id }) => id === held?.id) ? held?.id : undefined}
                    over={held?.over === slot.number}
                    price={cost?.says}
                    gravity={cost?.price && gravity(cost.price)}
                  />
                );
              })}
            </li>
          );
        })}
      </ol>
      {held?.dragged && one && (
        <div ref={ghost} className={`${css.ghost} ${css.session} ${css[markOf(one)]}`} aria-hidden="true">
          <Mark kind={markOf(one)} /> {sessionTitle(one, words)}
        </div>
      )}
      {held && found && <PriceReasons says={costs[held.over]?.price} />}
    </>
  );
}

/** The words of the rules for the slot under the hand. */
function PriceReasons({ says }: { readonly says: SlotPrice | undefined }) {
  const words = useWords();
  const reasons = says?.possible ? says.breaks.map((one) => words.says(one.says)) : [];
  return (
    <div className={css.reasons}>
      {reasons.slice(0, 4).map((one) => (
        <p key={one}>{one}</p>
      ))}
    </div>
  );
}

/** The slots of the days with the sessions that stand in them. */
function slotsWith(
  { placements }: Plan,
  days: readonly PlainDate[],
): readonly (Slot & { readonly number: number; readonly here: readonly Placement[] })[] {
  return days.flatMap((date, day) =>
    HALVES.map((half, index) => ({
      date,
      half,
      number: day * 2 + index,
      here: placements.filter((one) => one.date === date && one.half === half),
    })),
  );
}

function isIn({ date, half }: Slot, other: Slot): boolean {
  return other.date === date && other.half === half;
}

/** The number of the slot under a pointer. */
function slotUnder({ clientX, clientY }: PointerEvent): number | undefined {
  const slot = document.elementFromPoint(clientX, clientY)?.closest('[data-slot]')?.getAttribute('data-slot');
  return typeof slot === 'string' ? Number(slot) : undefined;
}
