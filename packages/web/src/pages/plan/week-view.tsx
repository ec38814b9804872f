import {
  addDays,
  formatDate,
  HALVES,
  type PlainDate,
  type Placement,
  type Plan,
  type PlannedWeek,
  type Slot,
  type SlotPrice,
} from '@ironstride/core';
import { useEffect, useRef, useState } from 'react';
import { markOf, sessionTitle } from '../../season/session-title.ts';
import { useAnnounce } from '../../ui/announce.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Mark } from '../../ui/mark.tsx';
import { dayText } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { gravity, priceText } from './price-text.ts';
import type { Prices } from './use-prices.ts';
import css from './week-view.module.css';

interface WeekViewProps {
  readonly plan: Plan;
  readonly week: PlannedWeek;
  readonly today: PlainDate;
  readonly prices: Prices;
  /** A session that is about to be picked up. */
  readonly onNear: (session: string) => void;
  readonly onDrop: (session: string, to: Slot) => void;
  readonly onAsk: (session: string) => void;
}

/** A session in the hand and the slot it is held over, 0 (Monday morning) to 13 (Sunday evening). */
interface Held {
  readonly id: string;
  readonly over: number;
  /** Where the pointer is; absent for keyboard and tap. */
  readonly at?: readonly [number, number];
}

/** The number of the slot under a pointer. */
function slotUnder({ clientX, clientY }: PointerEvent): string | undefined {
  return document.elementFromPoint(clientX, clientY)?.closest('[data-slot]')?.getAttribute('data-slot') ?? undefined;
}

/** Pixels that a pointer moves before a press becomes a pick-up. */
const SLACK = 6;

/**
 * A week as days with mornings and evenings. A session is picked up by dragging it, or with its grip by tap or keyboard (arrows
 * choose, Enter drops, Escape puts back); while it is held every slot shows its exact price.
 */
export function WeekView({ plan, week, today, prices, onNear, onDrop, onAsk }: WeekViewProps) {
  const words = useWords();
  const announce = useAnnounce();
  const [held, setHeld] = useState<Held>();
  const press = useRef<{ readonly id: string; readonly x: number; readonly y: number }>(undefined);
  const dragged = useRef(false);
  const grid = useRef<HTMLOListElement>(null);
  const slotOf = (number: number): Slot => ({ date: addDays(week.monday, Math.floor(number / 2)), half: number % 2 === 0 ? 'am' : 'pm' });
  const numberOf = (one: Slot): number => (one.date - week.monday) * 2 + (one.half === 'am' ? 0 : 1);
  const slotText = (slot: Slot): string => `${dayText(slot.date, words.language, 'weekday')}, ${words.halves[slot.half]}`;
  const one = plan.placements.find(({ id }) => id === held?.id);
  const found = held && prices.get(held.id);
  const priceAt = (number: number) => found?.find(({ slot }) => numberOf(slot) === number);
  const wordsAt = (number: number): string => {
    if (one && numberOf(one) === number) return words.plan.here;
    const price = priceAt(number);
    return price ? priceText(price, words) : words.plan.counting;
  };

  const pickUp = (session: Placement, at?: readonly [number, number]): void => {
    onNear(session.id);
    setHeld({ id: session.id, over: numberOf(session), ...(at && { at }) });
    announce(words.plan.picked(sessionTitle(session, words)));
  };
  const putBack = (): void => {
    setHeld(undefined);
    announce(words.plan.putBack);
  };
  const drop = (number: number): void => {
    if (!held || !one) return;
    const price = priceAt(number);
    if (numberOf(one) === number) return putBack();
    if (price && !price.possible) return announce(`${slotText(slotOf(number))}: ${words.plan.taken}`);
    setHeld(undefined);
    onDrop(held.id, slotOf(number));
  };

  // What is under the hand is said when it changes, and again when its price is known.
  const spoken = held && !held.at ? words.plan.over(slotText(slotOf(held.over)), wordsAt(held.over)) : undefined;
  useEffect(() => {
    if (spoken !== undefined) announce(spoken);
  }, [spoken, announce]);

  useEffect(() => {
    const move = (event: PointerEvent): void => {
      const from = press.current;
      if (!from) return;
      if (!dragged.current && Math.hypot(event.clientX - from.x, event.clientY - from.y) < SLACK) return;
      if (!dragged.current) {
        dragged.current = true;
        const session = plan.placements.find(({ id }) => id === from.id);
        if (session) pickUp(session, [event.clientX, event.clientY]);
      }
      event.preventDefault();
      const over = slotUnder(event);
      setHeld((before) => before && { ...before, at: [event.clientX, event.clientY], ...(over !== undefined && { over: Number(over) }) });
    };
    const up = (event: PointerEvent): void => {
      if (dragged.current) {
        const over = slotUnder(event);
        if (over === undefined) putBack();
        else drop(Number(over));
      }
      press.current = undefined;
    };
    const cancel = (): void => {
      press.current = undefined;
      if (dragged.current) setHeld(undefined);
    };
    addEventListener('pointermove', move);
    addEventListener('pointerup', up);
    addEventListener('pointercancel', cancel);
    return () => {
      removeEventListener('pointermove', move);
      removeEventListener('pointerup', up);
      removeEventListener('pointercancel', cancel);
    };
  });

  const keys: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, ArrowLeft: -2, ArrowRight: 2 };
  const onKey = (event: React.KeyboardEvent): void => {
    if (!held) return;
    const step = keys[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setHeld({ id: held.id, over: Math.max(0, Math.min(13, held.over + step)) });
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
      <ol ref={grid} className={css.week} onKeyDown={onKey}>
        {words.weekdays.map((name, day) => {
          const date = addDays(week.monday, day);
          return (
            <li key={name} className={`${css.day} ${date === today ? css.today : ''}`}>
              <h2 className={css.name}>{dayText(date, words.language, 'weekday')}</h2>
              {HALVES.map((half, index) => {
                const number = day * 2 + index;
                const price = held ? priceAt(number) : undefined;
                const here = plan.placements.filter((other) => other.date === date && other.half === half);
                return (
                  <div
                    key={half}
                    data-slot={number}
                    data-testid={`slot-${formatDate(date)}-${half}`}
                    className={`${css.slot} ${held ? css.open : ''} ${held?.over === number ? css.over : ''} ${price ? css[gravity(price)] : ''}`}
                  >
                    <span className={css.half}>{words.halvesShort[half]}</span>
                    {here.map((session) => (
                      <div
                        key={session.id}
                        className={`${css.session} ${css[markOf(session)]} ${held?.id === session.id ? css.held : ''}`}
                        onPointerEnter={() => onNear(session.id)}
                        onPointerDown={(event) => {
                          dragged.current = false;
                          if (event.button === 0 && event.pointerType === 'mouse' && session.date >= today)
                            press.current = { id: session.id, x: event.clientX, y: event.clientY };
                        }}
                      >
                        <button
                          type="button"
                          className={css.title}
                          onClick={() => {
                            if (!dragged.current) onAsk(session.id);
                          }}
                        >
                          <Mark kind={markOf(session)} />
                          <span>
                            {sessionTitle(session, words)} <small>{words.minutes(session.session.minutes)}</small>
                          </span>
                        </button>
                        {session.date >= today && (
                          <button
                            type="button"
                            className={css.grip}
                            aria-label={words.plan.pick(sessionTitle(session, words))}
                            aria-pressed={held?.id === session.id}
                            onFocus={() => onNear(session.id)}
                            onPointerDown={(event) => {
                              event.stopPropagation();
                              dragged.current = false;
                              event.currentTarget.releasePointerCapture(event.pointerId);
                              press.current = { id: session.id, x: event.clientX, y: event.clientY };
                            }}
                            onClick={() => {
                              if (dragged.current) return;
                              if (held?.id === session.id) putBack();
                              else pickUp(session);
                            }}
                          >
                            <Icon name="grip" />
                          </button>
                        )}
                      </div>
                    ))}
                    {held && (
                      <button type="button" className={css.price} tabIndex={-1} onClick={() => drop(number)}>
                        {date < today ? words.plan.past : wordsAt(number)}
                      </button>
                    )}
                  </div>
                );
              })}
            </li>
          );
        })}
      </ol>
      {held?.at && one && (
        <div
          className={`${css.ghost} ${css.session} ${css[markOf(one)]}`}
          style={{ left: held.at[0] + 8, top: held.at[1] + 8 }}
          aria-hidden="true"
        >
          <Mark kind={markOf(one)} /> {sessionTitle(one, words)}
        </div>
      )}
      {held && found && <PriceReasons says={priceAt(held.over)} />}
    </>
  );
}

/** The words of the rules for the slot under the hand. */
function PriceReasons({ says }: { readonly says: SlotPrice | undefined }) {
  if (!says) return <div className={css.reasons} />;
  const reasons = says.possible ? says.breaks.map((one) => one.says) : [];
  return (
    <div className={css.reasons}>
      {reasons.slice(0, 4).map((one) => (
        <p key={one}>{one}</p>
      ))}
    </div>
  );
}
